// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filtercommands.h"

#include "app/cli/jsontext.h"
#include "app/cli/opentasks.h"
#include "app/cli/querytext.h"
#include "app/cli/taskids.h"
#include "core/tasks/taskquery.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Latchkey::Cli {

namespace {

void showFilters(const TaskRepository &tasks, bool json, Terminal &terminal)
{
    QJsonArray array;
    for (const SavedFilter &filter : inOrder(tasks.filters())) {
        array.append(QJsonObject{{QStringLiteral("id"), filter.id},
                                 {QStringLiteral("name"), filter.name},
                                 {QStringLiteral("query"), filter.query}});
        if (!json)
            terminal.print(QStringLiteral("%1: %2").arg(printable(filter.name), printable(filter.query)));
    }
    if (json)
        terminal.print(jsonText(QJsonDocument(array)));
}

/// One that is called so already gets the query.
Changes adding(const QStringList &nameAndQuery, const TaskRepository &tasks)
{
    const QList<SavedFilter> filters = tasks.filters();
    const SavedFilter *known = filterCalled(filters, nameAndQuery.first());
    SavedFilter filter = known ? *known : SavedFilter();
    if (!known)
        filter.id = newId();
    filter.name = nameAndQuery.first();
    filter.query = nameAndQuery.last();
    return {PutFilter{filter}};
}

Result<Changes> filterChanges(const Invocation &invocation, const TaskRepository &tasks)
{
    if (invocation.command == Command::FiltersAdd)
        return adding(invocation.ids, tasks);
    const Result<SavedFilter> filter = savedFilterCalled(tasks.filters(), invocation.ids.first());
    return filter ? Result<Changes>(Changes{DeleteFilter{filter->id}}) : fail(filter.error());
}

} // namespace

QCoro::Task<ExitCode> runFilterCommand(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto opening = openTasks(accounts, invocation.account, terminal);
    const Result<TaskRepository *> tasks = co_await opening;
    if (!tasks)
        co_return terminal.complain(tasks.error());
    if (invocation.command == Command::FiltersAdd) {
        QueryContext context;
        context.here = {QDate::currentDate(), QTimeZone::systemTimeZone()};
        if (const auto query = parseTaskQuery(invocation.ids.last(), context); !query)
            co_return complainOf(invocation.ids.last(), query.error(), terminal);
    }
    if (invocation.command != Command::Filters) {
        const Result<Changes> changes = filterChanges(invocation, **tasks);
        if (!changes)
            co_return terminal.complain(changes.error());
        if (const Result<Changes> made = (*tasks)->apply(*changes); !made)
            co_return terminal.complain(made.error());
    }
    showFilters(**tasks, invocation.json, terminal);
    co_return ExitCode::Ok;
}

} // namespace Latchkey::Cli
