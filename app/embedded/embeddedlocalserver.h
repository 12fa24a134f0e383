// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/embeddedserver.h"
#include "core/accounts/localserver.h"

namespace Latchkey {

/// The program's own server as the accounts' LocalServer: started when first asked for, stopped with this object.
class EmbeddedLocalServer final : public LocalServer
{
public:
    /// `clock` must outlive this object.
    EmbeddedLocalServer(Backend::ServerSettings settings, Clock &clock);

    Result<QUrl> start() override;

private:
    Backend::EmbeddedServer m_server;
    QUrl m_url; ///< empty until started
};

} // namespace Latchkey
