// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oautherror.h"

#include "core/auth/wirefields.h"

#include <QHash>

namespace Latchkey {

Error oauthError(const QByteArray &name)
{
    using K = Error::Kind;
    static const QHash<QByteArray, K> known = {
        {"access_denied", K::AccessDenied},
        {"server_error", K::ServerFailure},
        {"temporarily_unavailable", K::ServerFailure},
        {"invalid_grant", K::SignInExpired}, // the code or the device code was used, or is too old
        {"expired_token", K::SignInExpired},
        {"invalid_request", K::ClientRefused},
        {"invalid_client", K::ClientRefused},
        {"unauthorized_client", K::ClientRefused},
        {"unsupported_response_type", K::ClientRefused},
        {"unsupported_grant_type", K::ClientRefused},
        {"invalid_scope", K::ClientRefused},
        {"invalid_target", K::ClientRefused},
    };
    const auto found = known.constFind(name);
    if (found == known.cend())
        return Error(K::BadRequest, QStringLiteral("the server refused the authorization request"));
    return Error(*found, QString::fromLatin1(name));
}

QByteArray oauthErrorName(const HttpResponse &response)
{
    if (!WireFields::isJson(response))
        return {};
    const Result<QJsonObject> object = WireFields::objectFrom(response.body);
    return object ? object->value(QLatin1String("error")).toString().toLatin1() : QByteArray();
}

} // namespace Latchkey
