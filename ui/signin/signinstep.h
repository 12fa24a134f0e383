// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Latchkey {

/// Where a step stands: in the middle of a page, or in a bar above something else.
enum class StepShape { Page, Bar };

/// What takes the place of a sign-in form while the person has something to do: a head, what it needs, and a way out.
class SignInStep : public QWidget
{
    Q_OBJECT

public:
    SignInStep(StepShape shape, const QString &title, const QString &body, QWidget *parent = nullptr);

    /// For a screen reader: what it is about.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    /// The person gave up.
    void cancelled();

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] StepShape shape() const { return m_shape; }
    void setWords(const QString &title, const QString &body);
    /// Side by side, with the way out as the last.
    void addButtons(const QList<QWidget *> &buttons);

private:
    StepShape m_shape;
    QLabel *m_title;
    QLabel *m_body;
    QVBoxLayout *m_column;
};

} // namespace Latchkey
