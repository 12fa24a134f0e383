// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/endpointfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// How one signs up, in and out and stays signed in, by the contract and over real sockets.
class AuthEndpointsTest : public EndpointFixture
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSignUp();
    void shouldRefuseASignUp_data();
    void shouldRefuseASignUp();
    void shouldLogIn();
    void shouldRefuseALogIn_data();
    void shouldRefuseALogIn();
    void shouldRateLimitLogIns();
    void shouldRefresh();
    void shouldAnswerTheParentWithTheCurrentChild();
    void shouldRevokeTheFamilyWhenAUsedParentComesBack();
    void shouldRefuseARefresh_data();
    void shouldRefuseARefresh();
    void shouldKeepSessionsOverARestart();
    void shouldLogOut_data();
    void shouldLogOut();
    void shouldEndTheSessionAtLogOut();
};

void AuthEndpointsTest::shouldSignUp()
{
    const Answer answer =
        m_server->send("POST", at("/auth/signup"),
                       json(R"({"username":"bob","email":"bob@example.org","password":"12345678","unknown":[{}]})"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("username"), QStringLiteral("bob"));
    QCOMPARE(answer.text("email"), QStringLiteral("bob@example.org"));
    QVERIFY(answer.object().value(QLatin1String("id")).isDouble());
    QCOMPARE(answer.text("token_type"), QStringLiteral("bearer"));
    QCOMPARE(answer.object().value(QLatin1String("expires_in")).toInt(), 1800);
    QCOMPARE(answer.object().value(QLatin1String("refresh_expires_in")).toInt(), 30 * 24 * 3600);
    QVERIFY(answer.text("refresh_token").size() >= 43);
    QCOMPARE(m_server->probe(answer.text("token").toLatin1()), 200);
}

void AuthEndpointsTest::shouldRefuseASignUp_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("detail"); // of 422: the name of the field
    QTest::newRow("name taken") << json(R"({"username":"ada","email":"new@example.org","password":"12345678"})") << 400
                                << QStringLiteral("Username already registered");
    QTest::newRow("email taken") << json(R"({"username":"new","email":"ADA@example.org","password":"12345678"})") << 400
                                 << QStringLiteral("Email already registered");
    QTest::newRow("no name") << json(R"({"email":"new@example.org","password":"12345678"})") << 422
                             << QStringLiteral("username");
    QTest::newRow("blank name") << json(R"({"username":"  ","email":"new@example.org","password":"12345678"})") << 422
                                << QStringLiteral("username");
    QTest::newRow("name with control") << json(
        R"({"username":"a\u001b[2J","email":"new@example.org","password":"12345678"})")
                                       << 422 << QStringLiteral("username");
    QTest::newRow("no email") << json(R"({"username":"new","password":"12345678"})") << 422 << QStringLiteral("email");
    QTest::newRow("bad email") << json(R"({"username":"new","email":"new","password":"12345678"})") << 422
                               << QStringLiteral("email");
    QTest::newRow("no password") << json(R"({"username":"new","email":"new@example.org"})") << 422
                                 << QStringLiteral("password");
    QTest::newRow("short password") << json(R"({"username":"new","email":"new@example.org","password":"1234567"})")
                                    << 422 << QStringLiteral("password");
    QTest::newRow("long password") << QJsonObject{{at("username"), at("new")},
                                                  {at("email"), at("new@example.org")},
                                                  {at("password"), QString(1025, QLatin1Char('x'))}}
                                   << 422 << QStringLiteral("password");
}

void AuthEndpointsTest::shouldRefuseASignUp()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, detail);
    const Answer answer = m_server->send("POST", at("/auth/signup"), body);
    QTEST(answer.status, "status");
    const QJsonValue said = answer.object().value(QLatin1String("detail"));
    if (answer.status == 422)
        QCOMPARE(said.toArray().at(0).toObject().value(QLatin1String("loc")),
                 QJsonValue(QJsonArray{at("body"), detail}));
    else
        QCOMPARE(said.toString(), detail);
    QVERIFY(!answer.body.contains("12345678"));
}

void AuthEndpointsTest::shouldLogIn()
{
    const Answer answer = m_server->logIn(m_ada.email);
    QCOMPARE(answer.status, 200);
    const QJsonObject user = answer.object().value(QLatin1String("user")).toObject();
    QCOMPARE(user.value(QLatin1String("id")).toInteger(), m_ada.id);
    QCOMPARE(user.value(QLatin1String("email")).toString(), m_ada.email);
    QCOMPARE(user.value(QLatin1String("username")).toString(), QStringLiteral("ada"));
    QCOMPARE(answer.object().keys(), words("expires_in refresh_expires_in refresh_token token token_type user"));
    QCOMPARE(m_server->probe(answer.text("token").toLatin1()), 200);
}

void AuthEndpointsTest::shouldRefuseALogIn_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong password") << json(R"({"email":"ada@example.org","password":"wrong horse"})") << 401;
    QTest::newRow("nobody") << json(R"({"email":"bob@example.org","password":"correct horse"})") << 401;
    QTest::newRow("no email address") << json(R"({"email":"ada","password":"correct horse"})") << 401;
    QTest::newRow("short password") << json(R"({"email":"ada@example.org","password":"x"})") << 401;
    QTest::newRow("no email") << json(R"({"password":"correct horse"})") << 422;
    QTest::newRow("no password") << json(R"({"email":"ada@example.org"})") << 422;
    QTest::newRow("password a number") << json(R"({"email":"ada@example.org","password":12345678})") << 422;
    QTest::newRow("nothing") << QJsonObject() << 422;
}

