// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/notesedit.h"

#include "ui/tasks/detail/notesview.h"
#include "ui/widgets/growingedit.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace Latchkey {

namespace {
constexpr int FewestLines = 4;
} // namespace

NotesEdit::NotesEdit(QWidget *parent)
    : QWidget(parent)
    , m_view(new NotesView)
    , m_edit(new GrowingEdit(GrowingEdit::Lines::Many, FewestLines))
{
    m_view->setObjectName(QStringLiteral("detailNotesView"));
    m_view->setAccessibleName(tr("Notes"));
    m_view->setAccessibleDescription(tr("Enter edits them"));
    m_edit->setObjectName(QStringLiteral("detailDescriptionEdit"));
    m_edit->setAccessibleName(tr("Notes"));
    m_edit->setPlaceholderText(tr("Add notes; Markdown works"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    column->addWidget(m_edit);
    m_view->hide();
    connect(m_view, &NotesView::editRequested, this, &NotesEdit::startEditing);
    connect(m_edit, &GrowingEdit::committed, this, [this] {
        if (m_edit->hasFocus())
            leave();
        else
            QMetaObject::invokeMethod(this, &NotesEdit::leaveIfLeft, Qt::QueuedConnection);
    });
    connect(m_edit, &GrowingEdit::cancelled, this, [this] {
        if (m_edit->toPlainText().trimmed().isEmpty())
            Q_EMIT cancelled();
        else
            leave();
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_edit->hasFocus())
            showRendered();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &NotesEdit::cancelled);
}

void NotesEdit::startEditing()
{
    m_view->hide();
    m_edit->show();
    m_edit->setFocus();
    m_edit->moveCursor(QTextCursor::End);
}

void NotesEdit::leaveIfLeft()
{
    // Where the whole page or window was left, the person comes back to the edit.
    if (m_edit->isVisible() && window()->focusWidget() != m_edit)
        showRendered();
}

void NotesEdit::leave()
{
    showRendered();
    if (m_view->isVisibleTo(this))
        m_view->setFocus();
}

void NotesEdit::showRendered()
{
    const QString notes = m_edit->toPlainText();
    const bool any = !notes.trimmed().isEmpty();
    if (any)
        m_view->setNotes(notes);
    m_view->setVisible(any);
    m_edit->setVisible(!any);
}

} // namespace Latchkey

#include "moc_notesedit.cpp"
