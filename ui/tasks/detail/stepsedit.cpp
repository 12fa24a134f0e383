// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/stepsedit.h"

#include "core/tasks/position.h"
#include "core/tasks/taskrepository.h"
#include "ui/tasks/detail/stepindex.h"
#include "ui/tasks/detail/steprow.h"
#include "ui/tasks/taskedits.h"
#include "ui/tasks/taskproblem.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/groundless.h"
#include "ui/widgets/inneractions.h"
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
    setAcceptDrops(true);
    m_add->setAcceptDrops(false); // a task is no text
    m_add->setObjectName(QStringLiteral("detailStepEdit"));
    m_add->setPlaceholderText(tr("Add a step"));
    m_add->setAccessibleName(tr("Add a step"));
    makeGroundless(*m_add);
    m_add->setMinimumHeight(Metrics::ControlHeight);
    addSign(*m_add, "add", IconTone::Muted);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_add);
    m_column->addWidget(m_problem);
    connect(m_add, &QLineEdit::editingFinished, this, &StepsEdit::add);
    connect(m_add, &QLineEdit::textEdited, this, [this] { m_problem->tell({}); });
    connect(&repository, &TaskRepository::taskAdded, this, &StepsEdit::follow);
    connect(&repository, &TaskRepository::taskChanged, this, &StepsEdit::follow);
    connect(&repository, &TaskRepository::taskRemoved, this, [this](const QString &id) {
        if (m_tree.contains(id))
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
    if (task.id != m_task.id && (m_tree.contains(task.parentId) || m_tree.contains(task.id)))
        refresh();
}

void StepsEdit::refresh()
{
    if (m_task.id.isEmpty())
        return;
    m_tree = StepTree(m_task, *m_index);
    m_dropTarget = nullptr; // where it was is aimed at anew
    m_dropPlace.reset();
    showSteps();
}

void StepsEdit::showSteps()
{
    QList<StepRow *> old = std::exchange(m_rows, {});
    for (const auto &[step, depth] : m_tree.steps()) {
        const auto known =
            std::find_if(old.cbegin(), old.cend(), [&id = step.id](const StepRow *r) { return r->step().id == id; });
        StepRow *row = known == old.cend() ? makeRow(step) : *known;
        old.removeOne(row);
        row->setStep(step);
        row->setDepth(depth);
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
    connect(row, &StepRow::moved, this, [this, row](int by) { put(row, m_tree.shifted(row->step().id, by)); });
    connect(row, &StepRow::depthChanged, this, [this, row](int by) { changeDepth(row, by); });
    connect(row, &StepRow::dragged, this, [this, row] { drag(row); });
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
        step.position = positionBetween(lastPosition(), {});
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

bool StepsEdit::canMove() const
{
    return m_repository.fields().testFlag(TaskField::Position);
}

void StepsEdit::put(StepRow *row, const std::optional<TaskPlace> &place)
{
    if (!place || !canMove())
        return;
    row->save();
    const QString id = row->step().id;
    const TaskEdit edit = TaskPlaces::put({row->step()}, m_repository.tasks(), *place);
    make(tr("Step moved"), edit.changes);
    const auto moved =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const StepRow *r) { return r->step().id == id; });
    if (moved != m_rows.cend())
        (*moved)->focusTitle();
    else
        m_add->setFocus();
}

void StepsEdit::changeDepth(StepRow *row, int by)
{
    const Task &step = row->step();
    if (by > 0)
        put(row, m_tree.indented(step.id));
    else
        put(row, step.parentId == m_task.id ? besideTask() : m_tree.outdented(step.id));
}

/// Behind the task whose steps these are.
TaskPlace StepsEdit::besideTask() const
{
    QList<Task> beside;
    const QList<Task> all = m_repository.tasks();
    for (const Task &task : all) {
        if (task.listId == m_task.listId && task.parentId == m_task.parentId && !task.trashed)
            beside.append(task);
    }
    std::sort(beside.begin(), beside.end(),
              [](const Task &a, const Task &b) { return comparePositions(a.position, b.position) < 0; });
    TaskPlace place;
    place.listId = m_task.listId;
    place.parentId = m_task.parentId;
    for (const Task &task : std::as_const(beside))
        place.siblings.append(task.id);
    place.at = int(place.siblings.indexOf(m_task.id)) + 1;
    return place;
}

QString StepsEdit::lastPosition() const
{
    QString last;
    for (const TreeStep &step : m_tree.steps()) {
        if (step.depth == 0)
            last = step.task.position;
    }
    return last;
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

#include "moc_stepsedit.cpp"
