// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sealedstore.h"
#include "core/sync/staged.h"
#include "core/sync/synccodec.h"
#include "core/sync/taskserver.h"
#include "core/tasks/taskbook.h"
#include "core/tasks/taskconflict.h"

#include <QMap>
#include <QSet>
#include <QUuid>

#include <variant>

namespace Latchkey {

/// The collection of a store with the changes that the server has not confirmed.
inline const QString UnsentOps = QStringLiteral("ops");
/// ... and with the tasks as the server has them.
inline const QString ConfirmedTasks = QStringLiteral("tasks");
/// ... and the one with the filters, which no server has.
inline const QString KeptFilters = QStringLiteral("filters");
/// The note in which a replica keeps where the next pull begins.
inline const QString CursorNote = QStringLiteral("cursor");
/// ... whose this is: the subject of a session ...
inline const QString OwnerNote = QStringLiteral("owner");
/// ... and when it last heard from the server: milliseconds since 1970, in decimals.
inline const QString SuccessNote = QStringLiteral("success");

/// A change that the server will never carry out.
struct RefusedChange
{
    std::variant<Task, TaskList> entered;
    Error error;
};

/// What a step changed of what is seen.
struct ReplicaNews
{
    QHash<QString, std::optional<Task>> tasksBefore; ///< of each task that may be another one now
    bool listsChanged = false;
    bool filtersChanged = false;
    bool conflictsChanged = false;
    QList<RefusedChange> refused;
};

/// One person's tasks and lists on this computer: what the server has, what was done here since, what is in dispute,
/// and what is therefore to be seen; and the filters, which are nowhere else. Knows nothing of requests and holds no
/// file. Every command begins or continues a step, which shows only when it is kept, after its rows were written; or is
/// dropped, and was nothing.
class Replica
{
public:
    /// `account` makes ids for tasks of servers that do not keep ours. `fields`: what the server stores.
    explicit Replica(const QUuid &account = {}, TaskFields fields = AllTaskFields);

    /// The collections of a store in which a replica is.
    [[nodiscard]] static QStringList collections();
    /// Rows of one of them, in any pieces, into a new replica; `damaged`: how many more there are that cannot be
    /// opened. `restored` comes last.
    void restore(const QString &collection, const QList<StoredRow> &rows, qsizetype damaged);
    void restored();
    /// What is there already while it is being restored, without what waits to be sent: for a first look.
    [[nodiscard]] TaskBook glimpse() const;

    [[nodiscard]] const TaskBook &book() const { return m_book; }
    [[nodiscard]] QList<TaskConflict> conflicts() const { return m_conflicts.kept().values(); }
    [[nodiscard]] int opCount() const { return static_cast<int>(m_order.size()); }
    /// The records with changes that wait, in the order in which those were made first.
    [[nodiscard]] const QMap<quint64, RecordId> &order() const { return m_order; }
    /// The changes of a record that wait.
    [[nodiscard]] SyncOps ops(const RecordId &record) const;
    /// Those that have left without an answer.
    [[nodiscard]] QList<SyncOp> underWay() const;
    [[nodiscard]] QString remoteId(const RecordId &record) const { return stampOf(record).remoteId; }

    /// Remembered words: where the next pull begins, whose this is, and the like. Empty: never said.
    [[nodiscard]] QByteArray note(const QString &name) const;
    void setNote(const QString &name, const QByteArray &value);

    /// What a person does. Errors: those of TaskRepository::apply and `resolve`, and nothing is in the step.
    Result<Changes> change(const Changes &changes, const QDateTime &at);
    Result<void> resolve(const QString &taskId, Resolution resolution, const QDateTime &at);

    /// These leave now, as the answer has them. Each is the first of its record.
    QList<SyncOp> send(const QList<SyncOp> &ops);
    /// Another program may have carried these from the same store: what it has made of them is true here, too. `row`
    /// reads what is there now, as SealedStore does. Whether it was any news.
    using RowReader = std::function<Result<std::optional<QByteArray>>(const QString &collection, const QString &id)>;
    bool catchUp(const QList<SyncOp> &ops, const RowReader &row, const QDateTime &at);
    /// They came back, and were not carried out.
    void takeBack(const QList<SyncOp> &ops);
    /// They were answered, in the same order.
    void settle(const QList<SyncOp> &ops, const QList<OpOutcome> &outcomes, const QDateTime &at);

    /// From now on pages come that will have named everything there is once the last of them was taken.
    void expectEverything();
    /// Nothing known here is still to be named by those pages: nothing can have gone unnoticed.
    [[nodiscard]] bool hasNamedEverything() const { return !m_unnamed || m_unnamed->isEmpty(); }
    /// What the server has. `keepsTrack`: of the server.
    void take(const PulledPage &page, bool keepsTrack, const QDateTime &at);

