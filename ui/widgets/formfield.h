// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Latchkey {

/// A labelled line edit with room below for what is wrong with it, or for a hint.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `edit`.
    FormField(const QString &label, QLineEdit *edit, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Shown in red; the field is marked until it is edited or the problem cleared with an empty text.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Shown while there is no problem.
    void setHint(const QString &hint);

private:
    void updateMessage();

    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_message;
    QString m_problem;
    QString m_hint;
};

} // namespace Latchkey
