// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/router.h"
#include "app/server/serversettings.h"

namespace Latchkey::Backend {

/// Health, discovery, and where to sign in (RFC 9728).
class MetaRoom
{
public:
    static constexpr char ResourcePath[] = "/.well-known/oauth-protected-resource";

    /// `self` is where clients reach this server.
    MetaRoom(const ServerSettings &settings, const QUrl &self);
    void open(Router &router);

private:
    QJsonObject m_discovery;
    QJsonObject m_resource; ///< empty: this server vouches for all who come
};

} // namespace Latchkey::Backend
