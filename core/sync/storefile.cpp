// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/storefile.h"

#include "core/sync/sqliteconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Latchkey {

namespace {

const QLatin1String Log("-wal");
const QLatin1String Index("-shm");

/// SQLite's own names, and those that setStoreAside gives.
QStringList allOf(const QString &file)
{
    const QFileInfo info(file);
    const QString name = info.fileName();
    const QDir directory = info.absoluteDir();
    QStringList found;
    for (const QString &entry : directory.entryList({name, name + QLatin1String("-*"), name + QLatin1String(".*")},
                                                    QDir::Files | QDir::Hidden))
        found.append(directory.filePath(entry));
    return found;
}

/// So that there is one file to rename; whoever is the last to close it does as much.
void takeInLog(const QString &file)
{
    SqliteConnection connection;
    if (connection.open(file, SqliteConnection::Mode::ReadWrite))
        static_cast<void>(connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
}

} // namespace

Result<QString> setStoreAside(const QString &file, const QDateTime &when)
{
    takeInLog(file);
    const QString aside = file + when.toUTC().toString(QStringLiteral("'.'yyyy-MM-dd'T'HHmmss'Z'"));
    // The log first: beside a new file it would be taken for its own.
    for (const QLatin1String side : {Log, Index}) {
        if (QFile::exists(file + side) && !QFile::rename(file + side, aside + side))
            return fail(Error::Kind::Storage, QStringLiteral("cannot rename %1").arg(file + side));
    }
    if (!QFile::rename(file, aside))
        return fail(Error::Kind::Storage, QStringLiteral("cannot rename %1 to %2").arg(file, aside));
    return aside;
}

Result<void> eraseStore(const QString &file)
{
    for (const QString &path : allOf(file)) {
        if (!QFile::remove(path) && QFile::exists(path))
            return fail(Error::Kind::Storage, QStringLiteral("cannot delete %1").arg(path));
    }
    return {};
}

bool storeLeftovers(const QString &file)
{
    return !allOf(file).isEmpty();
}

} // namespace Latchkey
