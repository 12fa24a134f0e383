// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/savedtext.h"

#include "ui/tasks/taskproblem.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/problemlabel.h"

namespace Latchkey {

SavedText::SavedText(GrowingEdit &edit, ProblemLabel &problem, Clock &clock, Save save, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_problem(problem)
    , m_clock(clock)
    , m_save(std::move(save))
{
    connect(&edit, &QPlainTextEdit::textChanged, this, &SavedText::onTyped);
    connect(&edit, &GrowingEdit::committed, this, &SavedText::save);
}

QString SavedText::typed() const
{
    const QString text = m_edit.toPlainText();
    return m_edit.isOneLine() ? text.trimmed() : text;
}

void SavedText::show(const QString &text)
{
    m_known = text;
    if (m_edit.toPlainText() != text)
        m_edit.setPlainText(text);
    m_problem.tell({});
}

void SavedText::follow(const QString &text)
{
    // White space at the end is not stored: what is being typed must not lose it under the hand.
    if (text.trimmed() != m_known.trimmed() && typed() == m_known)
        show(text);
}

void SavedText::save()
{
    const QString text = typed();
    if (text == m_known) {
        m_problem.tell({});
        return;
    }
    const Result<void> saved = m_save(text);
    if (saved)
        m_known = text;
    m_problem.tell(saved ? QString() : taskProblem(saved.error(), text));
}

std::optional<QString> SavedText::unsaved() const
{
    return typed() == m_known ? std::nullopt : std::optional(typed());
}

void SavedText::retype(const QString &text)
{
    m_edit.setPlainText(text);
    save();
}

void SavedText::onTyped()
{
    const quint64 round = ++m_round;
    m_clock.callAt(m_clock.bootNow() + Pause, this, [this, round] {
        // A title that was emptied is about to be typed anew.
        if (round == m_round && !(m_edit.isOneLine() && typed().isEmpty()))
            save();
    });
}

} // namespace Latchkey

#include "moc_savedtext.cpp"
