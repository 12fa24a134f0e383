// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncop.h"

#include <QUuid>

namespace Latchkey {

namespace {

using Kind = SyncOp::Kind;

TaskDraft draftOf(const TaskPatch &patch)
{
    TaskDraft draft;
    apply(patch, draft);
    return draft;
}

/// Leaves out what is set to what stood there before.
void dropUnchanged(SyncOp &op)
{
    const TaskFields changed = differences(draftOf(op.task), draftOf(op.base));
    op.task = restricted(op.task, changed);
    op.base = restricted(op.base, changed);
}

bool isEmpty(const SyncOp &op)
{
    return op.kind == Kind::Update && !fieldsOf(op.task) && op.list == ListPatch();
}

void addFields(const SyncOp &next, SyncOp &last)
{
    last.task = combined(last.task, next.task);
    last.list = combined(last.list, next.list);
    // What the create told of the time before does not hold any more.
    if (next.task.completed)
        last.times.completedAt = {};
    if (next.task.trashed)
        last.times.trashedAt = {};
    if (last.kind == Kind::Create)
        return;
    last.base = combined(next.base, last.base);
    last.at = next.at;
    if (last.record.kind == RecordId::Kind::Task)
        dropUnchanged(last);
}

/// The deletion that takes the place of an update: of the record as it was before both.
void replaceByDeletion(const SyncOp &deletion, SyncOp &last)
{
    last.kind = Kind::Delete;
    last.task = {};
    last.list = {};
    last.base = combined(deletion.base, last.base);
    last.at = deletion.at;
}

/// What was deleted is wanted again, and was never gone at the server.
void takeBackDeletion(const SyncOp &create, SyncOp &last)
{
    last.kind = Kind::Update;
    last.task = create.task;
    last.list = create.list;
    last.at = create.at;
    if (last.record.kind == RecordId::Kind::Task)
        dropUnchanged(last);
}

template <typename Record, typename Patch>
std::optional<Record> overlaidWith(std::optional<Record> record, const SyncOps &ops, Patch SyncOp::*patch,
                                   void (*set)(Record &, const Patch &, const SyncOp &))
{
    for (const SyncOp &op : ops) {
        if (op.kind == Kind::Delete) {
            record.reset();
            continue;
        }
        if (op.kind == Kind::Create && !record) {
            record.emplace();
            record->id = op.record.id;
        }
        if (record)
            set(*record, op.*patch, op);
    }
    return record;
}

void setTask(Task &task, const TaskPatch &patch, const SyncOp &op)
{
    const auto orThen = [&op](const QDateTime &time) { return time.isValid() ? time : op.at; };
    const TaskDraft before = task;
    apply(patch, task);
    if (!task.createdAt.isValid())
        task.createdAt = orThen(op.times.createdAt);
    task.updatedAt = op.at;
    if (task.completed != before.completed)
        task.completedAt = task.completed ? orThen(op.times.completedAt) : QDateTime();
    if (task.trashed != before.trashed)
        task.trashedAt = task.trashed ? orThen(op.times.trashedAt) : QDateTime();
}

void setList(TaskList &list, const ListPatch &patch, const SyncOp &)
{
    apply(patch, list);
}

} // namespace

SyncOp::SyncOp(Kind kind, RecordId record, const QDateTime &at)
    : kind(kind)
    , record(std::move(record))
    , at(at)
    , key(newKey())
{
}

SyncOps folded(SyncOps ops, SyncOp next)
{
    if (ops.isEmpty() || ops.last().sent) {
        if (!isEmpty(next))
            ops.append(std::move(next));
        return ops;
    }
    SyncOp &last = ops.last();
    // Another content is another request: a server that knows the old key would answer with the old result.
    last.key = newKey();
    if (next.kind == Kind::Update)
        addFields(next, last);
    else if (next.kind == Kind::Create)
        takeBackDeletion(next, last);
    else if (last.kind == Kind::Update)
        replaceByDeletion(next, last);
    else
        ops.removeLast();
    if (!ops.isEmpty() && isEmpty(ops.last()))
        ops.removeLast();
    return ops;
}

SyncOps foldedAnew(const SyncOps &ops)
{
    SyncOps anew;
    for (SyncOp op : ops) {
        op.sent = false;
        op.version = 0;
        anew = folded(std::move(anew), std::move(op));
    }
    return anew;
}

TaskPatch combined(const TaskPatch &under, const TaskPatch &over)
{
    TaskDraft both;
    apply(under, both);
    apply(over, both);
    return patchOf(both, fieldsOf(under) | fieldsOf(over));
}

TaskPatch baseOf(const SyncOp &op)
{
    return op.kind == Kind::Create ? patchOf(TaskDraft(), fieldsOf(op.task)) : op.base;
}

QByteArray newKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

std::optional<Task> overlaid(std::optional<Task> task, const SyncOps &ops)
{
    return overlaidWith<Task, TaskPatch>(std::move(task), ops, &SyncOp::task, setTask);
}

std::optional<TaskList> overlaid(std::optional<TaskList> list, const SyncOps &ops)
{
    return overlaidWith<TaskList, ListPatch>(std::move(list), ops, &SyncOp::list, setList);
}

} // namespace Latchkey
