// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/carrier.h"

namespace Latchkey {

/// The tasks of whoever is signed in, kept in a store on this computer and carried to the server when the session and
/// the network allow it. What is there survives restarts and the end of a session; signing out wipes it, and nothing is
/// ever sent for somebody else.
///
/// Of a task that the server has moved to a list or below a task which comes with the next page only, the list or
/// parent may be missing for a moment. A task that is gone is seen no more, also while its conflict waits.
class SyncedTaskRepository final : public TaskRepository
{
    Q_OBJECT

public:
    /// What the account's session allows.
    enum class Standing {
        Over,     ///< nobody is signed in: nothing is kept for anybody
        Waiting,  ///< nothing may be sent now; what is here stays
        Strained, ///< requests may succeed, but the session could not be renewed lately
        Well,     ///< requests succeed as far as the session goes
    };

    /// Both must outlive this object. It must be at rest when it is destroyed. `account` is what the ids of this
    /// account's tasks are made from, where the server keeps none of ours.
    SyncedTaskRepository(TaskServer &server, Clock &clock, const QUuid &account, QObject *parent = nullptr);

    /// Where the tasks are kept from now on. Until then, and after `close`, there are none and none can be made.
    void open(std::unique_ptr<SealedStore> store);
    void close();

    /// Tell it at once when the session changes. `subject` is who is signed in, where somebody is.
    void follow(Standing standing, const QString &subject);

    [[nodiscard]] QList<Task> tasks() const override { return book().tasks(); }
    [[nodiscard]] QList<TaskList> lists() const override { return book().lists().values(); }
    [[nodiscard]] QList<SavedFilter> filters() const override { return book().filters().values(); }
    [[nodiscard]] std::optional<Task> task(const QString &id) const override;
    [[nodiscard]] const Task *peek(const QString &id) const override { return book().task(id); }
    [[nodiscard]] bool loaded() const override;
    [[nodiscard]] bool isOpening() const override;
    [[nodiscard]] SyncStatus status() const override { return m_carrier.status(); }
    [[nodiscard]] TaskFields fields() const override { return m_server.fields(); }

    /// Also KeychainLocked: the store is not open yet.
    Result<Changes> apply(const Changes &changes) override;
    void beginMany() override { m_many = true; }
    void endMany() override;
    void refresh() override;
    /// Deletes what is kept here of the server's and fetches it anew. Errors: InvalidInput where something is here
    /// only, a change that waits or a conflict; SignedOut; KeychainLocked; Storage.
    Result<void> renew();
    /// As of Carrier.
    void setPullPause(std::chrono::minutes pause) { m_carrier.setPullPause(pause); }

    [[nodiscard]] QList<TaskConflict> conflicts() const override { return m_kept.replica().conflicts(); }
    Result<void> resolve(const QString &taskId, Resolution resolution) override;

    /// Starts nothing any more, for good.
    void stop() { m_carrier.stop(); }
    /// No request is under way.
    [[nodiscard]] bool atRest() const { return m_carrier.atRest(); }

Q_SIGNALS:
    /// The last request under way when `stop` was called has ended.
    void cameToRest();

private:
    [[nodiscard]] const TaskBook &book() const { return m_glimpse ? *m_glimpse : m_kept.replica().book(); }
    [[nodiscard]] Result<void> writable() const;
    void showGlimpse(const TaskBook &book, const QByteArray &owner);
    void begin();
    void claim();
    void forget();
    void publish(const ReplicaNews &news);
    void publishTasks(const QHash<QString, std::optional<Task>> &before);
    void tellWhetherLoaded();

    TaskServer &m_server;
    Clock &m_clock;
    KeptReplica m_kept;
    Carrier m_carrier;
    QString m_subject; ///< who is signed in; empty: nobody, or nobody knows yet
    Standing m_standing = Standing::Waiting;
    bool m_wasLoaded = false;          ///< as announced
    bool m_many = false;               ///< see beginMany
    std::optional<TaskBook> m_glimpse; ///< what is shown while a long store is read
};

} // namespace Latchkey
