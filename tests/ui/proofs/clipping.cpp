// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/proofs/clipping.h"

#include "tests/ui/proofs/seen.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QToolButton>

namespace Latchkey::Test {

namespace {

bool hasLeast(const QWidget &widget)
{
    const QSize least = widget.minimumSizeHint();
    return least.width() <= widget.width() && least.height() <= widget.height();
}

bool fits(const QLabel &label)
{
    if (!label.wordWrap())
        return label.sizeHint().width() <= label.width() && label.sizeHint().height() <= label.height();
    const int longestWord = label.minimumSizeHint().width();
    return longestWord <= label.width() && label.heightForWidth(label.width()) <= label.height();
}

bool fits(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) || hasLeast(button);
}

/// What is typed may be longer than the line; what stands there before may not.
bool fits(const QLineEdit &edit)
{
    constexpr int Edges = 4; // that a line leaves free
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = edit.hasFrame() ? edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit) : 0;
    int room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width() - Edges
               - edit.textMargins().left() - edit.textMargins().right();
    for (const QToolButton *beside : edit.findChildren<QToolButton *>())
        room -= beside->isVisibleTo(&edit) ? beside->width() : 0;
    return !edit.text().isEmpty() || edit.fontMetrics().horizontalAdvance(edit.placeholderText()) <= room;
}

bool fits(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().boundingRect(box.currentText()).width() <= field.width();
}

bool fits(const QMenu &menu)
{
    return menu.sizeHint().width() <= menu.width() && menu.sizeHint().height() <= menu.height();
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList cut;
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section) && header.sectionSizeHint(section) > header.sectionSize(section))
            cut << header.model()->headerData(section, header.orientation()).toString();
    }
    return cut;
}

/// The texts of the control that have no room.
QStringList cutTexts(const QWidget &widget)
{
    const auto unless = [](bool fits, const QString &text) { return fits ? QStringList() : QStringList{text}; };
    if (qobject_cast<const ElidedLabel *>(&widget))
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return unless(label->text().isEmpty() || fits(*label), label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return unless(fits(*button), button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return unless(fits(*edit), edit->placeholderText());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return unless(fits(*box), box->currentText());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        return unless(fits(*menu), menu->actions().isEmpty() ? QString() : menu->actions().constFirst()->text());
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return cutSections(*header);
    return {};
}

} // namespace

QStringList clippedIn(const QWidget &window)
{
    QStringList problems;
    for (const QWidget *widget : seenIn(window)) {
        for (const QString &text : cutTexts(*widget))
            problems << QStringLiteral("%1 has no room for “%2”").arg(named(*widget), text);
    }
    return problems;
}

} // namespace Latchkey::Test
