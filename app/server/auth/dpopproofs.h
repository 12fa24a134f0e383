// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/request.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/jose/algorithm.h"

#include <QSet>
#include <QUrl>

#include <deque>

namespace Latchkey::Backend {

/// Checks that who sends a bound token has the key it is bound to (RFC 9449, 4.3 and 7.1). A proof passes once; those
/// seen are remembered by this process only, for as long as they could pass.
class DpopProofs
{
public:
    static constexpr JwsAlgorithms Algorithms = JwsAlgorithm::ES256 | JwsAlgorithm::EdDSA;
    static constexpr std::chrono::seconds Age{300};      ///< how old a proof may be
    static constexpr std::chrono::seconds Leeway{60};    ///< how far its time may be ahead of ours
    static constexpr qsizetype MostRemembered = 100'000; ///< beyond: refused until some are too old to pass

    /// `self` is where clients reach this server.
    DpopProofs(QUrl self, const Clock &clock);

    /// Whether `request` proves possession of the key with this thumbprint, for this token. Errors: UntrustedToken,
    /// with a detail for the log; RateLimited.
    Result<void> check(const Request &request, const QByteArray &token, const QByteArray &thumbprint);

private:
    [[nodiscard]] bool isHere(const QString &htu, const QString &path) const;
    [[nodiscard]] bool isRecent(const QJsonObject &claims) const;
    Result<void> remember(const QByteArray &proofId);

    const QUrl m_self;
    const Clock &m_clock;
    QSet<QByteArray> m_seen;
    std::deque<std::pair<BootTime, QByteArray>> m_order; ///< of m_seen: when each may be forgotten
};

} // namespace Latchkey::Backend
