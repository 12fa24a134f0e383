// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/serverclock.h"

#include "core/auth/wirefields.h"

namespace Latchkey {

using namespace std::chrono_literals;

bool ServerClock::hear(const HttpResponse &answer)
{
    const std::optional<QDateTime> date = WireFields::serverTime(answer);
    if (!date)
        return false;
    // From a cache it is as old as that says (RFC 9111, 5.1).
    const qint64 age = std::max(0, answer.header("Age").toInt());
    const QDateTime before = now();
    m_atBoot = date->addSecs(age).addMSecs(-m_clock->bootNow().count());
    return std::abs(before.secsTo(now())) > 60;
}

QDateTime ServerClock::now() const
{
    return m_atBoot ? m_atBoot->addMSecs(m_clock->bootNow().count()) : m_clock->wallNow();
}

std::chrono::seconds ServerClock::leeway() const
{
    return m_atBoot ? 5min : 26h; // a day, in any time zone
}

} // namespace Latchkey
