// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copybutton.h"

#include "ui/widgets/announce.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Latchkey {

CopyButton::CopyButton(const QString &label, const QString &text, QWidget *parent)
    : QPushButton(label, parent)
    , m_label(label)
    , m_text(text)
{
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setText(tr("Copied"));
    setMinimumWidth(std::max(width(), sizeHint().width())); // what stands beside it stays where it is
    announce(this, tr("Copied"));
}

void CopyButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    setText(m_label);
    setAccessibleName({});
}

void CopyButton::focusOutEvent(QFocusEvent *event)
{
    QPushButton::focusOutEvent(event);
    setText(m_label);
    setAccessibleName({});
}

} // namespace Latchkey

#include "moc_copybutton.cpp"
