// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Latchkey {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request, delivered to the server at most once. A GET, which changes nothing (RFC 9110, 9.2.1), may be delivered
/// once more where its connection ended before an answer came.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Patch, Delete };

    HttpRequest() = default;
    HttpRequest(Method method, QUrl url)
        : method(method)
        , url(std::move(url))
    {
    }

    Method method = Method::Get;
    QUrl url;
    HttpHeaders headers;                  ///< never Authorization nor Cookie: those are `bearer` and `cookie`
    std::shared_ptr<const Secret> bearer; ///< sent as `Authorization: Bearer …`; null: none
    bool bearerIsBound = false;           ///< sent as `Authorization: DPoP …` instead (RFC 9449, 7.1)
    std::shared_ptr<const Secret> cookie; ///< sent as `Cookie: …` with this one request; null: none
    Secret body;                          ///< a GET has none
    QByteArray contentType = "application/json";
    std::chrono::milliseconds deadline{15'000}; ///< for the whole request, connection and answer included
    qint64 maxResponseBytes = 16 * 1024 * 1024; ///< a larger answer is TooLarge
};

/// As it stands in a request line.
[[nodiscard]] QByteArray methodName(HttpRequest::Method method);

/// A whole answer of any status that redirects nobody (304 is one).
struct HttpResponse
{
    HttpResponse() = default;

    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// The first header of that name, compared without case; null where there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// The one way out of the process. An implementation is pinned to one origin and guarantees: a body leaves at most
/// once; no redirect is followed; nothing goes to another origin; no cookie but a request's own; no stored or asked-for
/// HTTP credentials; a truncated body is an error; the deadline covers the whole request; TLS errors end the request
/// (R5 R6 R17 H1 H5 H7).
class HttpTransport
{
public:
    HttpTransport() = default;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;
    virtual ~HttpTransport() = default;

    /// Errors: Unreachable, ConnectionLost, Timeout, Truncated, TlsFailure, OtherOrigin, Redirected, TooLarge,
    /// Cancelled.
    virtual QCoro::Task<Result<HttpResponse>> send(HttpRequest request) = 0;
    /// Ends every request in flight with Cancelled.
    virtual void abortAll() = 0;
};

} // namespace Latchkey
