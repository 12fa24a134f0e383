// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>

namespace Latchkey {

/// Whose token, and for whom (RFC 7519, 4.1).
struct ClaimRules
{
    QString issuer;                 ///< what `iss` must be, exactly; empty: anything, or nothing
    QString audience;               ///< what `aud` must be or hold; empty: anything, or nothing
    std::chrono::seconds leeway{0}; ///< how far the issuer's clock may differ from ours
};

/// Whether a token with these claims is meant for us and valid now. `exp` must be there; `nbf` need not.
/// Error: UntrustedToken; the detail says which claim, and not what it holds.
[[nodiscard]] Result<void> checkClaims(const QJsonObject &claims, const ClaimRules &rules, const QDateTime &now);

} // namespace Latchkey
