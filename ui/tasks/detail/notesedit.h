// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Latchkey {

class GrowingEdit;
class NotesView;

/// A task's notes: rendered while they are only read, as text while they are edited.
class NotesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit NotesEdit(QWidget *parent = nullptr);

    [[nodiscard]] GrowingEdit &edit() const { return *m_edit; }
    /// Shows them rendered, if there are any.
    void showRendered();

Q_SIGNALS:
    /// Escape was pressed where there is nothing to leave.
    void cancelled();

private:
    void startEditing();
    void leave();
    void leaveIfLeft();

    NotesView *m_view;
    GrowingEdit *m_edit;
};

} // namespace Latchkey
