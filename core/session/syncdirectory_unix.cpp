// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/syncdirectory.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace Latchkey {

// A rename is durable only once its directory is (POSIX).
void syncDirectory(const QString &path)
{
    const int directory = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    ::fsync(directory);
    ::close(directory);
}

} // namespace Latchkey
