// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Latchkey {

/// Waits for the next emission of a signal: true. False: the time is over, or the sender is gone. It goes on from the
/// event loop, never inside the emission. In place of QCoro's own, which in 0.8 resumes a second time when the signal
/// is emitted twice before the event loop comes round.
template <typename Sender, typename Signal>
QCoro::Task<bool> nextSignal(Sender *sender, Signal signal, std::chrono::milliseconds patience)
{
    const auto pending = std::make_shared<Pending<bool>>();
    const std::unique_ptr<QObject, QScopedPointerDeleteLater> context(new QObject);
    QObject::connect(
        sender, signal, context.get(), [pending] { pending->resolve(true); }, Qt::QueuedConnection);
    QObject::connect(
        sender, &QObject::destroyed, context.get(), [pending] { pending->resolve(false); }, Qt::QueuedConnection);
    QTimer::singleShot(patience, context.get(), [pending] { pending->resolve(false); });
    co_return co_await *pending;
}

} // namespace Latchkey
