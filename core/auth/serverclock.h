// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/httptransport.h"

#include <optional>

namespace Latchkey {

/// What time it is at a server, by the Date of its answers (RFC 9110, 6.6.1): our wall clock may be a day off (R20), or
/// be set meanwhile.
class ServerClock
{
public:
    /// `clock` must outlive this object.
    explicit ServerClock(const Clock &clock)
        : m_clock(&clock)
    {
    }

    /// True: it had shown another time until then, by more than a minute.
    bool hear(const HttpResponse &answer);
    /// By our wall clock where the server has told nothing.
    [[nodiscard]] QDateTime now() const;
    /// How far `now` may be off.
    [[nodiscard]] std::chrono::seconds leeway() const;

private:
    const Clock *m_clock;
    std::optional<QDateTime> m_atBoot; ///< what the server's clock showed when our boot clock was at zero
};

} // namespace Latchkey
