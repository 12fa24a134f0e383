// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/steprow.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/groundless.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace Latchkey {

using namespace Metrics;

StepRow::StepRow(const Task &step, QWidget *parent)
    : QWidget(parent)
    , m_check(new QCheckBox)
    , m_title(new QLineEdit)
    , m_remove(new QToolButton)
{
    m_check->setObjectName(QStringLiteral("stepCheck"));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_title->setAccessibleName(tr("Step"));
    makeGroundless(*m_title);
    m_title->setMaxLength(TaskTitleMaxLength);
    m_title->installEventFilter(this);
    m_remove->setObjectName(QStringLiteral("stepRemove"));
    m_remove->setIcon(icon("close", IconTone::Muted));
    m_remove->setIconSize({IconSizeSmall, IconSizeSmall});
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(SpaceTiny + 2, 0, 0, 0);
    row->setSpacing(SpaceSmall);
    row->addWidget(m_check);
    row->addWidget(m_title, 1);
    row->addWidget(m_remove);
    connect(m_check, &QCheckBox::clicked, this, &StepRow::completionToggled);
    connect(m_remove, &QToolButton::clicked, this, &StepRow::removed);
    connect(m_title, &QLineEdit::editingFinished, this, &StepRow::save);
    connect(m_title, &QLineEdit::returnPressed, this, &StepRow::left);
    setStep(step);
}

void StepRow::setStep(const Task &step)
{
    const bool untouched = m_title->text() == m_step.title;
    m_step = step;
    if (untouched && m_title->text() != step.title)
        m_title->setText(step.title);
    QFont font = m_title->font();
    font.setStrikeOut(step.completed);
    m_title->setFont(font);
    m_check->setChecked(step.completed);
    m_check->setAccessibleName(tr("Done: %1").arg(step.title));
    m_remove->setToolTip(tr("Delete this step"));
    m_remove->setAccessibleName(tr("Delete the step %1").arg(step.title));
}

void StepRow::focusTitle()
{
    m_title->setFocus();
    m_title->end(false);
}

void StepRow::save()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty())
        m_title->setText(m_step.title);
    else if (title != m_step.title)
        Q_EMIT titleChanged(title);
}

bool StepRow::onKey(const QKeyEvent &event)
{
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    if (alt && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        Q_EMIT moved(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (event.key() == Qt::Key_Backspace && m_title->text().isEmpty()) {
        Q_EMIT removed();
        return true;
    }
    return false;
}

bool StepRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress && onKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace Latchkey
