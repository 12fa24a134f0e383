// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/tasksroom.h"

#include "app/server/rooms/conditional.h"
#include "app/server/rooms/recordfields.h"
#include "app/server/rooms/recordwire.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace Latchkey::Backend {

namespace {

using Need = Fields::Need;
using Outcome = Written<TaskRow>::Outcome;
using Base = std::optional<qint64>;

constexpr const char *OwnerPath = "/tasks/users/{}/tasks";
constexpr const char *TokenPath = "/signup/users/from-token/tasks";

Response notYours()
{
    return Response::problem(403, QStringLiteral("Not authorized to access this user's tasks"));
}

Response notFound()
{
    return Response::problem(404, QStringLiteral("Task not found"));
}

Response found(const TaskRow &task, const Request &request, int status = 200)
{
    QByteArray json;
    appendJson(json, task, request.caller.subject);
    return tagged(Response::json(std::move(json), status), entityTag(task.version));
}

bool isOwn(const QString &pathUser, const Caller &caller)
{
    return pathUser == QLatin1String("me") || QUrl::fromPercentEncoding(pathUser.toLatin1()) == caller.subject;
}

/// `user_id` may be left out; it comes as text or number.
bool namesSomebodyElse(const Fields &fields, const Caller &caller)
{
    const QJsonValue user = fields.value("user_id");
    if (user.isUndefined() || user.isNull())
        return false;
    return user != QJsonValue(caller.subject)
           && (!user.isDouble() || QString::number(user.toInteger()) != caller.subject);
}

bool isInteger(const QString &text)
{
    const QStringView digits = QStringView(text).sliced(text.startsWith(QLatin1Char('-')) ? 1 : 0);
    return !digits.isEmpty()
           && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Response notAnId()
{
    return Response::invalid(
        {wrongField(QStringLiteral("path"), QStringLiteral("task_id"), QStringLiteral("value is not a valid integer"),
                    QStringLiteral("type_error.integer"))});
}

} // namespace

TasksRoom::TasksRoom(TaskStore &tasks, ChangeLog &log, DoneKeys &keys)
    : m_tasks(tasks)
    , m_log(log)
    , m_keys(keys)
{
}

void TasksRoom::addForList(Router &router, const char *method, Action action)
{
    router.add(method, OwnerPath, Access::SignedIn, [this, action](const Request &request) {
        return isOwn(request.captured[0], request.caller) ? (this->*action)(request) : notYours();
    });
    router.add(method, TokenPath, Access::SignedIn,
               [this, action](const Request &request) { return (this->*action)(request); });
}

void TasksRoom::addForTask(Router &router, const char *method, const char *suffix, TaskAction action)
{
    const auto handler = [this, action](const Request &request) {
        if (request.captured.size() > 1 && !isOwn(request.captured[0], request.caller))
            return notYours();
        const QString &id = request.captured.constLast();
        bool fits = false;
        const qint64 number = id.toLongLong(&fits);
        if (!isInteger(id))
            return notAnId();
        return fits ? (this->*action)(request, number) : notFound();
    };
    for (const char *path : {OwnerPath, TokenPath})
        router.add(method, (QByteArray(path) + "/{}" + suffix).constData(), Access::SignedIn, handler);
}

void TasksRoom::open(Router &router)
{
    addForList(router, "GET", &TasksRoom::list);
    addForList(router, "POST", &TasksRoom::create);
    addForTask(router, "GET", "", &TasksRoom::show);
    addForTask(router, "PUT", "", &TasksRoom::change);
    addForTask(router, "DELETE", "", &TasksRoom::remove);
    addForTask(router, "PATCH", "/complete", &TasksRoom::complete);
}

Response TasksRoom::list(const Request &request)
{
    return listUnlessKnown(
        request, m_log, [&] { return m_tasks.list(request.caller.userId); },
        [&](const QList<TaskRow> &tasks) { return jsonOf(tasks, request.caller.subject); });
}

Response TasksRoom::create(const Request &request)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    if (namesSomebodyElse(*fields, request.caller))
        return notYours();
    const TaskChange content = taskChangeIn(*fields, Need::Required);
    const auto wanted = uidIn(*fields, Need::Optional);
    const QString key = QString::fromLatin1(request.header("idempotency-key"));
    if (key.size() > DoneKeys::LongestKey)
        return Response::problem(400, QStringLiteral("The Idempotency-Key is too long"));
    if (!fields->ok())
        return fields->refusal();
    const qint64 user = request.caller.userId;
    const QString uid = wanted.value_or(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const auto written =
        m_keys.once(user, key, {RecordKind::Task, uid}, m_tasks, [&] { return m_tasks.create(user, uid, content); });
    if (!written)
        return Response::failure(written.error());
    if (written->outcome == Outcome::Conflict)
        return Response::problem(409, QStringLiteral("There is a task with this uid"));
    return written->row ? found(*written->row, request, 201) : notFound();
}

Response TasksRoom::show(const Request &request, qint64 taskId)
{
    const auto task = m_tasks.find(request.caller.userId, taskId);
    if (!task)
        return Response::failure(task.error());
    return *task ? found(**task, request) : notFound();
}

Response TasksRoom::apply(const Request &request, qint64 taskId, const TaskChange &change)
{
    const qint64 user = request.caller.userId;
    return writeIfMatching(
        request, m_tasks.find(user, taskId), notFound(),
        [&](const QString &uid, Base base) { return m_tasks.change(user, uid, base, change); },
        [&](const TaskRow &task) { return found(task, request); });
}

Response TasksRoom::change(const Request &request, qint64 taskId)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    const TaskChange change = taskChangeIn(*fields, Need::Optional);
    return fields->ok() ? apply(request, taskId, change) : fields->refusal();
}

Response TasksRoom::complete(const Request &request, qint64 taskId)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    if (!fields->has("completed"))
        return Response::problem(400, QStringLiteral("The field 'completed' is required"));
    TaskChange change;
    change.completed = fields->boolean("completed", Need::Required);
    return fields->ok() ? apply(request, taskId, change) : fields->refusal();
}

Response TasksRoom::remove(const Request &request, qint64 taskId)
{
    const qint64 user = request.caller.userId;
    return writeIfMatching(
        request, m_tasks.find(user, taskId), notFound(),
        [&](const QString &uid, Base base) { return m_tasks.remove(user, uid, base); },
        [&](const TaskRow &task) { return found(task, request); });
}

} // namespace Latchkey::Backend
