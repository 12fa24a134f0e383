// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

QString at(const char *path)
{
    return QString::fromLatin1(path);
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QStringList sortedKeys(const QJsonObject &object)
{
    return object.keys();
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

} // namespace

/// Every endpoint of the contract, over real sockets.
class EndpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldBeHealthy();
    void shouldDescribeItself();
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
    void shouldListSessions();
    void shouldEndSessions();
    void shouldShowAndChangeTheAccount();
    void shouldChangeThePassword();
    void shouldDeleteTheAccount();
    void shouldServeTasks();
    void shouldCreateTasks_data();
    void shouldCreateTasks();
    void shouldChangeTasks_data();
    void shouldChangeTasks();
    void shouldCompleteTasks_data();
    void shouldCompleteTasks();
    void shouldFindTasks_data();
    void shouldFindTasks();
    void shouldServeTasksUnderTheTokensPath();
    void shouldSayUnauthorizedInTheContractsShape();
    void shouldRefuseUnknownPathsAndMethods_data();
    void shouldRefuseUnknownPathsAndMethods();

private:
    QString tasks(const QString &rest = {}) const
    {
        return QStringLiteral("/tasks/users/%1/tasks%2").arg(m_ada.id).arg(rest);
    }
    void compareProblem(const Answer &answer, int status, const char *detail, const char *type);

    std::optional<TestServer> m_server;
    Person m_ada;
};

void EndpointsTest::init()
{
    m_server.emplace();
    m_ada = m_server->signUp(QStringLiteral("ada"));
}

void EndpointsTest::compareProblem(const Answer &answer, int status, const char *detail, const char *type)
{
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.text("detail"), QLatin1String(detail));
    QCOMPARE(answer.object().value(QLatin1String("status_code")).toInt(), status);
    QCOMPARE(answer.text("error_type"), QLatin1String(type));
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(answer.headers.value("www-authenticate"), status == 401 ? QByteArray("Bearer") : QByteArray());
}

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
    QCOMPARE(sortedKeys(answer.object().value(QLatin1String("limits")).toObject()),
             words("body_bytes depth description list_name reminders sync_changes sync_ops tag tags title username"));
}

void EndpointsTest::shouldSignUp()
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

void EndpointsTest::shouldRefuseASignUp_data()
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

void EndpointsTest::shouldRefuseASignUp()
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

void EndpointsTest::shouldLogIn()
{
    const Answer answer = m_server->logIn(m_ada.email);
    QCOMPARE(answer.status, 200);
    const QJsonObject user = answer.object().value(QLatin1String("user")).toObject();
    QCOMPARE(user.value(QLatin1String("id")).toInteger(), m_ada.id);
    QCOMPARE(user.value(QLatin1String("email")).toString(), m_ada.email);
    QCOMPARE(user.value(QLatin1String("username")).toString(), QStringLiteral("ada"));
    QCOMPARE(sortedKeys(answer.object()), words("expires_in refresh_expires_in refresh_token token token_type user"));
    QCOMPARE(m_server->probe(answer.text("token").toLatin1()), 200);
}

void EndpointsTest::shouldRefuseALogIn_data()
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

void EndpointsTest::shouldRefuseALogIn()
{
    QFETCH(QJsonObject, body);
    const Answer answer = m_server->send("POST", at("/auth/login"), body);
    QTEST(answer.status, "status");
    if (answer.status == 401)
        compareProblem(answer, 401, "Invalid email or password", "authentication_error");
}

void EndpointsTest::shouldRateLimitLogIns()
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

void EndpointsTest::shouldRefresh()
{
    m_server->clock().advance(31min);
    QCOMPARE(m_server->probe(m_ada.access), 401);
    const Answer answer = m_server->refresh(m_ada.refresh, "key");
    QCOMPARE(answer.status, 200);
    QCOMPARE(sortedKeys(answer.object()), words("expires_in refresh_expires_in refresh_token token token_type user"));
    QVERIFY(answer.text("refresh_token") != m_ada.refresh);
    QCOMPARE(m_server->probe(answer.text("token").toLatin1()), 200);
}

void EndpointsTest::shouldAnswerTheParentWithTheCurrentChild()
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

