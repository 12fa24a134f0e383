// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/addline.h"

#include "core/tasks/taskrepository.h"
#include "ui/tasks/taskproblem.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/problemlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Latchkey {

AddLine::AddLine(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_apply(std::move(apply))
    , m_clock(clock)
    , m_edit(new QLineEdit)
    , m_problem(new ProblemLabel)
{
    m_edit->setObjectName(QStringLiteral("addTaskEdit"));
    m_edit->setPlaceholderText(tr("Add a task"));
    m_edit->setAccessibleName(tr("Add a task"));
    m_edit->addAction(icon("add", IconTone::Accent), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("addTaskProblem"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::SpaceTiny);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &AddLine::submit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_problem->tell({}); });
}

void AddLine::focusAndSelect()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

void AddLine::submit()
{
    TaskDraft draft = m_defaults;
    draft.title = m_edit->text().trimmed();
    if (draft.title.isEmpty())
        return;
    const QString id = newId();
    const Result<void> made = m_apply(tr("Task added"), {AddTask{id, draft}});
    m_problem->tell(made ? QString() : taskProblem(made.error(), draft.title));
    if (!made)
        return;
    m_edit->clear();
    Q_EMIT added(id);
}

bool AddLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Escape) {
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Latchkey