    /// The rows of the step.
    [[nodiscard]] StoreBatch unwritten() const;
    ReplicaNews keep();
    void drop();
    /// A store as of a new replica.
    [[nodiscard]] static StoreBatch emptied();

private:
    struct Step
    {
        QHash<QString, std::optional<Task>> tasks; ///< what the server has
        QHash<QString, std::optional<TaskList>> lists;
        QHash<QString, std::optional<SavedFilter>> filters;
        QSet<RecordId> gone; ///< what refers to these must not any more
        QList<RefusedChange> refused;
    };

    [[nodiscard]] std::optional<Task> confirmedTask(const QString &id) const;
    [[nodiscard]] std::optional<TaskList> confirmedList(const QString &id) const;
    [[nodiscard]] std::optional<Task> seenTask(const QString &id) const;
    [[nodiscard]] std::optional<TaskList> seenList(const QString &id) const;
    [[nodiscard]] Staged<QString, qint64> &versions(RecordId::Kind kind);
    [[nodiscard]] Stamp stampOf(const RecordId &record) const;
    void putStamp(const RecordId &record, const Stamp &stamp);
    void removeStamp(const RecordId &record);

    void stage(const AddTask &change, const QDateTime &at);
    void stage(const EditTask &change, const QDateTime &at);
    void stage(const DeleteTask &change, const QDateTime &at);
    void stage(const AddList &change, const QDateTime &at);
    void stage(const EditList &change, const QDateTime &at);
    void stage(const DeleteList &change, const QDateTime &at);
    void stage(const PutFilter &change, const QDateTime &at);
    void stage(const DeleteFilter &change, const QDateTime &at);
    void append(SyncOp op);
    void putOps(const RecordId &record, const SyncOps &ops);
    [[nodiscard]] Changes chosen(const TaskConflict &conflict, Resolution resolution) const;

    [[nodiscard]] SyncOps stillWaiting(const RecordId &record, const RowReader &row) const;
    bool catchUp(const RecordId &record, const RowReader &row, const QDateTime &at);
    void settleOne(const SyncOp &op, const OpOutcome &outcome, const QDateTime &at);
    void settleDone(const SyncOp &op, const OpOutcome &outcome, const QDateTime &at);
    void refuse(const SyncOp &op, const Error &error);
    template <typename Record>
    void tellRefused(const QString &id, const std::optional<Record> &seen, const std::optional<Record> &confirmed,
                     const Error &error);
    void confirm(const RemoteTask &theirs, const QString &id);
    void confirm(const RemoteList &theirs);
    void confirm(const OpOutcome &outcome, const QString &id);
    void rebase(const RecordId &record, const QDateTime &at);
    void rebaseTask(const QString &id, SyncOp op, const Task &theirs, const QDateTime &at);
    void noteConflict(const SyncOp &op, const TaskPatch &disputed, const Task &theirs, bool gone, const QDateTime &at);
    void setApart(const TaskConflict &conflict, const QDateTime &at);
    void dropRecord(const RecordId &record, const QDateTime &at);
    void makeRoom(qsizetype tasks);
    void forgetReferences();
    void forgetReferences(const QString &id);
    [[nodiscard]] QString localIdOf(const RemoteTask &task) const;
    [[nodiscard]] std::optional<RemoteTask> madeBy(const SyncOp &create, const QList<RemoteTask> &tasks) const;
    void recogniseCreates(const QList<RemoteTask> &tasks, const QDateTime &at);
    void takeOverNames(const QList<RemoteTask> &tasks);
    void rename(const QString &from, const QString &to);

    bool restore(const QString &collection, const StoredRow &row);
    bool restoreTask(const StoredRow &row);
    bool restoreList(const StoredRow &row);
    bool restoreOp(const StoredRow &row);
    bool restoreConflict(const StoredRow &row);
    bool restoreFilter(const StoredRow &row);

    void show(const QString &id, std::optional<Task> confirmed);
    void showList(const QString &id, std::optional<TaskList> confirmed);
    void orderOps(const RecordId &record, const SyncOps &before);

    QUuid m_account;
    TaskFields m_fields;
    TaskBook m_book; ///< what is seen
    // What the server has of the records with changes that wait; of all others it is what is seen.
    QHash<QString, std::optional<Task>> m_taskShadows;
    QHash<QString, std::optional<TaskList>> m_listShadows;
    // Of everything the server has. Few servers have names of their own, and lists never do.
    Staged<QString, qint64> m_taskVersions;
    Staged<QString, qint64> m_listVersions;
    Staged<QString, QString> m_remoteIds; ///< of tasks, by ours
    Staged<QString, QString> m_localIds;  ///< the other way round
    Staged<RecordId, SyncOps> m_ops;
    QMap<quint64, RecordId> m_order;
    Staged<QString, TaskConflict> m_conflicts;
    Staged<QString, QByteArray> m_notes;
    std::optional<QSet<RecordId>> m_unnamed; ///< known here, and not named yet by the pages that name everything
    quint64 m_nextSeq = 1;
    bool m_incomplete = false; ///< tasks or lists could not be restored
    Step m_step;
};

} // namespace Latchkey
