// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/credentialstore.h"

#include <array>
#include <optional>

namespace Latchkey {

/// One set of chunks: numbered items that, put together, are a value.
struct ChunkSlot
{
    static constexpr std::array Names{'A', 'B'};
    static constexpr int MaxCount = CredentialMaxSize / KeychainItemSize;

    ChunkSlot() = default;
    /// Of `value`, in the slot 'A' or 'B'.
    ChunkSlot(char name, const Secret &value);

    /// The item of chunk `number`, from 0, of the value kept under `key`.
    [[nodiscard]] static QString itemKey(const QString &key, char name, int number);
    [[nodiscard]] bool matches(const Secret &value) const;

    char name = 'A';
    int count = 0;
    qsizetype length = 0; ///< of the whole value, bytes
    QByteArray hash;      ///< SHA-256 of the whole value
};

/// What is kept under a value's own key where the value itself is in chunks.
struct ChunkHeader
{
    ChunkHeader() = default;
    ChunkHeader(ChunkSlot current, std::optional<ChunkSlot> previous);

    /// Whether these bytes are, or were meant to be, a header. No rotation record begins so.
    [[nodiscard]] static bool isHeader(const Secret &bytes);
    /// Error: CredentialCorrupt.
    [[nodiscard]] static Result<ChunkHeader> decode(const Secret &bytes);
    [[nodiscard]] Secret encode() const;
    /// How many chunks it tells of in the slot `name`.
    [[nodiscard]] int countIn(char name) const;
    /// The slot that may be overwritten.
    [[nodiscard]] char freeSlot() const { return current.name == 'A' ? 'B' : 'A'; }

    ChunkSlot current;
    std::optional<ChunkSlot> previous; ///< still there until it has been cleared away
};

} // namespace Latchkey
