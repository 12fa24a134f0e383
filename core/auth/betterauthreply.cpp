// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/betterauthreply.h"

#include "core/auth/wirefields.h"
#include "core/net/apiclient.h"

#include <QRegularExpression>

#include <algorithm>

namespace Latchkey::BetterAuthReply {

using namespace WireFields;

namespace {

constexpr qsizetype MaxCookieSize = 4096;

tl::unexpected<Error> bad(const char *why)
{
    return fail(Error::Kind::BadReply, QString::fromLatin1(why));
}

/// Empty: not JSON, whatever its type says.
QJsonObject bodyOf(const HttpResponse &response)
{
    return isJson(response) ? objectFrom(response.body).value_or(QJsonObject()) : QJsonObject();
}

/// Not all refusals have one.
QString codeOf(const QJsonObject &body)
{
    static const QRegularExpression upperSnake(QStringLiteral("^[A-Z][A-Z_]{0,63}$"));
    const QString code = body.value(QLatin1String("code")).toString();
    return upperSnake.match(code).hasMatch() ? code : QString();
}

Secret sessionFromHeader(const HttpResponse &response)
{
    return tokenFrom(QJsonValue(QString::fromLatin1(response.header("set-auth-token"))));
}

Identity identityFrom(const QJsonValue &user)
{
    Identity identity;
    identity.subject = lineFrom(user[QLatin1String("id")]);
    identity.email = lineFrom(user[QLatin1String("email")]);
    identity.name = lineFrom(user[QLatin1String("name")]);
    return identity;
}

Error errorOf(const HttpResponse &response, const QString &code)
{
    Error error = errorFromResponse(response);
    if (!code.isEmpty())
        error.detail += QStringLiteral(" ") + code;
    return error;
}

/// "[body.email] Invalid email address; [body.name] …"
QList<Error::Field> fieldsOf(const QString &message)
{
    static const QRegularExpression one(QStringLiteral("\\[body\\.(\\w+)\\] ([^;]+)"));
    QList<Error::Field> fields;
    for (auto found = one.globalMatch(message.left(1024)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        fields.append({match.captured(1), lineFrom(match.captured(2).trimmed())});
    }
    return fields;
}

/// What is wrong with the form, where that is what the code says.
QList<Error::Field> refusedFields(const QString &code, const QString &message)
{
    if (code == QLatin1String("VALIDATION_ERROR"))
        return fieldsOf(message);
    if (code == QLatin1String("PASSWORD_TOO_SHORT") || code == QLatin1String("PASSWORD_TOO_LONG"))
        return {{QStringLiteral("password"), lineFrom(message)}};
    if (code == QLatin1String("INVALID_EMAIL"))
        return {{QStringLiteral("email"), lineFrom(message)}};
    return {};
}

/// A refusal that may be about what was entered.
Error formError(const HttpResponse &response, const QJsonObject &body)
{
    const QString code = codeOf(body);
    Error error = errorOf(response, code);
    if (response.status == 400)
        error.fields = refusedFields(code, body.value(QLatin1String("message")).toString());
    if (!error.fields.isEmpty())
        error.kind = Error::Kind::Invalid;
    return error;
}

/// The part of a Set-Cookie line that goes back; empty for a cookie that is being deleted.
QByteArray cookiePair(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(';');
    const QByteArray pair = parts.constFirst().trimmed();
    const bool deleted = std::any_of(parts.cbegin(), parts.cend(),
                                     [](const QByteArray &part) { return part.trimmed().toLower() == "max-age=0"; });
    return deleted || !pair.contains('=') || pair.endsWith('=') ? QByteArray() : pair;
}

} // namespace

bool isWell(const HttpResponse &response)
{
    return response.status == 200 && bodyOf(response).value(QLatin1String("ok")).toBool();
}

bool isSignUpWithoutToken(const HttpResponse &response)
{
    const QJsonObject body = bodyOf(response);
    return isAbsent(body.value(QLatin1String("token"))) && body.value(QLatin1String("user")).isObject();
}

bool wantsSecondFactor(const HttpResponse &response)
{
    return bodyOf(response).value(QLatin1String("twoFactorRedirect")).toBool();
}

Result<SignedIn> signedIn(const HttpResponse &response)
{
    const QJsonObject body = bodyOf(response);
    SignedIn signedIn;
    signedIn.identity = identityFrom(body.value(QLatin1String("user")));
    signedIn.session = sessionFromHeader(response);
    if (signedIn.session.isEmpty())
        signedIn.session = tokenFrom(body.value(QLatin1String("token")));
    if (signedIn.session.isEmpty())
        return bad("no usable session token");
    if (signedIn.identity.subject.isEmpty())
        return bad("it does not say who has signed in");
    return signedIn;
}

Result<TokenGrant> accessGrant(const HttpResponse &response, const Clock &clock)
{
    if (!isJson(response))
        return bad("not JSON");
    TokenGrant grant;
    grant.refreshToken = sessionFromHeader(response);
    grant.accessToken = tokenFrom(bodyOf(response).value(QLatin1String("token")));
    if (grant.accessToken.isEmpty() && grant.refreshToken.isEmpty())
        return bad("no usable token");
    if (const std::optional<JwtClaims> claims = readJwt(grant.accessToken)) {
        grant.identity.subject = claims->subject;
        grant.accessLifetime = ownLifetime(*claims, response, clock);
    }
    return grant;
}

bool isSignedOut(const HttpResponse &response)
{
    return response.isSuccess() && bodyOf(response).value(QLatin1String("success")).toBool();
}

bool isPasswordChanged(const HttpResponse &response)
{
    return bodyOf(response).value(QLatin1String("user")).isObject();
}

std::shared_ptr<const Secret> cookies(const HttpResponse &response)
{
    QByteArray value;
    value.reserve(MaxCookieSize);
    // One header a cookie; Qt gives them as one, a line each.
    for (const auto &[name, lines] : response.headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &line : lines.split('\n')) {
            const QByteArray pair = cookiePair(line);
            if (!pair.isEmpty())
                value += (value.isEmpty() ? "" : "; ") + pair;
        }
    }
    const auto visible = [](char c) { return c >= 0x20 && c < 0x7F; };
    if (value.isEmpty() || value.size() > MaxCookieSize || !std::all_of(value.cbegin(), value.cend(), visible))
        return nullptr;
    return std::make_shared<const Secret>(std::move(value));
}

Error credentialError(const HttpResponse &response)
{
    const QJsonObject body = bodyOf(response);
    const QString code = codeOf(body);
    if (response.status == 401 && code == QLatin1String("INVALID_EMAIL_OR_PASSWORD"))
        return Error(Error::Kind::WrongCredentials);
    if (response.status == 422 && code.startsWith(QLatin1String("USER_ALREADY_EXISTS")))
        return Error(Error::Kind::EmailTaken);
    return formError(response, body);
}

Error codeError(const HttpResponse &response)
{
    const QString code = codeOf(bodyOf(response));
    if (response.status == 401
        && (code == QLatin1String("INVALID_CODE") || code == QLatin1String("INVALID_BACKUP_CODE")))
        return Error(Error::Kind::WrongCode);
    if ((response.status == 401 && code == QLatin1String("INVALID_TWO_FACTOR_COOKIE"))
        || (response.status == 400 && code == QLatin1String("TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE")))
        return Error(Error::Kind::CodeExpired, code);
    return errorOf(response, code);
}

Error refreshError(const HttpResponse &response)
{
    const QString code = codeOf(bodyOf(response));
    if (response.status == 401 && code == QLatin1String("UNAUTHORIZED"))
        return Error(Error::Kind::InvalidGrant);
    return errorOf(response, code);
}

Error passwordError(const HttpResponse &response)
{
    const QJsonObject body = bodyOf(response);
    if (response.status == 400 && codeOf(body) == QLatin1String("INVALID_PASSWORD"))
        return Error(Error::Kind::WrongCredentials);
    Error error = formError(response, body);
    for (Error::Field &field : error.fields)
        field.name = field.name == QLatin1String("currentPassword") ? QStringLiteral("current_password")
                                                                    : QStringLiteral("new_password");
    return error;
}

} // namespace Latchkey::BetterAuthReply
