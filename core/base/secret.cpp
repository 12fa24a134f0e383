// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QString>

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace Latchkey {

namespace {

void ensureSodium()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium could not be initialised");
}

} // namespace

void Secret::Free::operator()(char *data) const
{
    sodium_free(data);
}

Secret::Secret(QByteArray &&bytes)
{
    *this = copyOf(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    wipe(bytes);
}

Secret Secret::fromText(QString &&text)
{
    Secret secret(text.toUtf8());
    wipe(text);
    return secret;
}

Secret Secret::copyOf(const char *data, std::size_t size)
{
    Secret secret;
    if (size == 0)
        return secret;
    ensureSodium();
    secret.m_data.reset(static_cast<char *>(sodium_malloc(size)));
    if (!secret.m_data)
        throw std::bad_alloc();
    std::memcpy(secret.m_data.get(), data, size);
    secret.m_size = size;
    return secret;
}

Secret Secret::clone() const
{
    return copyOf(m_data.get(), m_size);
}

QByteArray Secret::exposed() const
{
    return QByteArray::fromRawData(m_data.get(), static_cast<qsizetype>(m_size));
}

QByteArray Secret::fingerprint() const
{
    ensureSodium();
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, reinterpret_cast<const unsigned char *>(m_data.get()), m_size);
    return QByteArray(reinterpret_cast<const char *>(hash), sizeof hash).toHex();
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_data.get(), b.m_data.get(), a.m_size) == 0);
}

void zero(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

void wipe(QByteArray &bytes)
{
    zero(bytes);
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace Latchkey
