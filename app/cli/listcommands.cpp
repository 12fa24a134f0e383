// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listcommands.h"

#include "app/cli/jsontext.h"
#include "app/cli/opentasks.h"
#include "app/cli/taskids.h"
#include "core/exchange/exchangedata.h"
#include "core/tasks/listtree.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Latchkey::Cli {

namespace {

void showLists(const TaskRepository &tasks, bool json, Terminal &terminal)
{
    QHash<QString, int> open;
    const QList<Task> all = tasks.tasks();
    for (const Task &task : all)
        open[task.listId] += !task.completed && !task.trashed;
    const ListPaths paths(tasks.lists());
    QJsonArray array;
    const ListTree tree(tasks.lists());
    for (const ListTree::Row &row : tree.rows()) {
        const QString path = pathText(paths.of(row.list.id));
        array.append(QJsonObject{{QStringLiteral("id"), row.list.id},
                                 {QStringLiteral("path"), path},
                                 {QStringLiteral("open"), open.value(row.list.id)}});
        if (!json)
            terminal.print(QStringLiteral("%1  %2").arg(open.value(row.list.id), 4).arg(printable(path)));
    }
    if (json)
        terminal.print(jsonText(QJsonDocument(array)));
}

Result<Changes> adding(const QString &path, const TaskRepository &tasks)
{
    QStringList names = namesOfPath(path);
    ListDraft draft;
    draft.name = names.isEmpty() ? QString() : names.takeLast();
    if (!names.isEmpty()) {
        const Result<TaskList> parent = listCalled(tasks.lists(), pathText(names));
        if (!parent)
            return fail(parent.error());
        draft.parentId = parent->id;
    }
    return Changes{AddList{newId(), draft}};
}

Result<Changes> listChanges(const Invocation &invocation, const TaskRepository &tasks)
{
    if (invocation.command == Command::ListsAdd)
        return adding(invocation.ids.first(), tasks);
    const Result<TaskList> list = listCalled(tasks.lists(), invocation.ids.first());
    if (!list)
        return fail(list.error());
    if (invocation.command == Command::ListsRemove)
        return Changes{DeleteList{list->id}};
    ListPatch renamed;
    renamed.name = invocation.ids.last();
    return Changes{EditList{list->id, renamed}};
}

} // namespace

QCoro::Task<ExitCode> runListCommand(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto opening = openTasks(accounts, invocation.account, terminal);
    const Result<TaskRepository *> tasks = co_await opening;
    if (!tasks)
        co_return terminal.complain(tasks.error());
    if (!(*tasks)->fields().testFlag(TaskField::List)) {
        Error error(Error::Kind::InvalidInput, QStringLiteral("no lists"));
        error.fields.append({QStringLiteral("this server"), QStringLiteral("has no lists")});
        co_return terminal.complain(error);
    }
    if (invocation.command != Command::Lists) {
        const Result<Changes> changes = listChanges(invocation, **tasks);
        if (!changes)
            co_return terminal.complain(changes.error());
        if (const Result<Changes> made = (*tasks)->apply(*changes); !made)
            co_return terminal.complain(made.error());
        auto sending = sendChanges(**tasks, accounts.current()->session(), terminal);
        const Result<void> sent = co_await sending;
        if (!sent)
            co_return terminal.complain(sent.error());
    }
    showLists(**tasks, invocation.json, terminal);
    co_return ExitCode::Ok;
}

} // namespace Latchkey::Cli
