// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opentasks.h"

#include "app/cli/copytext.h"
#include "app/cli/waiting.h"

namespace Latchkey::Cli {

namespace {

/// It passes by itself, and what is kept here is good until then.
bool isPassing(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::RateLimited:
    case Error::Kind::ServerFailure:
    case Error::Kind::LockTimeout: return true;
    default: return exitCodeFor(error.kind) == ExitCode::Network;
    }
}

} // namespace

QCoro::Task<Result<TaskRepository *>> openTasks(AccountManager &accounts, QString name, Terminal &terminal)
{
    auto opening = signedInAccount(accounts, name);
    const Result<OpenAccount *> account = co_await opening;
    if (!account)
        co_return fail(account.error());
    TaskRepository &tasks = (*account)->tasks();
    auto fetching = fetched(tasks, (*account)->session());
    const Result<void> done = co_await fetching;
    if (const std::optional<CacheNotice> notice = (*account)->cacheNotice())
        terminal.complain(noticeText(*notice));
    const bool isHere = tasks.loaded() && !done && isPassing(done.error());
    if (!done && !isHere)
        co_return fail(done.error());
    if (isHere)
        terminal.complain(copyText(tasks.status(), done.error()));
    co_return &tasks;
}

QCoro::Task<Result<void>> sendChanges(TaskRepository &tasks, const Session &session, Terminal &terminal)
{
    auto carrying = carried(tasks, session);
    Result<void> sent = co_await carrying;
    if (!sent && isPassing(sent.error()) && tasks.status().waiting > 0) {
        terminal.complain(keptText(tasks.status()));
        co_return Result<void>();
    }
    co_return sent;
}

} // namespace Latchkey::Cli
