// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/pkce.h"

#include <sodium.h>

#include <array>

namespace Latchkey {

Secret unguessableText()
{
    constexpr std::size_t Length = 43;
    std::array<unsigned char, 32> bytes{};
    std::array<char, Length + 1> text{};
    randombytes_buf(bytes.data(), bytes.size());
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    Secret secret = Secret::copyOf(text.data(), Length);
    sodium_memzero(bytes.data(), bytes.size());
    sodium_memzero(text.data(), text.size());
    return secret;
}

QByteArray s256Challenge(const Secret &verifier)
{
    const QByteArray hash = QByteArray::fromHex(verifier.fingerprint());
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace Latchkey
