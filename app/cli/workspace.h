// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/embeddedlocalserver.h"
#include "core/accounts/accountmanager.h"
#include "core/base/clock.h"
#include "core/keychain/credentialstore.h"
#include "core/settings/settings.h"

namespace Latchkey::Cli {

/// Everything a command works with: the composition root of latchkey-cli.
class Workspace
{
public:
    /// The directories of `paths` are there.
    explicit Workspace(const Paths &paths);

    [[nodiscard]] const Paths &paths() const { return m_paths; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] CredentialStore &store() { return *m_store; }
    [[nodiscard]] AccountManager &accounts() { return m_accounts; }
    /// A transport as an account would have it.
    [[nodiscard]] std::unique_ptr<HttpTransport> transportTo(const Origin &origin) { return m_makeTransport(origin); }

private:
    Paths m_paths;
    SystemClock m_clock;
    Settings m_settings;
    std::unique_ptr<CredentialStore> m_store;
    EmbeddedLocalServer m_localServer;
    TransportFactory m_makeTransport;
    AccountManager m_accounts;
};

} // namespace Latchkey::Cli
