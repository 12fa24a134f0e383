// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace Latchkey {

/// A lock between processes that only the death of its holder makes stale: age says nothing about a suspended or
/// stopped process.
[[nodiscard]] std::unique_ptr<QLockFile> processLockAt(const QString &path);

/// At once or not at all, as QLockFile::tryLock(0). Also takes over a lock file that says nothing of its holder, once
/// it is seconds old: that of a process that was killed while it made it, or what a loss of power has left of one.
/// QLockFile would wait for its holder forever.
[[nodiscard]] bool tryLock(QLockFile &lock);

} // namespace Latchkey
