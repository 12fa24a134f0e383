// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/history.h"

namespace Latchkey::Test {

void History::note(const Changes &changes, const TaskRepository &tasks)
{
    for (const Change &change : changes) {
        if (const auto *add = std::get_if<AddTask>(&change)) {
            enter(add->task.title, {});
        } else if (const auto *edit = std::get_if<EditTask>(&change)) {
            if (edit->patch.title)
                enter(*edit->patch.title, tasks.task(edit->id).value_or(Task()).title);
        } else if (const auto *deletion = std::get_if<DeleteTask>(&change)) {
            m_letGo.insert(tasks.task(deletion->id).value_or(Task()).title);
        }
    }
}

void History::noteLetGo(const TaskConflict &conflict)
{
    if (conflict.mine.title)
        m_letGo.insert(*conflict.mine.title);
}

void History::enter(const QString &title, const QString &over)
{
    m_entered.append(title);
    QSet<QString> &before = m_over[title];
    if (!over.isEmpty())
        before.insert(over);
}

QStringList History::lost(const QSet<QString> &kept) const
{
    QSet<QString> reached = kept | m_letGo;
    QStringList ahead(reached.cbegin(), reached.cend());
    while (!ahead.isEmpty()) {
        for (const QString &before : m_over.value(ahead.takeLast())) {
            if (!reached.contains(before))
                ahead.append(before);
            reached.insert(before);
        }
    }
    QStringList lost = m_entered;
    lost.removeIf([&](const QString &title) { return reached.contains(title); });
    return lost;
}

} // namespace Latchkey::Test
