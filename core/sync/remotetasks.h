// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apiclient.h"
#include "core/tasks/task.h"

#include <QCoro/QCoroTask>
#include <QList>

namespace Latchkey {

/// The tasks of one person at a server that speaks the Tasks API contract. `userId` is the server's own id of the
/// person, never "me": the base server does not take a create there. Completion goes by PUT, which says what it means;
/// the contract's PATCH flips on some servers. Errors are those of ApiClient.
class RemoteTasks
{
public:
    /// `client` must outlive this object and every call in flight. `listPath`: of the task list, with {user} where the
    /// person's id goes, if anywhere.
    explicit RemoteTasks(ApiClient &client, QString listPath = QStringLiteral("/tasks/users/{user}/tasks"));

    QCoro::Task<Result<QList<Task>>> list(QString userId);
    /// `idempotencyKey`: the same for every attempt of the same change.
    QCoro::Task<Result<Task>> create(QString userId, TaskDraft draft, bool completed, QByteArray idempotencyKey);
    QCoro::Task<Result<Task>> update(QString userId, QString id, TaskPatch patch, QByteArray idempotencyKey);
    QCoro::Task<Result<void>> remove(QString userId, QString id);

private:
    [[nodiscard]] QString listPath(const QString &userId) const;
    [[nodiscard]] QString taskPath(const QString &userId, const QString &id) const;

    ApiClient &m_client;
    QString m_listPath;
};

} // namespace Latchkey
