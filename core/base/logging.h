// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Latchkey {

Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logKeychain)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logTasks)
Q_DECLARE_LOGGING_CATEGORY(logServer)
Q_DECLARE_LOGGING_CATEGORY(logApp)

/// Keeps silent what in Qt itself would write secrets to the log, whatever QT_LOGGING_RULES says: qt.httpserver lists
/// every request with its Authorization header (S6). Call it early in `main`.
void keepSecretsOutOfQtLogs();

} // namespace Latchkey
