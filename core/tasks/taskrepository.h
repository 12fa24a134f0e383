// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/changes.h"
#include "core/tasks/taskconflict.h"

#include <QList>
#include <QObject>

namespace Latchkey {

/// How what is here stands to what the server has.
struct SyncStatus
{
    enum class State {
        Idle,    ///< all that is here is confirmed
        Loading, ///< fetching or carrying changes
        Waiting, ///< changes or a fetch wait for the session or the network; see `error`
    };

    State state = State::Idle;
    std::optional<Error> error;     ///< why the last attempt did not succeed; none when the last one did
    QDateTime lastSuccess;          ///< UTC; invalid: never
    int waiting = 0;                ///< changes that the server has not confirmed
    std::optional<double> progress; ///< of a long fetch, 0 to 1, where it can be told

    bool operator==(const SyncStatus &) const = default;
};

/// The tasks, lists and filters of one account, as the person sees them. A change is durable on this computer when the
/// command returns, and is carried to the server in order; what could not be carried yet stays, is marked pending and
/// is tried again. Signals are facts and come after the change.
class TaskRepository : public QObject
{
    Q_OBJECT

public:
    using Sync = SyncStatus::State;

    using QObject::QObject;

    /// In no order that means anything.
    [[nodiscard]] virtual QList<Task> tasks() const = 0;
    [[nodiscard]] virtual QList<TaskList> lists() const { return {}; }
    [[nodiscard]] virtual QList<SavedFilter> filters() const { return {}; }
    [[nodiscard]] virtual std::optional<Task> task(const QString &id) const = 0;
    /// The same in its place. Null: there is none. Valid until the next change.
    [[nodiscard]] virtual const Task *peek(const QString &id) const = 0;
    /// False until tasks have come, from this computer or the server: an empty list is not yet "no tasks".
    [[nodiscard]] virtual bool loaded() const = 0;
    /// What is kept on this computer is about to be opened: there is nothing yet, and nothing can be changed.
    [[nodiscard]] virtual bool isOpening() const { return false; }
    [[nodiscard]] virtual SyncStatus status() const = 0;
    /// What the server can store. Nothing else may be changed; lists are there if TaskField::List is.
    [[nodiscard]] virtual TaskFields fields() const { return BaseTaskFields; }

    /// Makes the changes together or not at all, and answers with those that undo them. Errors: InvalidInput with the
    /// fields that break the contract's limits or that the server cannot store; NotFound; SignedOut: there is nobody
    /// whose tasks these could be; Storage: they could not be kept, and were not made.
    virtual Result<Changes> apply(const Changes &changes) = 0;
    /// What is done to tasks between these is told at the end, by `reset`: for those who make many changes, bit by bit.
    virtual void beginMany() {}
    virtual void endMany() {}
    /// Fetches what is new and carries what waits, now.
    virtual void refresh() = 0;

    [[nodiscard]] virtual QList<TaskConflict> conflicts() const { return {}; }
    /// Errors: NotFound, and those of `apply`.
    virtual Result<void> resolve(const QString &taskId, Resolution resolution);

    [[nodiscard]] Sync sync() const { return status().state; }
    [[nodiscard]] std::optional<Error> lastError() const { return status().error; }
    /// One change; the new task's id. Errors: those of `apply`.
    Result<QString> add(const TaskDraft &draft);
    Result<void> edit(const QString &id, const TaskPatch &patch);
    Result<void> remove(const QString &id);

Q_SIGNALS:
    void taskAdded(const Latchkey::Task &task);
    void taskChanged(const Latchkey::Task &task);
    void taskRemoved(const QString &id);
    void listsChanged();
    void filtersChanged();
    /// Everything may have changed: read it anew. Also after changes of many tasks at once.
    void reset();
    /// `status`, `loaded`, `isOpening` or `fields` changed.
    void syncChanged();
    void conflictsChanged();
    /// The server refused a change for good; the task was put back to what the server has. `draft` is what the person
    /// had entered.
    void changeRefused(const QString &id, const Latchkey::Task &draft, const Latchkey::Error &error);
    /// Likewise of a list. One that the server never had is gone, and its tasks are in the inbox.
    void listChangeRefused(const Latchkey::TaskList &entered, const Latchkey::Error &error);
};

} // namespace Latchkey
