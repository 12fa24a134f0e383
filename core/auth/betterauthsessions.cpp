// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/betterauthsessions.h"

#include "core/auth/secretjson.h"
#include "core/auth/sessionlist.h"
#include "core/auth/wirefields.h"

#include <QJsonArray>

namespace Latchkey {

namespace {

/// The list has the bare tokens; ours is followed by its signature, or bare where the server gave no other.
bool isTokenOf(const Secret &own, const Secret &listed)
{
    const QByteArray bare = own.exposed().split('.').constFirst();
    return !listed.isEmpty() && Secret::copyOf(bare.constData(), size_t(bare.size())) == listed;
}

Secret listedToken(const QJsonValue &session)
{
    return WireFields::tokenFrom(session[QLatin1String("token")]);
}

/// Empty: there is none.
Secret tokenOf(const QString &id, const QJsonValue &sessions)
{
    for (const QJsonValue &session : sessions.toArray()) {
        if (session[QLatin1String("id")].toString() == id)
            return listedToken(session);
    }
    return {};
}

ApiCall revocation(const QString &path, const Secret &token)
{
    std::vector<SecretMember> members;
    if (!token.isEmpty())
        members.emplace_back(QLatin1String("token"), token.exposed());
    ApiCall call(HttpRequest::Method::Post, path);
    call.secretBody = std::make_shared<const Secret>(secretJson(members));
    return call;
}

Result<void> outcomeOf(const Result<QJsonValue> &answer)
{
    if (!answer)
        return fail(answer.error());
    if (!(*answer)[QLatin1String("status")].toBool())
        return fail(Error::Kind::BadReply, QStringLiteral("it does not say that it has ended the session"));
    return {};
}

} // namespace

BetterAuthSessions::BetterAuthSessions(QUrl routes, HttpTransport &transport, AccessTokenSource &sessionTokens)
    : m_client(std::move(routes), transport, sessionTokens)
    , m_sessionTokens(sessionTokens)
{
}

QCoro::Task<Result<QJsonValue>> BetterAuthSessions::fetch()
{
    auto calling = m_client.call(ApiCall(HttpRequest::Method::Get, QStringLiteral("/list-sessions")));
    Result<QJsonValue> answer = co_await calling;
    // The only thing that it forbids here is to ask long after signing in (SESSION_NOT_FRESH).
    if (!answer && answer.error().kind == Error::Kind::Forbidden)
        co_return fail(Error::Kind::Unauthorized, QStringLiteral("the sign-in is too long ago to list sessions"));
    co_return answer;
}

QCoro::Task<Result<QList<RemoteSession>>> BetterAuthSessions::list()
{
    auto fetching = fetch();
    const Result<QJsonValue> sessions = co_await fetching;
    if (!sessions)
        co_return fail(sessions.error());
    auto asking = m_sessionTokens.accessToken();
    const Result<AccessToken> own = co_await asking;
    if (!own)
        co_return fail(own.error());
    const auto isCurrent = [&own](const QJsonObject &session) -> std::optional<bool> {
        return isTokenOf(*own->value, listedToken(session));
    };
    co_return readSessionList(*sessions, SessionFieldNames("createdAt", "updatedAt", "userAgent", "ipAddress"),
                              isCurrent);
}

QCoro::Task<Result<void>> BetterAuthSessions::end(QString id)
{
    auto fetching = fetch();
    const Result<QJsonValue> sessions = co_await fetching;
    if (!sessions)
        co_return fail(sessions.error());
    const Secret token = tokenOf(id, *sessions);
    // The server says "ended" of any token; that there is none, only its list says.
    if (token.isEmpty())
        co_return fail(Error::Kind::NotFound, QStringLiteral("no such session"));
    auto calling = m_client.call(revocation(QStringLiteral("/revoke-session"), token));
    const Result<QJsonValue> answer = co_await calling;
    co_return outcomeOf(answer);
}

QCoro::Task<Result<void>> BetterAuthSessions::endOthers()
{
    auto calling = m_client.call(revocation(QStringLiteral("/revoke-other-sessions"), Secret()));
    const Result<QJsonValue> answer = co_await calling;
    co_return outcomeOf(answer);
}

} // namespace Latchkey
