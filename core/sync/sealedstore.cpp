// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sealedstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr int Version = 1;
const QLatin1String KeyCheck("key check");

Result<void> makePrivate(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QFile created(file);
    // SQLite gives its side files the permissions of this one.
    if (!created.open(QIODevice::ReadWrite) || !created.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Storage, QStringLiteral("cannot open %1: %2").arg(file, created.errorString()));
    return {};
}

QString tableOf(const QString &collection)
{
    Q_ASSERT(!collection.isEmpty() && std::all_of(collection.cbegin(), collection.cend(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('_');
    }));
    return QStringLiteral("rows_") + collection;
}

/// Its length before the collection: no two places are written alike.
QByteArray placeOf(const QString &collection, const QString &id)
{
    return QByteArray::number(collection.size()) + ':' + collection.toUtf8() + ':' + id.toUtf8();
}

QByteArray placeOfKeyCheck()
{
    return QByteArray("0:") + KeyCheck.data();
}

Result<bool> exists(SqliteConnection &connection, const QString &table)
{
    const QString sql = QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?");
    const Result<QVariant> found = connection.value(sql, {table});
    if (!found)
        return fail(found.error());
    return found->toInt() > 0;
}

Result<void> provide(SqliteConnection &connection, const QString &table)
{
    // Read from beginning to end, so that the file is read in one piece; the number keeps their order.
    const QString create =
        QStringLiteral("CREATE TABLE IF NOT EXISTS %1 "
                       "(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sealed BLOB NOT NULL)");
    const Result<bool> there = exists(connection, table);
    if (!there || *there)
        return there ? Result<void>() : fail(there.error());
    return connection.execute(create.arg(table));
}

Result<int> countRows(SqliteConnection &connection, const QString &collection)
{
    const QString table = tableOf(collection);
    const Result<bool> there = exists(connection, table);
    if (!there || !*there)
        return there ? Result<int>(0) : fail(there.error());
    const Result<QVariant> rows = connection.value(QStringLiteral("SELECT count(*) FROM ") + table);
    if (!rows)
        return fail(rows.error());
    return rows->toInt();
}

} // namespace

StoreBatch &StoreBatch::put(const QString &collection, const QString &id, const QByteArray &bytes)
{
    m_changes.append({Kind::Put, collection, id, bytes});
    return *this;
}

StoreBatch &StoreBatch::remove(const QString &collection, const QString &id)
{
    m_changes.append({Kind::Remove, collection, id, {}});
    return *this;
}

StoreBatch &StoreBatch::clear(const QString &collection)
{
    m_changes.append({Kind::Clear, collection, {}, {}});
    return *this;
}

SealedStore::SealedStore(QString file, const Secret &key)
    : m_file(std::move(file))
    , m_seal(key.clone())
{
}

SealedStore::Opened SealedStore::open(const QString &file, const Secret &key)
{
    std::unique_ptr<SealedStore> store(new SealedStore(file, key));
    const Result<void> made = store->isInMemory() ? Result<void>() : makePrivate(file);
    if (!made)
        return tl::unexpected(Failure{Trouble::Unusable, made.error()});
    if (const auto prepared = store->prepare(); !prepared)
        return tl::unexpected(prepared.error());
    return store;
}

tl::expected<void, SealedStore::Failure> SealedStore::prepare()
{
    const auto trouble = [this](Trouble what, const char *why) {
        const Error error(Error::Kind::Storage, QStringLiteral("%1 %2").arg(m_file, QLatin1String(why)));
        return tl::unexpected(Failure{what, error});
    };
    const Result<void> connected = m_connection.open(m_file, SqliteConnection::Mode::ReadWrite);
    if (!connected)
        return tl::unexpected(failure(connected.error()));
    // Before anything else: what a newer version wrote is left as it is.
    const Result<QVariant> version = m_connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(failure(version.error()));
    if (version->toInt() > Version)
        return trouble(Trouble::Newer, "was written by a newer version");
    // Ids are random, so that a batch touches many pages: 8 MB of them are kept, and not written more than once each.
    for (const char *pragma : {"journal_mode=WAL", "synchronous=FULL", "fullfsync=ON", "cache_size=-2000"}) {
        const Result<void> set = m_connection.execute(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        if (!set)
            return tl::unexpected(failure(set.error()));
    }
    if (const Result<void> made = version->toInt() == Version ? Result<void>() : create(); !made)
        return tl::unexpected(failure(made.error()));
    const Result<bool> fitting = fits();
    if (!fitting)
        return tl::unexpected(failure(fitting.error()));
    if (!*fitting)
        return trouble(Trouble::OtherKey, "was sealed with another key");
    return {};
}

/// Unless it has been done meanwhile: several programs may open a new file at the same time.
Result<void> SealedStore::create()
{
    return transact([this]() -> Result<void> {
        const Result<QVariant> version = m_connection.value(QStringLiteral("PRAGMA user_version"));
        if (!version || version->toInt() == Version)
            return version ? Result<void>() : fail(version.error());
        const Result<void> made = m_connection.execute(QStringLiteral("CREATE TABLE key_check (sealed BLOB NOT NULL)"));
        if (!made)
            return made;
        const Result<void> noted = m_connection.run(QStringLiteral("INSERT INTO key_check VALUES (?)"),
                                                    {m_seal.seal(KeyCheck.data(), placeOfKeyCheck())});
        if (!noted)
            return noted;
        return m_connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(Version));
    });
}

