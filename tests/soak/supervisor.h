// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/policy.h"
#include "tests/soak/tally.h"
#include "tests/soak/workerprocess.h"
#include "tests/support/rotationserver.h"

#include <QElapsedTimer>

namespace Latchkey::Test {

/// How long a run is: until either is reached.
struct Bounds
{
    int rotations = 0;            ///< 0: any number
    std::chrono::seconds time{0}; ///< 0: any time
};

/// A server and several workers that share one account; after a lost session, the next.
class Supervisor final : public QObject
{
    Q_OBJECT

public:
    /// `faults` is how often things go wrong, against the usual rates.
    Supervisor(const Policy &policy, int processes, quint32 seed, double faults);

    /// Runs the event loop until the bounds are reached or a process breaks.
    Tally run(const Bounds &bounds);

private:
    Play spoil(const Delivery &delivery, const Play &proper);
    void countRotation(int number);
    void startSession();
    void startWorker(bool signsIn);
    void follow();
    void endSession();
    [[nodiscard]] bool boundsReached() const;
    [[nodiscard]] bool allAre(WorkerProcess::State state) const;
    [[nodiscard]] bool anyIs(WorkerProcess::State state) const;

    Policy m_policy;
    int m_processes;
    double m_faults;
    SystemClock m_clock;
    QRandomGenerator m_random;
    QTemporaryDir m_directory;
    RotationServer m_server;
    Bounds m_bounds;
    Tally m_tally;
    QElapsedTimer m_time;
    QEventLoop m_loop;
    QUuid m_account;
    std::vector<std::unique_ptr<WorkerProcess>> m_workers;
    QSet<QByteArray> m_attempts;
    int m_newest = 0; ///< token of the session
    int m_answering = 0;
    bool m_following = false;
};

} // namespace Latchkey::Test
