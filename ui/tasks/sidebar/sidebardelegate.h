// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typography.h"

#include <QStyledItemDelegate>

namespace Latchkey {

struct SidebarRow;

/// Draws a place of the sidebar: its icon or a list's dot, its name, how many open tasks it has, and a warning sign
/// where some are overdue.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SidebarDelegate(QObject *parent = nullptr);

    /// Where a click folds the lists within a list.
    [[nodiscard]] static QRect foldArea(const QRect &row, int depth, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const SidebarRow &row) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintSign(QPainter *painter, const QStyleOptionViewItem &option, const SidebarRow &row) const;
    /// What of the row is left of them.
    [[nodiscard]] QRect paintCounts(QPainter *painter, const QStyleOptionViewItem &option, const SidebarRow &row) const;

    TextFonts m_fonts;
};

} // namespace Latchkey
