// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchangedata.h"

#include "core/tasks/changes.h"
#include "core/tasks/listtree.h"
#include "core/tasks/position.h"
#include "core/tasks/taskrepository.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <tuple>

namespace Latchkey {

tl::unexpected<Error> fileError(int line, const QString &reason)
{
    const QString where = line > 0 ? QStringLiteral("line %1").arg(line) : QStringLiteral("the file");
    Error error(Error::Kind::InvalidInput, where + QStringLiteral(" cannot be read"));
    error.fields.append({where, reason});
    return fail(error);
}

Result<void> checkCount(const ExchangeData &data, int line)
{
    if (data.tasks.size() > ExchangeMaxTasks)
        return fileError(line, QStringLiteral("is one task too many: at most %1 are read").arg(ExchangeMaxTasks));
    return {};
}

QString idForForeignName(const QString &name)
{
    static const QUuid names(QStringLiteral("{6a3c54b1-6b0c-5b51-9d53-5c1f6f0f2a07}"));
    const QUuid same(name);
    return (same.isNull() ? QUuid::createUuidV5(names, name) : same).toString(QUuid::WithoutBraces);
}

QString pathText(const QStringList &names)
{
    QStringList escaped;
    for (QString name : names) {
        name.replace(QLatin1String("\\"), QLatin1String("\\\\"));
        escaped.append(name.replace(QLatin1String("/"), QLatin1String("\\/")));
    }
    return escaped.join(QLatin1Char('/'));
}

QStringList namesOfPath(const QString &text)
{
    QStringList names(QString{});
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text.at(i) == QLatin1Char('\\') && i + 1 < text.size();
        if (escaped)
            names.last().append(text.at(++i));
        else if (text.at(i) == QLatin1Char('/'))
            names.append(QString());
        else
            names.last().append(text.at(i));
    }
    for (QString &name : names)
        name = name.trimmed();
    names.removeAll(QString());
    return names;
}

ListPaths::ListPaths(const QList<TaskList> &lists)
{
    for (const TaskList &list : lists)
        m_lists.insert(list.id, list);
}

QStringList ListPaths::of(const QString &listId) const
{
    QStringList names;
    auto at = m_lists.constFind(listId);
    // A file may hold a circle.
    while (at != m_lists.constEnd() && names.size() <= m_lists.size()) {
        names.prepend(at->name);
        at = m_lists.constFind(at->parentId);
    }
    return names;
}

TasksSnapshot TasksSnapshot::of(const TaskRepository &repository)
{
    return {repository.tasks(), repository.lists(), repository.filters(), repository.fields()};
}

ExchangeData everythingOf(const TasksSnapshot &here)
{
    ExchangeData data;
    data.filters = inOrder(here.filters);
    QList<Task> tasks = here.tasks;
    QHash<QString, int> rank;
    const ListTree tree(here.lists);
    for (const ListTree::Row &row : tree.rows()) {
        rank.insert(row.list.id, int(data.lists.size()));
        data.lists.append(row.list);
    }
    std::sort(tasks.begin(), tasks.end(), [&rank](const Task &a, const Task &b) {
        const int byList = rank.value(a.listId, -1) - rank.value(b.listId, -1);
        const int order = byList != 0 ? byList : comparePositions(a.position, b.position);
        return order != 0 ? order < 0 : std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
    });
    QHash<QString, QList<Task>> steps;
    QSet<QString> ids;
    for (const Task &task : std::as_const(tasks))
        ids.insert(task.id);
    QList<Task> waiting;
    for (const Task &task : std::as_const(tasks))
        (ids.contains(task.parentId) ? steps[task.parentId] : waiting).append(task);
    std::reverse(waiting.begin(), waiting.end());
    while (!waiting.isEmpty()) {
        data.tasks.append(waiting.takeLast());
        const QList<Task> beneath = steps.take(data.tasks.last().id);
        std::copy(beneath.crbegin(), beneath.crend(), std::back_inserter(waiting));
    }
    return data;
}

QString ListMaker::idOf(const QStringList &names)
{
    QString id;
    QStringList path;
    for (const QString &name : names) {
        path.append(name);
        QString &known = m_idOfPath[pathText(path)];
        if (known.isEmpty()) {
            TaskList list;
            list.id = known = newId();
            list.name = name;
            list.parentId = id;
            m_lists.append(list);
        }
        id = known;
    }
    return id;
}

} // namespace Latchkey
