// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Latchkey {

/// Something the person did to a task that the server has not confirmed.
struct PendingChange
{
    enum class Kind { Create, Update, Remove };

    Kind kind = Kind::Update;
    QString taskId;        ///< a local id while the task's create is pending
    TaskPatch fields;      ///< Create: all of them; Update: those that changed; Remove: none
    QDateTime at;          ///< when the person did it, for display
    QByteArray key;        ///< Idempotency-Key: the same for every attempt
    bool sent = false;     ///< on its way now: not to be folded into
    bool doubtful = false; ///< a create that was sent and got no answer: it may have been carried out
};

/// The changes that wait for the server, in the order they are to be carried. What can be said in one request is folded
/// into one.
class PendingChanges
{
public:
    void create(const QString &id, const TaskDraft &draft, const QDateTime &at);
    /// Folded into the last change of the task unless that may have left already.
    void update(const QString &id, const TaskPatch &patch, const QDateTime &at);
    /// Takes back what has not left; a task that never left needs no request at all.
    void remove(const QString &id, const QDateTime &at);

    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_changes.size(); }
    [[nodiscard]] bool concerns(const QString &id) const;
    /// The one to carry next. Precondition: not empty.
    [[nodiscard]] const PendingChange &first() const { return m_changes.first(); }

    /// `first` leaves now.
    void sendFirst() { m_changes.first().sent = true; }
    /// `first` came back without an answer that counts.
    void returnFirst(bool doubtful);
    /// `first` is done with.
    void dropFirst() { m_changes.removeFirst(); }
    /// The server has named a task that was made here.
    void rename(const QString &localId, const QString &id);
    void dropTask(const QString &id);
    void clear() { m_changes.clear(); }

    /// The task as the person sees it: what the server has, with the pending changes on top.
    [[nodiscard]] std::optional<Task> overlay(const QString &id, std::optional<Task> confirmed) const;

private:
    void append(PendingChange::Kind kind, const QString &id, const TaskPatch &fields, const QDateTime &at);

    QList<PendingChange> m_changes;
};

/// `task` with the fields of `patch` that are there.
[[nodiscard]] Task patched(Task task, const TaskPatch &patch);

} // namespace Latchkey
