// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace Latchkey {

/// What rests in the keychain for one account: its newest refresh token, or, where the server gives none, its access
/// token. CBOR, at most CredentialMaxSize bytes.
struct RotationRecord
{
    RotationRecord() = default;

    QUuid account;
    QString issuer;
    QString subject;
    quint64 generation = 0;                ///< one more with every rotation and every sign-in of the account
    Secret refreshToken;                   ///< empty: the server gives none
    Secret accessToken;                    ///< only where there is no refresh token
    std::optional<qint64> accessExpiresAt; ///< seconds since the epoch, by this machine's wall clock
    qint64 issuedAt = 0;                   ///< of the token; seconds since the epoch, for people
    QByteArray previous;                   ///< fingerprint of the token it replaced; empty: it came from signing in

    /// Of the token that makes the session.
    [[nodiscard]] QByteArray fingerprint() const;
    [[nodiscard]] bool renewable() const { return !refreshToken.isEmpty(); }
    [[nodiscard]] RotationRecord clone() const;
};

/// Error: InvalidInput if it would be longer than CredentialMaxSize.
[[nodiscard]] Result<Secret> encodeRecord(const RotationRecord &record);

/// Errors: CredentialNewer, as long as newer versions keep the first and the last field as they are; CredentialCorrupt,
/// for every other deviation from what encodeRecord writes.
[[nodiscard]] Result<RotationRecord> decodeRecord(const Secret &bytes);

} // namespace Latchkey
