// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/router.h"
#include "app/server/serversettings.h"

namespace Latchkey::Backend {

/// Health and discovery.
class MetaRoom
{
public:
    explicit MetaRoom(const ServerSettings &settings);
    void open(Router &router);

private:
    QJsonObject m_discovery;
};

} // namespace Latchkey::Backend
