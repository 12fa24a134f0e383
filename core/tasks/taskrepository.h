// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/task.h"

#include <QList>
#include <QObject>

namespace Latchkey {

/// The tasks of one account, as the person sees them. Commands change the list at once and are carried to the server in
/// order; what could not be carried yet stays, is marked pending and is tried again. Signals are facts and come after
/// the change.
class TaskRepository : public QObject
{
    Q_OBJECT

public:
    enum class Sync {
        Idle,    ///< all that is here is confirmed
        Loading, ///< fetching the list or carrying changes
        Waiting, ///< changes or a fetch wait for the session or the network; see lastError
    };
    Q_ENUM(Sync)

    using QObject::QObject;

    [[nodiscard]] virtual QList<Task> tasks() const = 0;
    /// False until the first list arrived: an empty list is not yet "no tasks".
    [[nodiscard]] virtual bool loaded() const = 0;
    [[nodiscard]] virtual Sync sync() const = 0;
    /// Why the last attempt did not succeed; empty when the last one did.
    [[nodiscard]] virtual std::optional<Error> lastError() const = 0;

    /// The local id. Error: InvalidInput with the fields that break the contract's limits.
    virtual Result<QString> add(TaskDraft draft) = 0;
    /// Errors: InvalidInput, NotFound.
    virtual Result<void> edit(const QString &id, TaskPatch patch) = 0;
    /// Error: NotFound.
    virtual Result<void> remove(const QString &id) = 0;
    /// Fetches the list and carries what waits, now.
    virtual void refresh() = 0;

Q_SIGNALS:
    void taskAdded(const Latchkey::Task &task);
    /// `previousId` differs from the task's id once, when the server has named a task that was made here.
    void taskChanged(const QString &previousId, const Latchkey::Task &task);
    void taskRemoved(const QString &id);
    /// Everything may have changed: read `tasks()` anew.
    void reset();
    /// `sync`, `lastError` or `loaded` changed.
    void syncChanged();
    /// The server refused a change for good; the task was put back to what the server has. `draft` is what the person
    /// had entered.
    void changeRefused(const QString &id, const Latchkey::Task &draft, const Latchkey::Error &error);
};

} // namespace Latchkey
