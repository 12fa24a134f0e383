// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/backupshelf.h"

#include "core/exchange/jsonbackup.h"
#include "core/session/durablefile.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace Latchkey {

namespace {

const QString IdFormat = QStringLiteral("yyyyMMdd-HHmmsszzz");
const QString Marker = QStringLiteral(".backup-");

QDateTime timeOf(const QString &id)
{
    QDateTime time = QDateTime::fromString(id, IdFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QByteArray contentOf(const QString &name, qint64 size)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(size) : QByteArray();
}

} // namespace

QStringList superfluousBackups(const QStringList &ids)
{
    constexpr qsizetype Newest = 10;
    constexpr qsizetype Weeks = 8;
    QList<std::pair<int, int>> weeks;
    QStringList superfluous;
    for (const QString &id : ids.mid(Newest)) {
        int year = 0;
        const int week = timeOf(id).date().weekNumber(&year);
        const std::pair<int, int> its(year, week);
        if (weeks.contains(its) || weeks.size() == Weeks)
            superfluous.append(id);
        else
            weeks.append(its);
    }
    return superfluous;
}

BackupShelf::BackupShelf(QString store, Secret key)
    : m_store(std::move(store))
    , m_key(std::move(key))
{
}

QString BackupShelf::fileOf(const QString &id) const
{
    return m_store + Marker + id;
}

QStringList BackupShelf::ids() const
{
    const QFileInfo store(m_store);
    const QString beginning = store.fileName() + Marker;
    QStringList ids;
    const QStringList files = store.absoluteDir().entryList({beginning + QLatin1Char('*')}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString id = file.mid(beginning.size());
        if (timeOf(id).isValid())
            ids.prepend(id);
    }
    return ids;
}

QList<BackupInfo> BackupShelf::list() const
{
    QList<BackupInfo> infos;
    for (const QString &id : ids()) {
        BackupInfo info = infoOfSealed(contentOf(fileOf(id), SealedBackupHeadSize)).value_or(BackupInfo());
        info.id = id;
        info.madeAt = timeOf(id);
        infos.append(info);
    }
    return infos;
}

Result<QString> BackupShelf::put(BackupReason reason, const QDateTime &now, const ExchangeData &data) const
{
    const QStringList there = ids();
    SealedBackup backup;
    backup.content = writeJsonBackup(data);
    if (!there.isEmpty() && saysItHolds(contentOf(fileOf(there.first()), SealedBackupHeadSize), backup.content, m_key))
        return QString();
    backup.info.madeAt = now.toUTC();
    while (QFile::exists(fileOf(backup.info.madeAt.toString(IdFormat))))
        backup.info.madeAt = backup.info.madeAt.addMSecs(1);
    backup.info.reason = reason;
    backup.info.tasks = int(data.tasks.size());
    backup.info.lists = int(data.lists.size());
    const QString id = backup.info.madeAt.toString(IdFormat);
    if (const Result<void> written = writeDurably(fileOf(id), sealed(backup, m_key)); !written)
        return fail(written.error());
    for (const QString &old : superfluousBackups(ids()))
        remove(old);
    return id;
}

Result<ExchangeData> BackupShelf::open(const QString &id) const
{
    if (!ids().contains(id))
        return fileError(0, QStringLiteral("is not there"));
    QFile file(fileOf(id));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, file.errorString());
    const Result<SealedBackup> backup = unsealed(file.readAll(), m_key);
    return backup ? readJsonBackup(backup->content) : fail(backup.error());
}

void BackupShelf::remove(const QString &id) const
{
    QFile::remove(fileOf(id));
}

} // namespace Latchkey
