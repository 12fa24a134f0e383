// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/backoff.h"
#include "core/sync/keptreplica.h"
#include "core/sync/taskserver.h"
#include "core/tasks/taskrepository.h"

namespace Latchkey {

/// Carries changes between a replica and a server, one request at a time. What fails for a passing reason is tried
/// again after a growing pause, and a change that fails again and again steps aside for those of other records. What
/// was sent without an answer is as it was until it is known what became of it (docs/session.md I13, H2).
class Carrier final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. It must be at rest when it is destroyed.
    Carrier(KeptReplica &kept, TaskServer &server, Clock &clock, QObject *parent = nullptr);

    /// Requests are allowed, or not. `user`: the server's id of the person.
    void allow(bool allowed, const QString &user);
    /// Whatever is under way is nobody's any more, and nothing is wanted.
    void forget();
    /// Fetches what the server has, at the next opportunity.
    void wantPull() { m_pullWanted = true; }
    /// So long after it was last fetched it is fetched again by itself; 0: never. A minute until it is said.
    void setPullPause(std::chrono::minutes pause);
    /// The pause is over.
    void retryAtOnce();
    /// Goes on if there is anything to do. `wakeLater` does so from the event loop, so that a command is done before
    /// anything else happens and several at once are folded.
    void wake();
    void wakeLater();

    /// `state`, `error` and `progress` are true at all times.
    [[nodiscard]] const SyncStatus &status() const { return m_status; }
    /// Starts nothing any more, for good.
    void stop();
    [[nodiscard]] bool atRest() const { return m_running == 0; }

Q_SIGNALS:
    void statusChanged();
    /// The last request under way when `stop` was called has ended.
    void cameToRest();

private:
    QCoro::Task<> work();
    QCoro::Task<std::optional<Error>> step();
    [[nodiscard]] std::optional<Error> catchUp();
    QCoro::Task<std::optional<Error>> pull();
    QCoro::Task<std::optional<Error>> push();
    [[nodiscard]] std::optional<Error> take(const PulledPage &page, bool anew);
    [[nodiscard]] std::optional<Error> pullFailed(const Error &error, bool anew);
    [[nodiscard]] std::optional<Error> pushFailed(const QList<SyncOp> &batch, const Error &error);
    [[nodiscard]] std::optional<Error> settle(const QList<SyncOp> &batch, const QList<OpOutcome> &outcomes);
    [[nodiscard]] std::optional<Error> commit();

    [[nodiscard]] bool mayWork() const { return !m_stopped && m_allowed && !m_user.isEmpty() && m_kept.isOpen(); }
    [[nodiscard]] bool hasWork() const { return m_pullWanted || m_kept.replica().opCount() > 0; }
    [[nodiscard]] bool isDue() const { return m_clock.bootNow() >= m_notBefore; }
    void noteSuccess();
    void planPull();
    void noteProgress(const PulledPage &page);
    void postpone(const Error &error);
    void announce();

    KeptReplica &m_kept;
    TaskServer &m_server;
    Clock &m_clock;
    QString m_user;
    bool m_allowed = false;

    bool m_pullWanted = false;
    std::chrono::minutes m_pullPause{1};
    std::optional<BootTime> m_pulledAt; ///< the end of the last whole pull
    BootTime m_nextPull{0};             ///< 0: none is planned
    QByteArray m_anewCursor;            ///< where a pull of everything goes on
    bool m_expired = false;             ///< the server has refused a cursor since the last whole pull
    qint64 m_pulled = 0;                ///< records of this pull so far
    int m_batchSize;
    QHash<QByteArray, int> m_failures; ///< by key, of changes that were sent alone
    QSet<QByteArray> m_setAside;

    bool m_working = false; ///< somebody carries the changes of this epoch
    int m_running = 0;      ///< of any epoch
    bool m_stopped = false;
    quint64 m_epoch = 0; ///< an answer from before the last `forget` is nobody's
    Backoff m_backoff;
    BootTime m_notBefore{0};
    SyncStatus m_status;
    SyncStatus m_announced;
};

} // namespace Latchkey
