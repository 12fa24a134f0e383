// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountregistry.h"
#include "core/accounts/automaticbackups.h"
#include "core/accounts/paths.h"
#include "core/accounts/taskcache.h"
#include "core/base/clock.h"
#include "core/net/apiclient.h"
#include "core/net/endpointtransport.h"
#include "core/session/securitylog.h"
#include "core/session/sessionmanager.h"
#include "core/sync/syncedtaskrepository.h"

#include <functional>

namespace Latchkey {

/// One account at work: its transports, session, tasks and their copy here, wired once. Members are declared in the
/// order they need each other. Signing in and tasks have a transport each, pinned to their own origins, and a token
/// each.
class AccountContext final : public OpenAccount
{
    Q_OBJECT

public:
    /// The addresses are good (Origin::of), and the kind is known (backendKind). `store` and `clock` must outlive this
    /// object.
    AccountContext(const RememberedAccount &account, const TransportFactory &makeTransport, CredentialStore &store,
                   Clock &clock, const Paths &paths);

    [[nodiscard]] const Account &account() const override { return m_remembered.account; }
    [[nodiscard]] const ServerInfo &server() const override { return m_remembered.server; }
    [[nodiscard]] Session &session() override { return m_session; }
    [[nodiscard]] TaskRepository &tasks() override { return m_tasks; }
    [[nodiscard]] RemoteSessions *remoteSessions() override;
    [[nodiscard]] PasswordChange *passwordChange() override;
    [[nodiscard]] Backups *backups() override { return &m_backups; }
    [[nodiscard]] SecurityLog *securityLog() override { return &m_securityLog; }
    [[nodiscard]] std::optional<CacheNotice> cacheNotice() const override { return m_cache.notice(); }

    Result<void> renewCopy() override { return m_tasks.renew(); }

    [[nodiscard]] const RememberedAccount &remembered() const { return m_remembered; }
    /// For what is remembered beside what the account works with.
    void edit(const std::function<void(RememberedAccount &)> &change) { change(m_remembered); }

    /// Nobody is signed in, and nobody is about to be.
    [[nodiscard]] bool isVacant() const;

    /// Nobody is signed in, and nothing of a former sign-in is left to be deleted from this computer and its keychain
    /// (K16) or to be ended at the server (S3).
    [[nodiscard]] bool mayBeForgotten() const;

    /// So often the server is asked for what is new; 0: only on request.
    void setPullPause(std::chrono::minutes pause) { m_tasks.setPullPause(pause); }

    /// Loads the saved sign-in and the tasks of this computer. Call once.
    void start();
    /// As of HostEvents.
    void resumed() { m_session.resumed(); }
    void networkReturned() { m_session.networkReturned(); }
    /// Ends all work; only afterwards may this object be destroyed. Await it once.
    QCoro::Task<> close();

Q_SIGNALS:
    /// `remembered` changed: the server has said who this is.
    void identityLearnt();
    /// `mayBeForgotten` may have become true.
    void emptied();

private:
    void followSession();
    QCoro::Task<> tasksAtRest();

    RememberedAccount m_remembered;
    std::shared_ptr<HttpTransport> m_signInTransport;
    std::shared_ptr<HttpTransport> m_taskTransport; ///< the same where both are at one origin
    EndpointTransport m_endpoints;
    std::unique_ptr<AuthBackend> m_backend;
    SecurityLog m_securityLog;
    SessionManager m_session;
    ApiClient m_client;
    std::unique_ptr<RemoteSessions> m_remoteSessions;
    std::unique_ptr<PasswordChange> m_passwordChange;
    std::unique_ptr<TaskServer> m_taskServer;
    SyncedTaskRepository m_tasks;
    AutomaticBackups m_backups;
    TaskCache m_cache;
};

} // namespace Latchkey
