// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/priorityedit.h"

#include "core/tasks/task.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace Latchkey {

PriorityEdit::PriorityEdit(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    const std::pair<IconTone, QString> choices[] = {
        {IconTone::Danger, tr("Priority 1, the most urgent")},
        {IconTone::Warning, tr("Priority 2")},
        {IconTone::Accent, tr("Priority 3")},
        {IconTone::Muted, tr("No priority")},
    };
    setAccessibleName(tr("Priority"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::SpaceTiny);
    int priority = HighestPriority;
    for (const auto &[tone, name] : choices) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("detailPriority%1").arg(priority));
        button->setIcon(icon("flag", tone));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setCheckable(true);
        button->setAutoExclusive(true); // for a screen reader: one of several
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        if (priority != NoPriority) {
            button->setText(QLocale().toString(priority)); // for whom the flags look alike
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        m_buttons->addButton(button, priority++);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &PriorityEdit::chosen);
}

void PriorityEdit::setPriority(int priority)
{
    if (QAbstractButton *button = m_buttons->button(priority))
        button->setChecked(true);
}

} // namespace Latchkey

#include "moc_priorityedit.cpp"
