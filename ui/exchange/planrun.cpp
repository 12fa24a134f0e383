// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/planrun.h"

#include "ui/await.h"
#include "ui/exchange/gradualchanges.h"

namespace Latchkey {

PlanRun::PlanRun(ExchangePlace place, BackupReason reason, const Changes &changes, const QString &text, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_reason(reason)
    , m_text(text)
    , m_changes(new GradualChanges(m_place.tasks, changes, this))
{
    connect(m_changes, &GradualChanges::progressed, this, &PlanRun::progressed);
    connect(m_changes, &GradualChanges::takenBack, this, &PlanRun::stopped);
    connect(m_changes, &GradualChanges::made, this, [this](const Changes &inverse) {
        m_place.remember(m_text, inverse);
        Q_EMIT finished();
    });
}

void PlanRun::start()
{
    if (m_place.backups)
        whenDone(m_place.backups->make(m_reason), this, [this](const Result<void> &made) { change(made); });
    else
        change({});
}

void PlanRun::cancel()
{
    m_cancelled = true;
    if (m_changing)
        m_changes->cancel();
}

void PlanRun::change(const Result<void> &backedUp)
{
    if (isBackupMissing(backedUp) || m_cancelled) {
        Q_EMIT stopped(m_cancelled ? std::nullopt : std::optional(backedUp.error()));
        return;
    }
    m_changing = true;
    m_changes->start();
}

} // namespace Latchkey

#include "moc_planrun.cpp"
