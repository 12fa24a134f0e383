// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/taskshelf.h"

#include <QJsonArray>

namespace Latchkey::Test {

using Method = HttpRequest::Method;

QString TaskShelf::put(const QString &title, bool completed)
{
    const QString id = QString::number(++m_lastId);
    m_tasks.insert(id, {{QStringLiteral("id"), m_lastId},
                        {QStringLiteral("title"), title},
                        {QStringLiteral("description"), QJsonValue::Null},
                        {QStringLiteral("completed"), completed},
                        {QStringLiteral("user_id"), m_userId},
                        {QStringLiteral("created_at"), QStringLiteral("2026-11-21T01:08:51.055820")},
                        {QStringLiteral("updated_at"), QStringLiteral("2026-11-21T01:08:51.055820")}});
    return id;
}

void TaskShelf::rename(const QString &id, const QString &title)
{
    m_tasks[id].insert(QStringLiteral("title"), title);
}

void TaskShelf::drop(const QString &id)
{
    m_tasks.remove(id);
}

QStringList TaskShelf::titles() const
{
    QStringList titles;
    for (const QJsonObject &task : m_tasks)
        titles.append(task.value(QLatin1String("title")).toString());
    titles.sort();
    return titles;
}

QString TaskShelf::path(const QString &id) const
{
    const QString list = QStringLiteral("/tasks/users/%1/tasks").arg(m_userId);
    return id.isEmpty() ? list : list + QLatin1Char('/') + id;
}

TaskShelf::Reply TaskShelf::carryOut(Method method, const QString &id, const QJsonObject &fields)
{
    if (id.isEmpty() && method == Method::Get) {
        QJsonArray all;
        for (const QJsonObject &task : std::as_const(m_tasks))
            all.append(task);
        return {200, all};
    }
    if (id.isEmpty() && method == Method::Post) {
        QJsonObject &task = m_tasks[put(fields.value(QLatin1String("title")).toString())];
        task.insert(QStringLiteral("description"), fields.value(QLatin1String("description")));
        task.insert(QStringLiteral("completed"), fields.value(QLatin1String("completed")));
        return {201, task};
    }
    if (!m_tasks.contains(id))
        return {404, QJsonObject{{QStringLiteral("detail"), QStringLiteral("Task not found")}}};
    if (method == Method::Delete) {
        m_tasks.remove(id);
        return {204, QJsonValue::Undefined};
    }
    QJsonObject &task = m_tasks[id];
    for (auto field = fields.begin(); field != fields.end(); ++field)
        task.insert(field.key(), field.value());
    return {200, task};
}

} // namespace Latchkey::Test
