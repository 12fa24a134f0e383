// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/rowseal.h"
#include "core/sync/sqliteconnection.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace Latchkey {

/// One row as it was put: in the clear.
struct StoredRow
{
    QString id;
    QByteArray bytes;
};

/// What one collection holds, in the order in which the ids were first put.
struct StoredRows
{
    QList<StoredRow> rows;
    QStringList damaged; ///< the ids of rows that cannot be opened; they stay in the store
};

/// Changes that are made all together or not at all. A collection is named by small letters and underscores, and comes
/// to be when something is put into it; an id is not empty, is no secret, and is unique within its collection.
class StoreBatch
{
public:
    /// Puts `bytes` in the place of what has that id.
    StoreBatch &put(const QString &collection, const QString &id, const QByteArray &bytes);
    /// Not an error if it is not there.
    StoreBatch &remove(const QString &collection, const QString &id);
    StoreBatch &clear(const QString &collection);

    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }

private:
    friend class SealedStore;
    enum class Kind { Put, Remove, Clear };
    struct Change
    {
        Kind kind;
        QString collection;
        QString id;
        QByteArray bytes;
    };
    QList<Change> m_changes;
};

/// Rows by id, in collections, in a SQLite file that shows nobody without the key what is in a row: only how many rows
/// there are, their ids and how long they are. Each is sealed for its collection and id and opens nowhere else.
///
/// Several programs may have the same file open. One does not hear of what another writes: an id that both could choose
/// must mean the same to both. Belongs to one thread.
class SealedStore
{
public:
    /// Why a file could not be opened; it is then as it was.
    enum class Trouble {
        OtherKey, ///< it was sealed with another key
        Newer,    ///< a newer version of the program wrote it
        Damaged,  ///< it is no database, or not one of this kind
        Unusable, ///< it cannot be read or written now: permissions, a full disk, a writer that does not end
    };
    struct Failure
    {
        Trouble trouble = Trouble::Unusable;
        Error error; ///< Storage
    };
    using Opened = tl::expected<std::unique_ptr<SealedStore>, Failure>;

    /// Makes the file, for its owner only, with its directory if need be. `file` may be ":memory:"; `key` is one of
    /// RowSeal::makeKey.
    static Opened open(const QString &file, const Secret &key);

    /// Durable when it returns. Error: Storage, with nothing changed.
    [[nodiscard]] Result<void> write(const StoreBatch &batch);

    /// What is under that id now; nothing: it is not there. Error: Storage, also when it is damaged.
    [[nodiscard]] Result<std::optional<QByteArray>> row(const QString &collection, const QString &id);
    /// Error: Storage.
    [[nodiscard]] Result<StoredRows> readAll(const QString &collection);
    /// Row by row, until `take` says false. The ids of the damaged ones come back. Error: Storage.
    [[nodiscard]] Result<QStringList> read(const QString &collection, const std::function<bool(StoredRow)> &take);
    /// Without opening them. Error: Storage.
    [[nodiscard]] Result<int> count(const QString &collection);
    /// Of a file whose key is lost, which stays as it is. Error: Storage.
    [[nodiscard]] static Result<int> countIn(const QString &file, const QString &collection);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isInMemory() const { return m_file == QLatin1String(":memory:"); }
    /// To open the same file on another thread.
    [[nodiscard]] Secret key() const { return m_seal.key().clone(); }

private:
    SealedStore(QString file, const Secret &key);

    [[nodiscard]] tl::expected<void, Failure> prepare();
    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<bool> fits();
    [[nodiscard]] Result<bool> opensAnyRow();
    template <typename Work>
    [[nodiscard]] Result<void> transact(Work work);
    [[nodiscard]] Result<void> make(const StoreBatch::Change &change);
    [[nodiscard]] Result<void> put(const StoreBatch::Change &change);
    [[nodiscard]] Failure failure(const Error &error) const;

    QString m_file;
    RowSeal m_seal;
    SqliteConnection m_connection;
};

} // namespace Latchkey
