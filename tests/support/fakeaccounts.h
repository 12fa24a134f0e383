// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts.h"
#include "tests/support/fakepasswordchange.h"
#include "tests/support/fakeremotesessions.h"
#include "tests/support/fakesession.h"
#include "tests/support/faketaskrepository.h"

#include <memory>

namespace Latchkey::Test {

class FakeOpenAccount final : public OpenAccount
{
public:
    [[nodiscard]] const Account &account() const override { return m_account; }
    [[nodiscard]] const ServerInfo &server() const override { return m_server; }
    [[nodiscard]] FakeSession &session() override { return m_session; }
    [[nodiscard]] FakeTaskRepository &tasks() override { return m_tasks; }
    [[nodiscard]] FakeRemoteSessions *remoteSessions() override
    {
        return m_server.has(QStringLiteral("sessions")) ? &m_remoteSessions : nullptr;
    }

    [[nodiscard]] FakePasswordChange *passwordChange() override
    {
        return m_server.has(QStringLiteral("account")) ? &m_passwordChange : nullptr;
    }

    [[nodiscard]] SecurityLog *securityLog() override { return m_securityLog; }
    [[nodiscard]] std::optional<CacheNotice> cacheNotice() const override { return m_cacheNotice; }
    void setCacheNotice(const std::optional<CacheNotice> &notice)
    {
        m_cacheNotice = notice;
        Q_EMIT cacheNoticeChanged();
    }

    Result<void> renewCopy() override
    {
        ++renewals;
        return renewal;
    }

    Account m_account;
    ServerInfo m_server;
    SecurityLog *m_securityLog = nullptr;
    int renewals = 0;
    Result<void> renewal; ///< what comes of one

private:
    std::optional<CacheNotice> m_cacheNotice;
    FakeSession m_session;
    FakeTaskRepository m_tasks;
    FakeRemoteSessions m_remoteSessions;
    FakePasswordChange m_passwordChange;
};

/// Accounts whose opening waits for `answer`. A success opens a signed-out account.
class FakeAccounts final : public Accounts
{
    Q_OBJECT

public:
    using Accounts::Accounts;

    [[nodiscard]] QList<OpenAccount *> all() override;
    [[nodiscard]] FakeOpenAccount *current() override { return m_current; }
    void openRemembered() override {}
    QCoro::Task<Result<void>> openLocal() override;
    /// Answers with `findings` if the test answers with success.
    QCoro::Task<Result<QList<FoundServer>>> discover(ServerQuery query) override;
    Result<void> open(FoundServer server) override;
    void cancelOpening() override { m_gate.open(fail(Error::Kind::Cancelled)); }
    void switchTo(const QUuid &id) override;
    void leaveCurrent() override;
    /// Waits for `answer`; the account goes at once.
    QCoro::Task<Result<void>> remove(QUuid id) override;
    Result<void> arrange(const QList<QUuid> &ids) override;
    Result<void> setColor(const QUuid &id, const QString &color) override;
    [[nodiscard]] bool isAuthority(const QString &file) const override { return authorities.contains(file); }

    /// Opens an account beside those that are open and shows it: at tasks.example, or on this computer, its session in
    /// `phase`. Nobody has signed in yet.
    FakeOpenAccount &open(bool local = false, SessionView::Phase phase = SessionView::Phase::SignedOut);
    /// Opens an account in which ana@example.org is signed in, with these tasks.
    FakeOpenAccount &openActive(const QList<Task> &tasks);
    void answer(const Result<void> &result) { m_gate.open(result); }
    [[nodiscard]] bool isAsked() const { return m_gate.isWaiting(); }
    [[nodiscard]] const QStringList &openings() const { return m_openings; }
    [[nodiscard]] const QList<ServerQuery> &queries() const { return m_queries; }
    [[nodiscard]] const QList<QUuid> &removed() const { return m_removed; }
    QList<FoundServer> findings;
    QStringList authorities; ///< files

    [[nodiscard]] static Identity ana();

private:
    FakeOpenAccount &add(std::unique_ptr<FakeOpenAccount> account);
    [[nodiscard]] FakeOpenAccount *find(const QUuid &id) const;

    std::vector<std::unique_ptr<FakeOpenAccount>> m_open;
    std::vector<std::unique_ptr<FakeOpenAccount>> m_gone; ///< somebody may still look at them
    FakeOpenAccount *m_current = nullptr;
    QStringList m_openings;
    QList<ServerQuery> m_queries;
    QList<QUuid> m_removed;
    Gate m_gate;
};

} // namespace Latchkey::Test
