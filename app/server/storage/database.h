// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace Latchkey::Backend {

/// SQL NULL for a null string; an empty one stays an empty one.
[[nodiscard]] QVariant nullable(const QString &text);

/// The rows of one statement; gives the statement back when it goes.
class Rows
{
public:
    explicit Rows(QSqlQuery &query)
        : m_query(&query)
    {
    }
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows()
    {
        if (m_query)
            m_query->finish();
    }

    bool next() { return m_query->next(); }
    [[nodiscard]] QVariant operator[](int column) const { return m_query->value(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    /// A null string for SQL NULL.
    [[nodiscard]] QString nullableText(int column) const
    {
        const QVariant value = m_query->value(column);
        return value.isNull() ? QString() : value.toString();
    }
    [[nodiscard]] bool flag(int column) const { return m_query->value(column).toLongLong() != 0; }
    /// Rows changed by an UPDATE or DELETE.
    [[nodiscard]] int affected() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

private:
    QSqlQuery *m_query;
};

/// One connection to the server's SQLite file, which several processes may share. Everything particular to SQLite is in
/// this class: write-ahead log, foreign keys, a wait of 5 s for other writers, and `synchronous=FULL`, because a
/// rotation the client has been told of must outlive a power cut. Belongs to one thread.
class Database
{
public:
    /// Opens `file` (created with its directory, readable by its owner only; ":memory:" for none) and migrates it; an
    /// older one is kept beside as "file.schema-2.bak", as it was.
    /// Error: Storage.
    static Result<std::unique_ptr<Database>> open(const QString &file);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Runs a statement, prepared once and kept. The same statement must not be run again while its rows are looked at.
    Result<Rows> run(const QString &sql, const QVariantList &values = {});

    /// Runs `work` (returning a Result) in a transaction that holds the write lock from its beginning, so that what it
    /// reads cannot change under it. Rolled back if it fails. Within another transaction it is a part of that one, and
    /// rolled back alone.
    template <typename Work>
    auto transact(Work work) -> decltype(work())
    {
        const bool whole = m_depth == 0;
        if (auto begun = execute(whole ? "BEGIN IMMEDIATE" : "SAVEPOINT part"); !begun)
            return fail(begun.error());
        ++m_depth;
        auto result = work();
        --m_depth;
        if (!result) {
            rollBack(whole);
        } else if (auto ended = execute(whole ? "COMMIT" : "RELEASE part"); !ended) {
            rollBack(whole);
            return fail(ended.error());
        }
        return result;
    }

    /// What it was opened with.
    [[nodiscard]] QString file() const { return m_database.databaseName(); }

    /// For statements that are run once, such as those of migrations.
    Result<void> execute(const char *sql);

private:
    explicit Database(QString connectionName);
    void rollBack(bool whole);

    QString m_connectionName;
    QSqlDatabase m_database;
    QHash<QString, QSqlQuery *> m_statements;
    int m_depth = 0; ///< transactions begun, one in the other
};

} // namespace Latchkey::Backend
