// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/badtokens.h"
#include "tests/server/support/testserver.h"

#include <QNetworkReply>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// Every kind of bad token on every endpoint that needs one.
class BadTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldRefuseEverywhere_data();
    void shouldRefuseEverywhere();
    void shouldRefuseTheTokenOfAnEndedSession_data();
    void shouldRefuseTheTokenOfAnEndedSession();
    void shouldRefuseTheTokenOfAnotherServer();
    void shouldSeeASessionEndedByAnotherProcess();

private:
    [[nodiscard]] QList<std::pair<QByteArray, QString>> protectedEndpoints() const;
    void expectRefusal(const QByteArray &token);

    std::optional<TestServer> m_server;
    Person m_ada;
    QString m_session;
    qint64 m_task = 0;
};

void BadTokensTest::initTestCase()
{
    m_server.emplace();
    m_ada = m_server->signUp(QStringLiteral("ada"));
    m_task = m_server->addTask(m_ada, QStringLiteral("milk"));
    m_session = m_server->send("GET", QStringLiteral("/auth/sessions"), {}, m_ada.access)
                    .array()
                    .at(0)
                    .toObject()
                    .value(QLatin1String("id"))
                    .toString();
}

QList<std::pair<QByteArray, QString>> BadTokensTest::protectedEndpoints() const
{
    QList<std::pair<QByteArray, QString>> endpoints{
        {"GET", QStringLiteral("/auth/me")},
        {"PATCH", QStringLiteral("/auth/me")},
        {"DELETE", QStringLiteral("/auth/me")},
        {"POST", QStringLiteral("/auth/password")},
        {"GET", QStringLiteral("/auth/sessions")},
        {"DELETE", QStringLiteral("/auth/sessions?others=true")},
        {"DELETE", QStringLiteral("/auth/sessions/") + m_session},
    };
    const QString lists[] = {QStringLiteral("/tasks/users/me/tasks"),
                             QStringLiteral("/tasks/users/%1/tasks").arg(m_ada.id),
                             QStringLiteral("/signup/users/from-token/tasks")};
    for (const QString &list : lists) {
        const QString task = list + QStringLiteral("/%1").arg(m_task);
        endpoints.append({{"GET", list},
                          {"POST", list},
                          {"GET", task},
                          {"PUT", task},
                          {"DELETE", task},
                          {"PATCH", task + QStringLiteral("/complete")}});
    }
    return endpoints;
}

void BadTokensTest::expectRefusal(const QByteArray &token)
{
    for (const auto &[method, path] : protectedEndpoints()) {
        QHash<QByteArray, QByteArray> headers{{"Content-Type", "application/json"}};
        if (!token.isNull())
            headers.insert("Authorization", "Bearer " + token);
        const Answer answer = m_server->sendRaw(method, path, R"({"title":"x","completed":true})", headers);
        QVERIFY2(answer.status == 401,
                 (method + ' ' + path.toLatin1() + ' ' + QByteArray::number(answer.status)).constData());
        QCOMPARE(answer.headers.value("www-authenticate"), QByteArray("Bearer"));
        QCOMPARE(answer.text("error_type"), QStringLiteral("authentication_error"));
    }
}

void BadTokensTest::shouldRefuseEverywhere_data()
{
    QTest::addColumn<QByteArray>("token");
    const qint64 now = m_server->clock().wallNow().toSecsSinceEpoch();
    for (const auto &[name, token] : badTokens(m_ada.access, m_ada.id, m_session, TestServer::SigningSecret, now))
        QTest::newRow(name) << token;
    QTest::newRow("no header") << QByteArray();
    QTest::newRow("empty token") << QByteArray("");
    QTest::newRow("the refresh token") << m_ada.refresh.toLatin1();
}

void BadTokensTest::shouldRefuseEverywhere()
{
    QFETCH(QByteArray, token);
    expectRefusal(token);
    // Nothing was done, and a token made by hand in the same way, but good, passes.
    const QByteArray good =
        makeJwt(goodHeader(), goodClaims(m_ada.id, m_session, m_server->clock().wallNow().toSecsSinceEpoch()),
                TestServer::SigningSecret);
    QCOMPARE(m_server->send("GET", QStringLiteral("/tasks/users/me/tasks/%1").arg(m_task), {}, good).text("title"),
             QStringLiteral("milk"));
}

void BadTokensTest::shouldRefuseTheTokenOfAnEndedSession_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("logged out") << QByteArray("POST") << QStringLiteral("/auth/logout");
    QTest::newRow("ended by itself") << QByteArray("DELETE") << QStringLiteral("/auth/sessions/{own}");
    QTest::newRow("ended from another session") << QByteArray("DELETE") << QStringLiteral("/auth/sessions?others=true");
}

void BadTokensTest::shouldRefuseTheTokenOfAnEndedSession()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const Answer session = m_server->logIn(m_ada.email);
    const QByteArray token = session.text("token").toLatin1();
    for (const QJsonValue &row : m_server->send("GET", QStringLiteral("/auth/sessions"), {}, token).array()) {
        if (row.toObject().value(QLatin1String("current")).toBool())
            path.replace(QLatin1String("{own}"), row.toObject().value(QLatin1String("id")).toString());
    }
    const QByteArray by = path.contains(QLatin1String("others")) ? m_ada.access : token;
    const QJsonObject body{{QStringLiteral("refresh_token"), session.text("refresh_token")}};
    QCOMPARE(m_server->send(method, path, body, by).status, 204);
    expectRefusal(token);
    QCOMPARE(m_server->probe(m_ada.access), 200);
}

void BadTokensTest::shouldRefuseTheTokenOfAnotherServer()
{
    TestServer other;
    const Person stranger = other.signUp(QStringLiteral("ada"));
    QCOMPARE(stranger.id, m_ada.id);
    QCOMPARE(other.probe(stranger.access), 200);
    // The same secret and the same user id, but no session of this server.
    expectRefusal(stranger.access);
}

void BadTokensTest::shouldSeeASessionEndedByAnotherProcess()
{
    FakeClock clock;
    Settings settings;
    settings.database = m_server->databaseFile();
    settings.hashCost = Backend::HashCost::minimal();
    const Answer session = m_server->logIn(m_ada.email);
    const QByteArray token = session.text("token").toLatin1();
    QCOMPARE(m_server->probe(token), 200);

    Backend::Server second(std::move(settings), clock);
    const auto port = second.start();
    QVERIFY(port);
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/auth/logout").arg(*port)));
    request.setRawHeader("Content-Type", "application/json");
    const QJsonObject body{{QStringLiteral("refresh_token"), session.text("refresh_token")}};
    std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson()));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
    QCOMPARE(m_server->probe(token), 401);
}

QTEST_GUILESS_MAIN(BadTokensTest)
#include "tst_badtokens.moc"
