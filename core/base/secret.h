// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <utility>

class QString;

namespace Latchkey {

/// A token, password or key: bytes in guarded memory (libsodium sodium_malloc: never swapped, fenced by guard pages),
/// wiped when destroyed. It has no stream operator and no conversion to text, so that it cannot reach a log, a file or
/// a URL by accident. Copies are explicit (`clone`).
class Secret
{
public:
    Secret() = default;
    /// Takes a copy of `bytes` and wipes the buffer behind them where nobody else shares it.
    explicit Secret(QByteArray &&bytes);
    /// UTF-8 of `text`. The caller's string is wiped where nobody else shares it.
    static Secret fromText(QString &&text);
    static Secret copyOf(const char *data, std::size_t size);

    Secret(Secret &&other) noexcept
        : m_data(std::move(other.m_data))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    Secret &operator=(Secret &&other) noexcept
    {
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() = default;

    [[nodiscard]] Secret clone() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_size); }

    /// The bytes themselves, for the one place that hands them to the keychain, the wire or a hash. The view must not
    /// outlive this object.
    [[nodiscard]] QByteArray exposed() const;
    /// SHA-256 in hexadecimal: what journals and tombstones may hold.
    [[nodiscard]] QByteArray fingerprint() const;

    /// Constant-time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    struct Free
    {
        void operator()(char *data) const;
    };
    std::unique_ptr<char, Free> m_data;
    std::size_t m_size = 0;
};

/// Overwrites the bytes where nobody else shares them; the size stays.
void zero(QByteArray &bytes);
/// Zeroes the buffer where nobody else shares it, and empties the string or array.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace Latchkey
