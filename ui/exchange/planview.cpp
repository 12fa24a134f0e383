// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/planview.h"

#include "ui/exchange/exchangetext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/roomyrows.h"

#include <QProgressBar>
#include <QTreeWidget>

namespace Latchkey {

using namespace Metrics;

namespace {

/// More would be slow to make and is not looked through.
constexpr qsizetype ShownItems = 200;

} // namespace

PlanView::PlanView(QWidget *parent)
    : QWidget(parent)
    , m_items(new QTreeWidget)
    , m_progress(new QProgressBar)
    , m_summary(new QLabel)
    , m_problem(new ProblemLabel)
{
    m_items->setObjectName(QStringLiteral("planItems"));
    m_progress->setObjectName(QStringLiteral("planProgress"));
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_problem->setObjectName(QStringLiteral("planProblem"));
    m_items->setHeaderLabels({tr("Task"), tr("Due"), tr("What happens")});
    m_items->setRootIsDecorated(false);
    m_items->setUniformRowHeights(true);
    giveRoom(*m_items);
    m_items->setAccessibleName(tr("Tasks of the file"));
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space);
    column->addWidget(m_items, 1);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(m_summary);
}

void PlanView::showPlan(const PlannedImport &planned)
{
    m_problem->tell(planned.problem ? fileProblemText(*planned.problem) : QString());
    m_summary->setText(planned.problem ? tr("Nothing is changed.") : planText(planned.plan, planned.leftOut));
    showItems(planned.plan.items);
}

void PlanView::setProgress(std::optional<int> percent)
{
    m_progress->setVisible(percent.has_value());
    m_progress->setRange(0, percent.value_or(0) < 0 ? 0 : 100);
    m_progress->setValue(percent.value_or(0));
}

void PlanView::tell(const QString &problem)
{
    m_problem->tell(problem);
}

void PlanView::showItems(const QList<ImportItem> &items)
{
    m_items->clear();
    for (const ImportItem &item : items.mid(0, ShownItems)) {
        QString due = QLocale().toString(item.task.due.date, QLocale::ShortFormat);
        if (item.task.due.time)
            due += QLatin1Char(' ') + QLocale().toString(*item.task.due.time, QLocale::ShortFormat);
        new QTreeWidgetItem(m_items, {item.task.title, due, fateText(item.fate)});
    }
    if (items.size() > ShownItems)
        new QTreeWidgetItem(m_items, {tr("and %n more", nullptr, int(items.size() - ShownItems))});
    for (int column = 0; column < m_items->columnCount(); ++column)
        m_items->resizeColumnToContents(column);
}

} // namespace Latchkey

#include "moc_planview.cpp"
