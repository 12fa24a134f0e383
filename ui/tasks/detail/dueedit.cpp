// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/dueedit.h"

#include "ui/models/tasktext.h"
#include "ui/tasks/detail/duepanel.h"
#include "ui/tasks/detail/duetext.h"

#include <QTimeZone>

namespace Latchkey {

DueEdit::DueEdit(Clock &clock, QWidget *parent)
    : ValueButton(tr("Due"), parent)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("detailDueButton"));
    setDue({}, true);
    connect(this, &QAbstractButton::clicked, this, &DueEdit::openPanel);
}

void DueEdit::setDue(const Due &due, bool open)
{
    m_due = due;
    if (!due.isSet()) {
        setValue(tr("No date"), Tone::Unset);
        return;
    }
    const bool late = open && TaskText::due(due, {now().date(), now().timeZone()}).overdue;
    const QString when = dueText(due, now());
    setValue(late ? tr("Overdue: %1").arg(when) : when, late ? Tone::Late : Tone::Set);
}

void DueEdit::openPanel()
{
    delete m_panel;
    m_panel = new DuePanel(m_due, now(), this);
    m_panel->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_panel, &DuePanel::chosen, this, &DueEdit::chosen);
    m_panel->openAt(this);
    m_panel->setFocus(Qt::PopupFocusReason);
}

} // namespace Latchkey

#include "moc_dueedit.cpp"
