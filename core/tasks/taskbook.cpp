// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskbook.h"

#include "core/tasks/taskvalidation.h"

namespace Latchkey {

namespace {

tl::unexpected<Error> refused(const QString &field, const QString &why)
{
    Error error(Error::Kind::InvalidInput, QStringLiteral("%1 %2").arg(field, why));
    error.fields.append({field, why});
    return fail(error);
}

/// Following parents from `thing` comes to `id`. `find` finds them.
template <typename Thing, typename Find>
bool leadsTo(const Thing *thing, const QString &id, Find find)
{
    for (; thing; thing = find(thing->parentId)) {
        if (thing->id == id)
            return true;
    }
    return false;
}

/// Makes changes one by one and writes down what that takes to be undone.
class Maker
{
public:
    Maker(TaskBook &book, const QDateTime &at)
        : m_book(book)
        , m_at(at)
    {
    }

    Result<void> make(const Change &change)
    {
        return std::visit([this](const auto &one) { return take(one); }, change);
    }
    [[nodiscard]] MadeChanges take() { return std::move(m_made); }

private:
    void record(const Change &change, const Change &inverse)
    {
        m_made.changes.append(change);
        m_made.inverse.prepend(inverse);
    }
    void remember(const QString &id, const Task *task)
    {
        if (!m_made.tasksBefore.contains(id))
            m_made.tasksBefore.insert(id, task ? std::optional(*task) : std::nullopt);
    }
    void remember(const QString &id, const TaskList *list)
    {
        if (!m_made.listsBefore.contains(id))
            m_made.listsBefore.insert(id, list ? std::optional(*list) : std::nullopt);
    }

    void remember(const QString &id, const std::optional<SavedFilter> &filter)
    {
        if (!m_made.filtersBefore.contains(id))
            m_made.filtersBefore.insert(id, filter);
    }

    [[nodiscard]] Result<void> placed(const QString &id, const std::optional<QString> &listId,
                                      const std::optional<QString> &parentId) const
    {
        if (listId && !listId->isEmpty() && !m_book.list(*listId))
            return refused(QStringLiteral("list_id"), QStringLiteral("names a list that is not there"));
        if (!parentId || parentId->isEmpty())
            return {};
        const Task *parent = m_book.task(*parentId);
        if (!parent)
            return refused(QStringLiteral("parent_id"), QStringLiteral("names a task that is not there"));
        if (leadsTo(parent, id, [this](const QString &next) { return m_book.task(next); }))
            return refused(QStringLiteral("parent_id"), QStringLiteral("would make a task a step of itself"));
        return {};
    }
    [[nodiscard]] Result<void> placedList(const QString &id, const std::optional<QString> &parentId) const
    {
        if (!parentId || parentId->isEmpty())
            return {};
        const TaskList *parent = m_book.list(*parentId);
        if (!parent)
            return refused(QStringLiteral("parent_id"), QStringLiteral("names a list that is not there"));
        if (leadsTo(parent, id, [this](const QString &next) { return m_book.list(next); }))
            return refused(QStringLiteral("parent_id"), QStringLiteral("would put a list into itself"));
        return {};
    }

    [[nodiscard]] QDateTime orNow(const QDateTime &time) const { return time.isValid() ? time : m_at; }

    void put(Task task, const TaskPatch &patch, const TaskTimes &times = {})
    {
        const Task before = task;
        apply(patch, task);
        task.updatedAt = m_at;
        if (task.completed != before.completed)
            task.completedAt = task.completed ? orNow(times.completedAt) : QDateTime();
        if (task.trashed != before.trashed)
            task.trashedAt = task.trashed ? orNow(times.trashedAt) : QDateTime();
        if (patch.parentId)
            m_steps.reset();
        m_book.put(task);
    }

    Result<void> take(const AddTask &change)
    {
        if (change.id.isEmpty() || m_book.task(change.id))
            return refused(QStringLiteral("id"), QStringLiteral("is empty or in use"));
        const Result<TaskDraft> valid = validated(change.task);
        if (!valid)
            return fail(valid.error());
        if (auto good = placed(change.id, valid->listId, valid->parentId); !good)
            return good;
        remember(change.id, static_cast<const Task *>(nullptr));
        record(AddTask{change.id, *valid, change.times}, DeleteTask{change.id});
        Task task;
        task.id = change.id;
        task.createdAt = orNow(change.times.createdAt);
        put(task, patchOf(*valid, AllTaskFields), change.times);
        return {};
    }

