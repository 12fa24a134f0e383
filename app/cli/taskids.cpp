// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taskids.h"

#include "core/exchange/exchangedata.h"

#include <algorithm>

namespace Latchkey::Cli {

namespace {

constexpr qsizetype ShortestTaskId = 4;

qsizetype commonLength(const QString &a, const QString &b)
{
    return std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend()).first - a.cbegin();
}

tl::unexpected<Error> refusal(const QString &what, const char *why)
{
    Error error(Error::Kind::InvalidInput, QStringLiteral("no such thing, or several"));
    error.fields.append({QStringLiteral("\"%1\"").arg(what), QLatin1String(why)});
    return fail(error);
}

} // namespace

ShortIds::ShortIds(const QList<Task> &tasks)
{
    QStringList ids;
    for (const Task &task : tasks)
        ids.append(task.id);
    ids.sort();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const qsizetype before = i > 0 ? commonLength(ids.at(i), ids.at(i - 1)) : 0;
        const qsizetype after = i + 1 < ids.size() ? commonLength(ids.at(i), ids.at(i + 1)) : 0;
        m_short.insert(ids.at(i), ids.at(i).left(std::max({ShortestTaskId, before + 1, after + 1})));
    }
}

Result<Task> taskCalled(const QList<Task> &tasks, const QString &beginning)
{
    const Task *found = nullptr;
    const QList<Task> candidates = beginning.isEmpty() ? QList<Task>() : tasks;
    for (const Task &task : candidates) {
        if (task.id == beginning)
            return task;
        if (!task.id.startsWith(beginning, Qt::CaseInsensitive))
            continue;
        if (found)
            return refusal(beginning, "begins the ids of several tasks");
        found = &task;
    }
    if (!found)
        return fail(Error::Kind::NotFound, QStringLiteral("no task has such an id"));
    return *found;
}

Result<QList<Task>> tasksCalled(const QList<Task> &tasks, const QStringList &beginnings)
{
    QList<Task> found;
    for (const QString &beginning : beginnings) {
        const Result<Task> task = taskCalled(tasks, beginning);
        if (!task)
            return fail(task.error());
        if (!found.contains(*task))
            found.append(*task);
    }
    return found;
}

Result<TaskList> listCalled(const QList<TaskList> &lists, const QString &name)
{
    const ListPaths paths(lists);
    const QString path = pathText(namesOfPath(name)).toCaseFolded();
    QList<TaskList> found;
    for (const TaskList &list : lists) {
        if (pathText(paths.of(list.id)).toCaseFolded() == path)
            return list;
        if (list.name.toCaseFolded() == name.trimmed().toCaseFolded())
            found.append(list);
    }
    if (found.size() == 1)
        return found.first();
    return refusal(name, found.isEmpty() ? "is no list" : "is the name of several lists: give the whole path");
}

Result<SavedFilter> savedFilterCalled(const QList<SavedFilter> &filters, const QString &name)
{
    const SavedFilter *filter = filterCalled(filters, name);
    return filter ? Result<SavedFilter>(*filter) : refusal(name, "is no saved filter");
}

} // namespace Latchkey::Cli
