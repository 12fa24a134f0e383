// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/synccommand.h"

#include "app/cli/copytext.h"
#include "app/cli/jsontext.h"
#include "app/cli/waiting.h"

#include <QJsonObject>

namespace Latchkey::Cli {

namespace {

void showStatus(const TaskRepository &tasks, bool json, Terminal &terminal)
{
    const SyncStatus status = tasks.status();
    const QList<TaskConflict> conflicts = tasks.conflicts();
    if (json) {
        terminal.print(jsonText(
            QJsonDocument(QJsonObject{{QStringLiteral("waiting"), status.waiting},
                                      {QStringLiteral("conflicts"), int(conflicts.size())},
                                      {QStringLiteral("last_success"), jsonTime(status.lastSuccess)},
                                      {QStringLiteral("error"), status.error ? QJsonValue(errorName(status.error->kind))
                                                                             : QJsonValue(QJsonValue::Null)}})));
        return;
    }
    terminal.print(status.waiting == 0 ? QStringLiteral("The server has everything.")
                                       : QStringLiteral("%1 changes wait for the server.").arg(status.waiting));
    if (status.lastSuccess.isValid())
        terminal.print(QStringLiteral("Last success: %1")
                           .arg(status.lastSuccess.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))));
    for (const TaskConflict &conflict : conflicts)
        terminal.print(QStringLiteral("In dispute: %1").arg(printable(conflict.theirs.title)));
}

} // namespace

QCoro::Task<ExitCode> runSyncCommand(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto opening = signedInAccount(accounts, invocation.account);
    const Result<OpenAccount *> account = co_await opening;
    if (!account)
        co_return terminal.complain(account.error());
    TaskRepository &tasks = (*account)->tasks();
    auto fetching = fetched(tasks, (*account)->session());
    Result<void> done = co_await fetching;
    if (done) {
        tasks.refresh();
        auto carrying = carried(tasks, (*account)->session());
        done = co_await carrying;
    }
    if (const std::optional<CacheNotice> notice = (*account)->cacheNotice())
        terminal.complain(noticeText(*notice));
    if (done || tasks.loaded())
        showStatus(tasks, invocation.json, terminal);
    co_return done ? ExitCode::Ok : terminal.complain(done.error());
}

} // namespace Latchkey::Cli