void EndpointsTest::shouldRevokeTheFamilyWhenAUsedParentComesBack()
{
    const Answer child = m_server->refresh(m_ada.refresh);
    QCOMPARE(m_server->probe(child.text("token").toLatin1()), 200);
    const Answer refused = m_server->refresh(m_ada.refresh);
    compareProblem(refused, 400, "The refresh token is not valid", "authentication_error");
    QCOMPARE(refused.text("error"), QStringLiteral("invalid_grant"));
    QCOMPARE(m_server->probe(child.text("token").toLatin1()), 401);
    QCOMPARE(m_server->refresh(child.text("refresh_token")).text("error"), QStringLiteral("invalid_grant"));
}

void EndpointsTest::shouldRefuseARefresh_data()
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

void EndpointsTest::shouldRefuseARefresh()
{
    QFETCH(QJsonObject, body);
    const Answer answer = m_server->send("POST", at("/auth/refresh"), body);
    QTEST(answer.status, "status");
    QCOMPARE(answer.text("error"), answer.status == 400 ? QStringLiteral("invalid_grant") : QString());
}

void EndpointsTest::shouldKeepSessionsOverARestart()
{
    const QString child = m_server->refresh(m_ada.refresh).text("refresh_token");
    m_server->restart();
    QCOMPARE(m_server->probe(m_ada.access), 200);
    QCOMPARE(m_server->refresh(m_ada.refresh).text("refresh_token"), child);
}

void EndpointsTest::shouldLogOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("unknown token") << QByteArray(R"({"refresh_token":"unknown"})");
    QTest::newRow("no token") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("nonsense");
    QTest::newRow("nothing") << QByteArray();
}

void EndpointsTest::shouldLogOut()
{
    QFETCH(QByteArray, body);
    const Answer answer = m_server->sendRaw("POST", at("/auth/logout"), body, {{"Content-Type", "application/json"}});
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.body, QByteArray());
    QCOMPARE(m_server->probe(m_ada.access), 200);
}

void EndpointsTest::shouldEndTheSessionAtLogOut()
{
    const QJsonObject body{{at("refresh_token"), m_ada.refresh}};
    QCOMPARE(m_server->send("POST", at("/auth/logout"), body).status, 204);
    QCOMPARE(m_server->probe(m_ada.access), 401);
    QCOMPARE(m_server->refresh(m_ada.refresh).text("error"), QStringLiteral("invalid_grant"));
    QCOMPARE(m_server->send("POST", at("/auth/logout"), body).status, 204);
}