void AuthEndpointsTest::shouldRefuseALogIn()
{
    QFETCH(QJsonObject, body);
    const Answer answer = m_server->send("POST", at("/auth/login"), body);
    QTEST(answer.status, "status");
    if (answer.status == 401)
        compareProblem(answer, 401, "Invalid email or password", "authentication_error");
}

void AuthEndpointsTest::shouldRateLimitLogIns()
{
    m_server.emplace([](Settings &settings) { settings.attempts.loginPerAccount = {2, 30s}; });
    const Person ada = m_server->signUp(QStringLiteral("ada"));
    QCOMPARE(m_server->logIn(ada.email, QStringLiteral("guess")).status, 401);
    QCOMPARE(m_server->logIn(ada.email, QStringLiteral("guess")).status, 401);
    const Answer refused = m_server->logIn(ada.email);
    compareProblem(refused, 429, "Too many attempts", "rate_limited");
    QCOMPARE(refused.headers.value("retry-after"), QByteArray("30"));
    m_server->clock().advance(30s);
    QCOMPARE(m_server->logIn(ada.email).status, 200);
}

void AuthEndpointsTest::shouldRefresh()
{
    m_server->clock().advance(31min);
    QCOMPARE(m_server->probe(m_ada.access), 401);
    const Answer answer = m_server->refresh(m_ada.refresh, "key");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().keys(), words("expires_in refresh_expires_in refresh_token token token_type user"));
    QVERIFY(answer.text("refresh_token") != m_ada.refresh);
    QCOMPARE(m_server->probe(answer.text("token").toLatin1()), 200);
}

void AuthEndpointsTest::shouldAnswerTheParentWithTheCurrentChild()
{
    const Answer first = m_server->refresh(m_ada.refresh, "key");
    const Answer second = m_server->refresh(m_ada.refresh, "key");
    QCOMPARE(second.status, 200);
    QCOMPARE(second.text("refresh_token"), first.text("refresh_token"));
    // The access token of either answer is good, and either counts as use.
    QCOMPARE(m_server->probe(second.text("token").toLatin1()), 200);
    QCOMPARE(m_server->refresh(m_ada.refresh, "key").status, 400);
    QCOMPARE(m_server->probe(first.text("token").toLatin1()), 200);
}

void AuthEndpointsTest::shouldRevokeTheFamilyWhenAUsedParentComesBack()
{
    const Answer child = m_server->refresh(m_ada.refresh);
    QCOMPARE(m_server->probe(child.text("token").toLatin1()), 200);
    const Answer refused = m_server->refresh(m_ada.refresh);
    compareProblem(refused, 400, "The refresh token is not valid", "authentication_error");
    QCOMPARE(refused.text("error"), QStringLiteral("invalid_grant"));
    QCOMPARE(m_server->probe(child.text("token").toLatin1()), 401);
    QCOMPARE(m_server->refresh(child.text("refresh_token")).text("error"), QStringLiteral("invalid_grant"));
}

void AuthEndpointsTest::shouldRefuseARefresh_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << json(R"({"refresh_token":"unknown"})") << 400;
    QTest::newRow("nothing") << QJsonObject() << 422;
    QTest::newRow("empty") << json(R"({"refresh_token":""})") << 422;
    QTest::newRow("null") << json(R"({"refresh_token":null})") << 422;
    QTest::newRow("number") << json(R"({"refresh_token":1})") << 422;
    QTest::newRow("NUL") << json(R"({"refresh_token":"a\u0000b"})") << 422;
    QTest::newRow("giant") << QJsonObject{{at("refresh_token"), QString(100'000, QLatin1Char('x'))}} << 422;
}

void AuthEndpointsTest::shouldRefuseARefresh()
{
    QFETCH(QJsonObject, body);
    const Answer answer = m_server->send("POST", at("/auth/refresh"), body);
    QTEST(answer.status, "status");
    QCOMPARE(answer.text("error"), answer.status == 400 ? QStringLiteral("invalid_grant") : QString());
}

void AuthEndpointsTest::shouldKeepSessionsOverARestart()
{
    const QString child = m_server->refresh(m_ada.refresh).text("refresh_token");
    m_server->restart();
    QCOMPARE(m_server->probe(m_ada.access), 200);
    QCOMPARE(m_server->refresh(m_ada.refresh).text("refresh_token"), child);
}

void AuthEndpointsTest::shouldLogOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("unknown token") << QByteArray(R"({"refresh_token":"unknown"})");
    QTest::newRow("no token") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("nonsense");
    QTest::newRow("nothing") << QByteArray();
}

void AuthEndpointsTest::shouldLogOut()
{
    QFETCH(QByteArray, body);
    const Answer answer = m_server->sendRaw("POST", at("/auth/logout"), body, {{"Content-Type", "application/json"}});
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.body, QByteArray());
    QCOMPARE(m_server->probe(m_ada.access), 200);
}

void AuthEndpointsTest::shouldEndTheSessionAtLogOut()
{
    const QJsonObject body{{at("refresh_token"), m_ada.refresh}};
    QCOMPARE(m_server->send("POST", at("/auth/logout"), body).status, 204);
    QCOMPARE(m_server->probe(m_ada.access), 401);
    QCOMPARE(m_server->refresh(m_ada.refresh).text("error"), QStringLiteral("invalid_grant"));
    QCOMPARE(m_server->send("POST", at("/auth/logout"), body).status, 204);
}

QTEST_GUILESS_MAIN(AuthEndpointsTest)
#include "tst_authendpoints.moc"
