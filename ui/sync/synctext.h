// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskrepository.h"

#include <QLocale>

namespace Latchkey {

/// How the tasks here stand to those at the server, for people.
struct SyncText
{
    QString line;  ///< in a few words, for the window's foot
    QString title; ///< what is so
    QString body;  ///< what is safe, and what to do; may be empty
};

/// `place`: what the server is called ("tasks.example.org", "this computer").
[[nodiscard]] SyncText syncText(const SyncStatus &status, const QString &place);
/// "Last success: today, 14:03"; that there was none yet. `now`: local time.
[[nodiscard]] QString lastSuccessText(const SyncStatus &status, const QDateTime &now, const QLocale &locale);

} // namespace Latchkey
