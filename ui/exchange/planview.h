// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/plannedimport.h"

#include <QWidget>

class QProgressBar;
class QTreeWidget;

namespace Latchkey {

class ProblemLabel;

/// What a plan would do, task by task and as a whole; how far that is; and what went wrong.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);

    void showPlan(const PlannedImport &planned);
    /// Nothing where it has ended; negative where it cannot be told.
    void setProgress(std::optional<int> percent);
    void tell(const QString &problem);

private:
    void showItems(const QList<ImportItem> &items);

    QTreeWidget *m_items;
    QProgressBar *m_progress;
    QLabel *m_summary;
    ProblemLabel *m_problem;
};

} // namespace Latchkey
