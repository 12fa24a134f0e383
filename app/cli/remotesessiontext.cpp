// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remotesessiontext.h"

#include "app/cli/jsontext.h"
#include "app/cli/terminal.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Latchkey::Cli {

namespace {

const QString Unknown = QStringLiteral("-");

QStringList cellsOf(const RemoteSession &session)
{
    const QDateTime used = session.lastUsedAt.toLocalTime();
    return {printable(session.id), used.isValid() ? used.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : Unknown,
            session.ip.isEmpty() ? Unknown : printable(session.ip),
            session.userAgent.isEmpty() ? Unknown : printable(session.userAgent)};
}

QJsonObject toJson(const RemoteSession &session)
{
    return {{QStringLiteral("id"), session.id},
            {QStringLiteral("created_at"), jsonTime(session.createdAt)},
            {QStringLiteral("last_used_at"), jsonTime(session.lastUsedAt)},
            {QStringLiteral("user_agent"), session.userAgent},
            {QStringLiteral("ip"), session.ip},
            {QStringLiteral("current"), session.current}};
}

} // namespace

QStringList remoteSessionLines(const QList<RemoteSession> &sessions)
{
    QList<QStringList> rows;
    QList<qsizetype> widths{0, 0, 0, 0};
    for (const RemoteSession &session : sessions) {
        rows.append(cellsOf(session));
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], rows.constLast().at(i).size());
    }
    QStringList lines;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QString line = sessions.at(row).current ? QStringLiteral("*") : QStringLiteral(" ");
        for (qsizetype i = 0; i < widths.size(); ++i)
            line += (i == 0 ? QStringLiteral(" ") : QStringLiteral("  ")) + rows.at(row).at(i).leftJustified(widths[i]);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

QString remoteSessionsJson(const QList<RemoteSession> &sessions)
{
    QJsonArray array;
    for (const RemoteSession &session : sessions)
        array.append(toJson(session));
    return jsonText(QJsonDocument(array));
}

} // namespace Latchkey::Cli
