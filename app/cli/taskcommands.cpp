// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taskcommands.h"

#include "app/cli/tasktext.h"
#include "app/cli/waiting.h"
#include "core/tasks/taskvalidation.h"

#include <QStringDecoder>

namespace Latchkey::Cli {

namespace {

/// Room for the longest title and description in any script, several times over.
constexpr qint64 InputMaxBytes = 64 * 1024;

Result<TaskDraft> draftFromInput(Terminal &terminal)
{
    const Result<QByteArray> bytes = terminal.readInput(InputMaxBytes);
    if (!bytes)
        return fail(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(*bytes);
    if (decoder.hasError())
        return fail(Error::Kind::InvalidInput, QStringLiteral("standard input is not UTF-8 text"));
    TaskDraft draft;
    draft.title = text.section(QLatin1Char('\n'), 0, 0);
    draft.description = text.section(QLatin1Char('\n'), 1);
    return draft;
}

/// Checked before anything is sent or even opened.
Result<TaskDraft> draftOf(const Invocation &invocation, Terminal &terminal)
{
    Result<TaskDraft> draft = TaskDraft();
    if (!invocation.title) {
        draft = draftFromInput(terminal);
        if (!draft)
            return draft;
    } else {
        draft->title = *invocation.title;
    }
    if (invocation.description)
        draft->description = *invocation.description;
    return validated(*std::move(draft));
}

std::optional<Task> taskOf(const TaskRepository &tasks, const QString &id)
{
    const QList<Task> all = tasks.tasks();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Task &task) { return task.id == id; });
    return found == all.cend() ? std::nullopt : std::optional<Task>(*found);
}

/// The tasks of these ids. Error: NotFound if one is missing, so that a command does all or nothing.
Result<QList<Task>> tasksOf(const TaskRepository &tasks, const QStringList &ids)
{
    QList<Task> found;
    for (const QString &id : ids) {
        const std::optional<Task> task = taskOf(tasks, id);
        if (!task)
            return fail(Error::Kind::NotFound, id);
        found.append(*task);
    }
    return found;
}

TaskPatch patchOf(const Invocation &invocation)
{
    TaskPatch patch;
    if (invocation.command == Command::Edit) {
        patch.title = invocation.title;
        patch.description = invocation.description;
    } else {
        patch.completed = invocation.command == Command::Done;
    }
    return patch;
}

QCoro::Task<ExitCode> add(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    const Result<TaskDraft> draft = draftOf(invocation, terminal);
    if (!draft)
        co_return terminal.complain(draft.error());
    auto fetching = fetchedTasks(accounts, invocation.account);
    const Result<TaskRepository *> tasks = co_await fetching;
    if (!tasks)
        co_return terminal.complain(tasks.error());

    QString id;
    QObject listener;
    QObject::connect(*tasks, &TaskRepository::taskChanged, &listener, [&id](const QString &previous, const Task &task) {
        if (previous == id)
            id = task.id;
    });
    const Result<QString> added = (*tasks)->add(*draft);
    if (!added)
        co_return terminal.complain(added.error());
    id = *added;
    auto carrying = carried(**tasks, accounts.current()->session());
    const Result<void> sent = co_await carrying;
    if (!sent)
        co_return terminal.complain(sent.error());
    const Task task = taskOf(**tasks, id).value_or(Task());
    terminal.print(invocation.json ? taskJson(task) : taskLine(task));
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> list(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto fetching = fetchedTasks(accounts, invocation.account);
    const Result<TaskRepository *> tasks = co_await fetching;
    if (!tasks)
        co_return terminal.complain(tasks.error());
    const QList<Task> shown = TaskMatcher(invocation.filter).apply((*tasks)->tasks());
    if (invocation.json) {
        terminal.print(taskListJson(shown));
        co_return ExitCode::Ok;
    }
    for (const QString &line : taskLines(shown))
        terminal.print(line);
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> change(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    const TaskPatch patch = patchOf(invocation);
    if (const Result<TaskPatch> valid = validated(patch); !valid)
        co_return terminal.complain(valid.error());
    auto fetching = fetchedTasks(accounts, invocation.account);
    const Result<TaskRepository *> tasks = co_await fetching;
    if (!tasks)
        co_return terminal.complain(tasks.error());
    const Result<QList<Task>> before = tasksOf(**tasks, invocation.ids);
    if (!before)
        co_return terminal.complain(before.error());
    const bool removing = invocation.command == Command::Remove;
    for (const QString &id : invocation.ids) {
        const Result<void> changed = removing ? (*tasks)->remove(id) : (*tasks)->edit(id, patch);
        // The same id twice: what is gone is gone.
        if (!changed && !removing)
            co_return terminal.complain(changed.error());
    }
    auto carrying = carried(**tasks, accounts.current()->session());
    const Result<void> sent = co_await carrying;
    if (!sent)
        co_return terminal.complain(sent.error());
    for (const QString &line : taskLines(removing ? *before : *tasksOf(**tasks, invocation.ids)))
        terminal.print(removing ? QStringLiteral("removed ") + line : line);
    co_return ExitCode::Ok;
}

} // namespace

QCoro::Task<ExitCode> runTaskCommand(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    switch (invocation.command) {
    case Command::Add: return add(invocation, accounts, terminal);
    case Command::List: return list(invocation, accounts, terminal);
    default: return change(invocation, accounts, terminal);
    }
}

} // namespace Latchkey::Cli
