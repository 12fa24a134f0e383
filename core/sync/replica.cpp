// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica.h"

#include "core/base/logging.h"

// What a replica holds, how it is read from a store, and how a step is kept. What persons do is in replicachanges.cpp,
// what servers say in replicaanswers.cpp and replicanames.cpp, what other programs do in replicasharing.cpp.

namespace Latchkey {

namespace {

const QString &Tasks = ConfirmedTasks;
const QString Lists = QStringLiteral("lists");
const QString &Ops = UnsentOps;
const QString Conflicts = QStringLiteral("conflicts");
const QString Notes = QStringLiteral("notes");
const QString &Filters = KeptFilters;

const SyncOps NoOps;

const SyncOps &orNone(const SyncOps *ops)
{
    return ops ? *ops : NoOps;
}

/// The rows that make `after` of `before`; a row is named by its op's key.
void writeOps(StoreBatch &batch, const SyncOps &before, const SyncOps &after)
{
    for (const SyncOp &op : before) {
        const bool stays =
            std::any_of(after.cbegin(), after.cend(), [&](const SyncOp &other) { return other.key == op.key; });
        if (!stays)
            batch.remove(Ops, QString::fromLatin1(op.key));
    }
    for (const SyncOp &op : after) {
        if (!before.contains(op))
            batch.put(Ops, QString::fromLatin1(op.key), SyncCodec::encode(op));
    }
}

} // namespace

Replica::Replica(const QUuid &account, TaskFields fields)
    : m_account(account)
    , m_fields(fields)
{
}

QStringList Replica::collections()
{
    // Tasks refer to lists; and who looks at the first of them wants to know whose they are, and what has ops.
    return {Notes, Lists, Filters, Ops, Tasks, Conflicts};
}

void Replica::restore(const QString &collection, const QList<StoredRow> &rows, qsizetype damaged)
{
    for (const StoredRow &row : rows)
        damaged += restore(collection, row) ? 0 : 1;
    if (damaged == 0)
        return;
    qCWarning(logTasks) << "rows that cannot be read:" << damaged << "of" << collection;
    m_incomplete = m_incomplete || collection == Tasks || collection == Lists;
}

bool Replica::restore(const QString &collection, const StoredRow &row)
{
    if (collection == Tasks)
        return restoreTask(row);
    if (collection == Lists)
        return restoreList(row);
    if (collection == Ops)
        return restoreOp(row);
    if (collection == Conflicts)
        return restoreConflict(row);
    if (collection == Filters)
        return restoreFilter(row);
    m_notes.put(row.id, row.bytes);
    return true;
}

bool Replica::restoreTask(const StoredRow &row)
{
    const Result<StampedTask> read = SyncCodec::decodeTask(row.id, row.bytes);
    if (!read)
        return false;
    m_book.put(read->task);
    m_taskVersions.restore(row.id, read->stamp.version);
    if (!read->stamp.remoteId.isEmpty()) {
        m_remoteIds.restore(row.id, read->stamp.remoteId);
        m_localIds.restore(read->stamp.remoteId, row.id);
    }
    return true;
}

bool Replica::restoreList(const StoredRow &row)
{
    const Result<StampedList> read = SyncCodec::decodeList(row.id, row.bytes);
    if (!read)
        return false;
    m_book.put(read->list);
    m_listVersions.restore(row.id, read->stamp.version);
    return true;
}

bool Replica::restoreOp(const StoredRow &row)
{
    Result<SyncOp> op = SyncCodec::decodeOp(row.bytes);
    if (!op)
        return false;
    // Two programs may have written to the store, each with a count of its own.
    if (m_order.contains(op->seq))
        op->seq = m_nextSeq;
    m_order.insert(op->seq, op->record);
    SyncOps all = ops(op->record);
    const auto behind = std::find_if(all.begin(), all.end(), [&](const SyncOp &other) { return other.seq > op->seq; });
    all.insert(behind, *op);
    putOps(op->record, all);
    m_nextSeq = std::max(m_nextSeq, op->seq + 1);
    return true;
}

bool Replica::restoreConflict(const StoredRow &row)
{
    Result<TaskConflict> conflict = SyncCodec::decodeConflict(row.bytes);
    if (!conflict)
        return false;
    m_conflicts.put(row.id, *std::move(conflict));
    return true;
}

bool Replica::restoreFilter(const StoredRow &row)
{
    const Result<SavedFilter> filter = SyncCodec::decodeFilter(row.id, row.bytes);
    if (filter)
        m_book.put(*filter);
    return filter.has_value();
}

void Replica::restored()
{
    if (m_incomplete)
        setNote(CursorNote, {}); // what was lost here is at the server
    keep();
}

TaskBook Replica::glimpse() const
{
    TaskBook seen;
    for (const TaskList &list : m_book.lists())
        seen.put(list);
    for (const SavedFilter &filter : m_book.filters())
        seen.put(filter);
    for (const Task &task : m_book.tasks()) {
        if (!m_ops.find(taskRecord(task.id)))
            seen.put(task);
    }
    return seen;
}

SyncOps Replica::ops(const RecordId &record) const
{
    return orNone(m_ops.find(record));
}

QList<SyncOp> Replica::underWay() const
{
    QList<SyncOp> sent;
    for (auto it = m_ops.kept().cbegin(); it != m_ops.kept().cend(); ++it) {
        if (it->first().sent)
            sent.append(it->first());
    }
    return sent;
}

QByteArray Replica::note(const QString &name) const
{
    const QByteArray *note = m_notes.find(name);
    return note ? *note : QByteArray();
}

void Replica::setNote(const QString &name, const QByteArray &value)
{
    if (value == note(name))
        return;
    if (value.isEmpty())
        m_notes.remove(name);
    else
        m_notes.put(name, value);
}

std::optional<Task> Replica::confirmedTask(const QString &id) const
{
    if (const auto staged = m_step.tasks.constFind(id); staged != m_step.tasks.constEnd())
        return *staged;
    if (const auto shadow = m_taskShadows.constFind(id); shadow != m_taskShadows.constEnd())
        return *shadow;
    const Task *seen = m_book.task(id);
    return seen ? std::optional<Task>(*seen) : std::nullopt;
}

std::optional<TaskList> Replica::confirmedList(const QString &id) const
{
    if (const auto staged = m_step.lists.constFind(id); staged != m_step.lists.constEnd())
        return *staged;
    if (const auto shadow = m_listShadows.constFind(id); shadow != m_listShadows.constEnd())
        return *shadow;
    const TaskList *seen = m_book.list(id);
    return seen ? std::optional<TaskList>(*seen) : std::nullopt;
}

std::optional<Task> Replica::seenTask(const QString &id) const
{
    return overlaid(confirmedTask(id), ops(taskRecord(id)));
}

std::optional<TaskList> Replica::seenList(const QString &id) const
{
    return overlaid(confirmedList(id), ops(listRecord(id)));
}

void Replica::putOps(const RecordId &record, const SyncOps &ops)
{
    if (ops.isEmpty())
        m_ops.remove(record);
    else
        m_ops.put(record, ops);
}

StoreBatch Replica::unwritten() const
{
    StoreBatch batch;
    for (auto it = m_step.tasks.cbegin(); it != m_step.tasks.cend(); ++it) {
        if (*it)
            batch.put(Tasks, it.key(), SyncCodec::encode(**it, stampOf(taskRecord(it.key()))));
        else
            batch.remove(Tasks, it.key());
    }
    for (auto it = m_step.lists.cbegin(); it != m_step.lists.cend(); ++it) {
        if (*it)
            batch.put(Lists, it.key(), SyncCodec::encode(**it, stampOf(listRecord(it.key()))));
        else
            batch.remove(Lists, it.key());
    }
    for (auto it = m_step.filters.cbegin(); it != m_step.filters.cend(); ++it) {
        if (*it)
            batch.put(Filters, it.key(), SyncCodec::encode(**it));
        else
            batch.remove(Filters, it.key());
    }
    for (auto it = m_ops.step().cbegin(); it != m_ops.step().cend(); ++it)
        writeOps(batch, orNone(m_ops.findKept(it.key())), it->value_or(NoOps));
    for (auto it = m_conflicts.step().cbegin(); it != m_conflicts.step().cend(); ++it) {
        if (*it)
            batch.put(Conflicts, it.key(), SyncCodec::encode(**it));
        else
            batch.remove(Conflicts, it.key());
    }
    for (auto it = m_notes.step().cbegin(); it != m_notes.step().cend(); ++it) {
        if (*it)
            batch.put(Notes, it.key(), **it);
        else
            batch.remove(Notes, it.key());
    }
    return batch;
}

StoreBatch Replica::emptied()
{
    StoreBatch batch;
    for (const QString &collection : collections())
        batch.clear(collection);
    return batch;
}

ReplicaNews Replica::keep()
{
    ReplicaNews news;
    news.refused = std::move(m_step.refused);
    news.conflictsChanged = !m_conflicts.step().isEmpty();
    news.filtersChanged = !m_step.filters.isEmpty();
    for (auto it = m_step.filters.cbegin(); it != m_step.filters.cend(); ++it) {
        if (*it)
            m_book.put(**it);
        else
            m_book.dropFilter(it.key());
    }
    QHash<QString, std::optional<Task>> tasks = m_step.tasks;
    QHash<QString, std::optional<TaskList>> lists = m_step.lists;
    for (auto it = m_ops.step().cbegin(); it != m_ops.step().cend(); ++it) {
        orderOps(it.key(), it->value_or(NoOps));
        if (it.key().kind == RecordId::Kind::Task)
            tasks.insert(it.key().id, confirmedTask(it.key().id));
        else
            lists.insert(it.key().id, confirmedList(it.key().id));
    }
    for (auto it = m_conflicts.step().cbegin(); it != m_conflicts.step().cend(); ++it)
        tasks.insert(it.key(), confirmedTask(it.key()));

    m_ops.keep();
    m_conflicts.keep();
    m_taskVersions.keep();
    m_listVersions.keep();
    m_remoteIds.keep();
    m_localIds.keep();
    m_notes.keep();
    m_step = Step();

    for (auto it = lists.cbegin(); it != lists.cend(); ++it)
        showList(it.key(), *it);
    for (auto it = tasks.cbegin(); it != tasks.cend(); ++it) {
        const Task *before = m_book.task(it.key());
        news.tasksBefore.insert(it.key(), before ? std::optional<Task>(*before) : std::nullopt);
        show(it.key(), *it);
    }
    news.listsChanged = !lists.isEmpty();
    return news;
}

void Replica::drop()
{
    m_ops.drop();
    m_conflicts.drop();
    m_taskVersions.drop();
    m_listVersions.drop();
    m_remoteIds.drop();
    m_localIds.drop();
    m_notes.drop();
    m_step = Step();
}

/// In the order of all, `now` in the place of the record's kept ones.
void Replica::orderOps(const RecordId &record, const SyncOps &now)
{
    for (const SyncOp &op : orNone(m_ops.findKept(record)))
        m_order.remove(op.seq);
    for (const SyncOp &op : now)
        m_order.insert(op.seq, record);
}

void Replica::show(const QString &id, std::optional<Task> confirmed)
{
    const SyncOps *waiting = m_ops.findKept(taskRecord(id));
    if (waiting)
        m_taskShadows.insert(id, confirmed);
    else
        m_taskShadows.remove(id);
    std::optional<Task> seen = overlaid(std::move(confirmed), orNone(waiting));
    if (!seen) {
        m_book.dropTask(id);
        return;
    }
    seen->pending = waiting;
    seen->conflicted = m_conflicts.findKept(id);
    m_book.put(*seen);
}

void Replica::showList(const QString &id, std::optional<TaskList> confirmed)
{
    const SyncOps *waiting = m_ops.findKept(listRecord(id));
    if (waiting)
        m_listShadows.insert(id, confirmed);
    else
        m_listShadows.remove(id);
    std::optional<TaskList> seen = overlaid(std::move(confirmed), orNone(waiting));
    if (!seen) {
        m_book.dropList(id);
        return;
    }
    seen->pending = waiting;
    m_book.put(*seen);
}

} // namespace Latchkey
