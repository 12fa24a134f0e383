// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/steprow.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/groundless.h"
#include "ui/widgets/iconlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int Indent = 20;
}

StepRow::StepRow(const Task &step, QWidget *parent)
    : QWidget(parent)
    , m_grip(new IconLabel(icon("grip", IconTone::Muted), IconSizeSmall))
    , m_check(new QCheckBox)
    , m_title(new QLineEdit)
    , m_remove(new QToolButton)
    , m_indent(new QSpacerItem(0, 0, QSizePolicy::Fixed))
{
    m_grip->setObjectName(QStringLiteral("stepGrip"));
    m_grip->setToolTip(tr("Drag to move it"));
    m_grip->setCursor(Qt::OpenHandCursor);
    m_grip->installEventFilter(this);
    m_check->setObjectName(QStringLiteral("stepCheck"));
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_title->setAccessibleName(tr("Step"));
    makeGroundless(*m_title);
    m_title->setMaxLength(TaskTitleMaxLength);
    m_title->setAcceptDrops(false); // a task is no text
    m_title->installEventFilter(this);
    m_remove->setObjectName(QStringLiteral("stepRemove"));
    m_remove->setIcon(icon("close", IconTone::Muted));
    m_remove->setIconSize({IconSizeSmall, IconSizeSmall});
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(SpaceSmall);
    row->addSpacerItem(m_indent);
    row->addWidget(m_grip);
    row->addWidget(m_check);
    row->addWidget(m_title, 1);
    row->addWidget(m_remove);
    connect(m_check, &QCheckBox::clicked, this, &StepRow::completionToggled);
    connect(m_remove, &QToolButton::clicked, this, &StepRow::removed);
    connect(m_title, &QLineEdit::editingFinished, this, &StepRow::save);
    connect(m_title, &QLineEdit::returnPressed, this, &StepRow::left);
    setStep(step);
}

void StepRow::setDepth(int depth)
{
    m_indent->changeSize(depth * Indent, 0, QSizePolicy::Fixed);
    layout()->invalidate();
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
    if (event.modifiers().testFlag(Qt::AltModifier))
        return onAltKey(event.key());
    if (event.key() == Qt::Key_Backspace && m_title->text().isEmpty()) {
        Q_EMIT removed();
        return true;
    }
    return false;
}

bool StepRow::onAltKey(int key)
{
    const bool toStart = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    switch (key) {
    case Qt::Key_Up: Q_EMIT moved(-1); return true;
    case Qt::Key_Down: Q_EMIT moved(1); return true;
    case Qt::Key_Left:
    case Qt::Key_Right: Q_EMIT depthChanged(toStart ? -1 : 1); return true;
    default: return false;
    }
}

bool StepRow::onGrip(const QEvent &event)
{
    const auto mouse = [&event]() -> const QMouseEvent & { return static_cast<const QMouseEvent &>(event); };
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        if (mouse().button() == Qt::LeftButton)
            m_pressed = mouse().pos();
        return true;
    case QEvent::MouseButtonRelease: m_pressed.reset(); return true;
    case QEvent::MouseMove:
        if (m_pressed && (mouse().pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_pressed.reset();
            Q_EMIT dragged();
        }
        return true;
    default: return false;
    }
}

bool StepRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grip && onGrip(*event))
        return true;
    if (watched == m_title && event->type() == QEvent::KeyPress && onKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace Latchkey

#include "moc_steprow.cpp"
