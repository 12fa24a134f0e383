// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/viewcommand.h"

#include "app/cli/opentasks.h"
#include "app/cli/querytext.h"
#include "app/cli/taskids.h"
#include "app/cli/tasktext.h"
#include "core/tasks/taskindex.h"

namespace Latchkey::Cli {

namespace {

using Kind = TaskView::Kind;

Here here()
{
    return {QDate::currentDate(), QTimeZone::systemTimeZone()};
}

QString headingOf(const TaskRow &row, const ListTree &lists)
{
    switch (row.kind) {
    case TaskRow::Kind::Overdue: return QStringLiteral("Overdue");
    case TaskRow::Kind::Today: return QStringLiteral("Today");
    case TaskRow::Kind::Day: return row.day.isValid() ? row.day.toString(Qt::ISODate) : QStringLiteral("Earlier");
    default: break;
    }
    const int at = lists.indexOf(row.id);
    return at < 0 ? QString() : printable(lists.rows().at(at).list.name);
}

/// The view with ids for names. A query that was not saved becomes a filter of `index`.
Result<TaskView> viewOf(const Invocation &invocation, const TaskRepository &tasks, TaskIndex &index)
{
    if (invocation.query) {
        SavedFilter filter;
        filter.query = *invocation.query;
        index.setFilters({filter});
        return TaskView{Kind::Filter, filter.id};
    }
    TaskView view = invocation.view.value_or(TaskView{Kind::All, {}});
    if (view.kind == Kind::List) {
        const Result<TaskList> list = listCalled(tasks.lists(), view.key);
        if (!list)
            return fail(list.error());
        view.key = list->id;
    }
    if (view.kind == Kind::Filter) {
        const Result<SavedFilter> filter = savedFilterCalled(tasks.filters(), view.key);
        if (!filter)
            return fail(filter.error());
        index.setFilters({*filter});
        view.key = filter->id;
    }
    return view;
}

/// By how the person asked; what is done comes last in any order.
ViewOptions optionsOf(const Invocation &invocation)
{
    ViewOptions options;
    const bool all = !invocation.view && !invocation.query;
    options.order = invocation.order.value_or(all ? TaskOrder::Created : TaskOrder::Manual);
    options.showDone = invocation.show != Invocation::Show::Open;
    options.search = invocation.search;
    return options;
}

void print(const Invocation &invocation, const TaskView &view, const TaskIndex &index, const TaskRepository &tasks,
           Terminal &terminal)
{
    QList<Task> shown;
    QStringList lines;
    const ShortIds ids(tasks.tasks());
    for (const TaskRow &row : index.rows(view, optionsOf(invocation), here())) {
        const Task *task = index.task(row.id);
        if (row.isHeading()) {
            lines.append(headingOf(row, index.lists()));
        } else if (task && row.found && (invocation.show != Invocation::Show::Done || task->completed)) {
            shown.append(*task);
            lines.append(QString(2 * row.depth, QLatin1Char(' ')) + taskLine(*task, ids.of(task->id), tasks.lists()));
        }
    }
    if (invocation.json)
        lines = QStringList{taskListJson(shown)};
    for (const QString &line : std::as_const(lines))
        terminal.print(line);
}

} // namespace

QCoro::Task<ExitCode> runViewCommand(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto opening = openTasks(accounts, invocation.account, terminal);
    const Result<TaskRepository *> tasks = co_await opening;
    if (!tasks)
        co_return terminal.complain(tasks.error());
    TaskIndex index([&kept = **tasks](const QString &id) { return kept.peek(id); }, QLocale());
    index.setLists((*tasks)->lists());
    const QList<Task> all = (*tasks)->tasks();
    for (const Task &task : all)
        index.put(task);
    const Result<TaskView> view = viewOf(invocation, **tasks, index);
    if (!view)
        co_return terminal.complain(view.error());
    if (const SavedFilter *filter = index.filter(view->key); filter && view->kind == Kind::Filter) {
        if (const auto query = index.understood(filter->query, here()); !query)
            co_return complainOf(filter->query, query.error(), terminal);
    }
    print(invocation, *view, index, **tasks, terminal);
    co_return ExitCode::Ok;
}

} // namespace Latchkey::Cli
