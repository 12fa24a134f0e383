// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/supervisor.h"

#include "tests/support/watchedtransport.h"

#include <algorithm>

namespace Latchkey::Test {

using namespace std::chrono_literals;
using State = WorkerProcess::State;

namespace {

/// So that refreshes of two processes would be seen to overlap.
constexpr auto AnswerDelay = 2ms;

} // namespace

Supervisor::Supervisor(const Policy &policy, int processes, quint32 seed, double faults)
    : m_policy(policy)
    , m_processes(processes)
    , m_faults(faults)
    , m_random(seed)
    , m_server(m_clock)
{
    m_server.tokens().setRotation(policy.rotation);
    m_server.tokens().setGrace(policy.grace);
    m_server.setSpoiler([this](const Delivery &delivery, const Play &proper) { return spoil(delivery, proper); });
    connect(&m_server, &RotationServer::rotated, this, &Supervisor::countRotation);
}

Play Supervisor::spoil(const Delivery &delivery, const Play &proper)
{
    const QByteArray attempt = delivery.header(WatchedTransport::AttemptHeader);
    m_tally.duplicateDeliveries += m_attempts.contains(attempt);
    m_attempts.insert(attempt);
    m_tally.concurrentRefreshes += m_answering > 0;
    ++m_answering;
    QTimer::singleShot(AnswerDelay, Qt::PreciseTimer, this, [this] { --m_answering; });
    if (m_random.generateDouble() >= Faults::LostAnswer * m_faults)
        return proper.after(AnswerDelay);
    ++m_tally.lostAnswers;
    return Faults::lostAnswer(m_random).after(AnswerDelay);
}

void Supervisor::countRotation(int number)
{
    // A parent that is answered again is no rotation.
    m_tally.rotations += number > m_newest;
    m_newest = std::max(m_newest, number);
}

Tally Supervisor::run(const Bounds &bounds)
{
    m_bounds = bounds;
    m_tally = {};
    m_time.start();
    startSession();
    m_loop.exec();
    endSession();
    m_tally.took = std::chrono::milliseconds(m_time.elapsed());
    return m_tally;
}

void Supervisor::startSession()
{
    m_account = QUuid::createUuid();
    m_newest = 0;
    m_attempts.clear();
    m_server.http().forgetDeliveries();
    startWorker(true);
}

void Supervisor::startWorker(bool signsIn)
{
    WorkerOptions options{m_server.url(), m_account, m_directory.path(), m_random.generate(), signsIn, m_faults};
    m_workers.push_back(std::make_unique<WorkerProcess>(std::move(options)));
    connect(m_workers.back().get(), &WorkerProcess::stateChanged, this, &Supervisor::follow, Qt::QueuedConnection);
}

void Supervisor::follow()
{
    if (anyIs(State::Broken)) {
        ++m_tally.broken;
        return m_loop.quit();
    }
    if (anyIs(State::Lost)) {
        ++m_tally.lostSessions;
        endSession();
        return boundsReached() ? m_loop.quit() : startSession();
    }
    if (!allAre(State::Ready))
        return;
    while (static_cast<int>(m_workers.size()) < m_processes)
        return startWorker(false);
    m_tally.cycles += std::exchange(m_following, true);
    if (boundsReached())
        return m_loop.quit();
    std::shuffle(m_workers.begin(), m_workers.end(), m_random);
    for (const auto &worker : m_workers)
        worker->beginCycle();
}

void Supervisor::endSession()
{
    for (const auto &worker : m_workers) {
        m_tally.crashes += worker->crashes();
        m_tally.failedWrites += worker->failedWrites();
    }
    m_workers.clear();
    m_following = false;
}

bool Supervisor::boundsReached() const
{
    return (m_bounds.rotations > 0 && m_tally.rotations >= m_bounds.rotations)
           || (m_bounds.time > 0s && m_time.elapsed() >= m_bounds.time / 1ms);
}

bool Supervisor::allAre(State state) const
{
    return std::all_of(m_workers.begin(), m_workers.end(),
                       [&](const auto &worker) { return worker->state() == state; });
}

bool Supervisor::anyIs(State state) const
{
    return std::any_of(m_workers.begin(), m_workers.end(),
                       [&](const auto &worker) { return worker->state() == state; });
}

} // namespace Latchkey::Test

#include "moc_supervisor.cpp"
