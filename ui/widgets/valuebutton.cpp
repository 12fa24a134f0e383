// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuebutton.h"

#include "ui/theme/colors.h"

#include <QStyleOption>

namespace Latchkey {

ValueButton::ValueButton(QString name, QWidget *parent)
    : QToolButton(parent)
    , m_name(std::move(name))
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
}

void ValueButton::setValue(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_name, text));
    update();
}

void ValueButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu; // no arrow: the word says it
    const Colors &colors = colorsFor(palette());
    if (m_tone != Tone::Set)
        option->palette.setColor(QPalette::ButtonText, m_tone == Tone::Late ? colors.danger : colors.muted);
}

} // namespace Latchkey

#include "moc_valuebutton.cpp"
