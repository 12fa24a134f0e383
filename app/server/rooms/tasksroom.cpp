// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/tasksroom.h"

#include "app/server/rooms/taskfields.h"
#include "app/server/rooms/wireformat.h"

#include <QUrl>

#include <algorithm>

namespace Latchkey::Backend {

namespace {

using Need = Fields::Need;

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
    return Response::json(std::move(json), status);
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

/// A null description takes it away, an absent one leaves it.
std::optional<QString> descriptionIn(Fields &fields)
{
    const auto text = fields.text("description", Need::Optional, DescriptionLength);
    return fields.has("description") ? std::optional(text.value_or(QString())) : std::nullopt;
}

} // namespace

TasksRoom::TasksRoom(TaskStore &tasks)
    : m_tasks(tasks)
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
    const auto tasks = m_tasks.list(request.caller.userId);
    if (!tasks)
        return Response::failure(tasks.error());
    constexpr qsizetype UsualSize = 256;
    QByteArray json("[");
    json.reserve(tasks->size() * UsualSize);
    for (const TaskRow &task : *tasks) {
        if (json.size() > 1)
            json += ',';
        appendJson(json, task, request.caller.subject);
    }
    return Response::json(std::move(json += ']'));
}

Response TasksRoom::create(const Request &request)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    if (namesSomebodyElse(*fields, request.caller))
        return notYours();
    const auto title = fields->text("title", Need::Required, TitleLength);
    const auto description = descriptionIn(*fields);
    const auto completed = fields->boolean("completed", Need::Optional);
    if (!fields->ok())
        return fields->refusal();
    const auto task =
        m_tasks.create(request.caller.userId, *title, description.value_or(QString()), completed.value_or(false));
    return task ? found(*task, request, 201) : Response::failure(task.error());
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
    const auto task = m_tasks.change(request.caller.userId, taskId, change);
    if (!task)
        return Response::failure(task.error());
    return *task ? found(**task, request) : notFound();
}

Response TasksRoom::change(const Request &request, qint64 taskId)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    const TaskChange change{fields->text("title", Need::Optional, TitleLength), descriptionIn(*fields),
                            fields->boolean("completed", Need::Optional)};
    return fields->ok() ? apply(request, taskId, change) : fields->refusal();
}

Response TasksRoom::complete(const Request &request, qint64 taskId)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    if (!fields->has("completed"))
        return Response::problem(400, QStringLiteral("The field 'completed' is required"));
    const auto completed = fields->boolean("completed", Need::Required);
    return fields->ok() ? apply(request, taskId, {{}, {}, completed}) : fields->refusal();
}

Response TasksRoom::remove(const Request &request, qint64 taskId)
{
    const auto removed = m_tasks.remove(request.caller.userId, taskId);
    if (!removed)
        return Response::failure(removed.error());
    return *removed ? Response::noContent() : notFound();
}

} // namespace Latchkey::Backend
