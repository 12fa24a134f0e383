// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/session/credentialkeeper.h"
#include "core/session/refreshjournal.h"
#include "core/session/refreshlock.h"
#include "core/session/sessionevents.h"

#include <functional>

namespace Latchkey {

/// What one refresh starts from.
struct RefreshRequest
{
    RefreshRequest() = default;

    QString subject;                    ///< of the account; empty: not known yet
    std::optional<RotationRecord> held; ///< the newest credential in memory
    bool durable = false;               ///< `held` was read from the keychain or is in it
    bool accessUsable = false;          ///< the access token in memory would do, if only another process has rotated
    std::function<bool()> superseded;   ///< a sign-out or sign-in has happened since; must not dangle
    std::function<void(RefreshStep)> report;
};

/// One refresh by the persist-order protocol: nothing that could be lost is used before it is in the keychain, and no
/// credential is sent that another process may have replaced.
class RefreshFlow
{
public:
    /// How long another process is waited for.
    static constexpr std::chrono::seconds LockPatience{20};
    /// Before the one quick second attempt after an answer was lost; short enough for most servers' grace windows.
    static constexpr std::chrono::milliseconds AmbiguousPause{300};
    /// Writes of a new record before it is held in memory only.
    static constexpr int SaveAttempts = 3;

    /// All must outlive this object and every call in flight.
    RefreshFlow(AuthBackend &backend, CredentialKeeper &keeper, RefreshLock &lock, RefreshJournal &journal,
                Pauses &pauses, const Clock &clock);

    QCoro::Task<RefreshOutcome> run(RefreshRequest request);

private:
    struct Current
    {
        explicit Current(RotationRecord record, bool stored)
            : record(std::move(record))
            , stored(stored)
        {
        }

        RotationRecord record;
        bool stored; ///< this very record is in the keychain
    };

    QCoro::Task<RefreshOutcome> underLock(const RefreshRequest &request);
    QCoro::Task<Result<Current>> newest(const RefreshRequest &request);
    QCoro::Task<Result<TokenGrant>> send(const RefreshRequest &request, const RotationRecord &current);
    QCoro::Task<Result<void>> save(const RefreshRequest &request, const RotationRecord &next);
    QCoro::Task<RefreshOutcome> keep(const RefreshRequest &request, Current current, TokenGrant grant);
    std::optional<RefreshOutcome> withoutSending(const RefreshRequest &request, RotationRecord &current);
    RotationRecord successor(const RotationRecord &current, Secret refreshToken) const;
    RefreshOutcome withoutRefresh(const RefreshRequest &request, RotationRecord current);

    AuthBackend &m_backend;
    CredentialKeeper &m_keeper;
    RefreshLock &m_lock;
    RefreshJournal &m_journal;
    Pauses &m_pauses;
    const Clock &m_clock;
};

} // namespace Latchkey
