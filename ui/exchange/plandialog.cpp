// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/plandialog.h"

#include "core/base/background.h"
#include "ui/await.h"
#include "ui/exchange/exchangetext.h"
#include "ui/exchange/planrun.h"
#include "ui/exchange/planview.h"
#include "ui/theme/metrics.h"

namespace Latchkey {

using namespace Metrics;

PlanDialog::PlanDialog(ExchangePlace place, BackupReason reason, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_place(std::move(place))
    , m_reason(reason)
    , m_above(new QWidget)
    , m_choices(new QVBoxLayout(m_above))
    , m_view(new PlanView)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_do(new QPushButton(verb))
{
    build();
    connect(m_cancel, &QPushButton::clicked, this, &PlanDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &PlanDialog::run);
}

void PlanDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(2 * ReadingWidth, ReadingWidth * 3 / 2);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_do->setObjectName(QStringLiteral("planButton"));
    m_do->setDefault(true);
    m_do->setEnabled(false);
    m_above->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(Space);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SpaceSmall);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(Space);
    column->addWidget(m_above);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
}

void PlanDialog::expectPlan()
{
    ++m_asked;
    m_do->setEnabled(false);
    m_view->setProgress(-1);
}

void PlanDialog::plan(Work work)
{
    expectPlan();
    auto making = [work = std::move(work), here = TasksSnapshot::of(m_place.tasks)] {
        return Result<PlannedImport>(work(here));
    };
    whenDone(inBackground(std::move(making)), this, [this, asked = m_asked](Result<PlannedImport> planned) {
        if (asked == m_asked)
            showPlan(*std::move(planned));
    });
}

void PlanDialog::showPlan(PlannedImport planned)
{
    m_planned = std::move(planned);
    m_view->setProgress(std::nullopt);
    m_view->showPlan(m_planned);
    m_do->setEnabled(!m_planned.plan.changes.isEmpty());
    takePlan(m_planned);
}

void PlanDialog::run()
{
    m_run = new PlanRun(m_place, m_reason, m_planned.plan.changes, doneText(m_planned.plan), this);
    connect(m_run, &PlanRun::progressed, m_view, &PlanView::setProgress);
    connect(m_run, &PlanRun::finished, this, &PlanDialog::accept);
    connect(m_run, &PlanRun::stopped, this, &PlanDialog::stop);
    setRunning(true);
    m_run->start();
}

void PlanDialog::stop(const std::optional<Error> &why)
{
    std::exchange(m_run, nullptr)->deleteLater();
    setRunning(false);
    if (why)
        m_view->tell(planProblemText(*why));
    else
        QDialog::reject();
}

void PlanDialog::setRunning(bool running)
{
    m_above->setEnabled(!running);
    m_do->setEnabled(!running);
    m_view->setProgress(running ? std::optional(-1) : std::nullopt);
}

void PlanDialog::reject()
{
    if (m_run)
        m_run->cancel();
    else
        QDialog::reject();
}

} // namespace Latchkey

#include "moc_plandialog.cpp"
