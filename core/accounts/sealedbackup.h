// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Latchkey {

/// Why a backup was made.
enum class BackupReason { Daily, BeforeImport, BeforeRestore };

/// "daily", "before-import": in files and for programs.
[[nodiscard]] QString reasonName(BackupReason reason);

/// What a backup shows of itself without its key.
struct BackupInfo
{
    QString id;       ///< of the shelf it is on
    QDateTime madeAt; ///< UTC
    BackupReason reason = BackupReason::Daily;
    int tasks = 0;
    int lists = 0;

    bool operator==(const BackupInfo &) const = default;
};

/// A backup as it is in a file: one line of JSON that says what it is, and behind it the content, compressed and sealed
/// together with that line (RowSeal), so that neither can be changed or moved to another backup.
struct SealedBackup
{
    BackupInfo info;    ///< without an id
    QByteArray content; ///< any bytes
};

constexpr int SealedBackupVersion = 1;
/// The line that a file begins with is no longer.
constexpr qsizetype SealedBackupHeadSize = 1024;

[[nodiscard]] QByteArray sealed(const SealedBackup &backup, const Secret &key);
/// Of a file, or of the beginning of one. Error: InvalidInput, see fileError - it is no backup, or of a newer version.
[[nodiscard]] Result<BackupInfo> infoOfSealed(const QByteArray &file);
/// Error: also InvalidInput - it was sealed with another key, or is damaged.
[[nodiscard]] Result<SealedBackup> unsealed(const QByteArray &file, const Secret &key);
/// `file` holds these bytes; to be believed as far as its first line is, which is not looked at through the seal.
[[nodiscard]] bool saysItHolds(const QByteArray &file, const QByteArray &content, const Secret &key);

} // namespace Latchkey
