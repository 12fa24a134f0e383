// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pendingchanges.h"

#include <QUuid>

#include <algorithm>

namespace Latchkey {

namespace {

using Kind = PendingChange::Kind;

/// What may be at the server already must stay as it was sent: a create is recognised there by its content. An update
/// may be said again with more in it.
bool takesMore(const PendingChange &change)
{
    return !change.sent && !change.doubtful && change.kind != Kind::Remove;
}

void fold(TaskPatch &into, const TaskPatch &patch)
{
    if (patch.title)
        into.title = patch.title;
    if (patch.description)
        into.description = patch.description;
    if (patch.completed)
        into.completed = patch.completed;
}

QByteArray newKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace

void PendingChanges::create(const QString &id, const TaskDraft &draft, const QDateTime &at)
{
    TaskPatch fields;
    fields.title = draft.title;
    fields.description = draft.description;
    fields.completed = draft.completed;
    append(Kind::Create, id, fields, at);
}

void PendingChanges::update(const QString &id, const TaskPatch &patch, const QDateTime &at)
{
    const auto last = std::find_if(m_changes.rbegin(), m_changes.rend(),
                                   [&id](const PendingChange &change) { return change.taskId == id; });
    if (last == m_changes.rend() || !takesMore(*last)) {
        append(Kind::Update, id, patch, at);
        return;
    }
    fold(last->fields, patch);
    if (last->kind == Kind::Update) {
        last->at = at;
        // Another content is another request: a server that knows the old key would answer with the old result.
        last->key = newKey();
    }
}

void PendingChanges::remove(const QString &id, const QDateTime &at)
{
    const bool neverLeft = std::any_of(m_changes.cbegin(), m_changes.cend(), [&id](const PendingChange &change) {
        return change.taskId == id && change.kind == Kind::Create && takesMore(change);
    });
    m_changes.removeIf([&id](const PendingChange &change) { return change.taskId == id && takesMore(change); });
    if (!neverLeft)
        append(Kind::Remove, id, {}, at);
}

bool PendingChanges::concerns(const QString &id) const
{
    return std::any_of(m_changes.cbegin(), m_changes.cend(),
                       [&id](const PendingChange &change) { return change.taskId == id; });
}

void PendingChanges::returnFirst(bool doubtful)
{
    m_changes.first().sent = false;
    m_changes.first().doubtful = doubtful;
}

void PendingChanges::rename(const QString &localId, const QString &id)
{
    for (PendingChange &change : m_changes) {
        if (change.taskId == localId)
            change.taskId = id;
    }
}

void PendingChanges::dropTask(const QString &id)
{
    m_changes.removeIf([&id](const PendingChange &change) { return change.taskId == id; });
}

std::optional<Task> PendingChanges::overlay(const QString &id, std::optional<Task> confirmed) const
{
    std::optional<Task> task = std::move(confirmed);
    for (const PendingChange &change : m_changes) {
        if (change.taskId != id)
            continue;
        if (change.kind == Kind::Create) {
            task.emplace();
            task->id = id;
            task->createdAt = change.at;
        }
        if (!task)
            continue;
        if (change.kind == Kind::Remove) {
            task.reset();
            continue;
        }
        task = patched(*std::move(task), change.fields);
        task->updatedAt = change.at;
        task->pending = true;
    }
    return task;
}

void PendingChanges::append(Kind kind, const QString &id, const TaskPatch &fields, const QDateTime &at)
{
    PendingChange change;
    change.kind = kind;
    change.taskId = id;
    change.fields = fields;
    change.at = at;
    change.key = newKey();
    m_changes.append(change);
}

Task patched(Task task, const TaskPatch &patch)
{
    apply(patch, task);
    return task;
}

} // namespace Latchkey
