// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <optional>

namespace Latchkey::Test {

/// Another process, which takes a lock file and keeps it: the test program itself, started anew. Its main asks `roleOf`
/// first.
class LockHolder
{
public:
    /// Has the lock when this returns, see `isHolding`.
    explicit LockHolder(const QString &path);
    /// Kills it, if it still runs.
    ~LockHolder();
    LockHolder(const LockHolder &) = delete;
    LockHolder &operator=(const LockHolder &) = delete;

    [[nodiscard]] bool isHolding() const { return m_holding; }
    /// SIGKILL.
    void kill();
    /// SIGSTOP.
    void stop();
    /// SIGCONT.
    void goOn();
    /// It gives the lock back and ends.
    void release();

    /// What this process is to exit with if it was started as the other one; it holds the lock until then.
    static std::optional<int> roleOf(const QStringList &arguments);

private:
    void signal(const QString &name) const;

    QProcess m_process;
    bool m_holding = false;
};

} // namespace Latchkey::Test
