// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/processlock.h"

#include <QDateTime>
#include <QFileInfo>

#include <chrono>

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

/// Who makes a lock file writes into it at once.
constexpr std::chrono::milliseconds Grace = 2s;

bool isAbandoned(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&pid, &host, &program))
        return false;
    const QDateTime made = QFileInfo(lock.fileName()).lastModified();
    // Either way: the clock on the wall may have been set meanwhile.
    return made.isValid() && qAbs(made.msecsTo(QDateTime::currentDateTime())) > Grace.count();
}

} // namespace

std::unique_ptr<QLockFile> processLockAt(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

bool tryLock(QLockFile &lock)
{
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError || !isAbandoned(lock))
        return false;
    return lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace Latchkey
