// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

namespace Latchkey {

namespace Detail {
template <typename T>
QCoro::Task<> deliver(QCoro::Task<Result<T>> task, QPointer<QObject> context, std::function<void(Result<T>)> done)
{
    Result<T> result = co_await task;
    if (context)
        done(std::move(result));
}
} // namespace Detail

/// Gives the task's result to `done`, unless `context` died first: how a widget waits for a service. The service ends
/// its tasks; the widget may go at any time.
template <typename T, typename Done>
void whenDone(QCoro::Task<Result<T>> task, QObject *context, Done done)
{
    std::function<void(Result<T>)> callback(std::move(done));
    Detail::deliver<T>(std::move(task), QPointer<QObject>(context), std::move(callback));
}

} // namespace Latchkey
