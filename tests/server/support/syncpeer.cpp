// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/syncpeer.h"

namespace Latchkey::Test {

namespace {

QString op(const char *verb, const char *kind, int number, const QString &fields)
{
    return QStringLiteral(R"({"op":"%1","kind":"%2","uid":"#%3"%4})")
        .arg(QLatin1String(verb), QLatin1String(kind), QString::number(number), fields);
}

QString withFields(const char *fields)
{
    return QStringLiteral(",\"fields\":") + QString::fromUtf8(fields);
}

} // namespace

QString uid(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-00000000000%1").arg(number);
}

QByteArray filled(QString text)
{
    for (int number = 1; number <= 9; ++number)
        text.replace(QStringLiteral("#%1").arg(number), uid(number));
    return text.toUtf8();
}

QString creating(int number, const char *fields, const char *kind)
{
    return op("create", kind, number, withFields(fields));
}

QString updating(int number, const char *fields, const char *kind)
{
    return op("update", kind, number, withFields(fields));
}

QString deleting(int number, const char *kind)
{
    return op("delete", kind, number, {});
}

Answer SyncPeer::send(const QString &ops)
{
    return m_server.sendRaw("POST", QStringLiteral("/sync"), "{\"ops\":[" + filled(ops) + "]}",
                            {{"Authorization", "Bearer " + m_access}, {"Content-Type", "application/json"}});
}

QJsonArray SyncPeer::push(const QString &ops)
{
    return send(ops).object().value(QLatin1String("results")).toArray();
}

QJsonObject SyncPeer::recordAfter(const QString &op)
{
    return push(op).at(0).toObject().value(QLatin1String("record")).toObject();
}

Answer SyncPeer::pull(const QString &query)
{
    return m_server.send("GET", QStringLiteral("/sync") + query, {}, m_access);
}

Answer SyncPeer::pullSince(const QString &cursor, int limit)
{
    return pull(QStringLiteral("?since=%1&limit=%2").arg(cursor, QString::number(limit)));
}

QJsonObject SyncPeer::current(int number)
{
    for (const QJsonValue &change : pull().object().value(QLatin1String("changes")).toArray()) {
        if (change.toObject().value(QLatin1String("uid")) == uid(number))
            return change.toObject();
    }
    return {};
}

} // namespace Latchkey::Test
