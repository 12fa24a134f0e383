// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"
#include "core/sync/replica.h"

// What servers say.

namespace Latchkey {

namespace {

using Kind = SyncOp::Kind;

/// The note that the server, when it last spoke, gave tasks names of its own.
const QString ServersNames = QStringLiteral("names");

bool isTask(const RecordId &record)
{
    return record.kind == RecordId::Kind::Task;
}

} // namespace

QList<SyncOp> Replica::send(const QList<SyncOp> &ops)
{
    QList<SyncOp> leaving;
    for (const SyncOp &op : ops) {
        SyncOps waiting = this->ops(op.record);
        SyncOp &first = waiting.first();
        if (!first.sent)
            first.version = stampOf(op.record).version;
        first.sent = true;
        leaving.append(first);
        putOps(op.record, waiting);
    }
    return leaving;
}

void Replica::takeBack(const QList<SyncOp> &ops)
{
    for (const SyncOp &op : ops) {
        const SyncOps waiting = this->ops(op.record);
        if (waiting.isEmpty() || waiting.first().key != op.key)
            continue;
        putOps(op.record, foldedAnew(waiting));
        rebase(op.record, op.at);
    }
}

void Replica::settle(const QList<SyncOp> &ops, const QList<OpOutcome> &outcomes, const QDateTime &at)
{
    Q_ASSERT(ops.size() == outcomes.size());
    for (qsizetype i = 0; i < ops.size(); ++i) {
        const SyncOps waiting = this->ops(ops.at(i).record);
        if (!waiting.isEmpty() && waiting.first().key == ops.at(i).key)
            settleOne(waiting.first(), outcomes.at(i), at);
    }
    forgetReferences();
}

void Replica::settleOne(const SyncOp &op, const OpOutcome &outcome, const QDateTime &at)
{
    switch (outcome.kind) {
    case OpOutcome::Kind::Done: settleDone(op, outcome, at); break;
    case OpOutcome::Kind::Conflict:
        putOps(op.record, foldedAnew(ops(op.record)));
        confirm(outcome, op.record.id);
        rebase(op.record, at);
        break;
    case OpOutcome::Kind::Gone:
        putOps(op.record, foldedAnew(ops(op.record)));
        dropRecord(op.record, at);
        break;
    case OpOutcome::Kind::Refused: refuse(op, outcome.error); break;
    }
}

void Replica::settleDone(const SyncOp &op, const OpOutcome &outcome, const QDateTime &at)
{
    SyncOps rest = ops(op.record);
    rest.removeFirst();
    putOps(op.record, rest);
    if (!outcome.task && !outcome.list) {
        dropRecord(op.record, at);
        return;
    }
    confirm(outcome, op.record.id);
    rebase(op.record, at);
}

/// What waits behind it stays, on top of what the server has; but nothing can be done to what was never made.
void Replica::refuse(const SyncOp &op, const Error &error)
{
    if (isTask(op.record))
        tellRefused(op.record.id, seenTask(op.record.id), confirmedTask(op.record.id), error);
    else
        tellRefused(op.record.id, seenList(op.record.id), confirmedList(op.record.id), error);

    SyncOps rest = ops(op.record);
    rest.removeFirst();
    if (op.kind == Kind::Create) {
        rest.clear();
        m_step.gone.insert(op.record);
    }
    const std::optional<Task> confirmed = isTask(op.record) ? confirmedTask(op.record.id) : std::nullopt;
    for (SyncOp &next : rest) {
        if (confirmed && next.kind == Kind::Update)
            next.base = patchOf(*confirmed, fieldsOf(next.task));
    }
    putOps(op.record, rest);
}

/// What is not seen any more, since it was to be deleted, is as the server has it.
template <typename Record>
void Replica::tellRefused(const QString &id, const std::optional<Record> &seen, const std::optional<Record> &confirmed,
                          const Error &error)
{
    Record entered = seen ? *seen : confirmed.value_or(Record());
    entered.id = id;
    m_step.refused.append({entered, error});
}

void Replica::confirm(const OpOutcome &outcome, const QString &id)
{
    if (outcome.task)
        confirm(*outcome.task, id);
    if (outcome.list)
        confirm(*outcome.list);
}

/// What the server does not store is as it was here.
void Replica::confirm(const RemoteTask &theirs, const QString &id)
{
    std::optional<Task> known = confirmedTask(id);
    if (known)
        known->pending = known->conflicted = false;
    Task task = known.value_or(Task());
    apply(patchOf(theirs.task, m_fields), task);
    task.id = id;
    task.createdAt = theirs.task.createdAt;
    task.updatedAt = theirs.task.updatedAt;
    task.completedAt = theirs.task.completedAt;
    task.trashedAt = theirs.task.trashedAt;
    task.pending = task.conflicted = false;
    const QString itsName = theirs.task.id.isEmpty() ? theirs.remoteId : QString();
    const Stamp stamp{theirs.version, itsName};
    if (known == task && stamp == stampOf(taskRecord(id)))
        return;
    m_step.tasks.insert(id, task);
    putStamp(taskRecord(id), stamp);
    if (const TaskConflict *open = m_conflicts.find(id)) {
        TaskConflict now = *open;
        now.theirs = task;
        now.gone = false;
        m_conflicts.put(id, now);
    }
}

void Replica::confirm(const RemoteList &theirs)
{
    m_step.lists.insert(theirs.list.id, theirs.list);
    putStamp(listRecord(theirs.list.id), Stamp{theirs.version, {}});
}

/// Puts what waits on top of what the server has now, unless it is under way: its answer is about what was sent.
void Replica::rebase(const RecordId &record, const QDateTime &at)
{
    const SyncOps waiting = ops(record);
    if (waiting.isEmpty() || waiting.first().sent)
        return;
    SyncOp op = waiting.first();
    if (isTask(record)) {
        if (const std::optional<Task> theirs = confirmedTask(record.id))
            rebaseTask(record.id, std::move(op), *theirs, at);
        return;
    }
    const std::optional<TaskList> theirs = confirmedList(record.id);
    if (!theirs || op.kind == Kind::Delete)
        return;
    const ListPatch open = merge(op.list, *theirs);
    if (open == op.list && op.kind == Kind::Update)
        return;
    op.kind = Kind::Update;
    op.list = open;
    op.key = newKey();
    putOps(record, open == ListPatch() ? SyncOps() : SyncOps{op});
}

void Replica::rebaseTask(const QString &id, SyncOp op, const Task &theirs, const QDateTime &at)
{
    if (op.kind == Kind::Delete) {
        TaskDraft base = theirs;
        apply(op.base, base);
        if (!deletionStands(base, theirs))
            putOps(op.record, {});
        return;
    }
    const MergedPatch merged = merge(baseOf(op), op.task, theirs);
    if (fieldsOf(merged.disputed))
        noteConflict(op, merged.disputed, theirs, false, at);
    if (op.kind == Kind::Update && merged.open == op.task)
        return;
    op.kind = Kind::Update;
    op.task = merged.open;
    op.base = patchOf(theirs, fieldsOf(merged.open));
    op.key = newKey();
    putOps(taskRecord(id), fieldsOf(op.task) ? SyncOps{op} : SyncOps());
}

void Replica::noteConflict(const SyncOp &op, const TaskPatch &disputed, const Task &theirs, bool gone,
                           const QDateTime &at)
{
    const TaskConflict *open = m_conflicts.find(op.record.id);
    TaskConflict conflict = open ? *open : TaskConflict();
    const TaskFields again = fieldsOf(conflict.mine) & fieldsOf(disputed);
    if (restricted(conflict.mine, again) != restricted(disputed, again))
        setApart(conflict, at);
    conflict.taskId = op.record.id;
    conflict.mine = combined(conflict.mine, disputed);
    conflict.base = combined(restricted(baseOf(op), fieldsOf(disputed)), conflict.base);
    conflict.theirs = theirs;
    conflict.gone = gone;
    if (!open)
        conflict.noticedAt = at;
    m_conflicts.put(op.record.id, conflict);
}

/// A second dispute about the same: what was entered first becomes a task of its own.
void Replica::setApart(const TaskConflict &conflict, const QDateTime &at)
{
    const Changes apart = chosen(conflict, Resolution::Both);
    stage(std::get<AddTask>(apart.first()), at);
}

/// The server does not have it any more.
void Replica::dropRecord(const RecordId &record, const QDateTime &at)
{
    removeStamp(record);
    const SyncOps waiting = ops(record);
    const bool comesBack =
        std::any_of(waiting.cbegin(), waiting.cend(), [](const SyncOp &op) { return op.kind == Kind::Create; });
    if (!comesBack)
        m_step.gone.insert(record);
    const std::optional<Task> last = isTask(record) ? confirmedTask(record.id) : std::nullopt;
    const std::optional<TaskList> seen = isTask(record) ? std::nullopt : seenList(record.id);
    if (isTask(record))
        m_step.tasks.insert(record.id, std::nullopt);
    else
        m_step.lists.insert(record.id, std::nullopt);

    if (const TaskConflict *open = isTask(record) ? m_conflicts.find(record.id) : nullptr) {
        TaskConflict now = *open;
        now.gone = true;
        m_conflicts.put(record.id, now);
    }
    if (waiting.isEmpty() || waiting.first().sent || waiting.first().kind == Kind::Create)
        return;
    const SyncOp op = waiting.first();
    putOps(record, {});
    if (op.kind == Kind::Delete)
        return;
    if (!isTask(record)) {
        tellRefused(record.id, seen, {}, Error(Error::Kind::NotFound));
        return;
    }
    const TaskPatch mine = restricted(op.task, ~TaskFields(TaskField::Position));
    Task theirs = last.value_or(Task());
    theirs.id = record.id;
    if (!last)
        apply(op.base, theirs);
    if (fieldsOf(mine))
        noteConflict(op, mine, theirs, true, at);
}

/// What was in a list that is gone is in the inbox, and steps of a task that is gone are none: the server has done the
/// same, and will tell.
void Replica::forgetReferences()
{
    if (m_step.gone.isEmpty())
        return;
    QStringList concerned;
    const auto look = [&](const Task &task) {
        if (m_step.gone.contains(listRecord(task.listId)) || m_step.gone.contains(taskRecord(task.parentId)))
            concerned.append(task.id);
    };
    std::for_each(m_book.tasks().cbegin(), m_book.tasks().cend(), look);
    for (const QString &id : std::as_const(concerned))
        forgetReferences(id);
}

void Replica::forgetReferences(const QString &id)
{
    const auto cleared = [this](TaskPatch patch) {
        if (patch.listId && m_step.gone.contains(listRecord(*patch.listId)))
            patch.listId = QString();
        if (patch.parentId && m_step.gone.contains(taskRecord(*patch.parentId)))
            patch.parentId = QString();
        return patch;
    };
    if (std::optional<Task> confirmed = confirmedTask(id)) {
        const TaskDraft before = *confirmed;
        apply(cleared(patchOf(before, TaskFields(TaskField::List) | TaskField::Parent)), *confirmed);
        if (static_cast<const TaskDraft &>(*confirmed) != before)
            m_step.tasks.insert(id, confirmed);
    }
    SyncOps waiting = ops(taskRecord(id));
    for (SyncOp &op : waiting) {
        if (op.sent || op.kind == Kind::Delete)
            continue;
        op.task = cleared(op.task);
        op.base = cleared(op.base);
        op.key = newKey();
    }
    if (!waiting.isEmpty())
        putOps(taskRecord(id), waiting);
}

void Replica::expectEverything()
{
    m_unnamed.emplace();
    m_unnamed->reserve(m_taskVersions.kept().size() + m_listVersions.kept().size());
    for (auto it = m_taskVersions.kept().keyBegin(); it != m_taskVersions.kept().keyEnd(); ++it)
        m_unnamed->insert(taskRecord(*it));
    for (auto it = m_listVersions.kept().keyBegin(); it != m_listVersions.kept().keyEnd(); ++it)
        m_unnamed->insert(listRecord(*it));
}

/// To grow later would take a moment, in which nothing else is done here.
void Replica::makeRoom(qsizetype tasks)
{
    m_book.reserve(tasks);
    m_taskVersions.reserve(tasks);
}

void Replica::take(const PulledPage &page, bool keepsTrack, const QDateTime &at)
{
    if (m_book.tasks().isEmpty())
        makeRoom(page.tasks.size() + page.remaining);
    if (!keepsTrack)
        recogniseCreates(page.tasks, at);
    else if (!note(ServersNames).isEmpty())
        takeOverNames(page.tasks);
    if (!keepsTrack || !page.more)
        setNote(ServersNames, keepsTrack ? QByteArray() : QByteArrayLiteral("1"));
    const auto isNews = [&](const RecordId &record, qint64 version) {
        if (m_unnamed)
            m_unnamed->remove(record);
        return m_unnamed || !keepsTrack || version > stampOf(record).version;
    };
    for (const RemoteList &theirs : page.lists) {
        const RecordId record = listRecord(theirs.list.id);
        if (!isNews(record, theirs.version))
            continue;
        confirm(theirs);
        rebase(record, at);
    }
    for (const RemoteTask &theirs : page.tasks) {
        const QString id = localIdOf(theirs);
        if (!isNews(taskRecord(id), theirs.version))
            continue;
        confirm(theirs, id);
        rebase(taskRecord(id), at);
    }
    for (const RecordId &record : page.deleted)
        dropRecord(record, at);
    if (m_unnamed && !page.more) {
        for (const RecordId &record : std::as_const(*m_unnamed))
            dropRecord(record, at);
        m_unnamed.reset();
    }
    forgetReferences();
}

} // namespace Latchkey
