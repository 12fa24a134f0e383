// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionstep.h"

#include "core/session/pacing.h"

#include <utility>

namespace Latchkey {

using Phase = SessionState::Phase;
using namespace std::chrono;

namespace {

Phase phaseFor(Error::Kind keychainTrouble)
{
    if (keychainTrouble == Error::Kind::KeychainBusy)
        return Phase::KeychainBusy;
    const bool none =
        keychainTrouble == Error::Kind::KeychainUnavailable || keychainTrouble == Error::Kind::OtherKeychain;
    return none ? Phase::KeychainUnavailable : Phase::KeychainLocked;
}

} // namespace

bool isKeychainTrouble(Error::Kind kind)
{
    return kind == Error::Kind::KeychainLocked || kind == Error::Kind::KeychainDenied
           || kind == Error::Kind::KeychainBusy || kind == Error::Kind::KeychainUnavailable
           || kind == Error::Kind::OtherKeychain;
}

void Step::ended(const Outcome::Renewed &outcome)
{
    // The record first: whatever is wrong with the access token, its refresh token must not be lost (R10).
    emitEffect(Effect::Hold{outcome.offer});
    if (s.subject.isEmpty())
        s.subject = outcome.subject; // the remembered identity was lost, the record was not
    s.generation = outcome.generation;
    s.held = true;
    s.durable = outcome.durable;
    s.renewable = outcome.renewable;
    s.persistFailures = s.durable ? 0 : s.persistFailures + 1;
    s.persistAt = s.durable ? std::nullopt : std::optional(now() + Pacing::backoff(0, 1));
    s.why = outcome.problem;
    if (!outcome.access.usable)
        return degrade(Error(Error::Kind::BadReply, QStringLiteral("the access token cannot be used")));
    activate(outcome.access, outcome.offer);
}

void Step::ended(const Outcome::Adopted &outcome)
{
    emitEffect(Effect::Hold{outcome.offer});
    s.generation = outcome.generation;
    s.durable = true;
    s.persistAt.reset();
    s.phase = Phase::Active;
    s.refreshedAt = now();
    s.failures = 0;
    s.why.reset();
    // The token in memory does for now; what is left of its life decides when to renew.
    if (s.accessExpiresAt)
        s.renewAt = std::max(*s.accessExpiresAt - s.accessMargin, now() + Pacing::MinGap);
}

void Step::ended(const Outcome::Ended &outcome)
{
    if (outcome.cause.kind != Error::Kind::SignedOut)
        return requireReauth(outcome.cause);
    requireReauth(outcome.cause);
    s.subject.clear();
    s.why.reset();
    s.phase = Phase::SignedOut;
}

void Step::ended(const Outcome::Failed &outcome)
{
    if (outcome.offer) {
        emitEffect(Effect::Hold{outcome.offer});
        s.durable = !s.held || s.durable || outcome.generation > s.generation;
        s.held = true;
        s.generation = outcome.generation;
    }
    if (!s.held && isKeychainTrouble(outcome.cause.kind))
        return waitForKeychain(phaseFor(outcome.cause.kind), outcome.cause);
    degrade(outcome.cause);
}

void Step::ended(const Outcome::Superseded &outcome)
{
    // Only a shutdown supersedes without a new epoch.
    emitEffect(Effect::Discard{outcome.offer});
    degrade(Error(Error::Kind::Cancelled));
}

void Step::probe()
{
    s.phase = Phase::Probing;
    s.lookingAgain = s.keychainChanged = false;
    emitEffect(Effect::Probe{});
}

void Step::lookAgain()
{
    probe();
    s.lookingAgain = true;
}

void Step::probed(const Event::Probed &event)
{
    switch (event.state) {
    case KeychainProbe::State::Present: return refresh();
    case KeychainProbe::State::Locked:
        return waitForKeychain(Phase::KeychainLocked, Error(Error::Kind::KeychainLocked));
    case KeychainProbe::State::Busy: return waitForKeychain(Phase::KeychainBusy, Error(Error::Kind::KeychainBusy));
    case KeychainProbe::State::Unavailable:
        return waitForKeychain(Phase::KeychainUnavailable, Error(Error::Kind::KeychainUnavailable));
    case KeychainProbe::State::Absent: break;
    }
    if (event.elsewhere)
        return waitForKeychain(Phase::KeychainUnavailable, Error(Error::Kind::OtherKeychain));
    if (!s.subject.isEmpty() && !s.signedOutBefore)
        return requireReauth(Error(Error::Kind::CredentialMissing));
    s.why.reset();
    s.phase = Phase::SignedOut;
}

void Step::waitForKeychain(Phase phase, Error why)
{
    if (s.phase == Phase::Probing && s.keychainChanged)
        return probe();
    s.phase = phase;
    s.why = std::move(why);
    s.probeAt = now() + Pacing::backoff(++s.probeFailures + 2, m_moment.jitter, std::nullopt, seconds(60));
}

void Step::refresh(bool byRejection)
{
    BootTime notBefore = now();
    if (s.refreshedAt && s.failures == 0 && !byRejection)
        notBefore = std::max(notBefore, *s.refreshedAt + Pacing::MinGap);
    s.phase = Phase::Refreshing;
    s.step = notBefore > now() ? RefreshStep::Spacing : RefreshStep::WaitLock;
    s.refreshedByRejection = byRejection;
    s.retryAt.reset();
    s.heldOffUntil.reset();
    emitEffect(Effect::Refresh{s.epoch, notBefore});
}

void Step::renewIfNeeded()
{
    if (!s.accessUsable(now()))
        refresh();
}

void Step::rejected(quint64 generation)
{
    if (generation != s.accessGeneration)
        return ignore();
    // A server that refuses even fresh tokens gets no faster refreshes than any other (R2).
    const bool refusesAll = s.refreshedByRejection && s.refreshedAt && now() - *s.refreshedAt < Pacing::MinGap;
    if (refusesAll)
        return ignore();
    s.rejected = true;
    refresh(true);
}

void Step::wake()
{
    const bool renewalDue = isDue(s.phase == Phase::Active ? s.renewAt : s.retryAt, now());
    if (renewalDue)
        return refresh();
    s.held && !s.durable && isDue(s.persistAt, now()) ? persist() : ignore();
}

void Step::degrade(const Error &why)
{
    ++s.failures;
    const milliseconds delay = why.kind == Error::Kind::LockTimeout
                                   ? milliseconds(Pacing::MinRemaining)
                                   : Pacing::backoff(s.failures, m_moment.jitter, why.retryAfter);
    s.retryAt = now() + delay;
    s.heldOffUntil = why.retryAfter ? s.retryAt : std::nullopt;
    s.why = why;
    s.phase = Phase::Degraded;
}

void Step::requireReauth(Error why)
{
    dropAccess();
    emitEffect(Effect::ForgetHeld{});
    s.held = s.durable = s.persisting = false;
    s.persistAt.reset();
    s.why = std::move(why);
    s.phase = Phase::ReauthRequired;
}

// Many programs see the same network come back: spread over three seconds, they do not all ask at once (R22).
void Step::networkReturned()
{
    if (!s.retryAt || !s.why || isKeychainTrouble(s.why->kind))
        return ignore();
    const BootTime soon = now() + milliseconds(static_cast<qint64>(3000 * m_moment.jitter));
    s.retryAt = std::min(*s.retryAt, std::max(soon, s.heldOffUntil.value_or(soon)));
}

void Step::lock()
{
    s.phase = Phase::AppLocked;
    dropAccess();
    s.retryAt.reset();
    s.probeAt.reset();
    // What the keychain has need not be in memory; what it does not have must be.
    if (!s.held || !s.durable)
        return;
    emitEffect(Effect::ForgetHeld{});
    s.held = s.durable = s.persisting = false;
    s.why.reset();
}

void Step::unlock()
{
    s.refreshedAt.reset(); // the token of that refresh was wiped: no reason to wait for the next one
    s.held ? refresh() : probe();
}

void Step::startSignIn()
{
    s.before = s.phase;
    s.phase = Phase::Authenticating;
}

void Step::signedIn(const Event::SignInSucceeded &event)
{
    if (!s.subject.isEmpty() && event.subject != s.subject) {
        emitEffect(Effect::Discard{event.offer});
        return backFromSignIn(Error(Error::Kind::OtherAccount));
    }
    if (s.held)
        emitEffect(Effect::RevokeHeld{});
    dropAccess();
    ++s.epoch;
    s.subject = event.subject;
    s.generation = event.generation;
    s.renewable = event.renewable;
    s.held = true;
    s.durable = s.persisting = false;
    s.persistFailures = 0;
    s.failures = 0;
    s.erasePending = false;
    s.refreshedAt = now();
    s.refreshedByRejection = false;
    s.pendingAccess = event.access;
    emitEffect(Effect::Hold{event.offer});
    persist(event.offer);
}

void Step::backFromSignIn(std::optional<Error> why)
{
    s.phase = s.before;
    s.why = std::move(why);
    if (s.phase == Phase::AppLocked)
        lock();
    if (s.keychainMissing())
        s.probeAt = now();
}

void Step::activate(const AccessFacts &access, const OfferPtr &offer)
{
    s.phase = Phase::Active;
    s.rejected = false;
    s.refreshedAt = now();
    s.failures = 0;
    s.probeFailures = 0;
    s.accessExpiresAt.reset();
    s.renewAt.reset();
    s.accessMargin = milliseconds(0);
    if (access.lifetime) {
        s.accessExpiresAt = now() + *access.lifetime;
        s.accessMargin = Pacing::margin(*access.lifetime);
        s.renewAt = s.renewable ? std::max(now() + Pacing::renewalDelay(*access.lifetime, m_moment.jitter),
                                           now() + Pacing::MinGap)
                                : *s.accessExpiresAt;
    }
    if (s.lockWanted)
        return;
    s.access = true;
    emitEffect(Effect::Publish{++s.accessGeneration, offer});
}

void Step::persist(OfferPtr offer)
{
    if (s.persisting) {
        s.keychainChanged = true;
        return ignore();
    }
    s.persisting = true;
    s.keychainChanged = false;
    emitEffect(Effect::Persist{s.epoch, std::move(offer)});
}

void Step::persisted(const Event::PersistEnded &event)
{
    if (!s.persisting)
        return ignore(); // of what has been forgotten meanwhile
    s.persisting = false;
    if (!event.error) {
        s.generation = event.generation;
        s.durable = true;
        s.persistFailures = 0;
        s.persistAt.reset();
        if (s.why && s.phase == Phase::Active)
            s.why.reset();
    } else {
        s.persistAt = now() + Pacing::backoff(s.persistFailures++, 1, std::nullopt, seconds(60));
        if (s.phase != Phase::Degraded)
            s.why = event.error;
    }
    // A new session is used only now, so that what is given out is in the keychain or known to be in memory only (I3).
    if (s.pendingAccess) {
        s.why = event.error;
        activate(*std::exchange(s.pendingAccess, std::nullopt), event.offer);
    }
    if (event.error && s.keychainChanged)
        persist();
}

void Step::startSignOut()
{
    ++s.epoch;
    dropAccess();
    emitEffect(Effect::CancelWaiters{});
    if (s.held)
        emitEffect(Effect::RevokeHeld{});
    s.held = s.durable = s.persisting = false;
    s.persistAt.reset();
    s.pendingAccess.reset();
    s.lockWanted = false;
    s.subject.clear(); // whoever signs in next begins anew
    s.phase = Phase::SigningOut;
    erase();
}

void Step::erase()
{
    s.probeAt.reset();
    emitEffect(Effect::Erase{s.epoch});
}

void Step::erased(const Event::EraseEnded &event)
{
    s.erasePending = event.error.has_value();
    s.why = event.error;
    if (s.erasePending)
        s.probeAt = now() + Pacing::backoff(++s.probeFailures + 2, m_moment.jitter, std::nullopt, seconds(60));
    else
        s.probeFailures = 0;
    if (s.phase == Phase::SigningOut) {
        s.signedOutBefore = true;
        s.phase = Phase::SignedOut;
    }
}

void Step::dropAccess()
{
    s.access = s.rejected = false;
    s.accessExpiresAt.reset();
    s.renewAt.reset();
    emitEffect(Effect::DropAccess{});
}

} // namespace Latchkey
