// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace Latchkey {

/// The signature algorithms we know (RFC 7518, 3.1; RFC 8037, 3.1). Each fits one type of key.
enum class JwsAlgorithm {
    HS256 = 1,
    RS256 = 2,
    ES256 = 4,
    EdDSA = 8, ///< with Ed25519 only; "Ed25519" names the same (RFC 9864, 2.2)
};
Q_DECLARE_FLAGS(JwsAlgorithms, JwsAlgorithm)
Q_DECLARE_OPERATORS_FOR_FLAGS(JwsAlgorithms)

/// Nothing for "none" and all else. Case counts.
[[nodiscard]] std::optional<JwsAlgorithm> algorithmNamed(const QString &name);
[[nodiscard]] QString algorithmName(JwsAlgorithm algorithm);
[[nodiscard]] QStringList algorithmNames(JwsAlgorithms algorithms);

} // namespace Latchkey
