// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/endpointfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// What is neither about signing in nor about tasks, by the contract and over real sockets.
class EndpointsTest : public EndpointFixture
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeHealthy();
    void shouldDescribeItself();
    void shouldListSessions();
    void shouldEndSessions();
    void shouldShowAndChangeTheAccount();
    void shouldChangeThePassword();
    void shouldDeleteTheAccount();
    void shouldSayUnauthorizedInTheContractsShape();
    void shouldRefuseUnknownPathsAndMethods_data();
    void shouldRefuseUnknownPathsAndMethods();
};

void EndpointsTest::shouldBeHealthy()
{
    const Answer answer = m_server->send("GET", at("/health"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(R"({"status":"healthy"})"));
    QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
}

void EndpointsTest::shouldDescribeItself()
{
    const Answer answer = m_server->send("GET", at("/.well-known/tasks-api"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(QLatin1String("version")).toInt(), 1);
    QCOMPARE(answer.object().value(QLatin1String("features")).toArray(),
             QJsonArray::fromStringList(words("refresh sessions account sync idempotency etag lists tags priority due"
                                              " recurrence subtasks order reminders trash")));
    QCOMPARE(answer.object().value(QLatin1String("password")).toObject().value(QLatin1String("min_length")).toInt(), 8);
    QCOMPARE(answer.object().value(QLatin1String("limits")).toObject().keys(),
             words("body_bytes depth description list_name reminders sync_changes sync_ops tag tags title username"));
}

void EndpointsTest::shouldListSessions()
{
    m_server->clock().advance(1s);
    const QByteArray second = m_server->logIn(m_ada.email).text("token").toLatin1();
    const Answer answer = m_server->send("GET", at("/auth/sessions"), {}, second);
    QCOMPARE(answer.status, 200);
    const QJsonArray list = answer.array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].toObject().keys(), words("created_at current id ip last_used_at user_agent"));
    QCOMPARE(list[0].toObject().value(QLatin1String("current")).toBool(true), false);
    QCOMPARE(list[1].toObject().value(QLatin1String("current")).toBool(false), true);
    QCOMPARE(list[0].toObject().value(QLatin1String("ip")).toString(), QStringLiteral("127.0.0.1"));
    QCOMPARE(list[0].toObject().value(QLatin1String("created_at")).toString(),
             QStringLiteral("2026-11-21T12:00:00.000000"));
    QVERIFY(!answer.body.contains(m_ada.refresh.toLatin1()));
}

void EndpointsTest::shouldEndSessions()
{
    const auto newToken = [this] { return m_server->logIn(m_ada.email).text("token").toLatin1(); };
    m_server->clock().advance(1s);
    const QByteArray second = newToken();
    const QByteArray third = newToken();
    const QString firstId = m_server->send("GET", at("/auth/sessions"), {}, m_ada.access)
                                .array()
                                .at(0)
                                .toObject()
                                .value(QLatin1String("id"))
                                .toString();

    const auto ending = [&](const QString &rest) {
        return m_server->send("DELETE", at("/auth/sessions") + rest, {}, second);
    };
    QCOMPARE(ending(QStringLiteral("/unknown")).status, 404);
    QCOMPARE(ending(QString()).status, 422);
    QCOMPARE(ending(QStringLiteral("?others=false")).status, 422);
    QCOMPARE(m_server->probe(third), 200);
    QCOMPARE(ending(QStringLiteral("?others=true")).status, 204);
    QCOMPARE(m_server->probe(m_ada.access), 401);
    QCOMPARE(m_server->probe(third), 401);
    QCOMPARE(m_server->probe(second), 200);
    QCOMPARE(ending(QStringLiteral("/") + firstId).status, 404);
    const QString own = m_server->send("GET", at("/auth/sessions"), {}, second)
                            .array()
                            .at(0)
                            .toObject()
                            .value(QLatin1String("id"))
                            .toString();
    QCOMPARE(ending(QStringLiteral("/") + own).status, 204);
    QCOMPARE(m_server->probe(second), 401);
}

void EndpointsTest::shouldShowAndChangeTheAccount()
{
    const Answer me = m_server->send("GET", at("/auth/me"), {}, m_ada.access);
    QCOMPARE(me.status, 200);
    QCOMPARE(me.object().keys(), words("email id username"));
    const auto patch = [this](const char *body) {
        return m_server->send("PATCH", at("/auth/me"), json(body), m_ada.access);
    };
    const Answer renamed = patch(R"({"username":"countess"})");
    QCOMPARE(renamed.status, 200);
    QCOMPARE(renamed.text("username"), QStringLiteral("countess"));
    QCOMPARE(renamed.text("email"), m_ada.email);
    QCOMPARE(patch(R"({"email":"c@example.org"})").text("email"), QStringLiteral("c@example.org"));
    QCOMPARE(patch(R"({})").text("email"), QStringLiteral("c@example.org"));
    QCOMPARE(patch(R"({"email":"nonsense"})").status, 422);
    static_cast<void>(m_server->signUp(QStringLiteral("bob")));
    compareProblem(patch(R"({"username":"bob"})"), 400, "Username already registered", "validation_error");
    compareProblem(patch(R"({"email":"bob@example.org"})"), 400, "Email already registered", "validation_error");
    QCOMPARE(m_server->logIn(QStringLiteral("c@example.org")).status, 200);
}

