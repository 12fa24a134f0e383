// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/tasks/position.h"
#include "core/tasks/taskvalidation.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace Latchkey {

namespace {

/// Paths differ in more than case and space.
QString pathKey(const QStringList &names)
{
    return pathText(names).simplified().toCaseFolded();
}

/// Which list of here each list of the file is.
class ListMatcher
{
public:
    ListMatcher(const QList<TaskList> &here, const QList<TaskList> &file, ImportKind kind, ImportPlan &plan)
        : m_plan(plan)
        , m_filePaths(file)
    {
        const ListPaths paths(here);
        for (const TaskList &list : here) {
            m_here.insert(list.id);
            m_idOfPath.insert(pathKey(paths.of(list.id)), list.id);
        }
        for (const TaskList &list : file)
            m_file.insert(list.id, list);
        for (const TaskList &list : file)
            m_idHere.insert(list.id, match(list, 0));
        if (kind == ImportKind::Restore)
            restore(here);
    }

    /// Empty for the inbox and for what is in neither.
    [[nodiscard]] QString idHere(const QString &id) const
    {
        return m_here.contains(id) && !m_file.contains(id) ? id : m_idHere.value(id);
    }

private:
    QString match(const TaskList &list, qsizetype depth)
    {
        if (const auto known = m_idHere.constFind(list.id); known != m_idHere.constEnd())
            return *known;
        if (m_here.contains(list.id))
            return list.id;
        const QStringList path = m_filePaths.of(list.id);
        QString &id = m_idOfPath[pathKey(path)];
        if (!id.isEmpty())
            return id;
        id = QUuid(list.id).isNull() ? newId() : list.id;
        const QString made = id; // what follows may move the reference
        add(list, made, depth);
        m_plan.newLists.append(pathText(path));
        m_idHere.insert(list.id, made);
        return made;
    }

    /// The lists around it first.
    void add(const TaskList &list, const QString &id, qsizetype depth)
    {
        ListDraft draft = list;
        const auto parent = m_file.constFind(list.parentId);
        const bool circle = depth > m_file.size();
        draft.parentId = parent == m_file.constEnd() || circle ? QString() : match(*parent, depth + 1);
        if (draft.parentId == id)
            draft.parentId.clear();
        if (const Result<ListDraft> valid = validated(draft); !valid) {
            draft.name = draft.name.simplified().left(ListNameMaxLength);
            draft.color.clear();
        }
        m_plan.changes.append(AddList{id, draft});
    }

    void restore(const QList<TaskList> &here)
    {
        for (const TaskList &list : here) {
            const auto wanted = m_file.constFind(list.id);
            if (wanted == m_file.constEnd() || static_cast<const ListDraft &>(*wanted) == list)
                continue;
            m_plan.changes.append(
                EditList{list.id, {wanted->name, idHere(wanted->parentId), wanted->position, wanted->color}});
        }
    }

    ImportPlan &m_plan;
    ListPaths m_filePaths;
    QSet<QString> m_here;
    QHash<QString, QString> m_idOfPath;
    QHash<QString, TaskList> m_file;
    QHash<QString, QString> m_idHere;
};

/// What a person would take for the same task.
QString contentKey(const TaskDraft &task)
{
    const QStringList parts{task.listId,
                            task.parentId,
                            task.title,
                            task.description,
                            toWire(task.due),
                            task.recurrence.rule,
                            QString::number(task.priority),
                            QString::number(task.completed),
                            QString::number(task.trashed),
                            task.tags.join(QLatin1Char(' '))};
    return parts.join(QChar(u'\x1f'));
}

/// Decides about each task of the file.
class Planner
{
public:
    Planner(const ExchangeData &file, const QList<Task> &tasks, const QList<TaskList> &lists, TaskFields storable,
            ImportKind kind)
        : m_storable(storable)
        , m_kind(kind)
        , m_lists(lists, storable.testFlag(TaskField::List) ? file.lists : QList<TaskList>(), kind, m_plan)
    {
        for (const Task &task : tasks) {
            m_here.insert(task.id, task);
            m_idOfContent.insert(contentKey(task), task.id);
        }
        for (const Task &task : file.tasks)
            m_file.insert(task.id, &task);
        m_plan.items.resize(file.tasks.size());
        for (qsizetype i = 0; i < file.tasks.size(); ++i)
            m_index.insert(file.tasks.at(i).id, i);
        for (const Task &task : file.tasks)
            plan(task);
        if (storable.testFlag(TaskField::Position))
            putBehind(tasks);
    }

    ImportPlan take() { return std::move(m_plan); }

private:
    /// Steps after the task they belong to; a chain of any length, without recursion.
    void plan(const Task &task)
    {
        QList<const Task *> chain;
        QSet<QString> seen;
        for (const Task *at = &task; at && !m_idHere.contains(at->id) && !seen.contains(at->id);
             at = m_file.value(at->parentId)) {
            chain.prepend(at);
            seen.insert(at->id);
        }
        for (const Task *one : std::as_const(chain))
            planOne(*one);
    }

