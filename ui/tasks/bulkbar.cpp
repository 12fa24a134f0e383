// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/bulkbar.h"

#include "core/tasks/taskfield.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/taskmenus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace Latchkey {

BulkBar::BulkBar(TaskActions &actions, Chosen chosen, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_chosen(std::move(chosen))
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("bulkBar"));
    m_count->setObjectName(QStringLiteral("bulkCount"));
    m_count->setFont(fontFor(TextStyle::Strong));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_count);
    row->addStretch(1);
    m_done = addButton("check", tr("Done (Space)"), QStringLiteral("bulkDoneButton"));
    m_restore = addButton("restore", tr("Restore"), QStringLiteral("bulkRestoreButton"));
    m_day = addMenuButton("calendar", tr("Date (T)"), QStringLiteral("bulkDayButton"), &TaskMenus::fillDays);
    m_priority = addMenuButton("flag", tr("Priority (1 to 4)"), QStringLiteral("bulkPriorityButton"),
                               &TaskMenus::fillPriorities);
    m_move = addMenuButton("move", tr("Move to (V)"), QStringLiteral("bulkMoveButton"), &TaskMenus::fillLists);
    m_tags = addMenuButton("tag", tr("Tags (@)"), QStringLiteral("bulkTagsButton"), &TaskMenus::fillTags);
    QToolButton *remove = addButton("trash", tr("Delete (Del)"), QStringLiteral("bulkDeleteButton"));
    QToolButton *clear = addButton("close", tr("Choose none (Esc)"), QStringLiteral("bulkClearButton"));
    connect(m_done, &QToolButton::clicked, this, [this] { m_actions.toggleCompleted(m_chosen()); });
    connect(m_restore, &QToolButton::clicked, this, [this] { m_actions.restore(m_chosen()); });
    connect(remove, &QToolButton::clicked, this, [this] { m_actions.remove(m_chosen()); });
    connect(clear, &QToolButton::clicked, this, &BulkBar::cleared);
}

QToolButton *BulkBar::addButton(const char *iconName, const QString &text, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QToolButton *BulkBar::addMenuButton(const char *iconName, const QString &text, const QString &objectName, Fill fill)
{
    QToolButton *button = addButton(iconName, text, objectName);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        fill(menu, m_actions, m_chosen());
    });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

QWidget *BulkBar::dueButton() const
{
    return m_day;
}

void BulkBar::setCount(int count)
{
    m_count->setText(tr("%n chosen", nullptr, count));
    updateOffers();
}

void BulkBar::updateOffers()
{
    const TaskFields fields = m_actions.fields();
    const bool trash = m_actions.inTrash();
    m_done->setVisible(!trash);
    m_restore->setVisible(trash);
    m_day->setVisible(!trash && fields.testFlag(TaskField::Due));
    m_priority->setVisible(!trash && fields.testFlag(TaskField::Priority));
    m_move->setVisible(!trash && fields.testFlag(TaskField::List));
    m_tags->setVisible(!trash && fields.testFlag(TaskField::Tags));
}

} // namespace Latchkey

#include "moc_bulkbar.cpp"
