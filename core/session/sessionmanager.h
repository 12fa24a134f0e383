// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/singleflight.h"
#include "core/keychain/credentialstore.h"
#include "core/net/accesstokensource.h"
#include "core/session/inflight.h"
#include "core/session/persistflow.h"
#include "core/session/refreshflow.h"
#include "core/session/revocations.h"
#include "core/session/securityevent.h"
#include "core/session/session.h"
#include "core/session/sessionstate.h"

#include <QPointer>
#include <QUuid>

#include <deque>

namespace Latchkey {

/// Whose session it is and where its files are. Holds no secret.
struct SessionConfig
{
    SessionConfig() = default;

    QUuid account;      ///< names the keychain item, the lock and the journal
    QString issuer;     ///< who gives the tokens: the base URL; any constant text where the URL changes from run to run
    Identity identity;  ///< as remembered; an empty subject: nobody has signed in to this account yet
    QString runtimeDir; ///< for the lock; must be of this machine and user only
    QString dataDir;    ///< for the journal and the tombstones
};

/// The session of one account: keeps the refresh token in the keychain, gives out access tokens and renews them. It
/// feeds events to `transition` and runs the effects that come back; what to do is decided there, how it is done in the
/// flows.
class SessionManager final : public Session, public AccessTokenSource
{
    Q_OBJECT

public:
    /// All three must outlive this object.
    SessionManager(SessionConfig config, AuthBackend &backend, CredentialStore &store, Clock &clock,
                   QObject *parent = nullptr);
    ~SessionManager() override;

    [[nodiscard]] const SessionView &view() const override;
    void start() override;
    QCoro::Task<Result<void>> signUp(Credentials credentials) override;
    QCoro::Task<Result<void>> signIn(Credentials credentials) override;
    void cancelSignIn() override { m_backend.cancelSignIn(); }
    QCoro::Task<Result<void>> signOut() override;
    QCoro::Task<Result<void>> unlockKeychain() override;
    QCoro::Task<Result<void>> lockApp(bool withKeychain) override;
    QCoro::Task<Result<void>> unlockApp() override;
    void retryNow() override;

    /// The machine has slept (R18): what fell due meanwhile is done now, and not only at the next tick.
    void resumed();
    /// There is a network again (R19): what failed without one is tried soon.
    void networkReturned();

    QCoro::Task<Result<AccessToken>> accessToken() override;
    QCoro::Task<Result<AccessToken>> accessTokenAfter(quint64 rejectedGeneration) override;
    /// What renews the session, for servers that take it as a bearer token as well (Better Auth).
    [[nodiscard]] AccessTokenSource &durableTokens() { return m_durableTokens; }

    /// Refuses new work with Cancelled and ends when nothing is in flight any more: only then may this object and its
    /// ports be destroyed. Requests on the wire end when their transport is told to abort, so tell it right after
    /// calling this.
    QCoro::Task<> shutdown();

    /// For diagnostics and tests.
    [[nodiscard]] const SessionState &state() const { return m_state; }
    /// How many ended sessions the server has not been told about yet; one if that is not known.
    [[nodiscard]] int pendingRevocations() const;

Q_SIGNALS:
    /// Without its time. Emitted after the state is complete, as `changed` (R27), but at once: nothing is left out.
    void happened(const SecurityEvent &event);

private:
    enum class Entrance { SignUp, SignIn };

    /// Gives it out only while the session is well: asking for it may renew or find the session ended, as with an
    /// access token.
    class DurableTokens final : public AccessTokenSource
    {
    public:
        explicit DurableTokens(SessionManager &session)
            : m_session(session)
        {
        }
        QCoro::Task<Result<AccessToken>> accessToken() override;
        QCoro::Task<Result<AccessToken>> accessTokenAfter(quint64 rejectedGeneration) override;

    private:
        [[nodiscard]] Result<AccessToken> held() const;

        SessionManager &m_session;
    };

    void dispatch(SessionEvent event);
    void apply(const SessionEvent &event);
    void armWake();
    void updateView();

    void run(const Effect::Probe &effect);
    void run(const Effect::Refresh &effect);
    void run(const Effect::Persist &effect);
    void run(const Effect::Hold &effect);
    void run(const Effect::Publish &effect);
    void run(const Effect::DropAccess &effect);
    void run(const Effect::Discard &effect);
    void run(const Effect::RevokeHeld &effect);
    void run(const Effect::ForgetHeld &effect);
    void run(const Effect::CancelWaiters &effect);
    void run(const Effect::Erase &effect);

    QCoro::Task<> probe();
    QCoro::Task<Result<AccessToken>> refresh(Effect::Refresh effect);
    QCoro::Task<> persist(Effect::Persist effect);
    QCoro::Task<> erase(quint64 epoch);
    QCoro::Task<> discard(OfferPtr offer);
    QCoro::Task<> revoke(Secret refreshToken);
    QCoro::Task<> resumeRevoking();
    QCoro::Task<Result<void>> authenticate(Entrance entrance, Credentials credentials);
    static QCoro::Task<Result<void>> unlock(QPointer<SessionManager> self, CredentialStore &store);

    [[nodiscard]] RefreshRequest refreshRequest(quint64 epoch);
    [[nodiscard]] Event::SignInSucceeded signInEvent(quint64 epoch, TokenGrant grant) const;
    [[nodiscard]] Result<AccessToken> currentToken() const;
    [[nodiscard]] Error whyNoToken() const;
    QCoro::Task<Result<AccessToken>> accessTokenInsteadOf(quint64 rejectedGeneration);
    QCoro::Task<Result<AccessToken>> tokenOfRefresh();

    SessionConfig m_config;
    AuthBackend &m_backend;
    CredentialStore &m_store;
    Clock &m_clock;

    InFlight m_inFlight;
    InFlight m_refreshes; ///< also superseded ones
    InFlight m_persisting;
    InFlight m_erasing;
    InFlight m_revoking;
    Pauses m_pauses;
    RefreshLock m_lock;
    RefreshJournal m_journal;
    Tombstones m_tombstones;
    CredentialKeeper m_keeper;
    Tombstones m_unrevokedTombstones;
    CredentialKeeper m_unrevoked;
    RefreshFlow m_refreshFlow;
    PersistFlow m_persistFlow;
    Revocations m_revocations;
    std::unique_ptr<SingleFlight<AccessToken>> m_refreshing;

    SessionState m_state;
    std::deque<SessionEvent> m_events;
    QList<SecurityEvent> m_news; ///< to be told of when the events are worked off
    bool m_applying = false;
    bool m_closed = false;
    bool m_announced = false;
    bool m_lookedForUnrevoked = false;
    std::optional<BootTime> m_wakeAt;
    SessionView m_view;

    std::optional<RotationRecord> m_held;
    QByteArray m_lastFingerprint;  ///< of what was held last, so that it can be buried when it is forgotten
    QByteArray m_revoked;          ///< fingerprint of what the server was last told to end
    bool m_keychainGuards = false; ///< locked with the keychain, whose prompt is a way back
    AccessToken m_access;
    DurableTokens m_durableTokens{*this};
};

} // namespace Latchkey
