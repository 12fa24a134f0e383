// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/sealedbackup.h"
#include "core/exchange/exchangedata.h"

#include <QCoro/QCoroTask>

namespace Latchkey {

/// The backups of one account's tasks that are kept on this computer. Where nothing is kept of the tasks, nothing is
/// kept of their backups: the Error is KeychainLocked then.
class Backups
{
public:
    Backups() = default;
    Backups(const Backups &) = delete;
    Backups &operator=(const Backups &) = delete;
    virtual ~Backups() = default;

    /// Newest first.
    [[nodiscard]] virtual Result<QList<BackupInfo>> list() const = 0;
    /// One of all tasks and lists as they are now, unless the newest says the same. Error: also Storage.
    virtual QCoro::Task<Result<void>> make(BackupReason reason) = 0;
    /// Errors: also Storage, and InvalidInput, see fileError: there is none of that id, or it cannot be opened.
    virtual QCoro::Task<Result<ExchangeData>> open(QString id) = 0;
};

/// Whether what `make` ended with is a reason not to do what the backup was for: where none are kept, none is missing.
[[nodiscard]] inline bool isBackupMissing(const Result<void> &made)
{
    return !made && made.error().kind != Error::Kind::KeychainLocked;
}

} // namespace Latchkey
