// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica.h"

// What the server has under which version, and which task here is which there, where a server gives names of its own,
// or gave them once.

namespace Latchkey {

namespace {

/// A base server gives a task no more than these to be recognised by.
bool sameContent(const TaskDraft &a, const TaskDraft &b)
{
    return !(differences(a, b) & BaseTaskFields);
}

} // namespace

Staged<QString, qint64> &Replica::versions(RecordId::Kind kind)
{
    return kind == RecordId::Kind::Task ? m_taskVersions : m_listVersions;
}

Stamp Replica::stampOf(const RecordId &record) const
{
    const bool isTask = record.kind == RecordId::Kind::Task;
    const qint64 *version = (isTask ? m_taskVersions : m_listVersions).find(record.id);
    const QString *remoteId = isTask ? m_remoteIds.find(record.id) : nullptr;
    return {version ? *version : 0, remoteId ? *remoteId : QString()};
}

void Replica::putStamp(const RecordId &record, const Stamp &stamp)
{
    versions(record.kind).put(record.id, stamp.version);
    if (!stamp.remoteId.isEmpty()) {
        m_remoteIds.put(record.id, stamp.remoteId);
        m_localIds.put(stamp.remoteId, record.id);
    } else if (record.kind == RecordId::Kind::Task && m_remoteIds.find(record.id)) {
        m_remoteIds.remove(record.id);
    }
}

void Replica::removeStamp(const RecordId &record)
{
    if (const QString remoteId = stampOf(record).remoteId; !remoteId.isEmpty()) {
        m_remoteIds.remove(record.id);
        m_localIds.remove(remoteId);
    }
    versions(record.kind).remove(record.id);
}

QString Replica::localIdOf(const RemoteTask &task) const
{
    if (!task.task.id.isEmpty())
        return task.task.id;
    if (const QString *known = m_localIds.find(task.remoteId))
        return *known;
    return QUuid::createUuidV5(m_account, task.remoteId).toString(QUuid::WithoutBraces);
}

/// The task that has come of a create that was sent without an answer.
std::optional<RemoteTask> Replica::madeBy(const SyncOp &create, const QList<RemoteTask> &tasks) const
{
    TaskDraft sent;
    apply(create.task, sent);
    const auto made = std::find_if(tasks.cbegin(), tasks.cend(), [&](const RemoteTask &task) {
        return !m_localIds.find(task.remoteId) && sameContent(task.task, sent);
    });
    return made == tasks.cend() ? std::nullopt : std::optional(*made);
}

/// What this server was sent without an answer shows in the list: a new task that says what a create said is that
/// create's; everything else is as if it had never left.
void Replica::recogniseCreates(const QList<RemoteTask> &tasks, const QDateTime &at)
{
    for (const RecordId &record : m_order) {
        const SyncOps waiting = ops(record);
        if (waiting.isEmpty() || !waiting.first().sent)
            continue;
        const SyncOp op = waiting.first();
        const auto made = op.kind == SyncOp::Kind::Create ? madeBy(op, tasks) : std::nullopt;
        if (made) {
            OpOutcome outcome(OpOutcome::Kind::Done);
            outcome.task = *made;
            settleDone(op, outcome, at);
        } else {
            putOps(record, foldedAnew(waiting));
        }
    }
}

/// A server that gave names of its own keeps ours from now on, and has given its tasks such names itself: those are the
/// tasks' names here, too.
void Replica::takeOverNames(const QList<RemoteTask> &tasks)
{
    for (const RecordId &record : m_order) {
        const SyncOps waiting = ops(record);
        const bool doubtful =
            !waiting.isEmpty() && waiting.first().sent && waiting.first().kind == SyncOp::Kind::Create;
        if (const auto made = doubtful ? madeBy(waiting.first(), tasks) : std::nullopt)
            m_localIds.put(made->remoteId, record.id);
    }
    for (const RemoteTask &task : tasks) {
        const QString *known = m_localIds.find(task.remoteId);
        if (known && *known != task.task.id)
            rename(QString(*known), task.task.id);
        m_localIds.remove(task.remoteId);
    }
}

/// Keys and places are new, since one step removes and puts rows in any order.
void Replica::rename(const QString &from, const QString &to)
{
    if (const std::optional<Task> confirmed = confirmedTask(from)) {
        Task renamed = *confirmed;
        renamed.id = to;
        m_step.tasks.insert(to, renamed);
        m_step.tasks.insert(from, std::nullopt);
    }
    removeStamp(taskRecord(from));
    if (m_unnamed)
        m_unnamed->remove(taskRecord(from));
    SyncOps waiting = foldedAnew(ops(taskRecord(from)));
    putOps(taskRecord(from), {});
    for (SyncOp &op : waiting) {
        op.record.id = to;
        op.key = newKey();
        op.seq = m_nextSeq++;
    }
    putOps(taskRecord(to), waiting);
    if (const TaskConflict *open = m_conflicts.find(from)) {
        TaskConflict renamed = *open;
        renamed.taskId = renamed.theirs.id = to;
        m_conflicts.remove(from);
        m_conflicts.put(to, renamed);
    }
}

} // namespace Latchkey
