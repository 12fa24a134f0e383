// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/recordforms.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUuid>

namespace Latchkey::Backend {

bool isDue(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9]{4}-[0-9]{2}-[0-9]{2})"
                       "(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?"
                       "(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?(?:\\[[A-Za-z0-9_+/-]{1,64}\\])?)?")));
    const auto match = form.match(text);
    return match.hasMatch() && QDate::fromString(match.captured(1), Qt::ISODate).isValid();
}

bool isRecurrence(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("(?=(?:.*;)?FREQ=)[A-Za-z0-9=;,:+-]{1,512}")));
    return form.match(text).hasMatch();
}

std::optional<qint64> momentFrom(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9-]{10}T[0-9:]{8}(?:\\.[0-9]{1,9})?)(Z|[+-][0-9]{2}:[0-9]{2})?")));
    const auto match = form.match(text);
    const QString zone = match.captured(2).isEmpty() ? QStringLiteral("Z") : match.captured(2);
    const QDateTime time = QDateTime::fromString(match.captured(1) + zone, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

QString uidFrom(const QString &text)
{
    constexpr qsizetype Length = 36;
    const QUuid uuid = text.size() == Length ? QUuid::fromString(text) : QUuid();
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

} // namespace Latchkey::Backend
