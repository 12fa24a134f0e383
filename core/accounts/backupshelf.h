// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/sealedbackup.h"
#include "core/exchange/exchangedata.h"

#include <QList>
#include <QStringList>

namespace Latchkey {

/// The sealed backups of one account, in files beside its local store, which go when that is erased. May be used by
/// several threads and programs at once.
class BackupShelf
{
public:
    /// `store`: the file of the local store. `key`: as that is sealed with.
    BackupShelf(QString store, Secret key);

    /// Newest first; those that do not say what they are have no task and are Daily.
    [[nodiscard]] QList<BackupInfo> list() const;
    /// Writes one, atomically, and lets go of those that `superfluousBackups` names. The new one's id; empty: the
    /// newest one holds the same, and none was made. Error: Storage.
    Result<QString> put(BackupReason reason, const QDateTime &now, const ExchangeData &data) const;
    /// Errors: Storage; InvalidInput, see fileError - also where there is none of that id.
    [[nodiscard]] Result<ExchangeData> open(const QString &id) const;
    void remove(const QString &id) const;

private:
    /// Newest first.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString fileOf(const QString &id) const;

    QString m_store;
    Secret m_key;
};

/// The ten newest are kept, and of those before them the newest of each week (ISO 8601) for eight weeks in which there
/// are any. `ids` are newest first.
[[nodiscard]] QStringList superfluousBackups(const QStringList &ids);

} // namespace Latchkey
