// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/session/crashsteps.h"
#include "core/session/pacing.h"
#include "core/session/sessionmanager.h"

#include <utility>

namespace Latchkey {

void SessionManager::run(const Effect::Probe &)
{
    if (!m_closed)
        probe();
}

QCoro::Task<> SessionManager::probe()
{
    const InFlight::Entry entry(m_inFlight);
    auto probing = m_keeper.probe();
    const KeychainProbe found = co_await probing;
    dispatch(Event::Probed{found.state, m_journal.read().isElsewhere(m_store.backendId())});
    const bool answered = found.state == KeychainProbe::State::Present || found.state == KeychainProbe::State::Absent;
    if (answered && !std::exchange(m_lookedForUnrevoked, true))
        resumeRevoking();
}

QCoro::Task<> SessionManager::resumeRevoking()
{
    const InFlight::Entry entry(m_inFlight);
    auto resuming = m_revocations.resume();
    co_await resuming;
}

void SessionManager::run(const Effect::Refresh &effect)
{
    if (m_closed)
        return;
    const SingleFlight<AccessToken>::Job job = [this, effect] { return refresh(effect); };
    m_refreshing->run(job);
}

QCoro::Task<Result<AccessToken>> SessionManager::refresh(Effect::Refresh effect)
{
    const InFlight::Entry entry(m_inFlight);
    const InFlight::Entry refreshing(m_refreshes);
    auto pause = m_pauses.until(effect.notBefore);
    co_await pause;
    auto flow = m_refreshFlow.run(refreshRequest(effect.epoch));
    RefreshOutcome outcome = co_await flow;
    dispatch(Event::RefreshEnded(effect.epoch, std::move(outcome)));
    co_return currentToken();
}

RefreshRequest SessionManager::refreshRequest(quint64 epoch)
{
    RefreshRequest request;
    request.subject = m_state.subject;
    if (m_held)
        request.held = m_held->clone();
    request.durable = m_state.durable;
    const BootTime soon = m_clock.bootNow() + Pacing::MinGap;
    request.accessUsable = m_state.accessUsable(soon);
    request.superseded = [this, epoch] { return m_state.epoch != epoch; };
    request.report = [this, epoch](RefreshStep step) { dispatch(Event::RefreshStepped{epoch, step}); };
    return request;
}

void SessionManager::run(const Effect::Persist &effect)
{
    if (!m_closed)
        persist(effect);
}

QCoro::Task<> SessionManager::persist(Effect::Persist effect)
{
    const InFlight::Entry entry(m_inFlight);
    const InFlight::Entry persisting(m_persisting);
    const quint64 epoch = effect.epoch;
    std::function<std::optional<RotationRecord>()> held = [this, epoch]() -> std::optional<RotationRecord> {
        if (m_state.epoch != epoch || !m_held)
            return std::nullopt;
        return m_held->clone();
    };
    auto flow = m_persistFlow.run(held);
    PersistResult result = co_await flow;
    if (result.superseded) {
        auto leftover = std::make_shared<Offer>();
        leftover->record = std::move(result.record);
        leftover->written = true;
        run(Effect::Discard{leftover});
        co_return;
    }
    revoke(std::move(result.replaced));
    Event::PersistEnded event;
    event.epoch = epoch;
    event.offer = effect.offer;
    event.error = result.error;
    if (result.record) {
        event.generation = result.record->generation;
        m_lastFingerprint = result.record->fingerprint();
        m_held = std::move(result.record);
    }
    dispatch(event);
}

void SessionManager::run(const Effect::Hold &effect)
{
    if (!effect.offer)
        return;
    const Identity &identity = effect.offer->identity;
    if (!identity.subject.isEmpty() && !identity.email.isEmpty())
        m_config.identity = identity;
    if (!effect.offer->record)
        return;
    m_held = effect.offer->record->clone();
    m_lastFingerprint = m_held->fingerprint();
    if (m_config.identity.subject.isEmpty())
        m_config.identity.subject = m_held->subject;
}

void SessionManager::run(const Effect::Publish &effect)
{
    m_access.value = effect.offer ? effect.offer->access : nullptr;
    m_access.generation = effect.generation;
    crashPoint(CrashStep::Published);
}

void SessionManager::run(const Effect::DropAccess &)
{
    m_access.value.reset();
}

void SessionManager::run(const Effect::ForgetHeld &)
{
    m_held.reset();
}

void SessionManager::run(const Effect::RevokeHeld &)
{
    if (m_held) {
        m_revoked = m_held->fingerprint();
        revoke(std::move(m_held->refreshToken));
    }
    m_held.reset();
}

void SessionManager::run(const Effect::CancelWaiters &)
{
    m_refreshing = std::make_unique<SingleFlight<AccessToken>>();
}

void SessionManager::run(const Effect::Discard &effect)
{
    if (effect.offer && effect.offer->record)
        discard(effect.offer);
}

QCoro::Task<> SessionManager::discard(OfferPtr offer)
{
    const InFlight::Entry entry(m_inFlight);
    revoke(offer->record->refreshToken.clone());
    if (!offer->written)
        co_return;
    auto erasing = m_keeper.eraseIf(offer->record->fingerprint());
    co_await erasing;
}

QCoro::Task<> SessionManager::revoke(Secret refreshToken)
{
    const InFlight::Entry entry(m_inFlight);
    const InFlight::Entry telling(m_revoking);
    auto revoking = m_revocations.revoke(std::move(refreshToken));
    const Result<void> revoked = co_await revoking;
    if (!revoked)
        qCInfo(logSession) << "not revoked yet:" << revoked.error();
}

void SessionManager::run(const Effect::Erase &effect)
{
    if (!m_closed)
        erase(effect.epoch);
}

QCoro::Task<> SessionManager::erase(quint64 epoch)
{
    const InFlight::Entry entry(m_inFlight);
    const InFlight::Entry erasing(m_erasing);
    // A refresh of our own that still holds the lock is superseded and writes nothing more: no need to wait for it.
    const bool heldHere = m_refreshes.count() > 0;
    auto locking = m_lock.acquire(heldHere ? std::chrono::milliseconds(0) : PersistFlow::LockPatience);
    const Result<RefreshLock::Hold> hold = co_await locking;
    if (m_state.epoch != epoch)
        co_return;
    const RefreshJournal::Entry last = m_journal.read();
    const bool neverStored = last.phase != RefreshJournal::Phase::Nothing && last.keychain.isEmpty();
    m_journal.note(RefreshJournal::Phase::Ended, std::max(m_state.generation, last.generation));
    crashPoint(CrashStep::EndNoted);
    auto deleting = m_keeper.erase(m_lastFingerprint);
    Result<std::optional<RotationRecord>> erased = co_await deleting;
    crashPoint(CrashStep::RecordErased);
    Event::EraseEnded event{epoch, std::nullopt};
    // What was never in any keychain need not be looked for in one that is not there.
    const bool proven = erased || (neverStored && erased.error().kind == Error::Kind::KeychainUnavailable);
    if (!proven)
        event.error = erased.error();
    else if (erased && *erased && (*erased)->fingerprint() != m_revoked)
        revoke(std::move((*erased)->refreshToken)); // it was not in memory, or another process had rotated
    dispatch(event);
}

Event::SignInSucceeded SessionManager::signInEvent(quint64 epoch, TokenGrant grant) const
{
    RotationRecord record;
    record.account = m_config.account;
    record.issuer = m_config.issuer;
    record.subject = grant.identity.subject;
    record.generation = std::max(m_state.generation, m_journal.read().generation) + 1;
    record.issuedAt = m_clock.wallNow().toSecsSinceEpoch();
    Event::SignInSucceeded event;
    event.epoch = epoch;
    event.subject = grant.identity.subject;
    event.generation = record.generation;
    event.access = AccessFacts(grant.accessLifetime);
    event.renewable = !grant.refreshToken.isEmpty();
    event.offer = std::make_shared<Offer>();
    event.offer->identity = grant.identity;
    if (event.renewable) {
        record.refreshToken = std::move(grant.refreshToken);
    } else {
        record.accessToken = grant.accessToken.clone();
        if (grant.accessLifetime)
            record.accessExpiresAt = record.issuedAt + grant.accessLifetime->count();
    }
    event.offer->access = std::make_shared<const Secret>(std::move(grant.accessToken));
    event.offer->record = std::move(record);
    return event;
}

} // namespace Latchkey
