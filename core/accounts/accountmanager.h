// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountcontext.h"
#include "core/accounts/accountregistry.h"
#include "core/accounts/accounts.h"
#include "core/accounts/hostevents.h"
#include "core/accounts/localserver.h"
#include "core/accounts/paths.h"
#include "core/net/origin.h"

#include <functional>
#include <memory>
#include <vector>

namespace Latchkey {

/// Opens accounts, remembers them and closes them in good order.
class AccountManager final : public Accounts
{
    Q_OBJECT

public:
    /// Makes the transport for one origin.
    using TransportFactory = std::function<std::unique_ptr<HttpTransport>(const Origin &origin)>;

    /// What an account needs from outside; all of it must outlive the manager.
    struct Environment
    {
        Paths paths;
        CredentialStore &store;
        Clock &clock;
        LocalServer &localServer;
        TransportFactory makeTransport;
        HostEvents *host = nullptr; ///< null: nothing is heard of the machine, as in a program that ends soon
    };

    explicit AccountManager(Environment environment, QObject *parent = nullptr);
    /// Only after `shutDown` was awaited, or nothing was ever opened.
    ~AccountManager() override;

    [[nodiscard]] OpenAccount *current() override;
    void openRemembered() override;
    QCoro::Task<Result<void>> openLocal() override;
    QCoro::Task<Result<void>> openServer(QString input) override;
    void cancelOpening() override;
    void closeCurrent() override;

    /// Why the remembered accounts, or the last of them, could not be opened.
    [[nodiscard]] const std::optional<Error> &startError() const { return m_startError; }

    /// Opens nothing any more, closes the current account and ends when all work has ended.
    QCoro::Task<> shutDown();

Q_SIGNALS:
    void lastAccountClosed();

private:
    QCoro::Task<Result<void>> openAt(QUrl server, bool local);
    [[nodiscard]] Result<void> rememberAndOpen(QUrl server, bool local, ServerInfo info,
                                               std::shared_ptr<HttpTransport> transport);
    void open(const RememberedAccount &account, std::shared_ptr<HttpTransport> transport);
    void retireCurrent();
    QCoro::Task<> retire(AccountContext *context);

    Environment m_environment;
    AccountRegistry m_registry;
    std::optional<Error> m_startError;
    std::unique_ptr<AccountContext> m_current;
    std::vector<std::unique_ptr<AccountContext>> m_closing;
    std::shared_ptr<HttpTransport> m_asking; ///< of the opening in progress
    quint64 m_opening = 0;                   ///< an opening that is not the latest is cancelled
    bool m_shutDown = false;
};

} // namespace Latchkey
