// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidcendpoints.h"

namespace Latchkey {

namespace {

HttpRequest copyOf(const HttpRequest &request)
{
    HttpRequest copy(request.method, request.url);
    copy.headers = request.headers;
    copy.body = request.body.clone();
    copy.contentType = request.contentType;
    copy.deadline = request.deadline;
    copy.maxResponseBytes = request.maxResponseBytes;
    return copy;
}

} // namespace

OidcEndpoints::OidcEndpoints(HttpTransport &transport, const Clock &clock)
    : m_transport(transport)
    , m_proof(ServerClock(clock))
{
}

QCoro::Task<Result<HttpResponse>> OidcEndpoints::send(HttpRequest request, std::optional<SigningKey> key)
{
    auto attempting = attempt(copyOf(request), key);
    Result<HttpResponse> answer = co_await attempting;
    if (!answer || !m_proof.learnFrom(*answer))
        co_return answer;
    auto again = attempt(std::move(request), key);
    answer = co_await again;
    if (answer)
        m_proof.learnFrom(*answer);
    co_return answer;
}

QCoro::Task<Result<HttpResponse>> OidcEndpoints::attempt(HttpRequest request, std::optional<SigningKey> key)
{
    // Each time: another call may have used another key meanwhile.
    m_proof.use(std::move(key));
    m_proof.prove(request);
    auto sending = m_transport.send(std::move(request));
    co_return co_await sending;
}

} // namespace Latchkey
