// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/refreshflow.h"

#include "core/base/crashpoint.h"
#include "core/session/crashsteps.h"

namespace Latchkey {

using namespace std::chrono;

namespace {

constexpr int MaxRounds = 3;

RefreshOutcome failed(Error cause, RotationRecord current)
{
    Outcome::Failed outcome(std::move(cause));
    outcome.generation = current.generation;
    outcome.offer = std::make_shared<Offer>();
    outcome.offer->record = std::move(current);
    return outcome;
}

/// Why there is no record to begin with: for some reasons the session is over, for others it may be there.
RefreshOutcome withoutRecord(Error cause)
{
    switch (cause.kind) {
    case Error::Kind::CredentialMissing:
    case Error::Kind::CredentialCorrupt:
    case Error::Kind::CredentialNewer:
    case Error::Kind::SignedOut: return Outcome::Ended(std::move(cause));
    default: return Outcome::Failed(std::move(cause));
    }
}

RefreshOutcome superseded(RotationRecord next, bool written)
{
    Outcome::Superseded outcome;
    outcome.offer = std::make_shared<Offer>();
    outcome.offer->written = written;
    outcome.offer->record = std::move(next);
    return outcome;
}

RefreshOutcome renewed(RotationRecord next, TokenGrant grant, const Result<void> &saved)
{
    Outcome::Renewed outcome;
    outcome.subject = next.subject;
    outcome.generation = next.generation;
    outcome.durable = saved.has_value();
    if (!saved)
        outcome.problem = saved.error();
    outcome.offer = std::make_shared<Offer>();
    outcome.offer->identity = grant.identity;
    outcome.offer->record = std::move(next);
    if (!grant.accessToken.isEmpty()) {
        outcome.access = AccessFacts(grant.accessLifetime);
        outcome.offer->access = std::make_shared<const Secret>(std::move(grant.accessToken));
    }
    return outcome;
}

/// Whether what the keychain has is to be used rather than what is held in memory.
bool isNewest(const RotationRecord &stored, const RefreshRequest &request)
{
    if (!request.held || stored.generation > request.held->generation)
        return true;
    return stored.generation == request.held->generation && request.durable;
}

/// Whether the journal says that the session was signed out of, and nobody has signed in since.
bool isSignedOut(const RefreshJournal::Entry &last, const Result<RotationRecord> &stored, const RefreshRequest &request)
{
    if (last.phase != RefreshJournal::Phase::Ended || (request.held && request.held->generation > last.generation))
        return false;
    if (stored)
        return stored->generation <= last.generation;
    return stored.error().kind == Error::Kind::CredentialMissing;
}

/// Not a keychain that is locked, away or slow: that takes its time.
bool mayBeWrittenAtOnce(const Error &error)
{
    return error.kind == Error::Kind::KeychainDenied || error.kind == Error::Kind::KeychainMismatch;
}

/// The server may have rotated although no answer came (R4, R6).
bool isAmbiguous(const Error &error)
{
    return error.outcomeUnknown() || error.kind == Error::Kind::BadReply || error.kind == Error::Kind::TooLarge;
}

} // namespace

RefreshFlow::RefreshFlow(AuthBackend &backend, CredentialKeeper &keeper, RefreshLock &lock, RefreshJournal &journal,
                         Pauses &pauses, const Clock &clock)
    : m_backend(backend)
    , m_keeper(keeper)
    , m_lock(lock)
    , m_journal(journal)
    , m_pauses(pauses)
    , m_clock(clock)
{
}

QCoro::Task<RefreshOutcome> RefreshFlow::run(RefreshRequest request)
{
    if (request.superseded())
        co_return Outcome::Superseded();
    request.report(RefreshStep::WaitLock);
    auto locking = m_lock.acquire(LockPatience);
    const Result<RefreshLock::Hold> hold = co_await locking;
    if (!hold)
        co_return Outcome::Failed(hold.error());
    crashPoint(CrashStep::LockTaken);
    auto attempt = underLock(request);
    co_return co_await attempt;
}

QCoro::Task<RefreshOutcome> RefreshFlow::underLock(const RefreshRequest &request)
{
    QByteArray refused;
    Error refusal;
    for (int round = 0; round < MaxRounds; ++round) {
        request.report(RefreshStep::ReRead);
        auto reading = newest(request);
        Result<Current> current = co_await reading;
        if (request.superseded())
            co_return Outcome::Superseded();
        if (!current)
            co_return withoutRecord(current.error());
        crashPoint(CrashStep::RecordRead);
        if (current->record.fingerprint() == refused)
            break;
        if (std::optional<RefreshOutcome> settled = withoutSending(request, current->record))
            co_return std::move(*settled);
        if (m_lock.isClaimedElsewhere())
            co_return failed(Error(Error::Kind::LockTimeout, QStringLiteral("another process has a newer token")),
                             std::move(current->record));
        auto sending = send(request, current->record);
        Result<TokenGrant> grant = co_await sending;
        if (grant) {
            crashPoint(CrashStep::Answered);
            auto keeping = keep(request, std::move(*current), std::move(*grant));
            co_return co_await keeping;
        }
        if (request.superseded())
            co_return Outcome::Superseded();
        if (grant.error().kind != Error::Kind::InvalidGrant)
            co_return failed(grant.error(), std::move(current->record));
        // Believed only if nobody has replaced the token meanwhile (R14).
        refused = current->record.fingerprint();
        refusal = grant.error();
    }
    co_return Outcome::Ended(refusal);
}

QCoro::Task<Result<RefreshFlow::Current>> RefreshFlow::newest(const RefreshRequest &request)
{
    auto loading = m_keeper.load();
    Result<RotationRecord> stored = co_await loading;
    const RefreshJournal::Entry last = m_journal.read();
    if (isSignedOut(last, stored, request)) {
        if (stored) {
            auto erasing = m_keeper.eraseIf(stored->fingerprint());
            co_await erasing;
        }
        co_return fail(Error::Kind::SignedOut, QStringLiteral("signed out by another program, or just before a crash"));
    }
    // K9: an older record in this keychain is a token that was replaced long ago; using it would end the session.
    const bool isOld =
        !stored ? stored.error().kind == Error::Kind::CredentialMissing : stored->generation < last.generation;
    if (!request.held && isOld && last.isElsewhere(m_keeper.keychain()))
        co_return fail(Error::Kind::OtherKeychain, QStringLiteral("it is in %1").arg(last.keychain));
    const bool signedOut = !stored && stored.error().kind == Error::Kind::SignedOut;
    // Without the keychain the journal tells whether another process has replaced what is held.
    const bool replaced = !stored && request.held && last.generation > request.held->generation;
    if (!stored && (!request.held || signedOut || replaced))
        co_return fail(stored.error());
    if (stored && isNewest(*stored, request))
        co_return Current(std::move(*stored), true);
    co_return Current(request.held->clone(), false);
}

/// What needs no request: another process was faster, or the server has no refresh.
std::optional<RefreshOutcome> RefreshFlow::withoutSending(const RefreshRequest &request, RotationRecord &current)
{
    if (!request.subject.isEmpty() && current.subject != request.subject)
        return Outcome::Ended(Error(Error::Kind::CredentialCorrupt, QStringLiteral("it is somebody else's")));
    if (!current.renewable())
        return withoutRefresh(request, std::move(current));
    if (!request.accessUsable || !request.held || current.generation <= request.held->generation)
        return std::nullopt;
    Outcome::Adopted adopted;
    adopted.generation = current.generation;
    adopted.offer = std::make_shared<Offer>();
    adopted.offer->record = std::move(current);
    return adopted;
}

QCoro::Task<Result<TokenGrant>> RefreshFlow::send(const RefreshRequest &request, const RotationRecord &current)
{
    const QByteArray key = m_journal.beginSending(current.generation);
    crashPoint(CrashStep::JournalSent);
    request.report(RefreshStep::Sent);
    auto sending = m_backend.refresh(current.refreshToken.clone(), key);
    crashPoint(CrashStep::RequestSent);
    Result<TokenGrant> grant = co_await sending;
    if (grant || !isAmbiguous(grant.error()) || request.superseded())
        co_return grant;
    request.report(RefreshStep::Ambiguous);
    auto pause = m_pauses.lasting(AmbiguousPause);
    co_await pause;
    if (m_pauses.ended() || request.superseded())
        co_return grant;
    auto again = m_backend.refresh(current.refreshToken.clone(), key);
    co_return co_await again;
}

/// Repeats what may succeed at once, while the lock is held: a token that is used although its record could not be
/// written ends the session of any other process, which can only send the one before (R25).
QCoro::Task<Result<void>> RefreshFlow::save(const RefreshRequest &request, const RotationRecord &next)
{
    Result<void> saved;
    for (int attempt = 0; attempt < SaveAttempts; ++attempt) {
        auto saving = m_keeper.save(next.clone());
        saved = co_await saving;
        if (saved || !mayBeWrittenAtOnce(saved.error()) || request.superseded())
            break;
    }
    co_return saved;
}

QCoro::Task<RefreshOutcome> RefreshFlow::keep(const RefreshRequest &request, Current current, TokenGrant grant)
{
    // R24: an answer about somebody else is nobody's.
    if (!grant.identity.subject.isEmpty() && grant.identity.subject != current.record.subject)
        co_return failed(Error(Error::Kind::OtherAccount, QStringLiteral("the answer is somebody else's")),
                         std::move(current.record));
    const bool rotated = !grant.refreshToken.isEmpty() && !(grant.refreshToken == current.record.refreshToken);
    RotationRecord next = rotated ? successor(current.record, std::move(grant.refreshToken)) : current.record.clone();
    if (request.superseded() || m_journal.read().phase == RefreshJournal::Phase::Ended)
        co_return superseded(std::move(next), false);
    Result<void> saved;
    if (rotated || !current.stored) {
        request.report(RefreshStep::Persist);
        auto saving = save(request, next);
        saved = co_await saving;
        if (request.superseded())
            co_return superseded(std::move(next), true);
    }
    crashPoint(CrashStep::RecordSaved);
    if (!saved)
        m_lock.claim();
    if (saved)
        m_journal.note(RefreshJournal::Phase::Committed, next.generation, m_keeper.keychain());
    crashPoint(CrashStep::JournalCommitted);
    co_return renewed(std::move(next), std::move(grant), saved);
}

RotationRecord RefreshFlow::successor(const RotationRecord &current, Secret refreshToken) const
{
    RotationRecord next = current.clone();
    next.generation = current.generation + 1;
    next.previous = current.fingerprint();
    next.refreshToken = std::move(refreshToken);
    next.issuedAt = m_clock.wallNow().toSecsSinceEpoch();
    return next;
}

RefreshOutcome RefreshFlow::withoutRefresh(const RefreshRequest &request, RotationRecord current)
{
    const bool known = request.held && request.held->fingerprint() == current.fingerprint();
    if (known)
        return Outcome::Ended(Error(Error::Kind::ReauthRequired, QStringLiteral("the access token ended")));
    Outcome::Renewed restored;
    restored.subject = current.subject;
    restored.generation = current.generation;
    restored.renewable = false;
    restored.durable = true;
    restored.access = AccessFacts(std::nullopt);
    // The wall clock may be wrong, so it ends nothing (R20): a token that seems expired is tried, and the server
    // decides.
    const qint64 now = m_clock.wallNow().toSecsSinceEpoch();
    if (current.accessExpiresAt && *current.accessExpiresAt > now)
        restored.access.lifetime = seconds(*current.accessExpiresAt - now);
    restored.offer = std::make_shared<Offer>();
    restored.offer->access = std::make_shared<const Secret>(current.accessToken.clone());
    restored.offer->record = std::move(current);
    return restored;
}

} // namespace Latchkey
