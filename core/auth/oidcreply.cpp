// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidcreply.h"

#include "core/auth/oautherror.h"
#include "core/auth/wirefields.h"
#include "core/net/apiclient.h"

namespace Latchkey::OidcReply {

using namespace WireFields;

namespace {

tl::unexpected<Error> bad(const char *why)
{
    return fail(Error::Kind::BadReply, QString::fromLatin1(why));
}

/// Says that there is a token or a lifetime, but not one that can be.
bool isUnusable(const QJsonValue &value, bool understood)
{
    return !understood && !isAbsent(value);
}

/// The fields as far as they are good; the callers decide what may be missing.
OidcTokens lenientTokens(const QJsonObject &object, const HttpResponse &response, const Clock &clock, bool proved)
{
    OidcTokens tokens;
    tokens.idToken = tokenFrom(object.value(QLatin1String("id_token")));
    tokens.grant.refreshToken = tokenFrom(object.value(QLatin1String("refresh_token")));
    const QString type = object.value(QLatin1String("token_type")).toString().toLower();
    tokens.bound = proved && type == QLatin1String("dpop");
    if (!tokens.bound && type != QLatin1String("bearer"))
        return tokens;
    tokens.grant.accessToken = tokenFrom(object.value(QLatin1String("access_token")));
    tokens.grant.accessLifetime = lifetimeFrom(object.value(QLatin1String("expires_in")));
    if (!tokens.grant.accessLifetime) {
        if (const std::optional<JwtClaims> claims = readJwt(tokens.grant.accessToken))
            tokens.grant.accessLifetime = ownLifetime(*claims, response, clock);
    }
    return tokens;
}

} // namespace

Result<OidcTokens> tokens(const HttpResponse &response, const Clock &clock, bool proved)
{
    const Result<QJsonObject> object = objectFrom(response.body);
    if (!object)
        return fail(object.error());
    OidcTokens tokens = lenientTokens(*object, response, clock, proved);
    if (tokens.grant.accessToken.isEmpty())
        return bad("no usable access token");
    if (tokens.idToken.isEmpty())
        return bad("no usable ID token");
    if (isUnusable(object->value(QLatin1String("refresh_token")), !tokens.grant.refreshToken.isEmpty()))
        return bad("no usable refresh token");
    const QJsonValue lifetime = object->value(QLatin1String("expires_in"));
    if (isUnusable(lifetime, lifetimeFrom(lifetime).has_value()))
        return bad("an impossible lifetime");
    return tokens;
}

Result<OidcTokens> refreshedTokens(const HttpResponse &response, const Clock &clock, bool proved)
{
    const Result<QJsonObject> object = objectFrom(response.body);
    if (!object)
        return fail(object.error());
    OidcTokens tokens = lenientTokens(*object, response, clock, proved);
    if (isUnusable(object->value(QLatin1String("refresh_token")), !tokens.grant.refreshToken.isEmpty()))
        return bad("no usable refresh token");
    if (tokens.grant.accessToken.isEmpty() && tokens.grant.refreshToken.isEmpty())
        return bad("no usable token");
    if (isUnusable(object->value(QLatin1String("id_token")), !tokens.idToken.isEmpty()))
        tokens.grant.accessToken = {};
    return tokens;
}

Error refusal(const HttpResponse &response)
{
    const Error general = errorFromResponse(response);
    const bool mayName = response.status == 400 || response.status == 401 || response.status == 403;
    const Error named = mayName ? oauthError(oauthErrorName(response)) : general;
    return named.kind == Error::Kind::BadRequest ? general : named;
}

Error refreshRefusal(const HttpResponse &response)
{
    const bool refused = oauthErrorName(response) == "invalid_grant";
    if (refused && response.status == 400)
        return Error(Error::Kind::InvalidGrant);
    return refused ? errorFromResponse(response) : refusal(response);
}

} // namespace Latchkey::OidcReply
