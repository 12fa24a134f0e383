// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/remotetasks.h"

#include "core/sync/taskwire.h"

namespace Latchkey {

RemoteTasks::RemoteTasks(ApiClient &client, QString listPath)
    : m_client(client)
    , m_listPath(std::move(listPath))
{
}

QString RemoteTasks::listPath(const QString &userId) const
{
    QString path = m_listPath;
    return path.replace(QLatin1String("{user}"), TaskWire::pathSegment(userId));
}

QString RemoteTasks::taskPath(const QString &userId, const QString &id) const
{
    return listPath(userId) + QLatin1Char('/') + TaskWire::pathSegment(id);
}

QCoro::Task<Result<QList<Task>>> RemoteTasks::list(QString userId)
{
    auto answer = m_client.call(ApiCall(HttpRequest::Method::Get, listPath(userId)));
    const Result<QJsonValue> json = co_await answer;
    if (!json)
        co_return fail(json.error());
    co_return TaskWire::taskList(*json);
}

QCoro::Task<Result<Task>> RemoteTasks::create(QString userId, TaskDraft draft, bool completed,
                                              QByteArray idempotencyKey)
{
    ApiCall call(HttpRequest::Method::Post, listPath(userId));
    call.body = TaskWire::createBody(draft, completed, userId);
    call.idempotencyKey = idempotencyKey;
    auto answer = m_client.call(std::move(call));
    const Result<QJsonValue> json = co_await answer;
    if (!json)
        co_return fail(json.error());
    co_return TaskWire::task(*json);
}

QCoro::Task<Result<Task>> RemoteTasks::update(QString userId, QString id, TaskPatch patch, QByteArray idempotencyKey)
{
    ApiCall call(HttpRequest::Method::Put, taskPath(userId, id));
    call.body = TaskWire::updateBody(patch);
    call.idempotencyKey = idempotencyKey;
    auto answer = m_client.call(std::move(call));
    const Result<QJsonValue> json = co_await answer;
    if (!json)
        co_return fail(json.error());
    Result<Task> task = TaskWire::task(*json);
    if (task && task->id != id)
        co_return fail(Error::Kind::BadReply, QStringLiteral("the answer is about another task"));
    co_return task;
}

QCoro::Task<Result<void>> RemoteTasks::remove(QString userId, QString id)
{
    auto answer = m_client.call(ApiCall(HttpRequest::Method::Delete, taskPath(userId, id)));
    const Result<QJsonValue> json = co_await answer;
    if (!json)
        co_return fail(json.error());
    co_return Result<void>();
}

} // namespace Latchkey
