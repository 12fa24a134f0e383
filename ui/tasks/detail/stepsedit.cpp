// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/stepsedit.h"

#include "core/tasks/position.h"
#include "core/tasks/taskrepository.h"
#include "ui/tasks/detail/stepindex.h"
#include "ui/tasks/detail/steprow.h"
#include "ui/tasks/taskedits.h"
#include "ui/tasks/taskproblem.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/groundless.h"
#include "ui/widgets/problemlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Latchkey {

StepsEdit::StepsEdit(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_apply(std::move(apply))
    , m_clock(clock)
    , m_index(new StepIndex(repository, this))
    , m_column(new QVBoxLayout(this))
    , m_add(new QLineEdit)
    , m_problem(new ProblemLabel)
{
    m_add->setObjectName(QStringLiteral("detailStepEdit"));
    m_add->setPlaceholderText(tr("Add a step"));
    m_add->setAccessibleName(tr("Add a step"));
    makeGroundless(*m_add);
    m_add->setMinimumHeight(Metrics::ControlHeight);
    m_add->addAction(icon("add", IconTone::Muted), QLineEdit::LeadingPosition);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_add);
    m_column->addWidget(m_problem);
    connect(m_add, &QLineEdit::editingFinished, this, &StepsEdit::add);
    connect(m_add, &QLineEdit::textEdited, this, [this] { m_problem->tell({}); });
    connect(&repository, &TaskRepository::taskAdded, this, &StepsEdit::follow);
    connect(&repository, &TaskRepository::taskChanged, this, &StepsEdit::follow);
    connect(&repository, &TaskRepository::taskRemoved, this, [this](const QString &id) {
        if (std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const StepRow *row) { return row->step().id == id; }))
            refresh();
    });
    connect(&repository, &TaskRepository::reset, this, &StepsEdit::refresh);
    connect(&repository, &TaskRepository::syncChanged, this, &StepsEdit::showAvailable);
    connect(&repository, &QObject::destroyed, this, [this] { m_task = {}; });
}

void StepsEdit::showAvailable()
{
    setVisible(m_repository.fields().testFlag(TaskField::Parent));
}

void StepsEdit::setTask(const Task &task)
{
    if (task.id != m_task.id)
        m_problem->tell({});
    m_task = task;
    showAvailable();
    refresh();
}

void StepsEdit::save()
{
    for (StepRow *row : std::as_const(m_rows))
        row->save();
    add();
}

void StepsEdit::follow(const Task &task)
{
    const auto isIt = [&](const StepRow *row) { return row->step().id == task.id; };
    if (task.parentId == m_task.id || std::any_of(m_rows.cbegin(), m_rows.cend(), isIt))
        refresh();
}

void StepsEdit::refresh()
{
    if (!m_task.id.isEmpty())
        showSteps(m_index->stepsOf(m_task.id));
}

void StepsEdit::showSteps(const QList<Task> &steps)
{
    QList<StepRow *> old = std::exchange(m_rows, {});
    for (const Task &step : steps) {
        const auto known =
            std::find_if(old.cbegin(), old.cend(), [&](const StepRow *r) { return r->step().id == step.id; });
        StepRow *row = known == old.cend() ? makeRow(step) : *known;
        old.removeOne(row);
        row->setStep(step);
        if (m_column->indexOf(row) != m_rows.size())
            m_column->insertWidget(int(m_rows.size()), row);
        row->show();
        m_rows << row;
    }
    for (StepRow *row : std::as_const(old)) {
        row->disconnect(this);
        row->hide();
        m_column->removeWidget(row);
        row->deleteLater(); // its own signal may have led here
    }
}

StepRow *StepsEdit::makeRow(const Task &step)
{
    auto *row = new StepRow(step);
    connect(row, &StepRow::titleChanged, this, [this, row](const QString &title) {
        TaskPatch patch;
        patch.title = title;
        edit(row->step().id, tr("Step changed"), patch);
    });
    connect(row, &StepRow::completionToggled, this, [this, row](bool completed) { complete(row->step(), completed); });
    connect(row, &StepRow::moved, this, [this, row](int by) { move(row, by); });
    connect(row, &StepRow::removed, this, [this, row] { remove(row); });
    connect(row, &StepRow::left, this, [this, row] { goOn(row); });
    return row;
}

bool StepsEdit::make(const QString &text, const Changes &changes)
{
    if (m_task.id.isEmpty())
        return false;
    const Result<void> made = m_apply(text, changes);
    m_problem->tell(made ? QString() : taskProblem(made.error(), m_add->text()));
    if (!made)
        refresh();
    return made.has_value();
}

void StepsEdit::add()
{
    TaskDraft step;
    step.title = m_add->text().trimmed();
    if (step.title.isEmpty())
        return;
    step.parentId = m_task.id;
    if (m_repository.fields().testFlag(TaskField::List))
        step.listId = m_task.listId;
    if (m_repository.fields().testFlag(TaskField::Position))
        step.position = positionBetween(m_rows.isEmpty() ? QString() : m_rows.constLast()->step().position, {});
    if (make(tr("Step added"), {AddTask{newId(), step}}))
        m_add->clear();
}

void StepsEdit::edit(const QString &id, const QString &text, const TaskPatch &patch)
{
    make(text, {EditTask{id, patch}});
}

void StepsEdit::complete(const Task &step, bool completed)
{
    const TaskEdit edit =
        TaskEdits::completed({step}, m_repository.tasks(), completed, m_clock.wallNow(), QTimeZone::systemTimeZone());
    make(edit.text, edit.changes);
}

void StepsEdit::move(StepRow *row, int by)
{
    const auto from = m_rows.indexOf(row);
    const auto to = from + by;
    if (to < 0 || to >= m_rows.size() || !m_repository.fields().testFlag(TaskField::Position))
        return;
    row->save();
    const auto positionAt = [this](qsizetype i) {
        return i >= 0 && i < m_rows.size() ? m_rows.at(i)->step().position : QString();
    };
    TaskPatch patch;
    patch.position = by < 0 ? positionBetween(positionAt(to - 1), positionAt(to))
                            : positionBetween(positionAt(to), positionAt(to + 1));
    edit(row->step().id, tr("Step moved"), patch);
    row->focusTitle();
}

void StepsEdit::remove(StepRow *row)
{
    const auto at = m_rows.indexOf(row);
    const TaskEdit removal = TaskEdits::removed({row->step()}, m_repository.tasks(), m_repository.fields());
    if (!make(removal.text, removal.changes))
        return;
    if (at > 0 && at <= m_rows.size())
        m_rows.at(at - 1)->focusTitle();
    else
        m_add->setFocus();
}

void StepsEdit::goOn(const StepRow *row)
{
    const auto next = m_rows.indexOf(row) + 1;
    if (next > 0 && next < m_rows.size())
        m_rows.at(next)->focusTitle();
    else
        m_add->setFocus();
}

} // namespace Latchkey
