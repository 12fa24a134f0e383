// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rowseal.h"

#include <sodium.h>

namespace Latchkey {

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(RowSeal::KeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(RowSeal::Overhead == NonceSize + TagSize);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

RowSeal::RowSeal(Secret key)
    : m_key(std::move(key))
{
    Q_ASSERT(m_key.size() == KeySize);
}

Secret RowSeal::makeKey()
{
    QByteArray key(KeySize, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<std::size_t>(key.size()));
    return Secret(std::move(key));
}

QByteArray RowSeal::seal(const QByteArray &bytes, const QByteArray &place) const
{
    QByteArray sealed(bytes.size() + Overhead, Qt::Uninitialized);
    unsigned char *nonce = bytesOf(sealed);
    randombytes_buf(nonce, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + NonceSize, nullptr, bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), bytesOf(place),
        static_cast<unsigned long long>(place.size()), nullptr, nonce, bytesOf(m_key.exposed()));
    return sealed;
}

std::optional<QByteArray> RowSeal::open(const QByteArray &sealed, const QByteArray &place) const
{
    if (sealed.size() < Overhead)
        return std::nullopt;
    QByteArray bytes(sealed.size() - Overhead, Qt::Uninitialized);
    const unsigned char *nonce = bytesOf(sealed);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(bytes), nullptr, nullptr, nonce + NonceSize, static_cast<unsigned long long>(sealed.size() - NonceSize),
        bytesOf(place), static_cast<unsigned long long>(place.size()), nonce, bytesOf(m_key.exposed()));
    return opened == 0 ? std::optional(bytes) : std::nullopt;
}

} // namespace Latchkey
