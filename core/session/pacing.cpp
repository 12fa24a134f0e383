// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pacing.h"

#include <algorithm>

namespace Latchkey::Pacing {

using namespace std::chrono;

namespace {
milliseconds scaled(milliseconds duration, double factor)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(duration.count()) * factor));
}
} // namespace

milliseconds lead(milliseconds lifetime)
{
    return std::min<milliseconds>(seconds(60), lifetime / 5);
}

milliseconds renewalDelay(milliseconds lifetime, double jitter)
{
    return lifetime - lead(lifetime) - scaled(lifetime, 0.1 * jitter);
}

milliseconds margin(milliseconds lifetime)
{
    return std::min<milliseconds>(MinRemaining, lead(lifetime));
}

milliseconds backoff(int failures, double jitter, std::optional<seconds> retryAfter, seconds cap)
{
    const seconds doubled = failures < 20 ? seconds(1LL << std::max(failures, 0)) : cap;
    const milliseconds delay = scaled(std::min(doubled, cap), 0.5 + 0.5 * jitter);
    return std::max<milliseconds>(delay, retryAfter.value_or(seconds(0)));
}

} // namespace Latchkey::Pacing
