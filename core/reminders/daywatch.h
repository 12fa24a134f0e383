// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/taskview.h"

#include <QObject>

#include <functional>

namespace Latchkey {

/// Where the person is as far as time goes; asked again and again, since people travel.
using ZoneSource = std::function<QTimeZone()>;
[[nodiscard]] QTimeZone systemZone();

/// Which day it is, also after midnight, after sleep, and after the clock or the zone was changed: what shows days
/// regroups when it changes. It looks once a minute and at midnight.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this object.
    explicit DayWatch(Clock &clock, ZoneSource zone = &systemZone, QObject *parent = nullptr);

    [[nodiscard]] const Here &here() const { return m_here; }
    /// Looks now, as after sleep.
    void look();

Q_SIGNALS:
    /// `here` is another day, or another zone.
    void changed();

private:
    [[nodiscard]] Here hereNow() const;

    Clock &m_clock;
    ZoneSource m_zone;
    Here m_here;
    quint64 m_round = 0; ///< a look that is not the latest has been overtaken
};

} // namespace Latchkey
