// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busybutton.h"

namespace Latchkey {

BusyButton::BusyButton(const QString &text, const QString &busyText, QWidget *parent)
    : QPushButton(text, parent)
    , m_text(text)
    , m_busyText(busyText)
{
}

void BusyButton::setTexts(const QString &text, const QString &busyText)
{
    m_text = text;
    m_busyText = busyText;
    setText(m_busy ? m_busyText : m_text);
}

void BusyButton::setBusy(bool busy)
{
    m_busy = busy;
    setEnabled(!busy);
    setText(busy ? m_busyText : m_text);
}

} // namespace Latchkey

#include "moc_busybutton.cpp"
