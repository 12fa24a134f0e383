// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/durablefile.h"

#include "core/session/syncdirectory.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Latchkey {

Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    const QString directory = QFileInfo(path).absolutePath();
    QDir().mkpath(directory);
    QSaveFile file(path);
    // commit() syncs the file before it renames it
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.commit())
        return fail(Error::Kind::Storage, file.errorString());
    syncDirectory(directory);
    return {};
}

QByteArray readSmall(const QString &path, qint64 maxSize)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxSize)
        return {};
    return file.read(maxSize);
}

} // namespace Latchkey
