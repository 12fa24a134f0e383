// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/backoff.h"
#include "core/sync/remotetasks.h"
#include "core/sync/taskmirror.h"
#include "core/tasks/taskrepository.h"

namespace Latchkey {

/// The tasks of whoever is signed in, held in memory. One request is under way at a time, so that changes arrive in the
/// order they were made. Changes wait while the session or the network does not allow them and survive signing in again
/// in place; signing out drops them, and nothing is ever sent for somebody else. A create whose outcome is unknown is
/// looked for in the list before it is sent again (docs/session.md I13, H2).
class OnlineTaskRepository final : public TaskRepository
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

    /// Both must outlive this object. It must be at rest when it is destroyed.
    OnlineTaskRepository(RemoteTasks &remote, Clock &clock, QObject *parent = nullptr);

    /// Tell it at once when the session changes. `subject` is who is signed in, where somebody is.
    void follow(Standing standing, const QString &subject);

    [[nodiscard]] QList<Task> tasks() const override { return m_mirror.tasks(); }
    [[nodiscard]] std::optional<Task> task(const QString &id) const override { return m_mirror.task(id); }
    [[nodiscard]] bool loaded() const override { return m_mirror.loaded(); }
    [[nodiscard]] SyncStatus status() const override;

    Result<Changes> apply(const Changes &changes) override;
    void refresh() override;

    /// Starts nothing any more, for good.
    void stop();
    /// No request is under way.
    [[nodiscard]] bool atRest() const { return m_running == 0; }

Q_SIGNALS:
    /// The last request under way when `stop` was called has ended.
    void cameToRest();

private:
    struct State
    {
        Sync sync = Sync::Idle;
        bool loaded = false;
        std::optional<Error> lastError;
        bool operator==(const State &) const = default;
    };

    [[nodiscard]] Changes renamed(Changes changes) const;

    QCoro::Task<> work();
    QCoro::Task<std::optional<Error>> fetchList();
    QCoro::Task<std::optional<Error>> carryFirst();
    QCoro::Task<Result<Task>> send(PendingChange change);
    [[nodiscard]] std::optional<Error> settle(PendingChange::Kind kind, const Result<Task> &answer);

    void forget();
    [[nodiscard]] bool maySend() const;
    [[nodiscard]] bool isDue() const { return m_clock.bootNow() >= m_notBefore; }
    [[nodiscard]] bool hasWork() const { return m_listWanted || m_mirror.pendingCount() > 0; }
    void wake();
    void wakeLater();
    void postpone(const Error &error);
    void retryAtOnce();
    void announce();

    RemoteTasks &m_remote;
    Clock &m_clock;
    TaskMirror m_mirror;

    QString m_owner; ///< whose tasks these are; empty: nobody's yet
    Standing m_standing = Standing::Waiting;
    bool m_listWanted = false;
    bool m_working = false; ///< somebody carries the changes of this epoch
    int m_running = 0;      ///< of any epoch
    bool m_stopped = false;
    quint64 m_epoch = 0; ///< an answer from before the last sign-out is nobody's
    Backoff m_backoff;
    BootTime m_notBefore{0};
    std::optional<Error> m_lastError;
    State m_announced;
};

} // namespace Latchkey
