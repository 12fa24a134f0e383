// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionmanager.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/session/crashsteps.h"
#include "core/session/sessionview.h"

#include <QRandomGenerator>

namespace Latchkey {

using namespace std::chrono_literals;
using Phase = SessionState::Phase;

namespace {

constexpr auto UnlockPatience = 2min;

QString fileOf(const QString &directory, QUuid account, const char *suffix)
{
    return directory + QLatin1Char('/') + account.toString(QUuid::WithoutBraces) + QLatin1String(suffix);
}

} // namespace

SessionManager::SessionManager(SessionConfig config, AuthBackend &backend, CredentialStore &store, Clock &clock,
                               QObject *parent)
    : Session(parent)
    , m_config(std::move(config))
    , m_backend(backend)
    , m_store(store)
    , m_clock(clock)
    , m_pauses(clock)
    , m_lock(fileOf(m_config.runtimeDir, m_config.account, ".lock"), clock, m_pauses)
    , m_journal(fileOf(m_config.dataDir, m_config.account, ".journal"), m_config.account, clock)
    , m_tombstones(fileOf(m_config.dataDir, m_config.account, ".tombstones"), m_config.account)
    , m_keeper(m_config.account, m_config.issuer, QLatin1String("rt"), store, m_tombstones)
    , m_unrevokedTombstones(fileOf(m_config.dataDir, m_config.account, ".unrevoked"), m_config.account)
    , m_unrevoked(m_config.account, m_config.issuer, QLatin1String("revoke"), store, m_unrevokedTombstones)
    , m_refreshFlow(backend, m_keeper, m_lock, m_journal, m_pauses, clock)
    , m_persistFlow(m_keeper, m_lock, m_journal)
    , m_revocations(backend, m_unrevoked, clock, m_pauses, m_inFlight)
    , m_refreshing(std::make_unique<SingleFlight<AccessToken>>())
{
    m_state.subject = m_config.identity.subject;
    m_view = viewOf(m_state, m_config.identity, m_store.displayName(), m_store.isPersistent());
    connect(&m_store, &CredentialStore::availabilityChanged, this, [this] { dispatch(Event::KeychainChanged{}); });
}

SessionManager::~SessionManager()
{
    Q_ASSERT_X(m_inFlight.count() == 0, "SessionManager", "destroyed without shutdown");
}

const SessionView &SessionManager::view() const
{
    return m_view;
}

void SessionManager::start()
{
    dispatch(Event::Started{m_journal.read().phase == RefreshJournal::Phase::Ended});
}

void SessionManager::retryNow()
{
    dispatch(Event::RetryWanted{});
}

QCoro::Task<Result<void>> SessionManager::signUp(Credentials credentials)
{
    return authenticate(Entrance::SignUp, std::move(credentials));
}

QCoro::Task<Result<void>> SessionManager::signIn(Credentials credentials)
{
    return authenticate(Entrance::SignIn, std::move(credentials));
}

QCoro::Task<Result<void>> SessionManager::authenticate(Entrance entrance, Credentials credentials)
{
    const InFlight::Entry entry(m_inFlight);
    if (m_closed)
        co_return fail(Error::Kind::Cancelled);
    // A new user is never the one this account belongs to: refused before the server has made one.
    if (entrance == Entrance::SignUp && !m_state.subject.isEmpty())
        co_return fail(Error::Kind::OtherAccount);
    if (m_state.lockWanted) {
        auto refreshEnds = m_refreshes.idle();
        co_await refreshEnds;
    }
    const quint64 epoch = m_state.epoch;
    const bool busy = m_state.phase == Phase::Authenticating;
    if (!busy)
        dispatch(Event::SignInStarted{});
    if (busy || m_state.phase != Phase::Authenticating)
        co_return fail(Error::Kind::InvalidInput, QStringLiteral("not now: %1").arg(phaseName(m_state.phase)));

    auto calling = entrance == Entrance::SignUp ? m_backend.signUp(std::move(credentials))
                                                : m_backend.signIn(std::move(credentials));
    Result<TokenGrant> grant = co_await calling;
    if (!grant) {
        dispatch(Event::SignInFailed{epoch, grant.error().kind});
        co_return fail(grant.error());
    }
    crashPoint(CrashStep::SignedIn);
    dispatch(signInEvent(epoch, std::move(*grant)));
    if (m_state.epoch == epoch)
        co_return fail(Error::Kind::OtherAccount);
    auto persisted = m_persisting.idle();
    co_await persisted;
    if (m_state.epoch != epoch + 1)
        co_return fail(Error::Kind::Cancelled, QStringLiteral("signed out meanwhile"));
    co_return Result<void>();
}

QCoro::Task<Result<void>> SessionManager::signOut()
{
    const InFlight::Entry entry(m_inFlight);
    if (m_closed)
        co_return fail(Error::Kind::Cancelled);
    dispatch(Event::SignOutWanted{});
    auto erased = m_erasing.idle();
    co_await erased;
    auto revoked = m_revoking.idle();
    co_await revoked;
    if (m_state.phase == Phase::SignedOut && m_state.erasePending && m_state.why)
        co_return fail(*m_state.why);
    co_return Result<void>();
}

QCoro::Task<Result<void>> SessionManager::unlockKeychain()
{
    return unlock(this, m_store);
}

// Not counted as in flight: a prompt may wait for its user longer than the end of the program can.
QCoro::Task<Result<void>> SessionManager::unlock(QPointer<SessionManager> self, CredentialStore &store)
{
    auto unlocking = store.unlock(UnlockPatience);
    const Result<void> unlocked = co_await unlocking;
    if (unlocked && self)
        self->dispatch(Event::KeychainChanged{});
    co_return unlocked;
}

QCoro::Task<Result<void>> SessionManager::lockApp(bool withKeychain)
{
    const InFlight::Entry entry(m_inFlight);
    m_keychainGuards = false;
    dispatch(Event::LockWanted{});
    if (!withKeychain || m_view.phase != SessionView::Phase::AppLocked)
        co_return Result<void>();
    // What a refresh has brought is stored first.
    auto refreshEnds = m_refreshes.idle();
    co_await refreshEnds;
    auto locking = m_store.lock();
    Result<void> locked = co_await locking;
    m_keychainGuards = locked.has_value();
    updateView();
    co_return locked;
}

QCoro::Task<Result<void>> SessionManager::unlockApp()
{
    if (!m_keychainGuards || m_state.phase != Phase::AppLocked)
        co_return fail(Error::Kind::InvalidInput, QStringLiteral("it is not locked with the keychain"));
    // Locked again, in case another program has had it unlocked: the prompt is the proof.
    QPointer<SessionManager> self(this);
    auto locking = m_store.lock();
    const Result<void> locked = co_await locking;
    if (!locked || !self)
        co_return locked;
    auto unlocking = unlock(this, m_store);
    const Result<void> unlocked = co_await unlocking;
    if (unlocked && self)
        self->dispatch(Event::Unlocked{});
    co_return unlocked;
}

int SessionManager::pendingRevocations() const
{
    const bool maybe = !m_lookedForUnrevoked && m_state.signedOutBefore;
    return m_revocations.pending() + (maybe ? 1 : 0);
}

void SessionManager::resumed()
{
    dispatch(Event::Woke{});
}

void SessionManager::networkReturned()
{
    dispatch(Event::NetworkReturned{});
}

QCoro::Task<Result<AccessToken>> SessionManager::accessToken()
{
    const InFlight::Entry entry(m_inFlight);
    if (m_closed)
        co_return fail(Error::Kind::Cancelled);
    if (!m_state.accessUsable(m_clock.bootNow()))
        dispatch(Event::TokenWanted{});
    if (m_state.accessUsable(m_clock.bootNow()))
        co_return currentToken();
    auto waiting = tokenOfRefresh();
    co_return co_await waiting;
}

QCoro::Task<Result<AccessToken>> SessionManager::accessTokenAfter(quint64 rejectedGeneration)
{
    if (m_access.generation != rejectedGeneration)
        return accessToken();
    return accessTokenInsteadOf(rejectedGeneration);
}

QCoro::Task<Result<AccessToken>> SessionManager::accessTokenInsteadOf(quint64 rejectedGeneration)
{
    const InFlight::Entry entry(m_inFlight);
    if (m_closed)
        co_return fail(Error::Kind::Cancelled);
    dispatch(Event::TokenRejected{rejectedGeneration});
    auto waiting = tokenOfRefresh();
    Result<AccessToken> token = co_await waiting;
    if (token && token->generation == rejectedGeneration)
        co_return fail(Error::Kind::Unauthorized, QStringLiteral("the server refuses a token it has just given"));
    co_return token;
}

/// What the refresh in progress brings; without one, what there is.
QCoro::Task<Result<AccessToken>> SessionManager::tokenOfRefresh()
{
    if (!m_refreshing->running())
        co_return currentToken();
    SingleFlight<AccessToken>::Job none;
    auto joined = m_refreshing->run(none);
    co_return co_await joined;
}

Result<AccessToken> SessionManager::currentToken() const
{
    if (m_state.accessUsable(m_clock.bootNow()))
        return m_access;
    return fail(whyNoToken());
}

Error SessionManager::whyNoToken() const
{
    switch (m_state.phase) {
    case Phase::Boot:
    case Phase::Probing:
        return m_state.why.value_or(
            Error(Error::Kind::KeychainBusy, QStringLiteral("the saved sign-in is looked for")));
    case Phase::ReauthRequired: return Error(Error::Kind::ReauthRequired);
    case Phase::AppLocked: return Error(Error::Kind::AppLocked);
    case Phase::KeychainLocked:
    case Phase::KeychainBusy:
    case Phase::KeychainUnavailable:
    case Phase::Degraded: return m_state.why.value_or(Error(Error::Kind::Unreachable));
    case Phase::Active:
    case Phase::Refreshing: return Error(Error::Kind::Unauthorized);
    default: return Error(Error::Kind::SignedOut);
    }
}

QCoro::Task<> SessionManager::shutdown()
{
    m_closed = true;
    m_pauses.endAll();
    m_refreshing = std::make_unique<SingleFlight<AccessToken>>();
    return m_inFlight.idle();
}

void SessionManager::dispatch(SessionEvent event)
{
    m_events.push_back(std::move(event));
    if (m_applying)
        return;
    m_applying = true;
    while (!m_events.empty()) {
        const SessionEvent next = std::move(m_events.front());
        m_events.pop_front();
        apply(next);
    }
    m_applying = false;
    if (!m_state.held || m_state.durable)
        m_lock.dropClaim();
    updateView();
    armWake();
    const QList<SecurityEvent> news = std::exchange(m_news, {});
    for (const SecurityEvent &one : news)
        Q_EMIT happened(one);
}

void SessionManager::apply(const SessionEvent &event)
{
    const SessionState before = m_state;
    const Moment moment{m_clock.bootNow(), QRandomGenerator::global()->generateDouble()};
    Transition next = transition(std::move(m_state), event, moment);
    m_state = std::move(next.state);
    if (m_state.phase != before.phase)
        qCInfo(logSession) << phaseName(before.phase) << "->" << phaseName(m_state.phase);
    if (const std::optional<SecurityEvent> news = securityEventOf(before, event, m_state))
        m_news.append(*news);
    for (const SessionEffect &effect : next.effects)
        std::visit([this](const auto &e) { run(e); }, effect);
}

void SessionManager::updateView()
{
    SessionView view = viewOf(m_state, m_config.identity, m_store.displayName(), m_store.isPersistent());
    view.keychainUnlocks = view.phase == SessionView::Phase::AppLocked && m_keychainGuards;
    if (sameView(view, m_view))
        return;
    m_view = std::move(view);
    if (std::exchange(m_announced, true))
        return;
    // R27: never from inside a transition
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announced = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void SessionManager::armWake()
{
    const std::optional<BootTime> deadline = m_state.deadline();
    if (m_closed || !deadline || (m_wakeAt && *m_wakeAt <= *deadline))
        return;
    m_wakeAt = deadline;
    m_clock.callAt(*deadline, this, [this, armed = *deadline] {
        if (m_wakeAt == armed)
            m_wakeAt.reset();
        const std::optional<BootTime> due = m_state.deadline();
        if (!m_closed && due && *due <= m_clock.bootNow())
            dispatch(Event::Woke{});
        else
            armWake();
    });
}

} // namespace Latchkey

#include "moc_sessionmanager.cpp"
