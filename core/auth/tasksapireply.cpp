// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tasksapireply.h"

#include "core/auth/jwt.h"
#include "core/auth/wirefields.h"
#include "core/net/apiclient.h"

#include <QJsonArray>

#include <algorithm>

namespace Latchkey::TasksApiReply {

using namespace WireFields;

namespace {

tl::unexpected<Error> bad(const char *why)
{
    return fail(Error::Kind::BadReply, QString::fromLatin1(why));
}

/// A user id is a number or a text, depending on the server.
QString subjectFrom(const QJsonValue &value)
{
    if (!value.isDouble())
        return lineFrom(value);
    const qint64 id = value.toInteger(-1);
    return id < 0 ? QString() : QString::number(id);
}

Identity identityFrom(const QJsonValue &user)
{
    Identity identity;
    identity.subject = subjectFrom(user[QLatin1String("id")]);
    identity.email = lineFrom(user[QLatin1String("email")]);
    identity.name = lineFrom(user[QLatin1String("username")]);
    return identity;
}

/// The fields as far as they are good; the callers decide what may be missing.
TokenGrant lenientGrant(const QJsonObject &object, const HttpResponse &response, const Clock &clock)
{
    TokenGrant grant;
    grant.identity = identityFrom(object.value(QLatin1String("user")));
    grant.accessToken = tokenFrom(object.value(QLatin1String("token")));
    grant.accessLifetime = lifetimeFrom(object.value(QLatin1String("expires_in")));
    grant.refreshToken = tokenFrom(object.value(QLatin1String("refresh_token")));
    grant.refreshLifetime = lifetimeFrom(object.value(QLatin1String("refresh_expires_in")));
    if (const std::optional<JwtClaims> claims = readJwt(grant.accessToken)) {
        if (!grant.accessLifetime)
            grant.accessLifetime = ownLifetime(*claims, response, clock);
        if (grant.identity.subject.isEmpty())
            grant.identity.subject = claims->subject;
    }
    return grant;
}

QString detailOf(const HttpResponse &response)
{
    const Result<QJsonObject> object = objectFrom(response.body);
    return object ? object->value(QLatin1String("detail")).toString() : QString();
}

bool saysMore(const QJsonValue &value, bool understood)
{
    return !understood && !isAbsent(value);
}

} // namespace

Result<ServerInfo> serverInfo(const QByteArray &body)
{
    const Result<QJsonObject> object = objectFrom(body);
    if (!object)
        return fail(object.error());
    if (object->value(QLatin1String("version")).toInteger() < 1 || !object->value(QLatin1String("features")).isArray())
        return bad("not a Tasks API");
    ServerInfo info;
    info.name = lineFrom(object->value(QLatin1String("name")));
    for (const QJsonValue &feature : object->value(QLatin1String("features")).toArray())
        info.features.append(lineFrom(feature));
    info.canRefresh = info.has(QStringLiteral("refresh"));
    // False: its people sign in elsewhere.
    if (!object->value(QLatin1String("accounts")).toBool(true)) {
        info.ways = {};
        info.canSignUp = false;
    }
    const QJsonValue password = object->value(QLatin1String("password"));
    info.passwordMinLength = std::clamp(password[QLatin1String("min_length")].toInt(8), 1, 128);
    return info;
}

bool isHealthy(const HttpResponse &response)
{
    if (response.status != 200)
        return false;
    const Result<QJsonObject> object = objectFrom(response.body);
    return object && object->value(QLatin1String("status")).toString() == QLatin1String("healthy");
}

bool isSignUpWithoutToken(const QByteArray &body)
{
    const Result<QJsonObject> object = objectFrom(body);
    return object && isAbsent(object->value(QLatin1String("token")))
           && !subjectFrom(object->value(QLatin1String("id"))).isEmpty();
}

Result<TokenGrant> grant(const HttpResponse &response, const Clock &clock)
{
    const Result<QJsonObject> object = objectFrom(response.body);
    if (!object)
        return fail(object.error());
    TokenGrant grant = lenientGrant(*object, response, clock);
    if (grant.accessToken.isEmpty())
        return bad("no usable token");
    if (grant.identity.subject.isEmpty())
        return bad("it does not say who has signed in");
    if (saysMore(object->value(QLatin1String("refresh_token")), !grant.refreshToken.isEmpty()))
        return bad("no usable refresh token");
    if (saysMore(object->value(QLatin1String("expires_in")),
                 lifetimeFrom(object->value(QLatin1String("expires_in"))).has_value()))
        return bad("an impossible lifetime");
    return grant;
}

Result<TokenGrant> refreshedGrant(const HttpResponse &response, const Clock &clock)
{
    const Result<QJsonObject> object = objectFrom(response.body);
    if (!object)
        return fail(object.error());
    TokenGrant grant = lenientGrant(*object, response, clock);
    if (saysMore(object->value(QLatin1String("refresh_token")), !grant.refreshToken.isEmpty()))
        return bad("no usable refresh token");
    if (grant.accessToken.isEmpty() && grant.refreshToken.isEmpty())
        return bad("no usable token");
    return grant;
}

Error credentialError(const HttpResponse &response)
{
    if (response.status == 401)
        return Error(Error::Kind::WrongCredentials);
    if (response.status == 400 || response.status == 409) {
        const QString detail = detailOf(response);
        if (detail == QLatin1String("Email already registered"))
            return Error(Error::Kind::EmailTaken);
        if (detail == QLatin1String("Username already registered"))
            return Error(Error::Kind::NameTaken);
    }
    return errorFromResponse(response);
}

Error refreshError(const HttpResponse &response)
{
    if ((response.status == 400 || response.status == 401) && isJson(response)) {
        const Result<QJsonObject> object = objectFrom(response.body);
        if (object && object->value(QLatin1String("error")).toString() == QLatin1String("invalid_grant"))
            return Error(Error::Kind::InvalidGrant);
    }
    return errorFromResponse(response);
}

Error passwordError(const HttpResponse &response)
{
    // Not 401, which would be about the access token.
    if (response.status == 403 && detailOf(response) == QLatin1String("Incorrect password"))
        return Error(Error::Kind::WrongCredentials);
    return errorFromResponse(response);
}

} // namespace Latchkey::TasksApiReply
