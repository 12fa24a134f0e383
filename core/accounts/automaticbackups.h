// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/backups.h"
#include "core/accounts/backupshelf.h"
#include "core/base/clock.h"
#include "core/session/inflight.h"
#include "core/tasks/taskrepository.h"

#include <QObject>

#include <memory>

namespace Latchkey {

/// Makes a backup by itself where something has changed since the newest one, a day after that. All that takes time is
/// done on a thread of its own.
class AutomaticBackups final : public QObject, public Backups
{
    Q_OBJECT

public:
    /// Both must outlive this object, which must be idle when it is destroyed.
    AutomaticBackups(TaskRepository &tasks, Clock &clock);

    /// Where they are from now on; see BackupShelf.
    void keepBeside(const QString &store, Secret key);
    /// From now on none are kept; what is being made is taken away again.
    void keepNone() { m_shelf.reset(); }
    /// Ends when none is being made or read.
    QCoro::Task<> idle() { return m_inFlight.idle(); }

    [[nodiscard]] Result<QList<BackupInfo>> list() const override;
    QCoro::Task<Result<void>> make(BackupReason reason) override;
    QCoro::Task<Result<ExchangeData>> open(QString id) override;

Q_SIGNALS:
    /// By itself.
    void made();

private:
    void noteChange();
    void lookLater(BootTime delay);
    void look();
    QCoro::Task<> makeDaily();

    TaskRepository &m_tasks;
    Clock &m_clock;
    std::shared_ptr<const BackupShelf> m_shelf; ///< null: nothing is kept here
    InFlight m_inFlight;
    bool m_changed = false; ///< since the last look that led to a backup
    bool m_looking = false; ///< a look is to come
};

} // namespace Latchkey
