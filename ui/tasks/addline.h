// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Latchkey {

class TaskRepository;

/// The line at the top of the list: Enter adds what it says. What cannot be added stays in it, with the reason below.
class AddLine : public QWidget
{
    Q_OBJECT

public:
    /// `repository` must outlive the line.
    explicit AddLine(TaskRepository &repository, QWidget *parent = nullptr);

    void focusAndSelect();

Q_SIGNALS:
    void added(const QString &id);
    /// Down or Escape was pressed.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();

    TaskRepository &m_repository;
    QLineEdit *m_edit;
    QLabel *m_problem;
};

} // namespace Latchkey
