// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountcontext.h"
#include "core/accounts/accountregistry.h"
#include "core/accounts/accounts.h"
#include "core/accounts/hostevents.h"
#include "core/accounts/localserver.h"
#include "core/accounts/paths.h"
#include "core/net/transportfactory.h"

#include <functional>
#include <memory>
#include <vector>

namespace Latchkey {

/// Opens accounts, remembers them and closes them in good order.
class AccountManager final : public Accounts
{
    Q_OBJECT

public:
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

    [[nodiscard]] QList<OpenAccount *> all() override;
    [[nodiscard]] OpenAccount *current() override { return m_current; }
    void openRemembered() override;
    QCoro::Task<Result<void>> openLocal() override;
    QCoro::Task<Result<QList<FoundServer>>> discover(ServerQuery query) override;
    [[nodiscard]] Result<void> open(FoundServer server) override;
    void cancelOpening() override;
    void switchTo(const QUuid &id) override;
    void leaveCurrent() override;
    QCoro::Task<Result<void>> remove(QUuid id) override;
    [[nodiscard]] Result<void> arrange(const QList<QUuid> &ids) override;
    [[nodiscard]] Result<void> setColor(const QUuid &id, const QString &color) override;
    [[nodiscard]] bool isAuthority(const QString &file) const override;

    /// So often the servers of all accounts are asked for what is new; 0: only on request. A minute until it is said.
    void setPullPause(std::chrono::minutes pause);

    /// The remembered accounts, in the person's order, whether they are open or not. Error: Storage.
    [[nodiscard]] Result<QList<Account>> remembered();
    /// The account used last, as of the last look at what is remembered; null: none.
    [[nodiscard]] QUuid lastUsed() const;
    /// Makes a remembered account the one used last without opening it. Error: Storage.
    [[nodiscard]] Result<void> useNext(const QUuid &id);
    /// Opens one remembered account and no other: the one used last, or that of `id`, which is not the one used last
    /// because of that.
    void openOnly(const std::optional<QUuid> &id = std::nullopt);
    /// Why the remembered accounts, or one of them, could not be opened.
    [[nodiscard]] const std::optional<Error> &startError() const { return m_startError; }

    /// Opens nothing any more, closes all accounts and ends when all work has ended.
    QCoro::Task<> shutDown();

Q_SIGNALS:
    void lastAccountClosed();

private:
    using ContextPtr = std::unique_ptr<AccountContext>;

    [[nodiscard]] bool loadRegistry();
    void openOrTell(RememberedAccount account);
    [[nodiscard]] Result<AccountContext *> openContext(RememberedAccount account);
    [[nodiscard]] Result<void> openAt(const FoundServer &server, bool local);
    [[nodiscard]] std::optional<RememberedAccount> vacancyAt(const FoundServer &server, bool local) const;
    [[nodiscard]] AccountContext *contextOf(const QUuid &id) const;
    void show(AccountContext *context);
    void forgetIfOver(AccountContext *context);
    [[nodiscard]] Result<void> change(const QUuid &id, const std::function<void(RememberedAccount &)> &edit);
    void retire(AccountContext *context);
    QCoro::Task<> closeDown(AccountContext *context);
    void deleteFilesOf(const QUuid &id);

    Environment m_environment;
    AccountRegistry m_registry;
    std::optional<Error> m_startError;
    std::vector<ContextPtr> m_open;
    AccountContext *m_current = nullptr;
    std::chrono::minutes m_pullPause{1};
    std::vector<ContextPtr> m_closing;
    std::shared_ptr<Discovery> m_asking; ///< of the opening in progress
    quint64 m_opening = 0;               ///< an opening that is not the latest is cancelled
    bool m_shutDown = false;
};

} // namespace Latchkey
