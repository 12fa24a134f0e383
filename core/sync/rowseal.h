// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

#include <optional>

namespace Latchkey {

/// Encrypts and authenticates single values with XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03), each with a random
/// nonce, which stands before it. A value opens only at the place it was sealed for.
class RowSeal
{
public:
    /// In bytes.
    static constexpr qsizetype KeySize = 32;
    /// How much longer a value is when sealed.
    static constexpr qsizetype Overhead = 24 + 16;

    /// `key` has KeySize bytes.
    explicit RowSeal(Secret key);
    /// A new key, at random.
    [[nodiscard]] static Secret makeKey();

    /// `place`: what the value must not be moved away from; not a secret.
    [[nodiscard]] QByteArray seal(const QByteArray &bytes, const QByteArray &place) const;
    /// Nothing: sealed with another key or for another place, or damaged.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &place) const;

    [[nodiscard]] const Secret &key() const { return m_key; }

private:
    Secret m_key;
};

} // namespace Latchkey