    void planOne(const Task &task)
    {
        ImportItem &item = m_plan.items[m_index.value(task.id)];
        item.task = storableDraft(task);
        item.id = idOf(task.id, item.task);
        if (task.trashed && !m_storable.testFlag(TaskField::Trashed))
            item.fate = ImportItem::Fate::LeftOut;
        else if (const auto here = m_here.constFind(item.id); here != m_here.constEnd())
            meet(*here, item);
        else
            add(task, item);
        m_idHere.insert(task.id, item.fate == ImportItem::Fate::LeftOut ? QString() : item.id);
    }

    /// With list and parent of here.
    TaskDraft storableDraft(const Task &task)
    {
        TaskDraft draft;
        TaskDraft placed = task;
        placed.listId = m_lists.idHere(task.listId);
        placed.parentId = m_file.contains(task.parentId) ? m_idHere.value(task.parentId) : presentId(task.parentId);
        apply(patchOf(placed, m_storable), draft);
        return fittedToLimits(draft);
    }

    [[nodiscard]] QString presentId(const QString &id) const { return m_here.contains(id) ? id : QString(); }

    QString idOf(const QString &fileId, const TaskDraft &draft)
    {
        if (m_here.contains(fileId))
            return fileId;
        // Each task of here is the same as one of the file only.
        const QString same = m_idOfContent.take(contentKey(draft));
        if (!same.isEmpty() && !m_file.contains(same))
            return same;
        return QUuid(fileId).isNull() ? newId() : fileId;
    }

    void meet(const Task &here, ImportItem &item)
    {
        TaskDraft wanted = item.task;
        wanted.position = wanted.position.isEmpty() ? here.position : wanted.position;
        const TaskFields differing = differences(here, wanted) & m_storable;
        item.fate = ImportItem::Fate::AlreadyThere;
        if (m_kind == ImportKind::Add || !differing)
            return;
        item.fate = ImportItem::Fate::Changed;
        m_plan.changes.append(EditTask{here.id, patchOf(wanted, differing)});
    }

    void add(const Task &task, ImportItem &item)
    {
        item.fate = ImportItem::Fate::Added;
        m_plan.changes.append(AddTask{item.id, item.task, timesOf(task)});
        const TaskFields lost = differences(task, TaskDraft()) & ~m_storable;
        for (int bit = 1; bit <= int(AllTaskFields); bit <<= 1) {
            if (lost.testFlag(TaskField(bit)) && TaskField(bit) != TaskField::Position)
                ++m_plan.notStored[TaskField(bit)];
        }
        TaskDraft wanted = task;
        wanted.listId = item.task.listId;
        wanted.parentId = item.task.parentId;
        wanted.title = wanted.title.trimmed();
        const TaskFields adapted = differences(wanted, item.task) & m_storable;
        m_plan.adapted += adapted != TaskFields();
    }

    using Siblings = std::pair<QString, QString>; ///< list and parent

    /// What has no position comes behind all that have, in the order of the file.
    void putBehind(const QList<Task> &here)
    {
        QHash<Siblings, QString> last;
        const auto note = [&last](const TaskDraft &task) {
            QString &known = last[{task.listId, task.parentId}];
            if (isPosition(task.position) && (known.isEmpty() || comparePositions(known, task.position) < 0))
                known = task.position;
        };
        QHash<Siblings, QList<TaskDraft *>> unplaced;
        for (const Task &task : here)
            note(task);
        for (Change &change : m_plan.changes) {
            auto *added = std::get_if<AddTask>(&change);
            if (added && isPosition(added->task.position))
                note(added->task);
            else if (added)
                unplaced[{added->task.listId, added->task.parentId}].append(&added->task);
        }
        for (auto it = unplaced.cbegin(); it != unplaced.cend(); ++it) {
            const QStringList positions = positionsBetween(last.value(it.key()), {}, int(it->size()));
            for (qsizetype i = 0; i < positions.size(); ++i)
                it->at(i)->position = positions.at(i);
        }
    }

    TaskFields m_storable;
    ImportKind m_kind;
    ImportPlan m_plan;
    ListMatcher m_lists;
    QHash<QString, Task> m_here;
    QMultiHash<QString, QString> m_idOfContent;
    QHash<QString, const Task *> m_file;
    QHash<QString, qsizetype> m_index;
    QHash<QString, QString> m_idHere;
};

void planFilters(const QList<SavedFilter> &file, const QList<SavedFilter> &here, ImportKind kind, ImportPlan &plan)
{
    for (SavedFilter filter : file) {
        const auto sameId =
            std::find_if(here.cbegin(), here.cend(), [&](const SavedFilter &other) { return other.id == filter.id; });
        const SavedFilter *known = sameId != here.cend() ? &*sameId : filterCalled(here, filter.name);
        if (known && (kind == ImportKind::Add || *known == filter))
            continue;
        if (known)
            filter.id = known->id;
        else
            plan.newFilters.append(filter.name);
        plan.changes.append(PutFilter{filter});
    }
}

} // namespace

int ImportPlan::count(ImportItem::Fate fate) const
{
    return int(
        std::count_if(items.cbegin(), items.cend(), [fate](const ImportItem &item) { return item.fate == fate; }));
}

ImportPlan planImport(const ExchangeData &file, const TasksSnapshot &here, ImportKind kind)
{
    ImportPlan plan = Planner(file, here.tasks, here.lists, here.fields, kind).take();
    planFilters(file.filters, here.filters, kind, plan);
    return plan;
}

} // namespace Latchkey
