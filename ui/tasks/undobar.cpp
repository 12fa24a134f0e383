// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/undobar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace Latchkey {

using namespace Metrics;

UndoBar::UndoBar(Clock &clock, QWidget *parent)
    : RaisedPanel(parent)
    , m_clock(clock)
    , m_label(new ElidedLabel)
    , m_undo(new QPushButton(tr("Undo")))
{
    setObjectName(QStringLiteral("undoBar"));
    m_label->setObjectName(QStringLiteral("undoText"));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(SpaceTiny, SpaceTiny, SpaceTiny, SpaceTiny);
    row->setSpacing(SpaceSmall);
    row->addSpacing(SpaceWide - SpaceTiny);
    row->addWidget(m_label, 1);
    row->addWidget(m_undo);
    parent->installEventFilter(this);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoClicked);
    hide();
}

void UndoBar::offer(const QString &text)
{
    m_undo->show();
    say(text);
}

void UndoBar::tell(const QString &text)
{
    m_undo->hide();
    say(text);
}

void UndoBar::say(const QString &text)
{
    m_label->setText(text);
    place();
    show();
    raise();
    announce(this, text);
    const quint64 said = ++m_said;
    m_clock.callAt(m_clock.bootNow() + ShownTime, this, [this, said] {
        if (said == m_said)
            hide();
    });
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoBar::place()
{
    const QSize room = parentWidget()->size();
    const int button = m_undo->isHidden() ? 0 : m_undo->sizeHint().width();
    const int wanted = m_label->fontMetrics().horizontalAdvance(m_label->text()) + button + 2 * SpaceWide + SpaceSmall;
    const int width = std::min(wanted, room.width() - 2 * SpaceWide);
    setGeometry((room.width() - width) / 2, room.height() - sizeHint().height() - SpaceWide, width,
                sizeHint().height());
}

} // namespace Latchkey

#include "moc_undobar.cpp"
