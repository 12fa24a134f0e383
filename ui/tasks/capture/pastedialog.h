// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/pastedtasks.h"

#include <QDialog>

namespace Latchkey {

/// Asks what pasted lines are to be: a task each, as the preview shows them, or one task.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `tasks`: two or more.
    PasteDialog(const QList<PastedTask> &tasks, QWidget *parent);

Q_SIGNALS:
    void manyChosen();
    void oneChosen();

private:
    [[nodiscard]] static QWidget *makePreview(const QList<PastedTask> &tasks);
};

} // namespace Latchkey
