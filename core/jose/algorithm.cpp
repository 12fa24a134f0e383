// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/algorithm.h"

#include <array>

namespace Latchkey {

namespace {

constexpr std::array Known{JwsAlgorithm::HS256, JwsAlgorithm::RS256, JwsAlgorithm::ES256, JwsAlgorithm::EdDSA};

} // namespace

std::optional<JwsAlgorithm> algorithmNamed(const QString &name)
{
    for (const auto algorithm : Known) {
        if (name == algorithmName(algorithm))
            return algorithm;
    }
    return name == QLatin1String("Ed25519") ? std::optional(JwsAlgorithm::EdDSA) : std::nullopt;
}

QString algorithmName(JwsAlgorithm algorithm)
{
    switch (algorithm) {
    case JwsAlgorithm::HS256: return QStringLiteral("HS256");
    case JwsAlgorithm::RS256: return QStringLiteral("RS256");
    case JwsAlgorithm::ES256: return QStringLiteral("ES256");
    case JwsAlgorithm::EdDSA: return QStringLiteral("EdDSA");
    }
    Q_UNREACHABLE();
}

QStringList algorithmNames(JwsAlgorithms algorithms)
{
    QStringList names;
    for (const auto algorithm : Known) {
        if (algorithms.testFlag(algorithm))
            names << algorithmName(algorithm);
    }
    return names;
}

} // namespace Latchkey
