// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QToolButton;

namespace Latchkey {

class TaskActions;

/// Above the list while several tasks are chosen: what can be done to all of them at once.
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    using Chosen = std::function<QStringList()>;

    /// `actions` must outlive the bar.
    BulkBar(TaskActions &actions, Chosen chosen, QWidget *parent = nullptr);

    void setCount(int count);
    /// Where the panel to choose a date opens.
    [[nodiscard]] QWidget *dueButton() const;

Q_SIGNALS:
    void cleared();

private:
    QToolButton *addButton(const char *iconName, const QString &text, const QString &objectName);
    using Fill = void (*)(QMenu *menu, TaskActions &actions, const QStringList &ids);
    QToolButton *addMenuButton(const char *iconName, const QString &text, const QString &objectName, Fill fill);
    void updateOffers();

    TaskActions &m_actions;
    Chosen m_chosen;
    QLabel *m_count;
    QToolButton *m_done;
    QToolButton *m_restore;
    QToolButton *m_day;
    QToolButton *m_priority;
    QToolButton *m_move;
    QToolButton *m_tags;
};

} // namespace Latchkey
