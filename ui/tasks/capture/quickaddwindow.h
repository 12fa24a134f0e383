// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/tasks/applychanges.h"

#include <QWidget>

class QLabel;

namespace Latchkey {

class AddLine;
class TaskRepository;

/// The add line in a small window of its own, over all others. Enter adds and closes it, Shift+Enter adds and keeps it
/// for the next; Escape closes it, and what was typed is there when it is opened again.
class QuickAddWindow : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the window. `place`: whose tasks these are, for people.
    QuickAddWindow(TaskRepository &repository, ApplyChanges apply, Clock &clock, const QString &place,
                   QWidget *parent = nullptr);

    /// Shows it in front of everything, ready to type.
    void open();

Q_SIGNALS:
    void added(const QString &id);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QString &place);
    void onAdded(const QString &id);

    AddLine *m_line;
    QLabel *m_hint;
};

} // namespace Latchkey
