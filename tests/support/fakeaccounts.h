// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts.h"
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

    Account m_account;
    ServerInfo m_server;

private:
    FakeSession m_session;
    FakeTaskRepository m_tasks;
    FakeRemoteSessions m_remoteSessions;
};

/// Accounts whose opening waits for `answer`. A success opens a signed-out account.
class FakeAccounts final : public Accounts
{
    Q_OBJECT

public:
    using Accounts::Accounts;

    [[nodiscard]] FakeOpenAccount *current() override { return m_current.get(); }
    void openRemembered() override {}
    QCoro::Task<Result<void>> openLocal() override;
    QCoro::Task<Result<void>> openServer(QString input) override;
    void cancelOpening() override { m_gate.open(fail(Error::Kind::Cancelled)); }
    void closeCurrent() override;

    /// Opens an account at tasks.example, or on this computer, whose session is in `phase`. Nobody has signed in yet.
    FakeOpenAccount &open(bool local = false, SessionView::Phase phase = SessionView::Phase::SignedOut);
    /// Opens an account in which ana@example.org is signed in, with these tasks.
    FakeOpenAccount &openActive(const QList<Task> &tasks);
    void answer(const Result<void> &result) { m_gate.open(result); }
    [[nodiscard]] bool isAsked() const { return m_gate.isWaiting(); }
    [[nodiscard]] const QStringList &openings() const { return m_openings; }

    [[nodiscard]] static Identity ana();

private:
    std::unique_ptr<FakeOpenAccount> m_current;
    QStringList m_openings;
    Gate m_gate;
};

} // namespace Latchkey::Test
