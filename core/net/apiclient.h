// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/accesstokensource.h"
#include "core/net/requestproof.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Latchkey {

/// A call of a task API, relative to the account's base URL.
struct ApiCall
{
    ApiCall() = default;
    ApiCall(HttpRequest::Method method, QString path)
        : method(method)
        , path(std::move(path))
    {
    }

    HttpRequest::Method method = HttpRequest::Method::Get;
    QString path; ///< begins with a slash; segments already percent-encoded
    std::optional<QJsonObject> body;
    std::shared_ptr<const Secret> secretBody; ///< JSON that holds a secret, instead of `body`
    QByteArray idempotencyKey;                ///< sent as `Idempotency-Key`, the same in the replay; empty: none
};

/// The only place that attaches a bearer token. A 401 leads to one refresh and one replay; everything else is the
/// caller's answer.
class ApiClient
{
public:
    /// All must outlive this object and every call in flight. `proof`: what the tokens are bound to; null: nothing.
    ApiClient(QUrl baseUrl, HttpTransport &transport, AccessTokenSource &tokens, RequestProof *proof = nullptr);

    /// The JSON of a 2xx answer (Null for 204). Errors: those of the transport and the token source, BadReply, and the
    /// statuses mapped by `errorFromResponse`.
    QCoro::Task<Result<QJsonValue>> call(ApiCall call);
    /// The answer itself, of any status, for a caller that understands refusals better than by their status. Errors:
    /// those of the transport and the token source.
    QCoro::Task<Result<HttpResponse>> send(ApiCall call);

private:
    QUrl m_baseUrl;
    HttpTransport &m_transport;
    AccessTokenSource &m_tokens;
    RequestProof *m_proof;
};

/// A JSON document of at most `maxDepth` levels. Error: BadReply, whatever is wrong with it
/// (HTML, NULs, broken UTF-8, nothing at all).
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &bytes, int maxDepth = 32);

/// What a non-2xx answer means: kind by status, `fields` from a 422's `detail` array, `retryAfter` from Retry-After (or
/// X-Retry-After) in seconds or as a date (RFC 9110, 10.2.3), capped at one hour.
[[nodiscard]] Error errorFromResponse(const HttpResponse &response);

} // namespace Latchkey
