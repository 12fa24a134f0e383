// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/issueroptions.h"

#include "app/server/refusedoption.h"
#include "core/jose/jwk.h"

#include <QHostAddress>

namespace Latchkey::Backend {

namespace {

using Values = QHash<QString, QString>;
constexpr JwsAlgorithms PublicKeyAlgorithms = JwsAlgorithm::EdDSA | JwsAlgorithm::ES256 | JwsAlgorithm::RS256;

bool isWebAddress(const QUrl &url)
{
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

/// Keys that travel unencrypted could be anybody's.
bool isSafe(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") || url.host() == QLatin1String("localhost")
           || QHostAddress(url.host()).isLoopback();
}

Result<void> readKeys(const Values &values, const QProcessEnvironment &environment, IssuerSettings &settings)
{
    const QString jwks = values.value(QStringLiteral("jwks"));
    const QString variable = values.value(QStringLiteral("shared-secret-from-env"));
    if (jwks.isEmpty() == variable.isEmpty())
        return refusedOption(QStringLiteral("--issuer needs either --jwks or --shared-secret-from-env"));
    if (variable.isEmpty()) {
        settings.jwks = QUrl(jwks, QUrl::StrictMode);
        return isWebAddress(settings.jwks) && isSafe(settings.jwks)
                   ? Result<void>()
                   : refusedOption(QStringLiteral("--jwks needs an https URL (http on a loopback address), not \"%1\"")
                                       .arg(jwks));
    }
    settings.sharedSecret = Secret::fromText(environment.value(variable));
    return settings.sharedSecret.size() >= Jwk::ShortestSecret
               ? Result<void>()
               : refusedOption(QStringLiteral("%1 must hold a shared secret of at least %2 bytes")
                                   .arg(variable)
                                   .arg(Jwk::ShortestSecret));
}

Result<JwsAlgorithms> readAlgorithms(const QString &text, bool shared)
{
    const JwsAlgorithms possible = shared ? JwsAlgorithm::HS256 : PublicKeyAlgorithms;
    JwsAlgorithms algorithms;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
        const auto algorithm = algorithmNamed(name.trimmed());
        if (!algorithm || !possible.testFlag(*algorithm))
            return refusedOption(QStringLiteral("--algorithms may name %1 here, not \"%2\"")
                                     .arg(algorithmNames(possible).join(QStringLiteral(", ")), name));
        algorithms |= *algorithm;
    }
    return algorithms ? algorithms : possible;
}

} // namespace

Result<std::optional<IssuerSettings>> readIssuer(const Values &values, const QProcessEnvironment &environment)
{
    IssuerSettings settings;
    settings.issuer = values.value(QStringLiteral("issuer"));
    if (settings.issuer.isEmpty()) {
        for (const char *name : {"audience", "jwks", "shared-secret-from-env", "algorithms", "required-scopes"}) {
            if (values.contains(QLatin1String(name)))
                return refusedOption(QStringLiteral("--%1 needs --issuer").arg(QLatin1String(name)));
        }
        return std::optional<IssuerSettings>();
    }
    if (!isWebAddress(QUrl(settings.issuer, QUrl::StrictMode)))
        return refusedOption(QStringLiteral("--issuer needs a URL, not \"%1\"").arg(settings.issuer));
    if (auto keys = readKeys(values, environment, settings); !keys)
        return fail(keys.error());
    settings.audience = values.value(QStringLiteral("audience"));
    const auto algorithms =
        readAlgorithms(values.value(QStringLiteral("algorithms")), !settings.sharedSecret.isEmpty());
    if (!algorithms)
        return fail(algorithms.error());
    settings.algorithms = *algorithms;
    settings.requiredScopes = values.value(QStringLiteral("required-scopes")).split(u' ', Qt::SkipEmptyParts);
    return std::optional(std::move(settings));
}

Result<QUrl> readPublicUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty() || (isWebAddress(url) && url.path().isEmpty() && !url.hasQuery()))
        return url;
    return refusedOption(
        QStringLiteral("--public-url needs scheme, host and port, such as https://tasks.example.org, not \"%1\"")
            .arg(text));
}

} // namespace Latchkey::Backend
