// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/ratelimiter.h"

#include <algorithm>

namespace Latchkey::Backend {

RateLimiter::RateLimiter(Rate rate, const Clock &clock)
    : m_rate(rate)
    , m_clock(clock)
{
}

std::optional<std::chrono::seconds> RateLimiter::attempt(const QString &name)
{
    const BootTime now = m_clock.bootNow();
    if (!m_buckets.contains(name))
        makeRoom();
    BootTime &fullAt = m_buckets[name];
    fullAt = std::max(fullAt, now);
    const BootTime wait = fullAt + m_rate.refill - now - m_rate.burst * m_rate.refill;
    if (wait > BootTime::zero())
        return std::chrono::ceil<std::chrono::seconds>(wait);
    fullAt += m_rate.refill;
    return std::nullopt;
}

void RateLimiter::makeRoom()
{
    if (m_buckets.size() < MostBuckets)
        return;
    m_buckets.erase(std::min_element(m_buckets.begin(), m_buckets.end()));
}

QString limiterName(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4).toString();
    Q_IPV6ADDR network = address.toIPv6Address();
    std::fill(std::begin(network.c) + 8, std::end(network.c), quint8(0));
    return QHostAddress(network).toString() + QStringLiteral("/64");
}

} // namespace Latchkey::Backend