    Result<void> take(const EditTask &change)
    {
        const Task *task = m_book.task(change.id);
        if (!task)
            return fail(Error::Kind::NotFound, QStringLiteral("no such task"));
        const Result<TaskPatch> valid = validated(change.patch);
        if (!valid)
            return fail(valid.error());
        if (auto good = placed(change.id, valid->listId, valid->parentId); !good)
            return good;
        TaskDraft after = *task;
        apply(*valid, after);
        const TaskFields changed = differences(*task, after);
        if (!changed)
            return {};
        remember(change.id, task);
        const TaskPatch patch = patchOf(after, changed);
        record(EditTask{change.id, patch}, EditTask{change.id, patchOf(*task, changed)});
        put(*task, patch);
        return {};
    }

    Result<void> take(const DeleteTask &change)
    {
        const Task *task = m_book.task(change.id);
        if (!task)
            return fail(Error::Kind::NotFound, QStringLiteral("no such task"));
        const QStringList steps = stepsOf(change.id);
        for (const QString &step : steps) {
            if (auto deleted = take(DeleteTask{step}); !deleted)
                return deleted;
        }
        task = m_book.task(change.id);
        remember(change.id, task);
        record(DeleteTask{change.id}, AddTask{change.id, *task, timesOf(*task)});
        m_book.dropTask(change.id);
        return {};
    }

    Result<void> take(const AddList &change)
    {
        if (change.id.isEmpty() || m_book.list(change.id))
            return refused(QStringLiteral("id"), QStringLiteral("is empty or in use"));
        const Result<ListDraft> valid = validated(change.list);
        if (!valid)
            return fail(valid.error());
        if (auto good = placedList(change.id, valid->parentId); !good)
            return good;
        remember(change.id, static_cast<const TaskList *>(nullptr));
        record(AddList{change.id, *valid}, DeleteList{change.id});
        TaskList list;
        static_cast<ListDraft &>(list) = *valid;
        list.id = change.id;
        m_book.put(list);
        return {};
    }

    Result<void> take(const EditList &change)
    {
        const TaskList *list = m_book.list(change.id);
        if (!list)
            return fail(Error::Kind::NotFound, QStringLiteral("no such list"));
        const Result<ListPatch> valid = validated(change.patch);
        if (!valid)
            return fail(valid.error());
        if (auto good = placedList(change.id, valid->parentId); !good)
            return good;
        TaskList after = *list;
        apply(*valid, after);
        if (after == *list)
            return {};
        remember(change.id, list);
        record(EditList{change.id, *valid}, EditList{change.id, patchOf(*list, *valid)});
        m_book.put(after);
        return {};
    }

    Result<void> take(const DeleteList &change)
    {
        if (!m_book.list(change.id))
            return fail(Error::Kind::NotFound, QStringLiteral("no such list"));
        for (const QString &inner : idsWhere(m_book.lists(), &TaskList::parentId, change.id)) {
            if (auto deleted = take(DeleteList{inner}); !deleted)
                return deleted;
        }
        TaskPatch toInbox;
        toInbox.listId = QString();
        for (const QString &task : idsWhere(m_book.tasks(), &Task::listId, change.id)) {
            if (auto moved = take(EditTask{task, toInbox}); !moved)
                return moved;
        }
        const TaskList *list = m_book.list(change.id);
        remember(change.id, list);
        record(DeleteList{change.id}, AddList{change.id, *list});
        m_book.dropList(change.id);
        return {};
    }

    Result<void> take(const PutFilter &change)
    {
        const Result<SavedFilter> valid = validated(change.filter);
        if (!valid)
            return fail(valid.error());
        const std::optional<SavedFilter> before = filter(valid->id);
        if (before == *valid)
            return {};
        remember(valid->id, before);
        record(PutFilter{*valid}, before ? Change(PutFilter{*before}) : Change(DeleteFilter{valid->id}));
        m_book.put(*valid);
        return {};
    }

