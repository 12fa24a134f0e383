// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QTimeZone>

/// A task from a line of words: "id", then any of "<parent", "#list", "@tag", "p1", "=position", "due:2026-11-25",
/// "done", "done:2026-11-24T10:00:00Z", "trash", "made:2026-11-01", and all others are the title (the id if there are
/// none).
inline Latchkey::Task taskOf(const QString &line)
{
    using namespace Latchkey;
    QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Task task;
    task.id = words.takeFirst();
    QStringList title;
    for (const QString &word : std::as_const(words)) {
        const auto rest = [&word](int length) { return word.mid(length); };
        if (word.startsWith(QLatin1Char('<')))
            task.parentId = rest(1);
        else if (word.startsWith(QLatin1Char('#')))
            task.listId = rest(1);
        else if (word.startsWith(QLatin1Char('@')))
            task.tags.append(rest(1));
        else if (word.startsWith(QLatin1Char('=')))
            task.position = rest(1);
        else if (word.size() == 2 && word.startsWith(QLatin1Char('p')))
            task.priority = rest(1).toInt();
        else if (word.startsWith(QLatin1String("due:")))
            task.due = dueFromWire(rest(4)).value();
        else if (word.startsWith(QLatin1String("made:")))
            task.createdAt = QDateTime::fromString(rest(5) + QStringLiteral("T12:00:00Z"), Qt::ISODate);
        else if (word.startsWith(QLatin1String("done:")))
            task.completedAt = QDateTime::fromString(rest(5), Qt::ISODate);
        else if (word == QLatin1String("trash"))
            task.trashed = true;
        else if (word != QLatin1String("done"))
            title.append(word);
        task.completed = task.completed || word.startsWith(QLatin1String("done"));
    }
    task.title = title.isEmpty() ? task.id : title.join(QLatin1Char(' '));
    return task;
}
