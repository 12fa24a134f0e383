// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace Latchkey::Backend {

RateLimiter::RateLimiter(Rate rate, const Clock &clock)
    : m_rate(rate)
    , m_clock(clock)
{
}

std::optional<std::chrono::seconds> RateLimiter::attempt(const QString &name)
{
    const BootTime now = m_clock.bootNow();
    const auto refill = static_cast<double>(m_rate.refill.count());
    auto bucket = m_buckets.find(name);
    if (bucket == m_buckets.end()) {
        makeRoom();
        bucket = m_buckets.insert(name, {static_cast<double>(m_rate.burst), now});
    }
    const double gained = static_cast<double>((now - bucket->at).count()) / refill;
    bucket->left = std::min(bucket->left + gained, static_cast<double>(m_rate.burst));
    bucket->at = now;
    if (bucket->left >= 1) {
        bucket->left -= 1;
        return std::nullopt;
    }
    const auto wait = static_cast<qint64>(std::ceil((1 - bucket->left) * refill / 1000));
    return std::chrono::seconds(std::max<qint64>(wait, 1));
}

void RateLimiter::makeRoom()
{
    if (m_buckets.size() < MostBuckets)
        return;
    const auto oldest = std::min_element(m_buckets.begin(), m_buckets.end(),
                                         [](const Bucket &a, const Bucket &b) { return a.at < b.at; });
    m_buckets.erase(oldest);
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
