// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

namespace Latchkey::Test {

/// The tasks of one person at a server, and what the base server answers about them.
class TaskShelf
{
public:
    struct Reply
    {
        int status = 404;
        QJsonValue body; ///< an object or an array; undefined: none
    };

    TaskShelf() = default;
    explicit TaskShelf(QString userId)
        : m_userId(std::move(userId))
    {
    }

    /// A task is made, changed or deleted past all requests. The id.
    QString put(const QString &title, bool completed = false);
    void rename(const QString &id, const QString &title);
    void drop(const QString &id);

    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QJsonObject task(const QString &id) const { return m_tasks.value(id); }
    [[nodiscard]] int count() const { return static_cast<int>(m_tasks.size()); }

    /// Of the list, or of one task.
    [[nodiscard]] QString path(const QString &id = {}) const;
    /// An empty id means the list.
    Reply carryOut(HttpRequest::Method method, const QString &id, const QJsonObject &fields);

private:
    QString m_userId;
    QMap<QString, QJsonObject> m_tasks;
    int m_lastId = 0;
};

} // namespace Latchkey::Test
