// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountregistry.h"
#include "core/accounts/paths.h"
#include "core/auth/tasksapi.h"
#include "core/auth/tasksapisessions.h"
#include "core/base/clock.h"
#include "core/net/apiclient.h"
#include "core/session/sessionmanager.h"
#include "core/sync/onlinetaskrepository.h"

namespace Latchkey {

/// One account at work: its transport, session and tasks, wired once. Members are declared in the order they need each
/// other.
class AccountContext final : public QObject, public OpenAccount
{
    Q_OBJECT

public:
    /// `transport` is pinned to the account's origin. The others must outlive this object.
    AccountContext(const RememberedAccount &account, std::shared_ptr<HttpTransport> transport, CredentialStore &store,
                   Clock &clock, const Paths &paths);

    [[nodiscard]] const Account &account() const override { return m_remembered.account; }
    [[nodiscard]] const ServerInfo &server() const override { return m_remembered.server; }
    [[nodiscard]] Session &session() override { return m_session; }
    [[nodiscard]] TaskRepository &tasks() override { return m_tasks; }
    [[nodiscard]] RemoteSessions *remoteSessions() override;

    [[nodiscard]] const RememberedAccount &remembered() const { return m_remembered; }

    /// Nobody is signed in, and nothing of a former sign-in is left to be deleted from the keychain (K16) or to be
    /// ended at the server (S3).
    [[nodiscard]] bool mayBeForgotten() const;

    /// Loads the saved sign-in. Call once.
    void start() { m_session.start(); }
    /// As of HostEvents.
    void resumed() { m_session.resumed(); }
    void networkReturned() { m_session.networkReturned(); }
    /// Ends all work; only afterwards may this object be destroyed. Await it once.
    QCoro::Task<> close();

Q_SIGNALS:
    /// `remembered` changed: the server has said who this is.
    void identityLearnt();

private:
    void followSession();
    QCoro::Task<> tasksAtRest();

    RememberedAccount m_remembered;
    std::shared_ptr<HttpTransport> m_transport;
    TasksApiBackend m_backend;
    SessionManager m_session;
    ApiClient m_client;
    TasksApiSessions m_sessions;
    RemoteTasks m_remote;
    OnlineTaskRepository m_tasks;
};

} // namespace Latchkey
