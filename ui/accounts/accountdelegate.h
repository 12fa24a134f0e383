// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Latchkey {

/// What the rows of a list of accounts are made of.
namespace AccountRoles {
enum {
    Id = Qt::UserRole, ///< QUuid
    Detail,            ///< where, and the state
    Warning,           ///< bool: the state wants something
};
} // namespace AccountRoles

/// Draws an account as its round letter, whose it is, and where in what state.
class AccountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Latchkey
