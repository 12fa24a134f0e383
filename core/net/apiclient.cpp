// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"

#include <QJsonDocument>

namespace Latchkey {

namespace {

constexpr int Unauthorized = 401;

Result<QUrl> urlOf(const QUrl &base, const QString &path)
{
    QString prefix = base.toString(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    QUrl url(prefix + path, QUrl::StrictMode);
    if (!path.startsWith(u'/') || !url.isValid())
        return fail(Error::Kind::InvalidInput, QStringLiteral("not a path"));
    return url;
}

HttpRequest requestFor(const QUrl &url, const ApiCall &call, const AccessToken &token, RequestProof *proof)
{
    HttpRequest request(call.method, url);
    request.bearer = token.value;
    if (call.secretBody)
        request.body = call.secretBody->clone();
    else if (call.body)
        request.body = Secret(QJsonDocument(*call.body).toJson(QJsonDocument::Compact));
    if (!call.idempotencyKey.isEmpty())
        request.headers.append({"Idempotency-Key", call.idempotencyKey});
    if (proof)
        proof->prove(request);
    return request;
}

/// One attempt with one token; with a second delivery where only the proof was to be another.
QCoro::Task<Result<HttpResponse>> attempt(QUrl url, const ApiCall &call, AccessToken token, HttpTransport &transport,
                                          RequestProof *proof)
{
    auto sending = transport.send(requestFor(url, call, token, proof));
    Result<HttpResponse> answer = co_await sending;
    if (!proof || !answer || !proof->learnFrom(*answer))
        co_return answer;
    auto again = transport.send(requestFor(url, call, token, proof));
    answer = co_await again;
    co_return answer;
}

Result<QJsonValue> answerOf(const Result<HttpResponse> &response)
{
    if (!response)
        return fail(response.error());
    if (response->status < 200 || response->status >= 300)
        return fail(errorFromResponse(*response));
    if (response->status == 204 || response->status == 205)
        return QJsonValue(QJsonValue::Null);
    return parseJson(response->body);
}

/// Holds no ApiClient, which may go while this runs.
QCoro::Task<Result<HttpResponse>> perform(QUrl base, ApiCall call, HttpTransport &transport, AccessTokenSource &tokens,
                                          RequestProof *proof)
{
    const Result<QUrl> url = urlOf(base, call.path);
    if (!url)
        co_return fail(url.error());
    auto tokenTask = tokens.accessToken();
    const Result<AccessToken> token = co_await tokenTask;
    if (!token)
        co_return fail(token.error());
    if (!token->value)
        co_return fail(Error::Kind::Unauthorized, QStringLiteral("a token source without a token"));

    auto firstTask = attempt(*url, call, *token, transport, proof);
    Result<HttpResponse> first = co_await firstTask;
    if (!first || first->status != Unauthorized)
        co_return first;

    // The server has not done what was asked (RFC 9110, 15.5.2), so even a POST may go again: once, with another token.
    auto renewalTask = tokens.accessTokenAfter(token->generation);
    const Result<AccessToken> renewed = co_await renewalTask;
    if (!renewed)
        co_return fail(renewed.error());
    if (renewed->generation == token->generation || !renewed->value)
        co_return first;
    auto secondTask = attempt(*url, call, *renewed, transport, proof);
    co_return co_await secondTask;
}

QCoro::Task<Result<QJsonValue>> read(QCoro::Task<Result<HttpResponse>> performing)
{
    const Result<HttpResponse> answer = co_await performing;
    co_return answerOf(answer);
}

} // namespace

ApiClient::ApiClient(QUrl baseUrl, HttpTransport &transport, AccessTokenSource &tokens, RequestProof *proof)
    : m_baseUrl(std::move(baseUrl))
    , m_transport(transport)
    , m_tokens(tokens)
    , m_proof(proof)
{
}

QCoro::Task<Result<QJsonValue>> ApiClient::call(ApiCall call)
{
    return read(send(std::move(call)));
}

QCoro::Task<Result<HttpResponse>> ApiClient::send(ApiCall call)
{
    return perform(m_baseUrl, std::move(call), m_transport, m_tokens, m_proof);
}

} // namespace Latchkey
