// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <utility>

namespace Latchkey {

/// Runs one asynchronous job at a time and gives its one result to everybody who asked while it ran. A QCoro task may
/// be awaited once only; this is the one place where a result is shared. Not thread-safe: it belongs to one event loop.
template <typename T>
class SingleFlight
{
public:
    using Job = std::function<QCoro::Task<Result<T>>()>;

    SingleFlight() = default;
    SingleFlight(const SingleFlight &) = delete;
    SingleFlight &operator=(const SingleFlight &) = delete;
    /// Everybody still waiting gets Cancelled.
    ~SingleFlight()
    {
        if (m_flight)
            settle(*m_flight, fail(Error::Kind::Cancelled, QStringLiteral("owner destroyed")));
    }

    [[nodiscard]] bool running() const { return m_flight != nullptr; }

    /// Joins the running flight, or starts one with `job`. T must be copyable.
    QCoro::Task<Result<T>> run(Job job)
    {
        std::shared_ptr<Flight> flight = m_flight;
        if (!flight) {
            flight = std::make_shared<Flight>();
            flight->promise.start();
            m_flight = flight;
            fly(std::move(job), flight, &m_flight);
        }
        return wait(flight);
    }

private:
    struct Flight
    {
        QPromise<Result<T>> promise;
        bool settled = false;
    };

    static void settle(Flight &flight, Result<T> result)
    {
        if (std::exchange(flight.settled, true))
            return;
        flight.promise.addResult(std::move(result));
        flight.promise.finish();
    }

    // Static: the frame must survive the SingleFlight. `slot` is touched only while the flight is unsettled, that is,
    // while the owner is alive.
    static QCoro::Task<> fly(Job job, std::shared_ptr<Flight> flight, std::shared_ptr<Flight> *slot)
    {
        auto task = job();
        Result<T> result = co_await task;
        if (!flight->settled) {
            slot->reset();
            settle(*flight, std::move(result));
        }
    }

    static QCoro::Task<Result<T>> wait(std::shared_ptr<Flight> flight)
    {
        QFuture<Result<T>> future = flight->promise.future();
        if (!future.isFinished())
            co_await future;
        co_return future.result();
    }

    std::shared_ptr<Flight> m_flight;
};

} // namespace Latchkey
