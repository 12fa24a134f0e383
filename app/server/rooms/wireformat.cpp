// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/wireformat.h"

#include <chrono>

namespace Latchkey::Backend {

namespace {

/// Writes `value` with leading zeros, `digits` long, and steps over it.
void put(char *&at, unsigned value, int digits)
{
    for (int i = digits; i-- > 0; value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
    at += digits;
}

void put(char *&at, char separator)
{
    *at++ = separator;
}

void appendEscaped(QByteArray &json, char c)
{
    static constexpr char Hex[] = "0123456789abcdef";
    switch (c) {
    case '"': json += "\\\""; break;
    case '\\': json += "\\\\"; break;
    case '\n': json += "\\n"; break;
    case '\r': json += "\\r"; break;
    case '\t': json += "\\t"; break;
    default: (json += "\\u00").append(Hex[c >> 4]).append(Hex[c & 15]);
    }
}

QString wireText(qint64 moment)
{
    return QString::fromLatin1(wireTime(moment));
}

} // namespace

QByteArray wireTime(qint64 moment)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(moment)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const auto ofDay = static_cast<unsigned>((time - day).count());
    QByteArray text(26, Qt::Uninitialized);
    char *at = text.data();
    put(at, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    put(at, '-');
    put(at, static_cast<unsigned>(date.month()), 2);
    put(at, '-');
    put(at, static_cast<unsigned>(date.day()), 2);
    put(at, 'T');
    put(at, ofDay / 3'600'000, 2);
    put(at, ':');
    put(at, ofDay / 60'000 % 60, 2);
    put(at, ':');
    put(at, ofDay / 1000 % 60, 2);
    put(at, '.');
    put(at, ofDay % 1000 * 1000, 6);
    return text;
}

void appendJson(QByteArray &json, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    qsizetype plain = 0; // where what needs no escaping began
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        json.append(utf8.constData() + plain, i - plain);
        appendEscaped(json, c);
        plain = i + 1;
    }
    json.append(utf8.constData() + plain, utf8.size() - plain).append('"');
}

QJsonObject toJson(const User &user)
{
    return {{QStringLiteral("id"), user.id},
            {QStringLiteral("username"), user.username},
            {QStringLiteral("email"), user.email}};
}

QJsonObject toJson(const SessionRow &session, const QString &currentSessionId)
{
    return {{QStringLiteral("id"), session.id},
            {QStringLiteral("created_at"), wireText(session.createdAt)},
            {QStringLiteral("last_used_at"), wireText(session.lastUsedAt)},
            {QStringLiteral("user_agent"), session.userAgent},
            {QStringLiteral("ip"), session.ip},
            {QStringLiteral("current"), session.id == currentSessionId}};
}

ClientInfo clientOf(const Request &request)
{
    constexpr qsizetype Longest = 200;
    QString agent = QString::fromUtf8(request.header("user-agent")).left(Longest);
    agent.removeIf([](QChar c) { return !c.isPrint(); });
    return {agent, request.peer.toString()};
}

} // namespace Latchkey::Backend
