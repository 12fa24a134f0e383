// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/devicetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Latchkey {

namespace {

struct DeviceWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::DeviceText)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

} // namespace

QString deviceName(const RemoteSession &session)
{
    static const QRegularExpression ours(QStringLiteral("^Latchkey/\\S+ \\((.+)\\)$"));
    if (session.userAgent.isEmpty())
        return DeviceWords::tr("An unknown device");
    const QRegularExpressionMatch match = ours.match(session.userAgent);
    return match.hasMatch() ? DeviceWords::tr("Latchkey on %1").arg(match.captured(1)) : session.userAgent;
}

QString lastUseText(const RemoteSession &session, const QDateTime &now)
{
    if (session.current)
        return DeviceWords::tr("In use now");
    if (!session.lastUsedAt.isValid())
        return DeviceWords::tr("Last use unknown");
    // The server's clock may be ahead of ours. Never less than two of a unit, so that no language needs a singular.
    const qint64 ago = session.lastUsedAt.secsTo(now);
    if (ago < 2 * Minute)
        return DeviceWords::tr("Used just now");
    if (ago < 2 * Hour)
        return DeviceWords::tr("Used %n minutes ago", nullptr, int(ago / Minute));
    if (ago < 2 * Day)
        return DeviceWords::tr("Used %n hours ago", nullptr, int(ago / Hour));
    if (ago < 30 * Day)
        return DeviceWords::tr("Used %n days ago", nullptr, int(ago / Day));
    return DeviceWords::tr("Used on %1")
        .arg(QLocale().toString(session.lastUsedAt.toLocalTime().date(), QLocale::LongFormat));
}

} // namespace Latchkey
