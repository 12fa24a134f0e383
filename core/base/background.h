// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nextsignal.h"

#include <QThread>

#include <future>
#include <memory>
#include <type_traits>

namespace Latchkey {

/// Does `work` on a thread of its own, and comes back to the event loop of this one with what it made. It must share
/// nothing with this thread, and cannot be stopped: whoever does not want its result any more leaves it to itself.
template <typename Work>
QCoro::Task<std::invoke_result_t<Work &>> inBackground(Work work)
{
    // A wait that ends early ends below, with the thread.
    constexpr std::chrono::hours Patience(24);
    std::promise<std::invoke_result_t<Work &>> promise;
    auto made = promise.get_future();
    const std::unique_ptr<QThread> thread(QThread::create([&promise, &work] { promise.set_value(work()); }));
    auto ended = nextSignal(thread.get(), &QThread::finished, Patience);
    thread->start();
    co_await ended;
    thread->wait();
    co_return made.get();
}

} // namespace Latchkey
