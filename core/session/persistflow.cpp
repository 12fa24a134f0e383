// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/persistflow.h"

#include "core/base/crashpoint.h"
#include "core/session/crashsteps.h"

namespace Latchkey {

namespace {

/// The keychain answered, and there is nothing in it that is of use here.
bool isNothing(const Error &error)
{
    return error.kind == Error::Kind::CredentialMissing || error.kind == Error::Kind::CredentialCorrupt
           || error.kind == Error::Kind::CredentialNewer || error.kind == Error::Kind::SignedOut;
}

PersistResult failedWith(const Error &error)
{
    PersistResult result;
    result.error = error;
    return result;
}

PersistResult supersededAfter(std::optional<RotationRecord> written)
{
    PersistResult result;
    result.superseded = true;
    result.record = std::move(written);
    return result;
}

} // namespace

PersistFlow::PersistFlow(CredentialKeeper &keeper, RefreshLock &lock, RefreshJournal &journal)
    : m_keeper(keeper)
    , m_lock(lock)
    , m_journal(journal)
{
}

QCoro::Task<PersistResult> PersistFlow::run(std::function<std::optional<RotationRecord>()> held)
{
    auto locking = m_lock.acquire(LockPatience);
    const Result<RefreshLock::Hold> hold = co_await locking;
    if (!hold)
        co_return failedWith(hold.error());
    auto loading = m_keeper.load();
    Result<RotationRecord> stored = co_await loading;
    std::optional<RotationRecord> record = held();
    if (!record)
        co_return supersededAfter(std::nullopt);
    // Before it is stored: an Ended of the session before must not be taken for the end of this one.
    m_journal.note(RefreshJournal::Phase::Committed, record->generation);
    crashPoint(CrashStep::PersistNoted);
    if (!stored && !isNothing(stored.error()))
        co_return failedWith(stored.error());

    PersistResult result;
    const bool isNewSession = record->previous.isEmpty();
    const bool isOther = stored && stored->fingerprint() != record->fingerprint();
    if (stored && (!isOther || (!isNewSession && stored->generation >= record->generation))) {
        // Written already, or replaced by another process that rotated after us.
        result.record = std::move(*stored);
        co_return result;
    }
    if (isOther && isNewSession) {
        record->generation = std::max(record->generation, stored->generation + 1);
        result.replaced = std::move(stored->refreshToken);
    }
    auto saving = m_keeper.save(record->clone());
    const Result<void> saved = co_await saving;
    if (!held())
        co_return supersededAfter(std::move(record));
    if (!saved)
        co_return failedWith(saved.error());
    crashPoint(CrashStep::PersistSaved);
    m_journal.note(RefreshJournal::Phase::Committed, record->generation, m_keeper.keychain());
    result.record = std::move(record);
    co_return result;
}

} // namespace Latchkey
