// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchangeplace.h"

#include <QObject>

namespace Latchkey {

class GradualChanges;

/// Carries out what was planned: a backup first, then the changes, and at last what undoes them.
class PlanRun : public QObject
{
    Q_OBJECT

public:
    /// `text`: what is done, for undoing it.
    PlanRun(ExchangePlace place, BackupReason reason, const Changes &changes, const QString &text,
            QObject *parent = nullptr);

    /// Call once.
    void start();
    /// `stopped` says when what was made is taken back.
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void finished();
    /// See GradualChanges::takenBack.
    void stopped(const std::optional<Latchkey::Error> &why);

private:
    void change(const Result<void> &backedUp);

    ExchangePlace m_place;
    BackupReason m_reason;
    QString m_text;
    GradualChanges *m_changes;
    bool m_cancelled = false;
    bool m_changing = false;
};

} // namespace Latchkey
