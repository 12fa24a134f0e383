// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/latch.h"

#include <QCoro/QCoroFuture>
#include <QPromise>
#include <QTimer>

#include <utility>
#include <vector>

namespace Latchkey {

namespace {

using Waiter = std::shared_ptr<QPromise<void>>;

void resume(const Waiter &waiter)
{
    if (!waiter->future().isFinished())
        waiter->finish();
}

} // namespace

struct Latch::State
{
    bool open = false;
    std::vector<Waiter> waiters;
};

Latch::Latch()
    : m_state(std::make_shared<State>())
{
}

void Latch::open()
{
    m_state->open = true;
    for (const Waiter &waiter : std::exchange(m_state->waiters, {}))
        resume(waiter);
}

bool Latch::isOpen() const
{
    return m_state->open;
}

QCoro::Task<bool> Latch::wait(std::chrono::milliseconds patience) const
{
    return wait(m_state, patience);
}

QCoro::Task<bool> Latch::wait(std::shared_ptr<State> state, std::chrono::milliseconds patience)
{
    if (state->open)
        co_return true;
    const auto waiter = std::make_shared<QPromise<void>>();
    waiter->start();
    state->waiters.push_back(waiter);

    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [waiter] { resume(waiter); });
    timer.start(patience);

    QFuture<void> future = waiter->future();
    co_await future;
    std::erase(state->waiters, waiter);
    co_return state->open;
}

} // namespace Latchkey
