// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebutton.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/busyindicator.h"

#include <QPainter>
#include <QStyle>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int LeadingIcon = 28;
constexpr int LeadingWidth = SpaceWide + LeadingIcon + SpaceWide;
constexpr int TrailingWidth = SpaceSmall + IconSize + SpaceWide;
} // namespace

ChoiceButton::ChoiceButton(const QIcon &icon, const QString &title, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent)
    , m_explanation(explanation)
    , m_busy(new BusyIndicator(IconSize, this))
{
    setIcon(icon);
    setText(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_busy->hide();
}

void ChoiceButton::setBusy(bool busy)
{
    setEnabled(!busy);
    m_busy->setVisible(busy);
    update();
}

QRect ChoiceButton::textRect(int width) const
{
    return {LeadingWidth, SpaceWide, width - LeadingWidth - TrailingWidth,
            QFontMetrics(fontFor(TextStyle::Strong)).height()};
}

QRect ChoiceButton::explanationRect(int width) const
{
    const QRect title = textRect(width);
    const QRect room(title.left(), title.bottom() + SpaceTiny, title.width(), 1000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, m_explanation);
}

int ChoiceButton::heightForWidth(int width) const
{
    return explanationRect(width).bottom() + SpaceWide;
}

QSize ChoiceButton::sizeHint() const
{
    return {ReadingWidth, heightForWidth(ReadingWidth)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {240, heightForWidth(ReadingWidth)};
}

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QRect place(width() - SpaceWide - IconSize, (height() - IconSize) / 2, IconSize, IconSize);
    m_busy->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const qreal edge = focused ? FocusWidth : 1;
    painter.setPen(QPen(focused || underMouse() ? colors.accent : colors.outline, edge));
    painter.setBrush(isDown() ? colors.selected : underMouse() && isEnabled() ? colors.hovered : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), Radius + 2, Radius + 2);

    icon().paint(&painter, placed({SpaceWide, (height() - LeadingIcon) / 2, LeadingIcon, LeadingIcon}));
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.setPen(colors.text);
    painter.setFont(fontFor(TextStyle::Strong));
    painter.drawText(placed(textRect(width())), alignment | Qt::TextHideMnemonic, text());
    painter.setPen(colors.muted);
    painter.setFont(font());
    QRect below = explanationRect(width());
    below.setWidth(textRect(width()).width());
    painter.drawText(placed(below), alignment | Qt::TextWordWrap, m_explanation);
    if (m_busy->isHidden()) {
        const QRect place = placed({width() - SpaceWide - IconSize, (height() - IconSize) / 2, IconSize, IconSize});
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(place.center());
            painter.scale(-1, 1);
            painter.translate(-place.center());
        }
        Latchkey::icon("chevron", IconTone::Muted).paint(&painter, place);
    }
}

} // namespace Latchkey

#include "moc_choicebutton.cpp"
