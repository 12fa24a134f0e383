// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/trustingserver.h"

namespace Latchkey::Test {

TrustingServer::TrustingServer(const std::function<void(Settings &)> &adjust)
{
    publish(signer.jwks());
    server.emplace([this, adjust](Settings &settings) {
        settings.issuer.emplace();
        settings.issuer->issuer = QLatin1String(Issuer);
        settings.issuer->audience = QLatin1String(Audience);
        settings.issuer->jwks = keys.url(QLatin1String(KeysPath));
        settings.issuer->algorithms = JwsAlgorithm::EdDSA | JwsAlgorithm::ES256 | JwsAlgorithm::RS256;
        if (adjust)
            adjust(settings);
    });
}

void TrustingServer::publish(const QByteArray &jwks)
{
    keys.handle("GET", QLatin1String(KeysPath), [jwks](const Delivery &) { return Play::answer(200, jwks); });
}

QJsonObject TrustingServer::claims(const QString &subject) const
{
    const qint64 now = FakeClock().wallNow().toSecsSinceEpoch();
    return {{QStringLiteral("iss"), QLatin1String(Issuer)},
            {QStringLiteral("aud"), QLatin1String(Audience)},
            {QStringLiteral("sub"), subject},
            {QStringLiteral("iat"), now},
            {QStringLiteral("exp"), now + 300}};
}

} // namespace Latchkey::Test
