// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace Latchkey::Bench {

struct LoadResult
{
    double requestsPerSecond = 0;
    double medianMilliseconds = 0;
    double p99Milliseconds = 0;
    int answers = 0;  ///< in all, the warm-up included
    int failures = 0; ///< answers other than 200, and lost connections
};

/// Sends `request` over and over on `connections` keep-alive connections to 127.0.0.1, each waiting for its answer, and
/// measures for `duration` after a warm-up of a fifth of it.
[[nodiscard]] LoadResult load(quint16 port, const QByteArray &request, int connections,
                              std::chrono::milliseconds duration);

} // namespace Latchkey::Bench
