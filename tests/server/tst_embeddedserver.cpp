// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/embeddedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;

class EmbeddedServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldServeOnLoopback();
    void shouldSayWhyItCannotStart();
    void shouldStopWithoutHavingStarted();
    void shouldKeepSessionsButNotAccessTokensOverARestart();

private:
    QJsonObject post(const QUrl &server, const char *path, const QJsonObject &body);
    int list(const QUrl &server, const QByteArray &token);

    SystemClock m_clock;
    QTemporaryDir m_directory;
    QNetworkAccessManager m_network;
};

QJsonObject EmbeddedServerTest::post(const QUrl &server, const char *path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(server.toString() + QLatin1String(path)));
    request.setRawHeader("Content-Type", "application/json");
    std::unique_ptr<QNetworkReply> reply(m_network.post(request, QJsonDocument(body).toJson()));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

int EmbeddedServerTest::list(const QUrl &server, const QByteArray &token)
{
    QNetworkRequest request(QUrl(server.toString() + QStringLiteral("/tasks/users/me/tasks")));
    request.setRawHeader("Authorization", "Bearer " + token);
    std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void EmbeddedServerTest::shouldServeOnLoopback()
{
    EmbeddedServer server(m_directory.filePath(QStringLiteral("loopback.db")), m_clock);
    const auto url = server.start();
    QVERIFY(url);
    QCOMPARE(url->scheme(), QStringLiteral("http"));
    QCOMPARE(url->host(), QStringLiteral("127.0.0.1"));
    QVERIFY(url->port() > 0);
    QVERIFY(!url->toString().endsWith(QLatin1Char('/')));
    QCOMPARE(list(*url, "nonsense"), 401);
    QCOMPARE(server.start().value(), *url);
}

void EmbeddedServerTest::shouldSayWhyItCannotStart()
{
    EmbeddedServer server(QStringLiteral("/proc/nowhere/server.db"), m_clock);
    const auto url = server.start();
    QVERIFY(!url);
    QCOMPARE(url.error().kind, Error::Kind::Storage);
    QVERIFY(!url.error().detail.isEmpty());
    // Again with the same answer, not a crash.
    QCOMPARE(server.start().error().kind, Error::Kind::Storage);
}

void EmbeddedServerTest::shouldStopWithoutHavingStarted()
{
    EmbeddedServer server(m_directory.filePath(QStringLiteral("never.db")), m_clock);
    server.stop();
    QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("never.db"))));
}

void EmbeddedServerTest::shouldKeepSessionsButNotAccessTokensOverARestart()
{
    const QString file = m_directory.filePath(QStringLiteral("restart.db"));
    QJsonObject grant;
    {
        EmbeddedServer server(file, m_clock);
        const QUrl url = server.start().value();
        grant = post(url, "/auth/signup",
                     {{QStringLiteral("username"), QStringLiteral("ada")},
                      {QStringLiteral("email"), QStringLiteral("ada@example.org")},
                      {QStringLiteral("password"), QStringLiteral("correct horse")}});
        QCOMPARE(list(url, grant.value(QLatin1String("token")).toString().toLatin1()), 200);
    }
    EmbeddedServer server(file, m_clock);
    const QUrl url = server.start().value();
    QCOMPARE(list(url, grant.value(QLatin1String("token")).toString().toLatin1()), 401);
    const QJsonObject next =
        post(url, "/auth/refresh", {{QStringLiteral("refresh_token"), grant.value(QLatin1String("refresh_token"))}});
    QCOMPARE(list(url, next.value(QLatin1String("token")).toString().toLatin1()), 200);
}

QTEST_GUILESS_MAIN(EmbeddedServerTest)
#include "tst_embeddedserver.moc"
