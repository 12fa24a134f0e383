// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authrequests.h"

namespace Latchkey {

namespace {
constexpr qint64 MaxReplySize = 64 * 1024;
}

HttpRequest authRequest(HttpRequest::Method method, const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path() + path);
    HttpRequest request(method, url);
    request.headers.emplaceBack("Accept", "application/json");
    request.maxResponseBytes = MaxReplySize;
    return request;
}

HttpRequest jsonPost(const QUrl &base, const QString &path, const std::vector<SecretMember> &members)
{
    HttpRequest post = authRequest(HttpRequest::Method::Post, base, path);
    post.body = secretJson(members);
    return post;
}

QCoro::Task<Result<HttpResponse>> sendForSuccess(HttpTransport &transport, HttpRequest request, ReadRefusal readRefusal)
{
    auto sending = transport.send(std::move(request));
    Result<HttpResponse> answer = co_await sending;
    if (answer && !answer->isSuccess())
        co_return fail(readRefusal(*answer));
    co_return answer;
}

QCoro::Task<Result<HttpResponse>> postForSuccess(ApiClient &client, QString path, std::vector<SecretMember> members,
                                                 ReadRefusal readRefusal)
{
    ApiCall call(HttpRequest::Method::Post, path);
    call.secretBody = std::make_shared<const Secret>(secretJson(members));
    auto sending = client.send(std::move(call));
    Result<HttpResponse> answer = co_await sending;
    if (answer && !answer->isSuccess())
        co_return fail(readRefusal(*answer));
    co_return answer;
}

} // namespace Latchkey
