// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testserver.h"

#include <QBuffer>
#include <QEventLoop>
#include <QNetworkReply>
#include <QTest>

namespace Latchkey::Test {

TestServer::TestServer(const std::function<void(Settings &)> &adjust)
    : m_adjust(adjust)
{
    restart();
}

Settings TestServer::settings() const
{
    Settings settings;
    settings.database = databaseFile();
    settings.signingSecret = Secret::copyOf(SigningSecret, sizeof SigningSecret - 1);
    settings.hashCost = Backend::HashCost::minimal();
    settings.attempts.loginPerAccount.burst = 1000;
    settings.attempts.loginPerAddress.burst = 1000;
    settings.attempts.signupPerAddress.burst = 1000;
    if (m_adjust)
        m_adjust(settings);
    return settings;
}

void TestServer::restart()
{
    m_network.clearConnectionCache();
    m_server.reset();
    m_server = std::make_unique<Backend::Server>(settings(), m_clock);
    const auto port = m_server->start();
    if (!port)
        qFatal("the test server did not start: %s", qPrintable(port.error().detail));
    m_port = *port;
}

Answer TestServer::sendRaw(const QByteArray &method, const QString &path, const QByteArray &body,
                           const QHash<QByteArray, QByteArray> &headers)
{
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path), QUrl::TolerantMode));
    request.setTransferTimeout(10'000);
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.setRawHeader(header.key(), header.value());
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    // Not by a connection to an event loop: Qt's own thread may be the one that destroys it, atomically, but where
    // ThreadSanitizer does not see it.
    while (!reply->isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {}};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    delete reply;
    return answer;
}

Answer TestServer::send(const QByteArray &method, const QString &path, const QJsonObject &body,
                        const QByteArray &access)
{
    QHash<QByteArray, QByteArray> headers;
    if (!access.isEmpty())
        headers.insert("Authorization", "Bearer " + access);
    const bool hasBody = !body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH";
    if (hasBody)
        headers.insert("Content-Type", "application/json");
    return sendRaw(method, path, hasBody ? QJsonDocument(body).toJson() : QByteArray(), headers);
}

Person TestServer::signUp(const QString &name)
{
    const QString email = name + QStringLiteral("@example.org");
    const Answer answer = send("POST", QStringLiteral("/auth/signup"),
                               {{QStringLiteral("username"), name},
                                {QStringLiteral("email"), email},
                                {QStringLiteral("password"), QLatin1String(Password)}});
    if (answer.status != 200)
        qFatal("%s could not sign up: %s", qPrintable(name), answer.body.constData());
    return {answer.object().value(QLatin1String("id")).toInteger(), email, answer.text("token").toLatin1(),
            answer.text("refresh_token")};
}

Answer TestServer::logIn(const QString &email, const QString &password)
{
    return send("POST", QStringLiteral("/auth/login"),
                {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
}

Answer TestServer::refresh(const QString &token, const QByteArray &idempotencyKey)
{
    QHash<QByteArray, QByteArray> headers{{"Content-Type", "application/json"}};
    if (!idempotencyKey.isEmpty())
        headers.insert("Idempotency-Key", idempotencyKey);
    return sendRaw("POST", QStringLiteral("/auth/refresh"),
                   QJsonDocument(QJsonObject{{QStringLiteral("refresh_token"), token}}).toJson(), headers);
}

qint64 TestServer::addTask(const Person &person, const QString &title)
{
    const Answer answer =
        send("POST", QStringLiteral("/tasks/users/me/tasks"), {{QStringLiteral("title"), title}}, person.access);
    return answer.object().value(QLatin1String("id")).toInteger();
}

int TestServer::probe(const QByteArray &access)
{
    return send("GET", QStringLiteral("/tasks/users/me/tasks"), {}, access).status;
}

} // namespace Latchkey::Test
