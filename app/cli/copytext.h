// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/cachenotice.h"
#include "core/tasks/taskrepository.h"

namespace Latchkey::Cli {

/// Why what is shown is the copy on this computer, from when it is, and what waits.
[[nodiscard]] QString copyText(const SyncStatus &status, const Error &why);
/// That changes are safe here and wait.
[[nodiscard]] QString keptText(const SyncStatus &status);
/// What happened to the copy.
[[nodiscard]] QString noticeText(const CacheNotice &notice);

} // namespace Latchkey::Cli
