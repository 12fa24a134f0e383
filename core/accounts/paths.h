// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUuid>

namespace Latchkey {

/// Where the files of one profile are. None of them ever holds a secret.
struct Paths
{
    QString config;  ///< latchkey.ini
    QString data;    ///< accounts.json, journals, the database of the local server
    QString runtime; ///< locks and sockets, gone with the login session where the system has such a place

    /// The user's own directories, by the system's rules (XDG on Linux).
    [[nodiscard]] static Paths standard();
    /// All three below one directory: a profile apart from the user's own.
    [[nodiscard]] static Paths below(const QString &profile);

    /// Makes the directories, for their owner only. Error: Storage.
    [[nodiscard]] Result<void> create() const;

    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString registryFile() const;
    [[nodiscard]] QString serverDatabase() const;
};

} // namespace Latchkey
