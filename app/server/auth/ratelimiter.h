// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/serversettings.h"
#include "core/base/clock.h"

#include <QHash>

#include <optional>

namespace Latchkey::Backend {

/// Token buckets by name. Holds a bounded number of them: the one nearest to being full makes room.
class RateLimiter
{
public:
    static constexpr qsizetype MostBuckets = 10'000;

    RateLimiter(Rate rate, const Clock &clock);

    /// Counts an attempt. Nothing: go on; otherwise when to try again, rounded up, at least 1 s; a refused attempt
    /// costs nothing.
    std::optional<std::chrono::seconds> attempt(const QString &name);
    /// Forgets what was counted for a name.
    void forgive(const QString &name) { m_buckets.remove(name); }

    [[nodiscard]] qsizetype size() const { return m_buckets.size(); }

private:
    void makeRoom();

    const Rate m_rate;
    const Clock &m_clock;
    /// When each bucket will be full again (the generic cell rate algorithm: one number is the whole state).
    QHash<QString, BootTime> m_buckets;
};

/// An address as limits see it: an IPv6 network of 64 bits is one customer.
[[nodiscard]] QString limiterName(const QHostAddress &address);

} // namespace Latchkey::Backend
