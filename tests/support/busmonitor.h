// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QString>

namespace Latchkey::Test {

/// Sees every call on the session bus, whoever makes it.
class BusMonitor
{
public:
    /// Watches once this returns.
    BusMonitor();
    ~BusMonitor();
    BusMonitor(const BusMonitor &) = delete;
    BusMonitor &operator=(const BusMonitor &) = delete;

    /// Calls so far of `member` to objects at or below `path`; an empty member stands for every one.
    [[nodiscard]] int calls(const QString &path, const QString &member = {});
    /// Forgets what was seen so far.
    void reset();

private:
    struct Call
    {
        QString path;
        QString member;
    };
    void catchUp();
    void readLines();

    QProcess m_process;
    QList<Call> m_calls;
    int m_marks = 0;
};

} // namespace Latchkey::Test
