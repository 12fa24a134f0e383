// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainter.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace Latchkey {

namespace {
constexpr int ScrollBarWidth = 10;
constexpr int ShortestScrollHandle = 36;
constexpr int MenuSeparatorHeight = 11;
} // namespace

const Metrics::RowMetrics &Metrics::rows()
{
    static constexpr RowMetrics comfortable{.task = 54, .padding = 9, .place = 34, .heading = 44, .menuItem = 32};
    static constexpr RowMetrics compact{.task = 38, .padding = 2, .place = 26, .heading = 34, .menuItem = 26};
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style && style->density() == Density::Compact ? compact : comfortable;
}

Style::Style(Density density)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_density(density)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget)) {
        // Rounded corners need a window that shows what is behind them.
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint, false);
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const StylePainter paint(painter, option);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paint.field(widget && widget->property("invalid").toBool());
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameFocusRect: paint.focusRing(); return;
    case PE_IndicatorCheckBox: paint.checkBox(); return;
    case PE_PanelButtonTool: paint.toolButton(); return;
    case PE_PanelMenu: paint.popup(); return;
    case PE_FrameMenu: return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            paint.field(widget->property("invalid").toBool());
        else
            paint.frame();
        return;
    case PE_PanelTipLabel: paint.popup(); return;
    case PE_PanelScrollAreaCorner: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const StylePainter paint(painter, option);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_PushButtonBevel && button) {
        paint.pushButton(*button);
    } else if (element == CE_PushButtonLabel && button) {
        paint.pushButtonLabel(*button);
    } else if (element == CE_ToolButtonLabel && tool) {
        QStyleOptionToolButton still = *tool;
        still.state &= ~(State_Sunken | State_MouseOver); // no shifted, no recoloured label
        if (tool->state & State_On)
            still.palette.setColor(QPalette::ButtonText, colorsFor(tool->palette).accent);
        QProxyStyle::drawControl(element, &still, painter, widget);
    } else if (element == CE_MenuItem && item) {
        paint.menuItemGround(*item);
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return;
        QStyleOptionMenuItem plain = *item;
        plain.state &= ~State_Selected; // the ground says it
        if (!plain.icon.isNull())
            plain.checked = false; // Fusion frames the icon; a bold text says it
        QProxyStyle::drawControl(element, &plain, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        StylePainter(painter, option).scrollHandle(subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_SpinBox) {
        StylePainter(painter, option).field(false);
        return;
    }
    if (control == CC_ComboBox) {
        const StylePainter paint(painter, option);
        paint.field(false);
        icon("chevron-down", IconTone::Muted).paint(painter, subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    if (control == CC_ToolButton && (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
        QStyleOptionToolButton plain = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        plain.state &= ~State_HasFocus; // Fusion's own ring is smaller than the button
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        StylePainter(painter, option).focusRing();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect &box = option->rect;
        const int arrow = Metrics::IconSizeSmall;
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, box,
                              {box.right() - Metrics::SpaceSmall - arrow, box.center().y() - arrow / 2, arrow, arrow});
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, box,
                              box.adjusted(Metrics::SpaceSmall, 2, -2 * Metrics::SpaceSmall - arrow, -2));
        return box;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int handle = range > 0 ? qBound(std::min(ShortestScrollHandle, length),
                                          int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)), length)
                                 : length;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto part = [&](int from, int to) {
        const QRect rect =
            vertical ? QRect(0, from, bar->rect.width(), to - from) : QRect(from, 0, to - from, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarSubLine:
    case SC_ScrollBarAddLine: return {};
    case SC_ScrollBarSubPage: return part(0, start);
    case SC_ScrollBarAddPage: return part(start + handle, length);
    case SC_ScrollBarSlider: return part(start, start + handle);
    default: return bar->rect;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(Metrics::SpaceSmall, 2, -Metrics::SpaceSmall, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            result.setHeight(std::max(result.height(), Metrics::ControlHeight));
        break;
    case CT_SpinBox:
    case CT_ComboBox: // with what is left around the text by subControlRect, and by who draws it
        result = result.expandedTo(
            QSize(size.width() + 4 * Metrics::SpaceSmall + Metrics::IconSizeSmall, Metrics::ControlHeight));
        break;
    case CT_PushButton:
        result = QSize(std::max(size.width() + 2 * Metrics::SpaceWide, Metrics::ControlHeight),
                       std::max(result.height(), Metrics::ControlHeight));
        break;
    case CT_ToolButton:
        result = result.expandedTo(QSize(Metrics::ControlHeight, Metrics::ControlHeight));
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && tool->toolButtonStyle != Qt::ToolButtonIconOnly)
            result.rwidth() += Metrics::SpaceSmall;
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), Metrics::rows().menuItem));
        else
            result.setHeight(MenuSeparatorHeight);
        break;
    default: break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return ScrollBarWidth;
    case PM_ScrollBarSliderMin: return ShortestScrollHandle;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuPanelWidth: return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return Metrics::SpaceTiny + 1;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return Metrics::IconSize;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Metrics::SpaceSmall;
    case PM_MenuButtonIndicator: return Metrics::SpaceWide;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    return which == SP_LineEditClearButton ? icon("close", IconTone::Muted)
                                           : QProxyStyle::standardIcon(which, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace Latchkey

#include "moc_style.cpp"
