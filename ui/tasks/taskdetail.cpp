// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskdetail.h"

#include "ui/tasks/taskform.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

TaskDetail::TaskDetail(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_repository(repository)
    , m_apply(std::move(apply))
    , m_clock(clock)
    , m_placeholder(makePlaceholder())
{
    setObjectName(QStringLiteral("taskDetail"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is in it has it
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(SpaceWide, SpaceWide, SpaceWide, SpaceWide);
    setWidget(body); // while there is nothing to lay out
    m_column->addWidget(m_placeholder, 1);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QWidget *TaskDetail::makePlaceholder()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(2);
    column->addWidget(new IconLabel(icon("list", IconTone::Muted), 2 * IconSize), 0, Qt::AlignHCenter);
    const std::pair<QString, TextStyle> lines[] = {
        {tr("Choose a task to see all of it"), TextStyle::Body},
        {tr("Enter edits its title, Space marks it done"), TextStyle::Small},
    };
    for (const auto &[text, style] : lines) {
        auto *label = new QLabel(text);
        applyTextStyle(label, style);
        makeMuted(label);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
    return place;
}

void TaskDetail::makeForm()
{
    m_form = new TaskForm(m_repository, m_apply, m_clock);
    m_form->setBackVisible(m_backVisible);
    m_column->addWidget(m_form, 1);
    connect(m_form, &TaskForm::backRequested, this, &TaskDetail::backRequested);
    connect(m_form, &TaskForm::completionToggled, this, &TaskDetail::completionToggled);
    connect(m_form, &TaskForm::removalRequested, this, &TaskDetail::removalRequested);
    connect(m_form, &TaskForm::taskGone, this, [this] { setTask({}); });
}

void TaskDetail::setTask(const QString &id)
{
    if (!id.isEmpty() && !m_form)
        makeForm();
    if (m_form) {
        m_form->setTask(id);
        m_form->setVisible(m_form->hasTask());
    }
    m_placeholder->setVisible(!hasTask());
}

QString TaskDetail::taskId() const
{
    return m_form ? m_form->taskId() : QString();
}

bool TaskDetail::hasTask() const
{
    return m_form && m_form->hasTask();
}

void TaskDetail::save()
{
    if (m_form)
        m_form->save();
}

void TaskDetail::setBackVisible(bool visible)
{
    m_backVisible = visible;
    if (m_form)
        m_form->setBackVisible(visible);
}

void TaskDetail::focusTitle()
{
    if (m_form)
        m_form->focusTitle();
}

} // namespace Latchkey

#include "moc_taskdetail.cpp"
