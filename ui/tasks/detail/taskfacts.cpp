// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/taskfacts.h"

#include "core/tasks/task.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {
struct TaskFactWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TaskFacts)
};
} // namespace

QString taskFacts(const Task &task, const QLocale &locale)
{
    const auto when = [&](const QDateTime &time) { return locale.toString(time.toLocalTime(), QLocale::ShortFormat); };
    QStringList lines;
    if (task.createdAt.isValid())
        lines << TaskFactWords::tr("Created %1").arg(when(task.createdAt));
    if (task.updatedAt.isValid() && task.updatedAt != task.createdAt)
        lines << TaskFactWords::tr("Changed %1").arg(when(task.updatedAt));
    if (task.completedAt.isValid())
        lines << TaskFactWords::tr("Done %1").arg(when(task.completedAt));
    if (task.pending)
        lines << TaskFactWords::tr("A change waits to be sent to the server");
    return lines.join(QLatin1Char('\n'));
}

} // namespace Latchkey
