// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Latchkey {

/// Draws a task in one row of fixed height: circle, title, the beginning of the description, and a mark while a change
/// waits to be confirmed. The title is edited in place.
class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TaskDelegate(QObject *parent = nullptr);

    /// Where a click completes the task.
    [[nodiscard]] static QRect checkArea(const QRect &row, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintCheck(QPainter *painter, const QStyleOptionViewItem &option, bool completed) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QFont m_titleFont;
    QFont m_doneFont;
    QFont m_smallFont;
    QIcon m_pending;
};

} // namespace Latchkey
