// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/sidebar/listedits.h"

#include "core/tasks/listtree.h"
#include "core/tasks/position.h"

#include <QCoreApplication>

#include <algorithm>

namespace Latchkey::ListEdits {

namespace {

struct ListEditWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ListEdits)
};

template <typename Value>
std::optional<Value> unless(const Value &wanted, const Value &present)
{
    return wanted == present ? std::nullopt : std::optional(wanted);
}

} // namespace

TaskEdit added(const ListDraft &list)
{
    return {{AddList{newId(), list}}, ListEditWords::tr("List added: %1").arg(list.name)};
}

TaskEdit changed(const TaskList &list, const ListDraft &wanted)
{
    ListPatch patch;
    patch.name = unless(wanted.name, list.name);
    patch.color = unless(wanted.color, list.color);
    patch.parentId = unless(wanted.parentId, list.parentId);
    if (patch.parentId)
        patch.position = QString(); // behind those that are there
    return {{EditList{list.id, patch}}, ListEditWords::tr("List changed: %1").arg(wanted.name)};
}

TaskEdit deleted(const TaskList &list)
{
    return {{DeleteList{list.id}}, ListEditWords::tr("List deleted: %1").arg(list.name)};
}

TaskEdit shifted(const TaskList &list, const QList<TaskList> &all, int by)
{
    const ListTree tree(all);
    QList<TaskList> order;
    for (const ListTree::Row &row : tree.rows()) {
        if (row.list.parentId == list.parentId)
            order.append(row.list);
    }
    const auto isIt = [&](const TaskList &other) { return other.id == list.id; };
    const auto from = std::find_if(order.cbegin(), order.cend(), isIt) - order.cbegin();
    const auto to = from + by;
    if (to < 0 || to >= order.size())
        return {};
    order.move(from, to);
    TaskEdit edit;
    edit.text = ListEditWords::tr("List moved: %1").arg(list.name);
    // All anew: some may have none yet, and two the same.
    const QStringList positions = positionsBetween({}, {}, int(order.size()));
    for (qsizetype i = 0; i < order.size(); ++i) {
        ListPatch patch;
        patch.position = positions.at(i);
        edit.changes.append(EditList{order.at(i).id, patch});
    }
    return edit;
}

} // namespace Latchkey::ListEdits
