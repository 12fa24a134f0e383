// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace Latchkey {

Q_LOGGING_CATEGORY(logNet, "latchkey.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logKeychain, "latchkey.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(logSession, "latchkey.session", QtWarningMsg)
Q_LOGGING_CATEGORY(logTasks, "latchkey.tasks", QtWarningMsg)
Q_LOGGING_CATEGORY(logServer, "latchkey.server", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "latchkey.app", QtWarningMsg)

namespace {

// Qt takes a plain function for a filter, which has no other place for what it replaces.
QLoggingCategory::CategoryFilter usualFilter = nullptr;

void filterTellTales(QLoggingCategory *category)
{
    usualFilter(category);
    if (QByteArray(category->categoryName()).startsWith("qt.httpserver"))
        category->setEnabled(QtDebugMsg, false);
}

} // namespace

void keepSecretsOutOfQtLogs()
{
    if (!usualFilter)
        usualFilter = QLoggingCategory::installFilter(filterTellTales);
}

} // namespace Latchkey
