// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"

#include <QObject>

namespace Latchkey {

/// What a person can be told about the session: the one authentication state the whole UI follows.
struct SessionView
{
    enum class Phase {
        Starting,            ///< nothing is known yet
        KeychainLocked,      ///< the saved sign-in may be there; unlock the keychain
        KeychainBusy,        ///< the keychain does not answer; still waiting
        KeychainUnavailable, ///< there is no keychain; signing in works for this run only
        SignedOut,
        Authenticating,
        Active,         ///< signed in
        Renewing,       ///< signed in; a refresh is under way
        Degraded,       ///< signed in, but the last refresh failed for a passing reason; tried again by itself
        ReauthRequired, ///< the session ended; sign in again in place, edits are kept
        AppLocked,      ///< signed in, but locked by the person or for idleness; no token is given out
        SigningOut,
    };
    enum class Storage {
        None,       ///< nothing to store
        Persisted,  ///< the newest refresh token is in the keychain, read back
        MemoryOnly, ///< it is in memory only: a restart would lose the session; the user is told
    };

    Phase phase = Phase::Starting;
    Storage storage = Storage::None;
    Identity identity;    ///< of the account, also while signed out of it
    QString keychainName; ///< CredentialStore::displayName()
    std::optional<BootTime> accessExpiresAt;
    std::optional<BootTime> renewsAt; ///< when the proactive refresh, or the next attempt after a failure, is due
    /// Why it is Degraded, ReauthRequired or MemoryOnly; SignedOut: why the keychain still holds the old sign-in.
    std::optional<Error> lastError;
    bool unsaved = false; ///< quitting now would lose the session, although there is a keychain that could keep it
    bool keychainUnlocks = false; ///< while AppLocked: Session::unlockApp is possible
    bool renewable = true;        ///< false: the server has no refresh; expiry asks again

    /// Calls with a bearer token may succeed now.
    [[nodiscard]] bool signedIn() const
    {
        return phase == Phase::Active || phase == Phase::Renewing || phase == Phase::Degraded;
    }
};

/// What the UI and the command line may do with a session. SessionManager is the implementation; tests of the UI use a
/// fake.
class Session : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const SessionView &view() const = 0;

    /// Loads the saved sign-in. Call once; the answer comes as `changed`.
    virtual void start() = 0;
    /// Signing up signs in. Errors: those of AuthBackend::signUp.
    virtual QCoro::Task<Result<void>> signUp(Credentials credentials) = 0;
    /// Also continues a session that ended, and unlocks one that is locked, as the same person only. Errors: those of
    /// AuthBackend::signIn, OtherAccount.
    virtual QCoro::Task<Result<void>> signIn(Credentials credentials) = 0;
    /// Ends a signIn or signUp that waits for a person with Cancelled.
    virtual void cancelSignIn() = 0;
    /// Signed out locally at once and verified; the server is told now or later. Error: KeychainLocked and its kin if
    /// the saved sign-in could not be deleted yet (it is never used again, and deleted when the keychain allows).
    virtual QCoro::Task<Result<void>> signOut() = 0;
    /// One prompt at most. Errors: KeychainLocked, KeychainBusy, KeychainUnavailable.
    virtual QCoro::Task<Result<void>> unlockKeychain() = 0;
    /// Locks the session: the access token is wiped at once, the refresh token stays in the keychain, and nothing is
    /// sent until `signIn` with the password, or `unlockApp`. `withKeychain` locks the keychain as well, so that its
    /// own prompt can be the way back: errors are those of CredentialStore::lock, and the password is the only way
    /// then. Does nothing where nobody is signed in.
    virtual QCoro::Task<Result<void>> lockApp(bool withKeychain) = 0;
    /// Unlocks what lockApp has locked with the keychain. One prompt. Errors: as of unlockKeychain, InvalidInput if the
    /// session was not locked with the keychain.
    virtual QCoro::Task<Result<void>> unlockApp() = 0;
    /// Tries at once what would be tried later.
    virtual void retryNow() = 0;

Q_SIGNALS:
    /// `view` changed; emitted after the change is complete, never from inside a transition (R27).
    void changed();
};

} // namespace Latchkey
