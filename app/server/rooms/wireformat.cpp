// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/wireformat.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace Latchkey::Backend {

QString wireTime(qint64 moment)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(moment)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 64> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03d000", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return QString::fromLatin1(text.data(), size);
}

QJsonObject toJson(const User &user)
{
    return {{QStringLiteral("id"), user.id},
            {QStringLiteral("username"), user.username},
            {QStringLiteral("email"), user.email}};
}

QJsonObject toJson(const TaskRow &task, const QString &owner)
{
    const QJsonValue description =
        task.description.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(task.description);
    return {{QStringLiteral("id"), task.id},
            {QStringLiteral("user_id"), owner},
            {QStringLiteral("title"), task.title},
            {QStringLiteral("description"), description},
            {QStringLiteral("completed"), task.completed},
            {QStringLiteral("created_at"), wireTime(task.createdAt)},
            {QStringLiteral("updated_at"), wireTime(task.updatedAt)}};
}

QJsonObject toJson(const SessionRow &session, const QString &currentSessionId)
{
    return {{QStringLiteral("id"), session.id},
            {QStringLiteral("created_at"), wireTime(session.createdAt)},
            {QStringLiteral("last_used_at"), wireTime(session.lastUsedAt)},
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
