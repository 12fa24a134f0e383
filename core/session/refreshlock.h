// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pauses.h"
#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace Latchkey {

/// One account's lock between processes, and within this one: who holds it may rotate the refresh token. Taken over
/// from a process that died, never from one that merely does not answer (R26).
class RefreshLock
{
public:
    /// Released when destroyed.
    class Hold
    {
    public:
        Hold() = default;
        explicit Hold(std::unique_ptr<QLockFile> file)
            : m_file(std::move(file))
        {
        }

    private:
        std::unique_ptr<QLockFile> m_file;
    };

    /// `clock` and `pauses` must outlive this object.
    RefreshLock(QString path, const Clock &clock, Pauses &pauses);

    /// Waits for at most `patience`, without blocking the thread. Errors: LockTimeout; Storage if no lock can be made
    /// there at all; Cancelled if the pauses were ended.
    QCoro::Task<Result<Hold>> acquire(std::chrono::milliseconds patience);

    /// Outlasts the hold: this process has a token, in memory only, that has replaced the one in the keychain. To send
    /// the old one would end the session (R25), so nobody else may until the claim is dropped or this process is gone.
    void claim();
    void dropClaim() { m_claim.reset(); }
    [[nodiscard]] bool isClaimedElsewhere() const;

private:
    [[nodiscard]] QString claimPath() const { return m_path + QStringLiteral(".claim"); }

    QString m_path;
    const Clock &m_clock;
    Pauses &m_pauses;
    std::unique_ptr<QLockFile> m_claim;
};

} // namespace Latchkey
