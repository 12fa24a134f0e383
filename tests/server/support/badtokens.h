// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Latchkey::Test {

/// A JWT made by hand, so that the library under test does not check itself.
[[nodiscard]] QByteArray makeJwt(const QJsonObject &header, const QJsonObject &claims, const QByteArray &secret);

/// The header and claims of a token that is good until 30 minutes after `now` (seconds since 1970).
[[nodiscard]] QJsonObject goodHeader();
[[nodiscard]] QJsonObject goodClaims(qint64 userId, const QString &sessionId, qint64 now);

struct BadToken
{
    const char *name;
    QByteArray token;
};

/// Every kind of token that must be refused by a server whose secret is `secret` and clock says `now`. `good` is one it
/// accepts for the same user and session, which the tampered ones are made from.
[[nodiscard]] QList<BadToken> badTokens(const QByteArray &good, qint64 userId, const QString &sessionId,
                                        const QByteArray &secret, qint64 now);

} // namespace Latchkey::Test
