// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace Latchkey {

/// A connection to one SQLite file for one thread, with the statements prepared on it.
class SqliteConnection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;
    ~SqliteConnection();

    /// ":memory:" for no file. Waits up to 5 s for another writer, then and later. Error: Storage.
    [[nodiscard]] Result<void> open(const QString &file, Mode mode);

    /// Runs a statement that gives no rows. It is prepared once and kept, as those below. Error: Storage.
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Each row, until `take` says false. Error: Storage.
    [[nodiscard]] Result<void> rows(const QString &sql, const std::function<bool(const QSqlQuery &)> &take);
    /// The first column of the first row. Error: Storage.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// For what is run once, or cannot be prepared. Error: Storage.
    [[nodiscard]] Result<void> execute(const QString &sql);

    /// The last error was that the file is no database, or one that is damaged.
    [[nodiscard]] bool foundDamage() const { return m_damage; }

private:
    [[nodiscard]] Result<QSqlQuery *> query(const QString &sql, const QVariantList &values);
    [[nodiscard]] tl::unexpected<Error> failure(const QSqlError &error);

    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_damage = false;
};

} // namespace Latchkey
