// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/refreshtoken.h"

#include <sodium.h>

#include <QByteArray>

namespace Latchkey::Backend {

namespace {

constexpr qsizetype TokenBytes = 32;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// Separated by its name from the stored hash, which is another function of the same token.
Secret sealingKey(const Secret &parent)
{
    static constexpr unsigned char Purpose[] = "latchkey.refresh.child.v1";
    const QByteArray token = parent.exposed();
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    crypto_generichash(bytes(key), crypto_secretbox_KEYBYTES, bytes(token),
                       static_cast<unsigned long long>(token.size()), Purpose, sizeof Purpose - 1);
    return Secret(std::move(key));
}

} // namespace

Secret newRefreshToken()
{
    QByteArray random(TokenBytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<std::size_t>(random.size()));
    Secret token(random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    wipe(random);
    return token;
}

QByteArray storedHash(const QByteArray &token)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(bytes(hash), bytes(token), static_cast<unsigned long long>(token.size()));
    return hash;
}

QByteArray sealForParent(const Secret &parent, const Secret &child)
{
    const Secret key = sealingKey(parent);
    const QByteArray plain = child.exposed();
    QByteArray sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(), Qt::Uninitialized);
    randombytes_buf(sealed.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytes(sealed) + crypto_secretbox_NONCEBYTES, bytes(plain),
                          static_cast<unsigned long long>(plain.size()), bytes(sealed), bytes(key.exposed()));
    return sealed;
}

std::optional<Secret> openWithParent(const Secret &parent, const QByteArray &sealedChild)
{
    constexpr qsizetype Overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealedChild.size() <= Overhead)
        return std::nullopt;
    const Secret key = sealingKey(parent);
    QByteArray plain(sealedChild.size() - Overhead, Qt::Uninitialized);
    const int opened =
        crypto_secretbox_open_easy(bytes(plain), bytes(sealedChild) + crypto_secretbox_NONCEBYTES,
                                   static_cast<unsigned long long>(sealedChild.size() - crypto_secretbox_NONCEBYTES),
                                   bytes(sealedChild), bytes(key.exposed()));
    if (opened != 0)
        return std::nullopt;
    return Secret(std::move(plain));
}

} // namespace Latchkey::Backend
