// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/addline.h"

#include "core/tasks/taskrepository.h"
#include "core/tasks/taskvalidation.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Latchkey {

AddLine::AddLine(TaskRepository &repository, QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_edit(new QLineEdit)
    , m_problem(new QLabel)
{
    m_edit->setObjectName(QStringLiteral("addTaskEdit"));
    m_edit->setPlaceholderText(tr("Add a task"));
    m_edit->setAccessibleName(tr("Add a task"));
    m_edit->addAction(icon("add", IconTone::Accent), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("addTaskProblem"));
    applyTextStyle(m_problem, TextStyle::Small);
    makeDanger(m_problem);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::SpaceTiny);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &AddLine::submit);
    connect(m_edit, &QLineEdit::textEdited, m_problem, &QWidget::hide);
}

void AddLine::focusAndSelect()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

void AddLine::submit()
{
    TaskDraft draft;
    draft.title = m_edit->text().trimmed();
    if (draft.title.isEmpty())
        return;
    if (const auto id = m_repository.add(draft)) {
        m_edit->clear();
        m_problem->hide();
        Q_EMIT added(*id);
        return;
    }
    const auto length = characterCount(draft.title);
    m_problem->setText(length > TaskTitleMaxLength
                           ? tr("A title can have %1 characters; this one has %2.").arg(TaskTitleMaxLength).arg(length)
                           : tr("This has characters that cannot be stored. Type it anew."));
    m_problem->show();
    announce(m_problem, m_problem->text());
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
