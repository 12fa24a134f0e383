// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QList>
#include <QString>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace Latchkey {

class TaskViewModel;
struct Task;
struct TaskRow;

/// One thing to be known of a task, on the line below its title: an icon, a text, or both.
struct TaskFact
{
    const char *icon = nullptr;
    QString text;
    IconTone tone = IconTone::Muted;
    QString dot; ///< of a list: the name of its colour; the icon is a dot then

    bool operator==(const TaskFact &) const = default;
};

/// The most important first. A list is only told where the view has several.
[[nodiscard]] QList<TaskFact> factsOf(const Task &task, const TaskRow &row, const TaskViewModel &model);

/// As many as there is room for in `area` (as of left-to-right), in `option`'s direction and colours.
void paintFacts(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area, const QFont &font,
                const QList<TaskFact> &facts);

} // namespace Latchkey
