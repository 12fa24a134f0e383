// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/credentialkeeper.h"
#include "core/session/refreshjournal.h"
#include "core/session/refreshlock.h"

#include <functional>

namespace Latchkey {

/// How an attempt to bring the held record into the keychain ended.
struct PersistResult
{
    PersistResult() = default;

    std::optional<Error> error;
    bool superseded = false;              ///< the session ended meanwhile; `written` may have been left behind
    std::optional<RotationRecord> record; ///< what is in the keychain now, or was written before it was superseded
    Secret replaced;                      ///< a refresh token that was overwritten by a new sign-in: to be revoked
};

/// Brings what is in memory only into the keychain: after signing in, and after a rotation whose record could not be
/// written.
class PersistFlow
{
public:
    static constexpr std::chrono::seconds LockPatience{2};

    /// All must outlive this object and every call in flight.
    PersistFlow(CredentialKeeper &keeper, RefreshLock &lock, RefreshJournal &journal);

    /// `held` gives the newest record in memory when asked, nothing once the session is over; it must not dangle.
    QCoro::Task<PersistResult> run(std::function<std::optional<RotationRecord>()> held);

private:
    CredentialKeeper &m_keeper;
    RefreshLock &m_lock;
    RefreshJournal &m_journal;
};

} // namespace Latchkey