void EndpointsTest::shouldListSessions()
{
    m_server->clock().advance(1s);
    const QByteArray second = m_server->logIn(m_ada.email).text("token").toLatin1();
    const Answer answer = m_server->send("GET", at("/auth/sessions"), {}, second);
    QCOMPARE(answer.status, 200);
    const QJsonArray list = answer.array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(sortedKeys(list[0].toObject()), words("created_at current id ip last_used_at user_agent"));
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
    QCOMPARE(sortedKeys(me.object()), words("email id username"));
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

void EndpointsTest::shouldServeTasks()
{
    QCOMPARE(m_server->send("GET", tasks(), {}, m_ada.access).body, QByteArray("[]"));
    QJsonObject wanted = json(R"({"title":"milk","description":"two","completed":false})");
    wanted.insert(at("user_id"), QString::number(m_ada.id));
    const Answer created = m_server->send("POST", tasks(), wanted, m_ada.access);
    QCOMPARE(created.status, 201);
    const QJsonObject task = created.object();
    QCOMPARE(sortedKeys(task),
             words("completed completed_at created_at description due id list_id parent_id position priority recurrence"
                   " recurrence_from reminders tags title trashed_at uid updated_at user_id version"));
    QCOMPARE(task.value(QLatin1String("user_id")), QJsonValue(QString::number(m_ada.id)));
    QCOMPARE(task.value(QLatin1String("created_at")), QJsonValue(QStringLiteral("2026-11-21T12:00:00.000000")));

    const QString path = tasks(QStringLiteral("/%1").arg(task.value(QLatin1String("id")).toInteger()));
    QCOMPARE(m_server->send("GET", path, {}, m_ada.access).object(), task);
    QCOMPARE(m_server->send("GET", tasks(), {}, m_ada.access).array(), QJsonArray{task});
    QCOMPARE(m_server->send("GET", at("/tasks/users/me/tasks"), {}, m_ada.access).array(), QJsonArray{task});
    QCOMPARE(m_server->send("DELETE", path, {}, m_ada.access).status, 204);
    compareProblem(m_server->send("DELETE", path, {}, m_ada.access), 404, "Task not found", "not_found");
    compareProblem(m_server->send("GET", path, {}, m_ada.access), 404, "Task not found", "not_found");
}

void EndpointsTest::shouldCreateTasks_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const auto titled = [](int length) { return QJsonObject{{at("title"), QString(length, QLatin1Char('x'))}}; };
    const auto described = [](int length) {
        return QJsonObject{{at("title"), at("t")}, {at("description"), QString(length, QLatin1Char('x'))}};
    };
    QTest::newRow("title only") << json(R"({"title":"t"})") << 201;
    QTest::newRow("null description") << json(R"({"title":"t","description":null})") << 201;
    QTest::newRow("completed") << json(R"({"title":"t","completed":true})") << 201;
    QTest::newRow("fields of later versions") << json(R"({"title":"t","energy":1,"place":{"x":[]}})") << 201;
    QTest::newRow("title 255") << titled(255) << 201;
    QTest::newRow("title 256") << titled(256) << 422;
    QTest::newRow("title empty") << titled(0) << 422;
    QTest::newRow("title missing") << json(R"({"description":"d"})") << 422;
    QTest::newRow("title null") << json(R"({"title":null})") << 422;
    QTest::newRow("title a list") << json(R"({"title":["t"]})") << 422;
    QTest::newRow("title with NUL") << json(R"({"title":"a\u0000b"})") << 422;
    QTest::newRow("title half a surrogate") << json(R"({"title":"\ud800"})") << 422;
    QTest::newRow("description 1000") << described(1000) << 201;
    QTest::newRow("description 1001") << described(1001) << 422;
    QTest::newRow("completed a word") << json(R"({"title":"t","completed":"yes"})") << 422;
    QTest::newRow("somebody else's") << json(R"({"title":"t","user_id":"999"})") << 403;
    QTest::newRow("somebody else's, as a number") << json(R"({"title":"t","user_id":999})") << 403;
    QTest::newRow("nonsense user") << json(R"({"title":"t","user_id":{}})") << 403;
}

void EndpointsTest::shouldCreateTasks()
{
    QFETCH(QJsonObject, body);
    const Answer answer = m_server->send("POST", at("/tasks/users/me/tasks"), body, m_ada.access);
    QTEST(answer.status, "status");
    const QJsonArray list = m_server->send("GET", tasks(), {}, m_ada.access).array();
    QCOMPARE(list.size(), answer.status == 201 ? 1 : 0);
    if (answer.status == 201)
        QCOMPARE(list[0].toObject(), answer.object());
}

void EndpointsTest::shouldChangeTasks_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("changed");
    QTest::newRow("title") << json(R"({"title":"oats"})") << 200 << json(R"({"title":"oats"})");
    QTest::newRow("completed") << json(R"({"completed":true})") << 200 << json(R"({"completed":true})");
    QTest::newRow("description") << json(R"({"description":"three"})") << 200 << json(R"({"description":"three"})");
    QTest::newRow("no description") << json(R"({"description":null})") << 200 << json(R"({"description":null})");
    QTest::newRow("all") << json(R"({"title":"a","description":"b","completed":true})") << 200
                         << json(R"({"title":"a","description":"b","completed":true})");
    QTest::newRow("nothing") << QJsonObject() << 200 << QJsonObject();
    QTest::newRow("unknown") << json(R"({"energy":4})") << 200 << QJsonObject();
    QTest::newRow("not another owner") << json(R"({"user_id":"999","id":77})") << 200 << QJsonObject();
    QTest::newRow("empty title") << json(R"({"title":""})") << 422 << QJsonObject();
    QTest::newRow("completed a number") << json(R"({"completed":1})") << 422 << QJsonObject();
}

