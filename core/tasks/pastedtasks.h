// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Latchkey {

/// One line of several that were pasted.
struct PastedTask
{
    QString text;    ///< without indentation and bullet; not empty
    int parent = -1; ///< which of the tasks before it this is a step of; -1: of none
    bool completed = false;

    bool operator==(const PastedTask &) const = default;
};

/// The lines of a text as tasks. A line that is indented further than one before it is a step of that. "-", "*", "+",
/// "•", "1." and "1)" are bullets, "[ ]" and "[x]" behind them tell whether it is done.
[[nodiscard]] QList<PastedTask> pastedTasks(const QString &text);

} // namespace Latchkey
