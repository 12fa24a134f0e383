// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/tasklink.h"

#include <QUuid>

namespace Latchkey {

namespace {
const QString Start = QLatin1String(TaskLinkScheme) + QStringLiteral("://task/");
}

QString linkToTask(const QString &id)
{
    return Start + id;
}

std::optional<QString> taskOfLink(const QString &link)
{
    if (!link.startsWith(Start, Qt::CaseInsensitive))
        return std::nullopt;
    const QString id = link.mid(Start.size()).toLower();
    // Qt takes more spellings for a UUID than there are tasks' ids.
    const QUuid uuid = QUuid::fromString(id);
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != id)
        return std::nullopt;
    return id;
}

} // namespace Latchkey
