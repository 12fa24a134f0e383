// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Latchkey {

namespace {

QString own(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/latchkey");
}

bool makePrivate(const QString &directory)
{
    const bool existed = QDir(directory).exists();
    if (!QDir().mkpath(directory))
        return false;
    // A directory the user made is the user's to open to others.
    return existed || QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

Paths Paths::standard()
{
    return {own(QStandardPaths::GenericConfigLocation), own(QStandardPaths::GenericDataLocation),
            own(QStandardPaths::RuntimeLocation)};
}

Paths Paths::below(const QString &profile)
{
    const QDir top(QDir(profile).absolutePath());
    return {top.filePath(QStringLiteral("config")), top.filePath(QStringLiteral("data")),
            top.filePath(QStringLiteral("run"))};
}

Result<void> Paths::create() const
{
    for (const QString &directory : {config, data, runtime}) {
        if (!makePrivate(directory))
            return fail(Error::Kind::Storage, QStringLiteral("cannot make the directory %1").arg(directory));
    }
    return {};
}

QString Paths::settingsFile() const
{
    return config + QStringLiteral("/latchkey.ini");
}

QString Paths::registryFile() const
{
    return data + QStringLiteral("/accounts.json");
}

QString Paths::serverDatabase() const
{
    return data + QStringLiteral("/server.db");
}

} // namespace Latchkey
