// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/base64url.h"

namespace Latchkey {

namespace {

constexpr auto Unpadded = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(Unpadded);
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text, Unpadded | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.isEmpty() || toBase64Url(bytes.decoded) != text)
        return std::nullopt;
    return bytes.decoded;
}

} // namespace Latchkey
