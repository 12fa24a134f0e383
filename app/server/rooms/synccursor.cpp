// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/synccursor.h"

#include <QRegularExpression>

namespace Latchkey::Backend {

QString SyncCursor::toText() const
{
    return QStringLiteral("%1.%2.%3").arg(scope).arg(version).arg(deletedAfter);
}

std::optional<SyncCursor> SyncCursor::fromText(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9a-z-]{1,64})\\.([0-9]{1,18})\\.([0-9]{1,18})")));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return SyncCursor{match.captured(1), match.captured(2).toLongLong(), match.captured(3).toLongLong()};
}

} // namespace Latchkey::Backend
