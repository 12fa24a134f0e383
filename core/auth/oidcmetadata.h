// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace Latchkey {

/// What an OpenID provider says of itself (OpenID Connect Discovery 1.0, 3; RFC 8414), as far as a native client uses
/// it.
struct OidcMetadata
{
    OidcMetadata() = default;

    QString issuer; ///< exactly as written: every `iss` is compared with it
    QUrl authorization;
    QUrl token;
    QUrl keys;
    QUrl revocation;          ///< empty: there is none
    QUrl deviceAuthorization; ///< empty: there is none
    bool refreshes = true;    ///< false: it says that it gives no refresh tokens
    bool namesIssuer = false; ///< its redirects carry `iss` (RFC 9207)
    bool takesDpop = false;   ///< with ES256 (RFC 9449, 5.1)
};

/// Where the document is: appended to the issuer, whose path stays (Discovery, 4.1). `issuer` has no trailing slash.
[[nodiscard]] QUrl oidcMetadataUrl(const QUrl &issuer);

/// Reads the document that was fetched for `issuer`. The issuer it names must be the same, but for a trailing slash,
/// which no address typed by a person tells. Every endpoint must be https, or on this computer if the issuer is.
/// Error: BadReply; the detail says what is wrong.
[[nodiscard]] Result<OidcMetadata> oidcMetadataFrom(const QByteArray &body, const QUrl &issuer);

} // namespace Latchkey
