// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomyrows.h"

#include "ui/theme/metrics.h"

#include <QStyledItemDelegate>

namespace Latchkey {

namespace {

class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(Metrics::SpaceWide, Metrics::Space);
    }
};

} // namespace

void giveRoom(QAbstractItemView &view)
{
    view.setItemDelegate(new RoomyDelegate(&view));
}

} // namespace Latchkey
