// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketransport.h"

#include <QJsonDocument>

#include <algorithm>

namespace Latchkey::Test {

namespace {

Answer cancelled()
{
    return fail(Error::Kind::Cancelled, QStringLiteral("aborted"));
}

Answer documentAnswer(int status, const QJsonDocument &body, HttpHeaders headers)
{
    Answer answer = rawAnswer(status, body.toJson(QJsonDocument::Compact), "application/json");
    answer->headers += headers;
    return answer;
}

} // namespace

SentRequest laidOpen(const HttpRequest &request)
{
    SentRequest sent;
    sent.method = request.method;
    sent.url = request.url;
    sent.path = request.url.path();
    sent.headers = request.headers;
    if (request.bearer)
        sent.bearer = QByteArray(request.bearer->exposed().constData(), request.bearer->size());
    if (request.cookie)
        sent.cookie = QByteArray(request.cookie->exposed().constData(), request.cookie->size());
    sent.body = QByteArray(request.body.exposed().constData(), request.body.size());
    sent.contentType = request.contentType;
    sent.deadline = request.deadline;
    sent.maxResponseBytes = request.maxResponseBytes;
    return sent;
}

QByteArray SentRequest::header(const QByteArray &name) const
{
    HttpResponse lookup;
    lookup.headers = headers;
    return lookup.header(name);
}

QJsonObject SentRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Answer jsonAnswer(int status, const QJsonObject &body, HttpHeaders headers)
{
    return documentAnswer(status, QJsonDocument(body), std::move(headers));
}

Answer jsonAnswer(int status, const QJsonArray &body, HttpHeaders headers)
{
    return documentAnswer(status, QJsonDocument(body), std::move(headers));
}

Answer rawAnswer(int status, const QByteArray &body, const QByteArray &contentType)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    if (!contentType.isEmpty())
        response.headers.append({"Content-Type", contentType});
    return response;
}

FakeTransport::~FakeTransport()
{
    m_closing = true;
    abortAll();
}

void FakeTransport::answer(Method method, const QString &path, Answer answer)
{
    m_scripts[{method, path}].answers.push_back(std::move(answer));
}

void FakeTransport::handle(Method method, const QString &path, Handler handler)
{
    m_scripts[{method, path}] = {{}, std::move(handler)};
}

bool FakeTransport::releaseOne()
{
    if (m_held.empty())
        return false;
    const auto held = m_held.front();
    m_held.pop_front();
    held->answer.resolve(answerTo(held->request));
    return true;
}

void FakeTransport::release()
{
    m_holding = false;
    while (releaseOne()) {
    }
}

int FakeTransport::count(Method method, const QString &path) const
{
    return static_cast<int>(std::count_if(m_sent.cbegin(), m_sent.cend(), [&](const SentRequest &sent) {
        return sent.method == method && sent.path == path;
    }));
}

QCoro::Task<Result<HttpResponse>> FakeTransport::send(HttpRequest request)
{
    if (m_closing)
        co_return cancelled();
    const auto held = std::make_shared<Held>();
    held->request = laidOpen(request);
    m_sent.append(held->request);
    if (!m_holding)
        co_return answerTo(held->request);
    m_held.push_back(held);
    Answer answer = co_await held->answer;
    co_return answer;
}

void FakeTransport::abortAll()
{
    ++m_aborts;
    const auto aborted = std::exchange(m_held, {});
    for (const auto &held : aborted)
        held->answer.resolve(cancelled());
}

Answer FakeTransport::answerTo(const SentRequest &request)
{
    Answer answer = scriptedAnswer(request);
    if (answer && answer->body.size() > request.maxResponseBytes)
        return fail(Error::Kind::TooLarge);
    return answer;
}

Answer FakeTransport::scriptedAnswer(const SentRequest &request)
{
    const auto found = m_scripts.find({request.method, request.path});
    if (found == m_scripts.end())
        return jsonAnswer(404, QJsonObject{{QStringLiteral("detail"), QStringLiteral("Not Found")}});
    Script &script = found->second;
    if (script.handler) {
        const Handler handler = script.handler; // it may script this path anew
        return handler(request);
    }
    Answer answer = script.answers.front();
    if (script.answers.size() > 1)
        script.answers.pop_front();
    return answer;
}

} // namespace Latchkey::Test
