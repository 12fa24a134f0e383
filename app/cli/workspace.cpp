// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace.h"

#include "core/accounts/transports.h"
#include "core/base/applicationid.h"
#include "core/keychain/openstore.h"

namespace Latchkey::Cli {

namespace {

Backend::ServerSettings localServer(const Paths &paths)
{
    Backend::ServerSettings settings;
    settings.database = paths.serverDatabase();
    return settings;
}

} // namespace

Workspace::Workspace(const Paths &paths)
    : m_paths(paths)
    , m_settings(paths.settingsFile())
    , m_store(openStore(applicationId()))
    , m_localServer(localServer(paths), m_clock)
    , m_makeTransport(networkTransports(m_settings, m_clock))
    , m_accounts({m_paths, *m_store, m_clock, m_localServer, m_makeTransport, nullptr})
{
}

} // namespace Latchkey::Cli
