// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taskcommands.h"

#include "app/cli/opentasks.h"
#include "app/cli/taskentry.h"
#include "app/cli/taskids.h"
#include "app/cli/tasktext.h"
#include "core/tasks/completion.h"
#include "core/tasks/taskvalidation.h"

namespace Latchkey::Cli {

namespace {

QCoro::Task<ExitCode> add(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    Result<TaskDraft> draft = enteredDraft(invocation, terminal);
    if (!draft)
        co_return terminal.complain(draft.error());
    auto opening = openTasks(accounts, invocation.account, terminal);
    const Result<TaskRepository *> tasks = co_await opening;
    if (!tasks)
        co_return terminal.complain(tasks.error());
    if (invocation.title && !invocation.plain)
        draft = understoodDraft(*draft, **tasks);
    if (!draft)
        co_return terminal.complain(draft.error());

    const Result<QString> added = (*tasks)->add(*draft);
    if (!added)
        co_return terminal.complain(added.error());
    auto sending = sendChanges(**tasks, accounts.current()->session(), terminal);
    const Result<void> sent = co_await sending;
    if (!sent)
        co_return terminal.complain(sent.error());
    const Task task = (*tasks)->task(*added).value_or(Task());
    terminal.print(invocation.json ? taskJson(task) : taskLines({task}, **tasks).first());
    co_return ExitCode::Ok;
}

Changes removing(const Task &task, const TaskRepository &tasks, bool forever)
{
    if (forever || !tasks.fields().testFlag(TaskField::Trashed))
        return {DeleteTask{task.id}};
    TaskPatch trashed;
    trashed.trashed = true;
    return {EditTask{task.id, trashed}};
}

/// What the command does to one task. Errors: those of enteredPatch.
Result<Changes> changesOf(const Invocation &invocation, const Task &task, const TaskRepository &tasks)
{
    const auto exists = [&tasks](const QString &id) { return tasks.task(id).has_value(); };
    switch (invocation.command) {
    case Command::Done:
        return completing(task, stepsBeneath(task.id, tasks.tasks()),
                          {QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone(), exists});
    case Command::Reopen: return reopening(task, stepsBeneath(task.id, tasks.tasks()));
    case Command::Remove: return removing(task, tasks, invocation.forever);
    case Command::PutBack: {
        TaskPatch back;
        back.trashed = false;
        return Changes{EditTask{task.id, back}};
    }
    default: break;
    }
    const Result<TaskPatch> patch = enteredPatch(invocation, task, tasks);
    return patch ? Result<Changes>(Changes{EditTask{task.id, *patch}}) : fail(patch.error());
}

/// Only what throws away or puts back sees the trash.
QList<Task> reachable(const Invocation &invocation, const TaskRepository &tasks)
{
    QList<Task> all = tasks.tasks();
    const bool trash = invocation.command == Command::PutBack;
    if (!invocation.forever)
        all.removeIf([trash](const Task &task) { return task.trashed != trash; });
    return all;
}

QCoro::Task<ExitCode> change(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    TaskPatch texts;
    texts.title = invocation.title;
    texts.description = invocation.description;
    if (const Result<TaskPatch> valid = validated(texts); !valid)
        co_return terminal.complain(valid.error());
    auto opening = openTasks(accounts, invocation.account, terminal);
    const Result<TaskRepository *> tasks = co_await opening;
    if (!tasks)
        co_return terminal.complain(tasks.error());
    const Result<QList<Task>> before = tasksCalled(reachable(invocation, **tasks), invocation.ids);
    if (!before)
        co_return terminal.complain(before.error());
    Changes changes;
    for (const Task &task : *before) {
        const Result<Changes> some = changesOf(invocation, task, **tasks);
        if (!some)
            co_return terminal.complain(some.error());
        changes += *some;
    }
    const QStringList lines = taskLines(*before, **tasks);
    if (const Result<Changes> made = (*tasks)->apply(changes); !made)
        co_return terminal.complain(made.error());
    auto sending = sendChanges(**tasks, accounts.current()->session(), terminal);
    const Result<void> sent = co_await sending;
    if (!sent)
        co_return terminal.complain(sent.error());
    QList<Task> after;
    for (const Task &task : *before)
        after.append((*tasks)->task(task.id).value_or(task));
    const bool removed = invocation.command == Command::Remove;
    for (const QString &line : removed ? lines : taskLines(after, **tasks))
        terminal.print(removed ? QStringLiteral("removed ") + line : line);
    co_return ExitCode::Ok;
}

} // namespace

QCoro::Task<ExitCode> runTaskCommand(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    switch (invocation.command) {
    case Command::Add: return add(invocation, accounts, terminal);
    default: return change(invocation, accounts, terminal);
    }
}

} // namespace Latchkey::Cli
