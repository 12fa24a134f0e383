// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/boundcredential.h"

namespace Latchkey {

namespace {

// Neither a token nor a key as compact JSON holds a space.
constexpr QByteArrayView Prefix("dpop1 ");

Secret copyOf(QByteArrayView bytes)
{
    return Secret::copyOf(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

Secret BoundCredential::packed() const
{
    if (!key || refreshToken.isEmpty())
        return refreshToken.clone();
    const Secret exported = key->exported();
    QByteArray bytes;
    // In one piece: growing would leave copies behind.
    bytes.reserve(Prefix.size() + exported.size() + 1 + refreshToken.size());
    bytes.append(Prefix).append(exported.exposed()).append(' ').append(refreshToken.exposed());
    return Secret(std::move(bytes));
}

Result<BoundCredential> BoundCredential::unpacked(const Secret &packed)
{
    const QByteArray bytes = packed.exposed();
    BoundCredential credential;
    if (!bytes.startsWith(Prefix)) {
        credential.refreshToken = packed.clone();
        return credential;
    }
    const qsizetype end = bytes.lastIndexOf(' ');
    if (end < Prefix.size() || end + 1 == bytes.size())
        return fail(Error::Kind::CredentialCorrupt, QStringLiteral("no token beside the key"));
    Result<SigningKey> key =
        SigningKey::imported(copyOf(QByteArrayView(bytes).sliced(Prefix.size(), end - Prefix.size())));
    if (!key)
        return fail(key.error());
    credential.key = std::move(*key);
    credential.refreshToken = copyOf(QByteArrayView(bytes).sliced(end + 1));
    return credential;
}

} // namespace Latchkey
