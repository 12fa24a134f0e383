// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/worker.h"

#include <QProcess>

namespace Latchkey::Test {

/// The supervisor's end of a worker: starts it, again after each crash, and hears what it says.
class WorkerProcess final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Starting, ///< or starting again
        Ready,
        Busy,   ///< with a cycle
        Lost,   ///< its session has ended
        Broken, ///< it ended or said something unforeseen
    };

    explicit WorkerProcess(WorkerOptions options);
    ~WorkerProcess() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int crashes() const { return m_crashes; }
    [[nodiscard]] int failedWrites() const { return m_failedWritesBefore + m_failedWrites; }

    /// Only when Ready. A worker that crashes in it does it again when it has come back.
    void beginCycle();

Q_SIGNALS:
    void stateChanged();

private:
    void start();
    void hear();
    void ended(int exitCode, QProcess::ExitStatus status);
    void set(State state);

    WorkerOptions m_options;
    std::unique_ptr<QProcess> m_process;
    State m_state = State::Starting;
    bool m_inCycle = false;
    int m_crashes = 0;
    int m_failedWrites = 0;
    int m_failedWritesBefore = 0;
};

} // namespace Latchkey::Test
