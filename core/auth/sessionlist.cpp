// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sessionlist.h"

#include "core/net/wiretime.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Latchkey {

namespace {

constexpr qsizetype MostSessions = 1000;
constexpr qsizetype LongestId = 255;
constexpr qsizetype LongestText = 200;

tl::unexpected<Error> bad(const char *name)
{
    return fail(Error::Kind::BadReply,
                QStringLiteral("a session's %1 is not what the contract says").arg(QLatin1String(name)));
}

/// An id goes into a path: a dot segment would name another resource.
Result<QString> readId(const QJsonValue &json)
{
    const QString id = json.toString();
    const bool plain = !id.isEmpty() && id.size() <= LongestId && id != QLatin1String(".") && id != QLatin1String("..")
                       && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.isPrint() && !c.isSurrogate(); });
    if (!plain)
        return bad("id");
    return id;
}

/// A device may call itself anything: what would break the line or turn its direction around is a space instead.
QString oneLine(QString text)
{
    const auto unsafe = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    };
    std::replace_if(text.begin(), text.end(), unsafe, QChar(QChar::Space));
    return text.simplified().left(LongestText);
}

Result<QString> readText(const QJsonObject &object, const char *name)
{
    const QJsonValue json = object.value(QLatin1String(name));
    if (json.isUndefined() || json.isNull())
        return QString();
    if (!json.isString())
        return bad(name);
    return oneLine(json.toString());
}

Result<QDateTime> readTime(const QJsonObject &object, const char *name)
{
    const QJsonValue json = object.value(QLatin1String(name));
    if (json.isUndefined() || json.isNull())
        return QDateTime();
    const std::optional<QDateTime> time = timeFromWire(json.toString());
    if (!time)
        return bad(name);
    return *time;
}

Result<RemoteSession> readSession(const QJsonValue &json, const SessionFieldNames &names,
                                  const IsCurrentSession &isCurrent)
{
    const QJsonObject object = json.toObject();
    const std::optional<bool> current = isCurrent(object);
    const Result<QString> id = readId(object.value(QLatin1String("id")));
    const Result<QDateTime> created = readTime(object, names.createdAt);
    const Result<QDateTime> used = readTime(object, names.lastUsedAt);
    const Result<QString> agent = readText(object, names.userAgent);
    const Result<QString> ip = readText(object, names.ip);
    for (const auto *part : {&id, &agent, &ip}) {
        if (!*part)
            return fail(part->error());
    }
    for (const auto *part : {&created, &used}) {
        if (!*part)
            return fail(part->error());
    }
    if (!current)
        return bad("current");
    RemoteSession session;
    session.id = *id;
    session.createdAt = *created;
    session.lastUsedAt = *used;
    session.userAgent = *agent;
    session.ip = *ip;
    session.current = *current;
    return session;
}

bool comesBefore(const RemoteSession &a, const RemoteSession &b)
{
    return std::tie(a.current, a.lastUsedAt) > std::tie(b.current, b.lastUsedAt);
}

} // namespace

Result<QList<RemoteSession>> readSessionList(const QJsonValue &json, const SessionFieldNames &names,
                                             const IsCurrentSession &isCurrent)
{
    if (!json.isArray())
        return fail(Error::Kind::BadReply, QStringLiteral("the session list is not an array"));
    const QJsonArray array = json.toArray();
    if (array.size() > MostSessions)
        return fail(Error::Kind::TooLarge, QStringLiteral("%1 sessions").arg(array.size()));
    QList<RemoteSession> sessions;
    QSet<QString> ids;
    for (const QJsonValue &entry : array) {
        Result<RemoteSession> session = readSession(entry, names, isCurrent);
        if (!session)
            return fail(session.error());
        ids.insert(session->id);
        sessions.append(*std::move(session));
    }
    if (ids.size() != sessions.size())
        return bad("id");
    if (std::count_if(sessions.cbegin(), sessions.cend(), [](const RemoteSession &s) { return s.current; }) > 1)
        return bad("current");
    std::stable_sort(sessions.begin(), sessions.end(), comesBefore);
    return sessions;
}

} // namespace Latchkey
