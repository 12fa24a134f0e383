// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountcontext.h"

#include "core/accounts/notedacts.h"
#include "core/base/nextsignal.h"
#include "core/sync/deltaserver.h"
#include "core/sync/serverfields.h"
#include "core/sync/wholelistserver.h"

namespace Latchkey {

namespace {

// Every request ends by its deadline; this only bounds one wait for it.
constexpr std::chrono::seconds RestCheck{5};

SessionConfig sessionConfig(const Account &account, const Paths &paths)
{
    SessionConfig config;
    config.account = account.id;
    // The port of a local account's server is another in each run; its people are not.
    config.issuer = account.local ? QStringLiteral("local") : account.server.toString();
    config.identity = account.identity;
    config.runtimeDir = paths.runtime;
    config.dataDir = paths.data;
    return config;
}

QString securityLogFile(const Account &account, const Paths &paths)
{
    return paths.data + QLatin1Char('/') + account.id.toString(QUuid::WithoutBraces) + QLatin1String(".events");
}

bool isAtOneOrigin(const Account &account)
{
    return *Origin::of(account.server) == *Origin::of(account.tasks);
}

std::unique_ptr<TaskServer> taskServer(ApiClient &client, const ServerInfo &server)
{
    if (server.has(QStringLiteral("sync")))
        return std::make_unique<DeltaServer>(client, storedFields(server.features));
    return std::make_unique<WholeListServer>(client, server.tasksPath);
}

TaskCache::Place cachePlace(const Account &account, const Paths &paths)
{
    TaskCache::Place place;
    place.account = account.id;
    place.dataDir = paths.data;
    place.runtimeDir = paths.runtime;
    return place;
}

/// Backups are where the tasks are, if that outlasts this run.
TaskCache::User cacheUser(SyncedTaskRepository &tasks, AutomaticBackups &backups)
{
    TaskCache::User user;
    user.open = [&tasks, &backups](std::unique_ptr<SealedStore> store) {
        if (!store->isInMemory())
            backups.keepBeside(store->file(), store->key());
        tasks.open(std::move(store));
    };
    user.close = [&tasks, &backups] {
        backups.keepNone();
        tasks.close();
    };
    user.unsent = UnsentOps;
    user.own = KeptFilters;
    return user;
}

SyncedTaskRepository::Standing standingOf(const SessionView &view)
{
    using Phase = SessionView::Phase;
    using Standing = SyncedTaskRepository::Standing;
    switch (view.phase) {
    case Phase::SignedOut:
    case Phase::SigningOut: return Standing::Over;
    case Phase::Active:
    case Phase::Renewing: return Standing::Well;
    case Phase::Degraded: return Standing::Strained;
    default: return Standing::Waiting;
    }
}

} // namespace

AccountContext::AccountContext(const RememberedAccount &account, const TransportFactory &makeTransport,
                               CredentialStore &store, Clock &clock, const Paths &paths)
    : m_remembered(account)
    , m_signInTransport(makeTransport(*Origin::of(account.account.server)))
    , m_taskTransport(isAtOneOrigin(account.account) ? m_signInTransport
                                                     : makeTransport(*Origin::of(account.account.tasks)))
    , m_endpoints(makeTransport)
    , m_backend(makeBackend(account.account.kind, BackendPlace(account.account.server, *m_signInTransport, m_endpoints,
                                                               clock, account.account.client)))
    , m_securityLog(securityLogFile(account.account, paths), clock)
    , m_session(sessionConfig(account.account, paths), *m_backend, store, clock)
    , m_client(account.account.tasks, *m_taskTransport, m_session, m_backend->proof())
    , m_remoteSessions(
          noted(m_backend->remoteSessions(SessionTokens(m_session, m_session.durableTokens())), m_securityLog))
    , m_passwordChange(
          noted(m_backend->passwordChange(SessionTokens(m_session, m_session.durableTokens())), m_securityLog))
    , m_taskServer(taskServer(m_client, account.server))
    , m_tasks(*m_taskServer, clock, account.account.id)
    , m_backups(m_tasks, clock)
    , m_cache(cachePlace(account.account, paths), cacheUser(m_tasks, m_backups), store, clock)
{
    connect(&m_session, &SessionManager::happened, &m_securityLog, &SecurityLog::note);
    connect(&m_session, &Session::changed, this, &AccountContext::followSession);
    connect(&m_session, &Session::changed, this, &AccountContext::emptied);
    connect(&m_cache, &TaskCache::erased, this, &AccountContext::emptied);
    connect(&m_cache, &TaskCache::noticeChanged, this, &OpenAccount::cacheNoticeChanged);
}

void AccountContext::start()
{
    m_session.start();
    m_cache.follow(m_session.view());
}

RemoteSessions *AccountContext::remoteSessions()
{
    return server().has(QStringLiteral("sessions")) ? m_remoteSessions.get() : nullptr;
}

PasswordChange *AccountContext::passwordChange()
{
    return server().has(QStringLiteral("account")) ? m_passwordChange.get() : nullptr;
}

bool AccountContext::isVacant() const
{
    return m_session.view().phase == SessionView::Phase::SignedOut;
}

bool AccountContext::mayBeForgotten() const
{
    return isVacant() && !m_session.state().erasePending && m_session.pendingRevocations() == 0 && m_cache.isErased();
}

QCoro::Task<> AccountContext::close()
{
    m_tasks.stop();
    auto sessionEnds = m_session.shutdown();
    m_backend->cancelSignIn();
    m_signInTransport->abortAll();
    m_taskTransport->abortAll();
    m_endpoints.abortAll();
    co_await sessionEnds;
    auto tasksEnd = tasksAtRest();
    co_await tasksEnd;
    auto backupsEnd = m_backups.idle();
    co_await backupsEnd;
    m_cache.follow(m_session.view());
    auto cacheEnds = m_cache.close();
    co_await cacheEnds;
    auto lastEnds = m_backups.idle();
    co_await lastEnds;
}

QCoro::Task<> AccountContext::tasksAtRest()
{
    while (!m_tasks.atRest()) {
        auto rest = nextSignal(&m_tasks, &SyncedTaskRepository::cameToRest, RestCheck);
        co_await rest;
    }
}

void AccountContext::followSession()
{
    const SessionView &view = m_session.view();
    m_tasks.follow(standingOf(view), view.identity.subject);
    m_cache.follow(view);
    Identity &known = m_remembered.account.identity;
    if (!view.signedIn() || view.identity == known)
        return;
    known = view.identity;
    Q_EMIT identityLearnt();
}

} // namespace Latchkey

#include "moc_accountcontext.cpp"