/// Whether this is the key of the file.
Result<bool> SealedStore::fits()
{
    const Result<QVariant> check = m_connection.value(QStringLiteral("SELECT sealed FROM key_check"));
    if (!check)
        return fail(check.error());
    if (m_seal.open(check->toByteArray(), placeOfKeyCheck()))
        return true;
    // It may be the check itself that is damaged.
    return opensAnyRow();
}

Result<bool> SealedStore::opensAnyRow()
{
    const QString tables = QStringLiteral("SELECT group_concat(substr(name, 6)) FROM sqlite_master "
                                          "WHERE type = 'table' AND name LIKE 'rows\\_%' ESCAPE '\\'");
    const Result<QVariant> names = m_connection.value(tables);
    if (!names)
        return fail(names.error());
    bool opened = false;
    for (const QString &collection : names->toString().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const Result<QStringList> damaged = read(collection, [&](const StoredRow &) {
            opened = true;
            return false;
        });
        if (!damaged || opened)
            return damaged ? Result<bool>(true) : fail(damaged.error());
    }
    return false;
}

template <typename Work>
Result<void> SealedStore::transact(Work work)
{
    if (const Result<void> begun = m_connection.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = m_connection.execute(QStringLiteral("COMMIT"));
    if (!done)
        static_cast<void>(m_connection.execute(QStringLiteral("ROLLBACK")));
    return done;
}

Result<void> SealedStore::write(const StoreBatch &batch)
{
    if (batch.isEmpty())
        return {};
    return transact([&]() -> Result<void> {
        QString ready; // mostly there is one collection
        for (const StoreBatch::Change &change : batch.m_changes) {
            if (change.kind == StoreBatch::Kind::Put && std::exchange(ready, change.collection) != change.collection) {
                if (const Result<void> made = provide(m_connection, tableOf(change.collection)); !made)
                    return made;
            }
            if (const Result<void> made = make(change); !made)
                return made;
        }
        return {};
    });
}

Result<void> SealedStore::make(const StoreBatch::Change &change)
{
    const QString table = tableOf(change.collection);
    if (change.kind == StoreBatch::Kind::Put)
        return put(change);
    const Result<bool> there = exists(m_connection, table);
    if (!there || !*there)
        return there ? Result<void>() : fail(there.error());
    const bool all = change.kind == StoreBatch::Kind::Clear;
    return all ? m_connection.run(QStringLiteral("DELETE FROM ") + table)
               : m_connection.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {change.id});
}

Result<void> SealedStore::put(const StoreBatch::Change &change)
{
    const QString table = tableOf(change.collection);
    const QString insert = QStringLiteral("INSERT INTO %1 (id, sealed) VALUES (?, ?) "
                                          "ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed");
    const QByteArray sealed = m_seal.seal(change.bytes, placeOf(change.collection, change.id));
    return m_connection.run(insert.arg(table), {change.id, sealed});
}

Result<std::optional<QByteArray>> SealedStore::row(const QString &collection, const QString &id)
{
    const QString table = tableOf(collection);
    const Result<bool> there = exists(m_connection, table);
    if (!there || !*there)
        return there ? Result<std::optional<QByteArray>>(std::nullopt) : fail(there.error());
    const Result<QVariant> sealed =
        m_connection.value(QStringLiteral("SELECT sealed FROM %1 WHERE id = ?").arg(table), {id});
    if (!sealed || sealed->isNull())
        return sealed ? Result<std::optional<QByteArray>>(std::nullopt) : fail(sealed.error());
    std::optional<QByteArray> bytes = m_seal.open(sealed->toByteArray(), placeOf(collection, id));
    if (!bytes)
        return fail(Error::Kind::Storage, QStringLiteral("a row cannot be opened"));
    return bytes;
}

Result<StoredRows> SealedStore::readAll(const QString &collection)
{
    StoredRows found;
    Result<QStringList> damaged = read(collection, [&](StoredRow row) {
        found.rows.append(std::move(row));
        return true;
    });
    if (!damaged)
        return fail(damaged.error());
    found.damaged = std::move(*damaged);
    return found;
}

Result<QStringList> SealedStore::read(const QString &collection, const std::function<bool(StoredRow)> &take)
{
    QStringList damaged;
    const QString table = tableOf(collection);
    const Result<bool> there = exists(m_connection, table);
    if (!there || !*there)
        return there ? Result<QStringList>(damaged) : fail(there.error());
    const QString select = QStringLiteral("SELECT id, sealed FROM %1 ORDER BY number").arg(table);
    const Result<void> whole = m_connection.rows(select, [&](const QSqlQuery &row) {
        const QString id = row.value(0).toString();
        std::optional<QByteArray> bytes = m_seal.open(row.value(1).toByteArray(), placeOf(collection, id));
        if (bytes)
            return take(StoredRow{id, std::move(*bytes)});
        damaged.append(id);
        return true;
    });
    if (!whole)
        return fail(whole.error());
    return damaged;
}

Result<int> SealedStore::count(const QString &collection)
{
    return countRows(m_connection, collection);
}

Result<int> SealedStore::countIn(const QString &file, const QString &collection)
{
    SqliteConnection connection;
    if (const Result<void> opened = connection.open(file, SqliteConnection::Mode::ReadOnly); !opened)
        return fail(opened.error());
    return countRows(connection, collection);
}

SealedStore::Failure SealedStore::failure(const Error &error) const
{
    const Trouble trouble = m_connection.foundDamage() ? Trouble::Damaged : Trouble::Unusable;
    return {trouble, Error(error.kind, QStringLiteral("%1: %2").arg(m_file, error.detail))};
}

} // namespace Latchkey
