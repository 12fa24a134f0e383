// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sqliteconnection.h"

#include <QSqlError>
#include <QUuid>

namespace Latchkey {

SqliteConnection::SqliteConnection()
    : m_name(QStringLiteral("latchkey-") + QUuid::createUuid().toString(QUuid::Id128))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

SqliteConnection::~SqliteConnection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqliteConnection::open(const QString &file, Mode mode)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return failure(m_database.lastError());
    return {};
}

Result<QSqlQuery *> SqliteConnection::query(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql))
            return failure(prepared->lastError());
        query = std::move(prepared);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (query->exec())
        return query.get();
    const QSqlError error = query->lastError();
    query->finish();
    return failure(error);
}

Result<void> SqliteConnection::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> done = query(sql, values);
    return done ? Result<void>() : fail(done.error());
}

Result<void> SqliteConnection::rows(const QString &sql, const std::function<bool(const QSqlQuery &)> &take)
{
    const Result<QSqlQuery *> found = query(sql, {});
    if (!found)
        return fail(found.error());
    QSqlQuery &row = **found;
    while (row.next() && take(row)) {
    }
    const QSqlError error = row.lastError();
    row.finish(); // it would keep the file's old state alive
    return error.isValid() ? Result<void>(failure(error)) : Result<void>();
}

Result<QVariant> SqliteConnection::value(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> found = query(sql, values);
    if (!found)
        return fail(found.error());
    const QVariant first = (*found)->next() ? (*found)->value(0) : QVariant();
    const QSqlError error = (*found)->lastError();
    (*found)->finish();
    return error.isValid() ? Result<QVariant>(failure(error)) : Result<QVariant>(first);
}

Result<void> SqliteConnection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(query.lastError());
    return {};
}

tl::unexpected<Error> SqliteConnection::failure(const QSqlError &error)
{
    constexpr int Corrupt = 11;    // SQLITE_CORRUPT
    constexpr int NoDatabase = 26; // SQLITE_NOTADB
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_damage = code == Corrupt || code == NoDatabase;
    return fail(Error::Kind::Storage, error.text().trimmed());
}

} // namespace Latchkey
