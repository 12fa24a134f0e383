// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica.h"

// What persons do.

namespace Latchkey {

namespace {

/// The fields of a task or list that a change would set.
TaskFields fieldsOf(const Change &change)
{
    if (const auto *add = std::get_if<AddTask>(&change))
        return differences(add->task, TaskDraft());
    if (const auto *edit = std::get_if<EditTask>(&change))
        return fieldsOf(edit->patch);
    const bool ofList = std::holds_alternative<AddList>(change) || std::holds_alternative<EditList>(change)
                        || std::holds_alternative<DeleteList>(change);
    return ofList ? TaskField::List : TaskFields();
}

Result<void> storable(const Changes &changes, TaskFields fields)
{
    static const QList<QPair<TaskField, QString>> names{
        {TaskField::Title, QStringLiteral("title")},           {TaskField::Description, QStringLiteral("description")},
        {TaskField::Completed, QStringLiteral("completed")},   {TaskField::List, QStringLiteral("list_id")},
        {TaskField::Parent, QStringLiteral("parent_id")},      {TaskField::Position, QStringLiteral("position")},
        {TaskField::Priority, QStringLiteral("priority")},     {TaskField::Due, QStringLiteral("due")},
        {TaskField::Recurrence, QStringLiteral("recurrence")}, {TaskField::Tags, QStringLiteral("tags")},
        {TaskField::Reminders, QStringLiteral("reminders")},   {TaskField::Trashed, QStringLiteral("trashed")}};
    TaskFields used;
    for (const Change &change : changes)
        used |= fieldsOf(change);
    Error error(Error::Kind::InvalidInput, QStringLiteral("the server cannot store this"));
    for (const auto &[field, name] : names) {
        if (used.testFlag(field) && !fields.testFlag(field))
            error.fields.append({name, QStringLiteral("cannot be stored by this server")});
    }
    return error.fields.isEmpty() ? Result<void>() : fail(std::move(error));
}

} // namespace

Result<Changes> Replica::change(const Changes &changes, const QDateTime &at)
{
    if (const Result<void> good = storable(changes, m_fields); !good)
        return fail(good.error());
    Result<MadeChanges> made = m_book.make(changes, at);
    if (!made)
        return fail(made.error());
    m_book.revert(*made); // it shows once it is kept
    for (const Change &change : std::as_const(made->changes))
        std::visit([&](const auto &one) { stage(one, at); }, change);
    return std::move(made->inverse);
}

void Replica::append(SyncOp op)
{
    op.seq = m_nextSeq++;
    const RecordId record = op.record;
    putOps(record, folded(ops(record), std::move(op)));
}

void Replica::stage(const AddTask &change, const QDateTime &at)
{
    SyncOp op(SyncOp::Kind::Create, taskRecord(change.id), at);
    op.task = patchOf(change.task, AllTaskFields);
    op.times = change.times;
    if (!op.times.createdAt.isValid())
        op.times.createdAt = at; // those made one after the other stay so, though they may come to the server at once
    append(std::move(op));
}

void Replica::stage(const EditTask &change, const QDateTime &at)
{
    SyncOp op(SyncOp::Kind::Update, taskRecord(change.id), at);
    op.task = change.patch;
    op.base = patchOf(*seenTask(change.id), fieldsOf(change.patch));
    append(std::move(op));
}

void Replica::stage(const DeleteTask &change, const QDateTime &at)
{
    SyncOp op(SyncOp::Kind::Delete, taskRecord(change.id), at);
    op.base = patchOf(*seenTask(change.id), AllTaskFields);
    append(std::move(op));
}

void Replica::stage(const AddList &change, const QDateTime &at)
{
    SyncOp op(SyncOp::Kind::Create, listRecord(change.id), at);
    op.list = patchOf(change.list);
    append(std::move(op));
}

void Replica::stage(const EditList &change, const QDateTime &at)
{
    SyncOp op(SyncOp::Kind::Update, listRecord(change.id), at);
    op.list = change.patch;
    append(std::move(op));
}

void Replica::stage(const DeleteList &change, const QDateTime &at)
{
    append(SyncOp(SyncOp::Kind::Delete, listRecord(change.id), at));
}

void Replica::stage(const PutFilter &change, const QDateTime &)
{
    m_step.filters.insert(change.filter.id, change.filter);
}

void Replica::stage(const DeleteFilter &change, const QDateTime &)
{
    m_step.filters.insert(change.id, std::nullopt);
}

Result<void> Replica::resolve(const QString &taskId, Resolution resolution, const QDateTime &at)
{
    const TaskConflict *conflict = m_conflicts.find(taskId);
    if (!conflict)
        return fail(Error::Kind::NotFound, QStringLiteral("no such conflict"));
    if (const Result<Changes> made = change(chosen(*conflict, resolution), at); !made)
        return fail(made.error());
    m_conflicts.remove(taskId);
    return {};
}

/// What makes the choice so.
Changes Replica::chosen(const TaskConflict &conflict, Resolution resolution) const
{
    if (resolution == Resolution::Theirs)
        return {};
    TaskDraft mine = conflict.theirs;
    apply(conflict.mine, mine);
    if (!m_book.list(mine.listId))
        mine.listId.clear();
    if (!m_book.task(mine.parentId))
        mine.parentId.clear();
    if (resolution == Resolution::Mine && m_book.task(conflict.taskId))
        return {EditTask{conflict.taskId, patchOf(mine, fieldsOf(conflict.mine))}};
    if (resolution == Resolution::Mine)
        return {AddTask{conflict.taskId, mine}};
    mine.position.clear();
    return {AddTask{newId(), mine}};
}

} // namespace Latchkey
