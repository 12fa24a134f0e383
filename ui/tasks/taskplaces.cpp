// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskplaces.h"

#include "core/tasks/position.h"
#include "core/tasks/taskrepository.h"
#include "ui/models/liveindex.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/taskedits.h"

#include <QHash>

namespace Latchkey::TaskPlaces {

namespace {

/// The rows beside `row`, itself too: of the same depth, with nothing but what is beneath them between.
QList<int> rowsBeside(const TaskViewModel &model, int row)
{
    const int depth = model.row(row).depth;
    const auto ends = [&](int other) { return model.row(other).isHeading() || model.row(other).depth < depth; };
    int first = row;
    while (first > 0 && !ends(first - 1))
        --first;
    QList<int> rows;
    for (int other = first; other < model.rowCount() && !ends(other); ++other) {
        if (model.row(other).depth == depth)
            rows.append(other);
    }
    return rows;
}

QStringList idsAt(const TaskViewModel &model, const QList<int> &rows)
{
    QStringList ids;
    for (const int row : rows)
        ids.append(model.row(row).id);
    return ids;
}

/// The row of the first of `ids` that is there; -1: none.
int firstRow(const TaskViewModel &model, const QStringList &ids)
{
    int first = -1;
    for (const QString &id : ids) {
        const int row = model.indexOf(id).row();
        first = first < 0 || (row >= 0 && row < first) ? row : first;
    }
    return first;
}

/// The place of `row`, without `ids`.
TaskPlace placeOf(const TaskViewModel &model, int row, const QStringList &ids)
{
    const Task *task = model.task(model.index(row));
    TaskPlace place;
    place.listId = task->listId;
    place.parentId = model.row(row).depth > 0 ? task->parentId : QString();
    const QStringList beside = idsAt(model, rowsBeside(model, row));
    for (const QString &id : beside) {
        if (id == task->id)
            place.at = int(place.siblings.size());
        if (!ids.contains(id))
            place.siblings.append(id);
    }
    return place;
}

/// Whether positions say that the siblings are in this order.
bool areInOrder(const QStringList &siblings, const QHash<QString, QString> &positions)
{
    QString last;
    for (const QString &id : siblings) {
        const QString position = positions.value(id);
        if (!isPosition(position) || position <= last)
            return false;
        last = position;
    }
    return true;
}

} // namespace

bool canOrder(const TaskViewModel &model)
{
    const TaskView::Kind kind = model.view().kind;
    return model.options().order == TaskOrder::Manual && model.options().search.isEmpty()
           && (kind == TaskView::Kind::Inbox || kind == TaskView::Kind::List)
           && model.live().repository().fields().testFlag(TaskField::Position);
}

std::optional<TaskPlace> shifted(const TaskViewModel &model, const QStringList &ids, int by)
{
    const int row = firstRow(model, ids);
    if (row < 0 || !canOrder(model))
        return std::nullopt;
    TaskPlace place = placeOf(model, row, ids);
    place.at += by;
    if (place.at < 0 || place.at > place.siblings.size())
        return std::nullopt;
    return place;
}

std::optional<TaskPlace> indented(const TaskViewModel &model, const QStringList &ids)
{
    const int row = firstRow(model, ids);
    if (row < 0 || !canOrder(model) || !model.live().repository().fields().testFlag(TaskField::Parent))
        return std::nullopt;
    const TaskPlace here = placeOf(model, row, ids);
    if (here.at == 0)
        return std::nullopt;
    return at(model, ids, here.siblings.at(here.at - 1), Side::On);
}

std::optional<TaskPlace> outdented(const TaskViewModel &model, const QStringList &ids)
{
    const int row = firstRow(model, ids);
    if (row < 0 || !canOrder(model) || model.row(row).depth == 0)
        return std::nullopt;
    return at(model, ids, model.task(model.index(row))->parentId, Side::Below);
}

std::optional<TaskPlace> at(const TaskViewModel &model, const QStringList &ids, const QString &target, Side side)
{
    const int row = model.indexOf(target).row();
    if (row < 0 || !canOrder(model))
        return std::nullopt;
    // Not into itself.
    for (const Task *task = model.task(model.index(row)); task; task = model.live().index().task(task->parentId)) {
        if (ids.contains(task->id))
            return std::nullopt;
    }
    TaskPlace place = placeOf(model, row, ids);
    if (side == Side::Below)
        ++place.at;
    if (side != Side::On)
        return place;
    place.parentId = target;
    place.siblings.clear();
    for (int inner = row + 1; inner < model.rowCount() && model.row(inner).depth > model.row(row).depth; ++inner) {
        if (model.row(inner).depth == model.row(row).depth + 1 && !ids.contains(model.row(inner).id))
            place.siblings.append(model.row(inner).id);
    }
    place.at = int(place.siblings.size());
    return place;
}

TaskEdit put(const QList<Task> &tasks, const QList<Task> &all, const TaskPlace &place)
{
    QHash<QString, QString> positions;
    for (const Task &task : all)
        positions.insert(task.id, task.position);
    TaskEdit edit = TaskEdits::moved(tasks, all, place.listId, {});
    QStringList roots;
    for (Change &change : edit.changes) {
        auto &one = std::get<EditTask>(change);
        if (!one.patch.parentId)
            continue; // stays beneath the task that it is a step of
        one.patch.parentId = place.parentId;
        roots.append(one.id);
    }
    const bool inOrder = areInOrder(place.siblings, positions);
    const QString before = inOrder ? positions.value(place.siblings.value(place.at - 1)) : QString();
    const QString after = inOrder ? positions.value(place.siblings.value(place.at)) : QString();
    // Where the others have no order by positions, all get one.
    const QStringList order = inOrder ? roots : place.siblings.mid(0, place.at) + roots + place.siblings.mid(place.at);
    const QStringList wanted = positionsBetween(before, after, int(order.size()));
    for (qsizetype i = 0; i < order.size(); ++i) {
        TaskPatch patch;
        patch.position = wanted.at(i);
        edit.changes.append(EditTask{order.at(i), patch});
    }
    return edit;
}

} // namespace Latchkey::TaskPlaces
