// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/endpointfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// Every endpoint for tasks of the contract, over real sockets.
class TaskEndpointsTest : public EndpointFixture
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TaskEndpointsTest::shouldServeTasks()
{
    QCOMPARE(m_server->send("GET", tasks(), {}, m_ada.access).body, QByteArray("[]"));
    QJsonObject wanted = json(R"({"title":"milk","description":"two","completed":false})");
    wanted.insert(at("user_id"), QString::number(m_ada.id));
    const Answer created = m_server->send("POST", tasks(), wanted, m_ada.access);
    QCOMPARE(created.status, 201);
    const QJsonObject task = created.object();
    QCOMPARE(task.keys(),
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

void TaskEndpointsTest::shouldCreateTasks_data()
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

void TaskEndpointsTest::shouldCreateTasks()
{
    QFETCH(QJsonObject, body);
    const Answer answer = m_server->send("POST", at("/tasks/users/me/tasks"), body, m_ada.access);
    QTEST(answer.status, "status");
    const QJsonArray list = m_server->send("GET", tasks(), {}, m_ada.access).array();
    QCOMPARE(list.size(), answer.status == 201 ? 1 : 0);
    if (answer.status == 201)
        QCOMPARE(list[0].toObject(), answer.object());
}

void TaskEndpointsTest::shouldChangeTasks_data()
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

void TaskEndpointsTest::shouldChangeTasks()
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

void TaskEndpointsTest::shouldCompleteTasks_data()
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

void TaskEndpointsTest::shouldCompleteTasks()
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

void TaskEndpointsTest::shouldFindTasks_data()
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

void TaskEndpointsTest::shouldFindTasks()
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

void TaskEndpointsTest::shouldServeTasksUnderTheTokensPath()
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

QTEST_GUILESS_MAIN(TaskEndpointsTest)
#include "tst_taskendpoints.moc"
