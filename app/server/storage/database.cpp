// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/database.h"

#include "app/server/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace Latchkey::Backend {

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<void> makePrivate(const QString &file)
{
    if (file == QLatin1String(":memory:") || QFileInfo::exists(file))
        return {};
    QDir().mkpath(QFileInfo(file).absolutePath());
    QFile created(file);
    // SQLite gives its side files the permissions of this one.
    if (!created.open(QIODevice::WriteOnly) || !created.setPermissions(OwnerOnly))
        return fail(Error::Kind::Storage, QStringLiteral("cannot create %1: %2").arg(file, created.errorString()));
    return {};
}

tl::unexpected<Error> sqlFailure(const QSqlError &error)
{
    return fail(Error::Kind::Storage, error.text().trimmed());
}

} // namespace

Database::Database(QString connectionName)
    : m_connectionName(std::move(connectionName))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName))
{
}

Database::~Database()
{
    qDeleteAll(m_statements);
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    if (auto made = makePrivate(file); !made)
        return fail(made.error());
    const QString name = QStringLiteral("latchkey-server-") + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Database> database(new Database(name));
    database->m_database.setDatabaseName(file);
    database->m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database->m_database.open())
        return fail(Error::Kind::Storage,
                    QStringLiteral("cannot open %1: %2").arg(file, database->m_database.lastError().text()));
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"}) {
        if (auto set = database->execute(pragma); !set)
            return fail(Error::Kind::Storage, QStringLiteral("cannot use %1: %2").arg(file, set.error().detail));
    }
    if (auto migrated = migrate(*database); !migrated)
        return fail(migrated.error());
    return database;
}

Result<void> Database::execute(const char *sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(QString::fromLatin1(sql)))
        return sqlFailure(query.lastError());
    return {};
}

void Database::rollBack(bool whole)
{
    if (whole) {
        static_cast<void>(execute("ROLLBACK"));
        return;
    }
    static_cast<void>(execute("ROLLBACK TO part"));
    static_cast<void>(execute("RELEASE part"));
}

Result<Rows> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery *&query = m_statements[sql];
    if (!query) {
        auto prepared = std::make_unique<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql))
            return sqlFailure(prepared->lastError());
        query = prepared.release();
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        return sqlFailure(error);
    }
    return Rows(*query);
}

QVariant nullable(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace Latchkey::Backend
