// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menurow.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyle>

namespace Latchkey {

using namespace Metrics;

MenuRow::MenuRow(const QIcon &icon, const QString &text, QString hint, QWidget *parent)
    : QAbstractButton(parent)
    , m_hint(std::move(hint))
{
    setIcon(icon);
    setText(text);
    setAccessibleName(m_hint.isEmpty() ? text : text + QStringLiteral(", ") + m_hint);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MenuRow::sizeHint() const
{
    const int texts = fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(m_hint);
    return {2 * SpaceSmall + IconSize + SpaceSmall + texts + SpaceLarge,
            std::max(rows().menuItem, fontMetrics().height() + SpaceSmall)};
}

void MenuRow::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const auto aligned = [this](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter));
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown() || hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colors.line : hasFocus() ? colors.selected : colors.hovered);
        painter.drawRoundedRect(rect(), RadiusSmall, RadiusSmall);
    }
    icon().paint(&painter, placed({SpaceSmall, (height() - IconSize) / 2, IconSize, IconSize}));
    const int start = SpaceSmall + IconSize + SpaceSmall;
    const QRect texts = placed({start, 0, width() - start - SpaceSmall, height()});
    painter.setPen(colors.text);
    painter.drawText(texts, aligned(Qt::AlignLeft), text());
    painter.setPen(colors.muted);
    painter.drawText(texts, aligned(Qt::AlignRight), m_hint);
}

} // namespace Latchkey

#include "moc_menurow.cpp"