void EndpointsTest::shouldChangeTasks()
{
    QFETCH(QJsonObject, body);
    QFETCH(QJsonObject, changed);
    QJsonObject expected =
        m_server->send("POST", tasks(), json(R"({"title":"milk","description":"two"})"), m_ada.access).object();
    const QString path = tasks(QStringLiteral("/%1").arg(expected.value(QLatin1String("id")).toInteger()));
    m_server->clock().advance(1s);
    const Answer answer = m_server->send("PUT", path, body, m_ada.access);
    QTEST(answer.status, "status");
    for (auto field = changed.begin(); field != changed.end(); ++field)
        expected.insert(field.key(), field.value());
    if (answer.status == 200) {
        expected.insert(at("updated_at"), at("2026-11-21T12:00:01.000000"));
        expected.insert(at("version"), 2);
    }
    if (changed.contains(at("completed")))
        expected.insert(at("completed_at"), at("2026-11-21T12:00:01.000000"));
    QCOMPARE(m_server->send("GET", path, {}, m_ada.access).object(), expected);
    QCOMPARE(m_server->send("PUT", tasks(at("/999999")), body, m_ada.access).status, answer.status == 200 ? 404 : 422);
}

void EndpointsTest::shouldCompleteTasks_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("completed");
    QTest::newRow("true") << json(R"({"completed":true})") << 200 << true;
    QTest::newRow("false") << json(R"({"completed":false})") << 200 << false;
    QTest::newRow("absent") << QJsonObject() << 400 << false;
    QTest::newRow("null") << json(R"({"completed":null})") << 422 << false;
    QTest::newRow("text") << json(R"({"completed":"true"})") << 422 << false;
}

void EndpointsTest::shouldCompleteTasks()
{
    QFETCH(QJsonObject, body);
    const QString path = tasks(QStringLiteral("/%1").arg(m_server->addTask(m_ada, QStringLiteral("milk"))));
    // Twice: it sets, it does not flip.
    for (int i = 0; i < 2; ++i) {
        QTEST(m_server->send("PATCH", path + QStringLiteral("/complete"), body, m_ada.access).status, "status");
        QTEST(m_server->send("GET", path, {}, m_ada.access).object().value(QLatin1String("completed")).toBool(),
              "completed");
    }
}

void EndpointsTest::shouldFindTasks_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QStringLiteral("/999999") << 404;
    QTest::newRow("zero") << QStringLiteral("/0") << 404;
    QTest::newRow("negative") << QStringLiteral("/-1") << 404;
    QTest::newRow("least") << QStringLiteral("/-9223372036854775808") << 404;
    QTest::newRow("beyond 64 bits") << QStringLiteral("/99999999999999999999999999") << 404;
    QTest::newRow("a word") << QStringLiteral("/milk") << 422;
    QTest::newRow("a minus") << QStringLiteral("/-") << 422;
    QTest::newRow("a plus") << QStringLiteral("/+1") << 422;
    QTest::newRow("hexadecimal") << QStringLiteral("/0x1") << 422;
    QTest::newRow("a fraction") << QStringLiteral("/1.0") << 422;
    QTest::newRow("encoded NUL") << QStringLiteral("/1%00") << 422;
    QTest::newRow("quoted") << QStringLiteral("/1'--") << 422;
    QTest::newRow("nothing") << QStringLiteral("/") << 404;
}

void EndpointsTest::shouldFindTasks()
{
    QFETCH(QString, rest);
    static_cast<void>(m_server->addTask(m_ada, QStringLiteral("milk")));
    for (const char *method : {"GET", "PUT", "DELETE"})
        QTEST(m_server->send(method, tasks(rest), {}, m_ada.access).status, "status");
    QTEST(
        m_server->send("PATCH", tasks(rest + QStringLiteral("/complete")), json(R"({"completed":true})"), m_ada.access)
            .status,
        "status");
}

void EndpointsTest::shouldServeTasksUnderTheTokensPath()
{
    const QString path = at("/signup/users/from-token/tasks");
    const Answer created = m_server->send("POST", path, json(R"({"title":"milk"})"), m_ada.access);
    QCOMPARE(created.status, 201);
    const QString one = path + QStringLiteral("/%1").arg(created.object().value(QLatin1String("id")).toInteger());
    QCOMPARE(m_server->send("GET", path, {}, m_ada.access).array(), QJsonArray{created.object()});
    QCOMPARE(m_server->send("GET", one, {}, m_ada.access).object(), created.object());
    QCOMPARE(m_server->send("PUT", one, json(R"({"title":"oats"})"), m_ada.access).text("title"),
             QStringLiteral("oats"));
    QCOMPARE(m_server->send("PATCH", one + at("/complete"), json(R"({"completed":true})"), m_ada.access).status, 200);
    QCOMPARE(m_server->send("DELETE", one, {}, m_ada.access).status, 204);
    QCOMPARE(m_server->send("GET", path).status, 401);
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
