// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/chunkheader.h"

#include <QSet>

#include <memory>

namespace Latchkey {

/// Keeps values that are too long for one item of a keychain (K17). A short value is one item under its key. A long one
/// is cut into chunks of at most KeychainItemSize, in one of two slots, and a header under its key says which slot is
/// the value. The chunks are written first and the header last, so that a write torn anywhere leaves the old value
/// (K18). May be destroyed while an operation runs: the operation still ends.
class ChunkedStore final : public CredentialStore
{
    Q_OBJECT

public:
    /// `items` takes values of up to KeychainItemSize.
    explicit ChunkedStore(std::shared_ptr<CredentialStore> items);
    ~ChunkedStore() override;

    [[nodiscard]] QString displayName() const override { return m_parts->items->displayName(); }
    [[nodiscard]] QString backendId() const override { return m_parts->items->backendId(); }
    [[nodiscard]] bool isPersistent() const override { return m_parts->items->isPersistent(); }

    /// Looks at the key's own item only.
    QCoro::Task<KeychainProbe> probe(QString key) override;
    /// The value the header tells of or, if that is damaged, the one before it if it is still whole. Error also:
    /// CredentialCorrupt if neither is.
    QCoro::Task<Result<Secret>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    /// Proves the absence of every chunk, too.
    QCoro::Task<Result<void>> remove(QString key) override;
    QCoro::Task<Result<void>> unlock(std::chrono::milliseconds patience) override;
    QCoro::Task<Result<void>> lock() override;

private:
    struct Parts
    {
        std::shared_ptr<CredentialStore> items;
        QSet<QString> single; ///< keys known, from the last look, to have no chunks: writing them needs no look
    };
    using PartsPtr = std::shared_ptr<Parts>;
    // Static: an operation must survive the store.
    static QCoro::Task<Result<Secret>> read(PartsPtr parts, QString key);
    static QCoro::Task<Result<void>> write(PartsPtr parts, QString key, Secret value);
    static QCoro::Task<Result<void>> remove(PartsPtr parts, QString key);
    static QCoro::Task<Result<std::optional<ChunkHeader>>> headerOf(PartsPtr parts, QString key);
    static QCoro::Task<Result<void>> writeSingle(PartsPtr parts, QString key, Secret value);
    static QCoro::Task<Result<void>> writeChunks(PartsPtr parts, QString key, Secret value, ChunkSlot slot);
    static QCoro::Task<Result<Secret>> join(PartsPtr parts, QString key, ChunkSlot slot);
    static QCoro::Task<Result<void>> sweep(PartsPtr parts, QString key, std::optional<ChunkHeader> before,
                                           std::optional<ChunkSlot> kept);
    static QCoro::Task<Result<int>> extentOf(PartsPtr parts, QString key, char slot, int known);

    PartsPtr m_parts;
};

} // namespace Latchkey