    Result<void> take(const DeleteFilter &change)
    {
        const std::optional<SavedFilter> before = filter(change.id);
        if (!before)
            return fail(Error::Kind::NotFound, QStringLiteral("no such filter"));
        remember(change.id, before);
        record(DeleteFilter{change.id}, PutFilter{*before});
        m_book.dropFilter(change.id);
        return {};
    }

    [[nodiscard]] std::optional<SavedFilter> filter(const QString &id) const
    {
        const auto found = m_book.filters().constFind(id);
        return found == m_book.filters().constEnd() ? std::nullopt : std::optional(*found);
    }

    template <typename Things, typename Member>
    [[nodiscard]] static QStringList idsWhere(const Things &things, Member member, const QString &value)
    {
        QStringList ids;
        for (const auto &thing : things) {
            if (thing.*member == value)
                ids.append(thing.id);
        }
        return ids;
    }

    /// The steps right under a task. Looked up once for many deletions, since a look goes through the whole book.
    [[nodiscard]] QStringList stepsOf(const QString &id)
    {
        if (!m_steps) {
            m_steps.emplace();
            for (const Task &task : m_book.tasks()) {
                if (!task.parentId.isEmpty())
                    (*m_steps)[task.parentId].append(task.id);
            }
        }
        QStringList steps = m_steps->value(id);
        steps.removeIf([this](const QString &step) { return !m_book.task(step); });
        return steps;
    }

    TaskBook &m_book;
    QDateTime m_at;
    MadeChanges m_made;
    std::optional<QHash<QString, QStringList>> m_steps;
};

} // namespace

const Task *TaskBook::task(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_tasks.at(*place);
}

void TaskBook::put(const Task &task)
{
    const qsizetype place = m_places.value(task.id, m_tasks.size());
    if (place < m_tasks.size()) {
        m_tasks[place] = task;
    } else {
        m_places.insert(task.id, place);
        m_tasks.append(task);
    }
    share(m_tasks[place]);
}

/// What many tasks say is kept once.
void TaskBook::share(Task &task)
{
    if (const auto list = m_lists.constFind(task.listId); list != m_lists.constEnd())
        task.listId = list.key();
    if (const Task *parent = task.parentId.isEmpty() ? nullptr : this->task(task.parentId))
        task.parentId = parent->id;
    if (!task.tags.isEmpty())
        task.tags = *m_tags.insert(task.tags);
    if (!task.due.zone.isEmpty())
        task.due.zone = *m_zones.insert(task.due.zone);
}

void TaskBook::reserve(qsizetype tasks)
{
    m_tasks.reserve(tasks);
    m_places.reserve(tasks);
}

void TaskBook::dropTask(const QString &id)
{
    const qsizetype place = m_places.value(id, -1);
    if (place < 0)
        return;
    m_places.remove(id);
    if (place < m_tasks.size() - 1) {
        m_tasks[place] = std::move(m_tasks.last());
        m_places.insert(m_tasks.at(place).id, place);
    }
    m_tasks.removeLast();
}

const TaskList *TaskBook::list(const QString &id) const
{
    const auto found = m_lists.constFind(id);
    return found == m_lists.constEnd() ? nullptr : &*found;
}

void TaskBook::clear()
{
    m_tasks.clear();
    m_places.clear();
    m_lists.clear();
    m_filters.clear();
    m_tags.clear();
    m_zones.clear();
}

Result<MadeChanges> TaskBook::make(const Changes &changes, const QDateTime &at)
{
    Maker maker(*this, at);
    for (const Change &change : changes) {
        if (auto made = maker.make(change); !made) {
            revert(maker.take());
            return fail(made.error());
        }
    }
    return maker.take();
}

void TaskBook::revert(const MadeChanges &made)
{
    for (auto it = made.tasksBefore.cbegin(); it != made.tasksBefore.cend(); ++it) {
        if (*it)
            put(**it);
        else
            dropTask(it.key());
    }
    for (auto it = made.listsBefore.cbegin(); it != made.listsBefore.cend(); ++it) {
        if (*it)
            put(**it);
        else
            dropList(it.key());
    }
    for (auto it = made.filtersBefore.cbegin(); it != made.filtersBefore.cend(); ++it) {
        if (*it)
            put(**it);
        else
            dropFilter(it.key());
    }
}

} // namespace Latchkey
