// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown.h"

#include <QSet>

#include <algorithm>

namespace Latchkey {

namespace {

/// Writes lists and tasks below each other.
class OutlineWriter
{
public:
    explicit OutlineWriter(const ExchangeData &data)
        : m_lists(data.lists)
    {
        QSet<QString> lists, tasks;
        for (const TaskList &list : data.lists)
            lists.insert(list.id);
        for (const Task &task : data.tasks) {
            if (!task.trashed)
                tasks.insert(task.id);
        }
        for (const Task &task : data.tasks) {
            if (task.trashed)
                continue;
            if (tasks.contains(task.parentId))
                m_steps[task.parentId].append(task);
            else
                m_tasks[lists.contains(task.listId) ? task.listId : QString()].append(task);
        }
    }

    QByteArray write()
    {
        writeTasks(m_tasks.value(QString()), 0);
        writeLists({}, 1);
        return m_text.toUtf8();
    }

private:
    void writeLists(const QString &parent, int level)
    {
        for (const TaskList &list : m_lists) {
            if (list.parentId != parent || !hasTasks(list.id, level))
                continue;
            m_text += (m_text.isEmpty() ? QString() : QStringLiteral("\n")) + QString(level, QLatin1Char('#'))
                      + QLatin1Char(' ') + list.name + QStringLiteral("\n\n");
            writeTasks(m_tasks.value(list.id), 0);
            writeLists(list.id, level + 1);
        }
    }

    /// In it, or in a list within it.
    [[nodiscard]] bool hasTasks(const QString &id, qsizetype level) const
    {
        return m_tasks.contains(id)
               || (level <= m_lists.size() && std::any_of(m_lists.cbegin(), m_lists.cend(), [&](const TaskList &list) {
                       return list.parentId == id && hasTasks(list.id, level + 1);
                   }));
    }

    void writeTasks(const QList<Task> &tasks, int depth)
    {
        const QString indent(2 * depth, QLatin1Char(' '));
        for (const Task &task : tasks) {
            m_text += indent + (task.completed ? QStringLiteral("- [x] ") : QStringLiteral("- [ ] ")) + task.title
                      + QLatin1Char('\n');
            if (!task.description.isEmpty()) {
                for (const QString &line : task.description.split(QLatin1Char('\n')))
                    m_text += indent + QStringLiteral("  > ") + line + QLatin1Char('\n');
            }
            writeTasks(m_steps.value(task.id), depth + 1);
        }
    }

    QList<TaskList> m_lists;
    QHash<QString, QList<Task>> m_tasks; ///< by list, those that are no steps
    QHash<QString, QList<Task>> m_steps;
    QString m_text;
};

} // namespace

QByteArray writeMarkdown(const ExchangeData &data)
{
    return OutlineWriter(data).write();
}

} // namespace Latchkey
