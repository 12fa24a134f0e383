// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/many/manytasks.h"

#include "core/tasks/position.h"

#include <array>

namespace Latchkey::Bench {

namespace {

constexpr int Lists = 25;
constexpr int Spread = 7919; // prime: neighbours in time are none in the list

template <std::size_t Count>
QLatin1String oneOf(const std::array<const char *, Count> &words, int number)
{
    return QLatin1String(words.at(std::size_t(number) % Count));
}

constexpr std::array Verbs{"Book", "Write", "Call", "Paint", "Order", "Clean", "Ask", "Sort"};
constexpr std::array Things{"letter", "kitchen", "garden", "invoice", "train", "doctor"};
constexpr std::array Ways{"about", "before", "with", "after"};
constexpr std::array Others{"window", "party", "autumn", "journey"};
constexpr std::array Whens{"soon", "later", "once", "again", "maybe"};
constexpr std::array Tags{"home", "office", "errand", "phone", "waiting", "reading"};

TaskDraft draftOf(int number)
{
    TaskDraft draft;
    draft.title = titleOf(number);
    if (number % 3 == 0)
        draft.description = QStringLiteral("What there is to be known about it, in a sentence of ordinary length (%1).")
                                .arg(oneOf(Whens, number));
    draft.completed = number % 5 == 0;
    draft.priority = HighestPriority + number % NoPriority;
    if (number % 3 != 1)
        draft.due.date = QDate(2026, 1, 1).addDays(number % 700);
    if (number % 4 == 0)
        draft.tags.append(oneOf(Tags, number / 4));
    return draft;
}

} // namespace

QString titleOf(int number)
{
    return QStringLiteral("%1 %2 %3 the %4 (%5)")
        .arg(oneOf(Verbs, number), oneOf(Things, number / 8), oneOf(Ways, number / 48), oneOf(Others, number / 192))
        .arg(number);
}

QList<AddList> someLists()
{
    QList<AddList> lists;
    const QStringList positions = positionsBetween({}, {}, Lists);
    for (int i = 0; i < Lists; ++i) {
        ListDraft draft;
        draft.name = QStringLiteral("List %1").arg(i + 1);
        draft.position = positions.at(i);
        lists.append({newId(), draft});
    }
    return lists;
}

QList<AddTask> manyTasks(const QList<AddList> &lists)
{
    QList<AddTask> tasks;
    tasks.reserve(ManyTasks);
    const QStringList positions = positionsBetween({}, {}, ManyTasks);
    for (int i = 0; i < ManyTasks; ++i) {
        AddTask task{newId(), draftOf(i)};
        task.task.position = positions.at(int(qint64(i) * Spread % ManyTasks));
        if (i % 10 == 9) {
            task.task.parentId = tasks.constLast().id;
            task.task.listId = tasks.constLast().task.listId;
        } else if (i % Lists != 0) {
            task.task.listId = lists.at(i % Lists).id;
        }
        tasks.append(task);
    }
    return tasks;
}

} // namespace Latchkey::Bench
