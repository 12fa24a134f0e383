// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/session/pauses.h"

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

private:
    QString m_path;
    const Clock &m_clock;
    Pauses &m_pauses;
};

} // namespace Latchkey
