// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transportfixture.h"

#include <QTimer>

namespace Latchkey::Test {

namespace {

QCoro::Task<> collect(HttpTransport *transport, HttpRequest request, Outcome *into)
{
    auto task = transport->send(std::move(request));
    Result<HttpResponse> result = co_await task;
    into->set(std::move(result));
}

std::unique_ptr<ScriptedServer> serverFor(Scheme scheme, const TestAuthority &authority)
{
    if (scheme == Scheme::Http)
        return std::make_unique<ScriptedServer>();
    return std::make_unique<ScriptedServer>(authority.issue(QStringLiteral("127.0.0.1")).configuration());
}

} // namespace

bool Outcome::wait()
{
    if (!ended()) {
        QEventLoop loop;
        m_waiting = &loop;
        QTimer::singleShot(std::chrono::seconds(10), &loop, &QEventLoop::quit);
        loop.exec();
        m_waiting = nullptr;
    }
    return ended();
}

void Outcome::set(Result<HttpResponse> value)
{
    result = std::move(value);
    if (m_waiting)
        m_waiting->quit();
}

QString Outcome::error() const
{
    if (!result)
        return QStringLiteral("pending");
    return *result ? QStringLiteral("answered") : errorName(result->error().kind);
}

void send(HttpTransport &transport, HttpRequest request, Outcome &into)
{
    collect(&transport, std::move(request), &into);
}

TransportFixture::TransportFixture(Scheme scheme)
    : server(serverFor(scheme, authority))
    , transport(
          std::make_unique<QnamTransport>(server->origin(), clock, QList<QSslCertificate>{authority.certificate()}))
{
}

HttpRequest TransportFixture::request(HttpRequest::Method method, const QString &path, const QByteArray &body) const
{
    HttpRequest request(method, server->url(path));
    request.body = Secret::copyOf(body.constData(), static_cast<std::size_t>(body.size()));
    return request;
}

QByteArray verb(HttpRequest::Method method)
{
    return methodName(method);
}

} // namespace Latchkey::Test
