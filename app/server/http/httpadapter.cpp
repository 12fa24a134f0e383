// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/httpadapter.h"

#include <QPointer>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <optional>

namespace Latchkey::Backend {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Head: return "HEAD";
    case QHttpServerRequest::Method::Options: return "OPTIONS";
    case QHttpServerRequest::Method::Patch: return "PATCH";
    default: return {};
    }
}

HeaderList headersOf(const QHttpServerRequest &request)
{
    HeaderList list;
    const auto headers = request.headers();
    list.reserve(headers.size());
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    for (qsizetype i = 0; i < headers.size(); ++i)
        list.emplaceBack(QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()),
                         headers.valueAt(i).toByteArray());
#else
    for (const auto &[name, value] : headers)
        list.emplaceBack(name, value);
#endif
    return list;
}

Request requestOf(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    Request result;
    result.method = methodName(request.method());
    result.path = url.path(QUrl::FullyEncoded);
    result.query = QUrlQuery(url.query(QUrl::FullyEncoded));
    result.headers = headersOf(request);
    result.body = request.body();
    result.peer = request.remoteAddress();
    return result;
}

void send(QHttpServerResponder &responder, const Response &response)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(response.status);
    const QByteArray type =
        response.body.isEmpty() ? QByteArray("application/x-empty") : QByteArray("application/json");
    QHttpServerResponse answer(type, response.body, status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = answer.headers();
    for (const auto &[name, value] : response.headers)
        headers.append(name, value);
    answer.setHeaders(std::move(headers));
    responder.sendResponse(answer);
#else
    for (const auto &[name, value] : response.headers)
        answer.addHeader(name, value);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    responder.sendResponse(answer);
#else
    answer.write(std::move(responder));
#endif
#endif
}

/// One request on its way. Copies of a Reply share it.
struct Exchange
{
    std::optional<QHttpServerResponder> responder;
    QPointer<GuardedSocket> socket;
    bool bodiless = false;

    void answer(Response response)
    {
        if (socket && responder) {
            if (bodiless)
                response.body.clear();
            response.addHeader("Cache-Control", "no-store");
            send(*responder, response);
        }
        responder.reset();
        if (socket)
            socket->requestAnswered();
    }
};

} // namespace

HttpAdapter::HttpAdapter(std::unique_ptr<GuardedListener> listener, Handler handler, QObject *parent)
    : QObject(parent)
    , m_listener(listener.get())
    , m_handler(std::move(handler))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        handle(request, std::move(responder));
    });
#else
    m_http.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, std::move(responder));
    });
#endif
    m_http.bind(listener.release());
}

HttpAdapter::~HttpAdapter() = default;

void HttpAdapter::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->socket = m_listener->connection(request.value(ConnectionHeader).toULongLong());
    exchange->responder.emplace(std::move(responder));
    exchange->bodiless = request.method() == QHttpServerRequest::Method::Head;
    m_handler(requestOf(request), [exchange](Response response) { exchange->answer(std::move(response)); });
}

} // namespace Latchkey::Backend

#include "moc_httpadapter.cpp"