void EndpointsTest::shouldChangeThePassword()
{
    const QByteArray other = m_server->logIn(m_ada.email).text("token").toLatin1();
    const auto change = [this](const char *body) {
        return m_server->send("POST", at("/auth/password"), json(body), m_ada.access);
    };
    compareProblem(change(R"({"current_password":"wrong horse","new_password":"battery staple"})"), 403,
                   "Incorrect password", "authorization_error");
    QCOMPARE(change(R"({"current_password":"correct horse","new_password":"short"})").status, 422);
    QCOMPARE(change(R"({"new_password":"battery staple"})").status, 422);
    QCOMPARE(m_server->probe(other), 200);
    QCOMPARE(change(R"({"current_password":"correct horse","new_password":"battery staple"})").status, 204);
    QCOMPARE(m_server->probe(other), 401);
    QCOMPARE(m_server->probe(m_ada.access), 200);
    QCOMPARE(m_server->logIn(m_ada.email).status, 401);
    QCOMPARE(m_server->logIn(m_ada.email, QStringLiteral("battery staple")).status, 200);
}

void EndpointsTest::shouldDeleteTheAccount()
{
    static_cast<void>(m_server->addTask(m_ada, QStringLiteral("milk")));
    const auto remove = [this](const char *body) {
        return m_server->send("DELETE", at("/auth/me"), json(body), m_ada.access);
    };
    QCOMPARE(remove(R"({"password":"wrong horse"})").status, 403);
    QCOMPARE(remove(R"({"unknown":1})").status, 422);
    QCOMPARE(remove(R"({"password":"correct horse"})").status, 204);
    QCOMPARE(m_server->probe(m_ada.access), 401);
    QCOMPARE(m_server->refresh(m_ada.refresh).text("error"), QStringLiteral("invalid_grant"));
    QCOMPARE(m_server->logIn(m_ada.email).status, 401);
    const Person again = m_server->signUp(QStringLiteral("ada"));
    QVERIFY(again.id != m_ada.id);
    QCOMPARE(m_server->send("GET", at("/tasks/users/me/tasks"), {}, again.access).array().size(), 0);
}

void EndpointsTest::shouldSayUnauthorizedInTheContractsShape()
{
    compareProblem(m_server->send("GET", tasks()), 401, "Not authenticated", "authentication_error");
    compareProblem(m_server->send("GET", tasks(), {}, "nonsense"), 401, "Invalid token", "authentication_error");
    const QByteArray wrong[] = {
        "Basic eDp5", "Bearer", "Bearer ", "bearer" + m_ada.access, "Bearer  " + m_ada.access, "Token " + m_ada.access,
        m_ada.access};
    for (const QByteArray &value : wrong)
        QCOMPARE(m_server->sendRaw("GET", tasks(), {}, {{"Authorization", value}}).status, 401);
    QCOMPARE(m_server->sendRaw("GET", tasks(), {}, {{"authorization", "BEARER " + m_ada.access}}).status, 200);
}

void EndpointsTest::shouldRefuseUnknownPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("root") << QByteArray("GET") << at("/") << 404;
    QTest::newRow("unknown") << QByteArray("GET") << at("/nowhere") << 404;
    QTest::newRow("encoded slash") << QByteArray("GET") << at("/auth%2fme") << 404;
    QTest::newRow("trailing slash") << QByteArray("GET") << at("/health/") << 404;
    QTest::newRow("GET login") << QByteArray("GET") << at("/auth/login") << 405;
    QTest::newRow("POST health") << QByteArray("POST") << at("/health") << 405;
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << at("/auth/login") << 405;
    QTest::newRow("TRACE") << QByteArray("TRACE") << at("/health") << 405;
    QTest::newRow("unknown method") << QByteArray("BREW") << at("/health") << 405;
    QTest::newRow("HEAD") << QByteArray("HEAD") << at("/health") << 405;
}

void EndpointsTest::shouldRefuseUnknownPathsAndMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const Answer answer = m_server->sendRaw(method, path, {}, {});
    QTEST(answer.status, "status");
    QCOMPARE(answer.headers.contains("allow"), answer.status == 405);
}

QTEST_GUILESS_MAIN(EndpointsTest)
#include "tst_endpoints.moc"
