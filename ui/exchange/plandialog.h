// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchangeplace.h"
#include "ui/exchange/plannedimport.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace Latchkey {

class PlanRun;
class PlanView;

/// Shows what would become of the tasks, and does it if the person says so. Closes when it is done, or when it was
/// cancelled and all is as it was before.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

protected:
    using Work = std::function<PlannedImport(const TasksSnapshot &here)>;

    /// `verb`: on the button that does it.
    PlanDialog(ExchangePlace place, BackupReason reason, const QString &verb, QWidget *parent);

    [[nodiscard]] const ExchangePlace &place() const { return m_place; }
    /// For what there is to choose; goes above the plan.
    [[nodiscard]] QVBoxLayout *choices() const { return m_choices; }

    /// Makes another plan, on another thread; an earlier one that is not there yet is not wanted any more. `work` must
    /// share nothing with this thread.
    void plan(Work work);
    /// What is shown does not hold any more; another plan will be made.
    void expectPlan();
    /// A plan is there and shown.
    virtual void takePlan(const PlannedImport &) {}
    /// What is done, for undoing it.
    [[nodiscard]] virtual QString doneText(const ImportPlan &plan) const = 0;

private:
    void build();
    void showPlan(PlannedImport planned);
    void run();
    void stop(const std::optional<Error> &why);
    void setRunning(bool running);

    ExchangePlace m_place;
    BackupReason m_reason;
    PlannedImport m_planned;
    int m_asked = 0; ///< which plan is wanted

    QWidget *m_above;
    QVBoxLayout *m_choices;
    PlanView *m_view;
    QPushButton *m_cancel;
    QPushButton *m_do;
    PlanRun *m_run = nullptr; ///< while it is carried out
};

} // namespace Latchkey
