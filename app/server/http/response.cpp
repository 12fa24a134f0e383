// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/response.h"

#include "core/base/logging.h"

#include <QJsonDocument>

namespace Latchkey::Backend {

namespace {

QString errorType(int status)
{
    switch (status) {
    case 401: return QStringLiteral("authentication_error");
    case 403: return QStringLiteral("authorization_error");
    case 404: return QStringLiteral("not_found");
    case 409:
    case 412: return QStringLiteral("conflict");
    case 410: return QStringLiteral("cursor_expired");
    case 429: return QStringLiteral("rate_limited");
    default: return status >= 500 ? QStringLiteral("server_error") : QStringLiteral("validation_error");
    }
}

Response problemWith(int status, const QJsonValue &detail)
{
    Response response = Response::json(QJsonObject{{QStringLiteral("detail"), detail},
                                                   {QStringLiteral("status_code"), status},
                                                   {QStringLiteral("error_type"), errorType(status)}},
                                       status);
    if (status == 401)
        response.addHeader("WWW-Authenticate", "Bearer");
    return response;
}

Response retryLater(int status, const QString &detail, std::chrono::seconds after)
{
    Response response = problemWith(status, detail);
    response.addHeader("Retry-After", QByteArray::number(static_cast<qint64>(after.count())));
    return response;
}

} // namespace

Response Response::json(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), {}, 0};
}

Response Response::json(const QJsonArray &array, int status)
{
    return {status, QJsonDocument(array).toJson(QJsonDocument::Compact), {}, 0};
}

Response Response::json(QByteArray text, int status)
{
    return {status, std::move(text), {}, 0};
}

Response Response::noContent()
{
    return {204, {}, {}, 0};
}

Response Response::problem(int status, const QString &detail)
{
    return problemWith(status, detail);
}

Response Response::invalid(const QJsonArray &fields)
{
    return problemWith(422, fields);
}

Response Response::tooManyRequests(std::chrono::seconds retryAfter)
{
    return retryLater(429, QStringLiteral("Too many attempts"), retryAfter);
}

Response Response::busy()
{
    return retryLater(503, QStringLiteral("The server is busy"), std::chrono::seconds(1));
}

Response Response::failure(const Error &error)
{
    qCWarning(logServer) << error;
    return problemWith(500, QStringLiteral("Internal server error"));
}

} // namespace Latchkey::Backend
