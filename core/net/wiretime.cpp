// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/wiretime.h"

#include <QRegularExpression>

namespace Latchkey {

std::optional<QDateTime> timeFromWire(QString text)
{
    static const QRegularExpression zone(QStringLiteral("(Z|z|[+-]\\d\\d(:?\\d\\d)?)$"));
    if (text.size() < 16 || text.size() > 40)
        return std::nullopt;
    // Said before it is read: a time without a zone must not pass through the local one, where it may fall into the
    // hour that summer time skips.
    if (!QStringView(text).mid(10).contains(zone))
        text += QLatin1Char('Z');
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace Latchkey
