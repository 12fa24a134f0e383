// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/response.h"

#include <QStringList>
#include <QUrl>

namespace Latchkey::Backend {

/// How requests without a good access token are refused (RFC 6750, 3; RFC 9449, 7.1).
class Challenges
{
public:
    /// `metadata` is where clients read which authorization server to go to (RFC 9728, 5.1); empty: to this one.
    explicit Challenges(const QUrl &metadata = {});

    [[nodiscard]] Response missing() const;                                    ///< 401
    [[nodiscard]] Response invalid() const;                                    ///< 401
    [[nodiscard]] Response invalidProof() const;                               ///< 401
    [[nodiscard]] Response insufficientScope(const QStringList &needed) const; ///< 403

private:
    [[nodiscard]] Response unauthorized(const char *detail, const QByteArray &bearerError,
                                        const QByteArray &dpopError) const;

    const QByteArray m_metadata; ///< as a parameter of the Bearer challenge; empty: none, and no DPoP challenge
};

} // namespace Latchkey::Backend
