// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typography.h"

#include <QStyledItemDelegate>

namespace Latchkey {

struct Task;
struct TaskRow;

/// Draws a row of a view, all of one height: a heading, or a task with its circle, title, what is to be known of it at
/// a glance, and marks while a change waits or was made elsewhere too. The title is edited in place.
class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TaskDelegate(QObject *parent = nullptr);

    /// Where a click completes the task.
    [[nodiscard]] static QRect checkArea(const QRect &row, int depth, Qt::LayoutDirection direction);
    /// Where a click folds what is beneath a task or heading.
    [[nodiscard]] static QRect foldArea(const QRect &row, int depth, bool heading, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Once: what is typed stays when the task changes meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const TaskRow &row) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, int depth) const;
    void paintFold(QPainter *painter, const QStyleOptionViewItem &option, const TaskRow &row) const;
    void paintCheck(QPainter *painter, const QStyleOptionViewItem &option, const Task &task, int depth) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Task &task) const;
    /// What of `area` is left of the marks.
    [[nodiscard]] QRect paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const Task &task,
                                   QRect area) const;

    TextFonts m_fonts;
    QIcon m_pending;
    QIcon m_conflict;
};

} // namespace Latchkey
