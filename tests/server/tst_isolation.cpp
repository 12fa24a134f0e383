// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/syncpeer.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

const QString Marker = QStringLiteral("AdasSecretMilk");

} // namespace

/// Two users: whatever Bob sends, he sees nothing of Ada's and changes nothing.
class IsolationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldKeepBobOut_data();
    void shouldKeepBobOut();
    void shouldNotMixLists();
    void shouldNotLetASessionServeAnotherUser();

private:
    [[nodiscard]] QByteArray adasWorld();

    std::optional<TestServer> m_server;
    Person m_ada;
    Person m_bob;
    qint64 m_task = 0;
    QString m_session;
    QString m_cursor;
};

void IsolationTest::initTestCase()
{
    m_server.emplace();
    m_ada = m_server->signUp(QStringLiteral("ada"));
    m_bob = m_server->signUp(QStringLiteral("bob"));
    m_task = m_server->addTask(m_ada, Marker);
    SyncPeer ada(*m_server, m_ada.access);
    ada.push(creating(1, "{\"name\":\"AdasSecretMilk\"}", "list") + QLatin1Char(',')
             + QStringLiteral(R"({"op":"create","kind":"task","uid":"#2","idempotency_key":"AdasSecretMilk",)"
                              R"("fields":{"title":"AdasSecretMilk","list_id":"#1","tags":["AdasSecretMilk"]}})"));
    m_cursor = ada.pull().text("cursor");
    m_session = m_server->send("GET", QStringLiteral("/auth/sessions"), {}, m_ada.access)
                    .array()
                    .at(0)
                    .toObject()
                    .value(QLatin1String("id"))
                    .toString();
    QVERIFY(m_task > 0 && !m_session.isEmpty());
}

/// All that Ada can see of herself.
QByteArray IsolationTest::adasWorld()
{
    QByteArray world;
    for (const char *path : {"/tasks/users/me/tasks", "/auth/me", "/auth/sessions", "/lists", "/tags", "/sync"}) {
        const Answer answer = m_server->send("GET", QString::fromLatin1(path), {}, m_ada.access);
        world += QByteArray::number(answer.status) + answer.body;
    }
    return world;
}

void IsolationTest::shouldKeepBobOut_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path"); // {ada}, {bob}, {task}, {session} and {cursor} are filled in, and UUIDs
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray none;
    const QByteArray change(R"({"title":"mine now","completed":true,"user_id":"{bob}"})");
    const QByteArray complete(R"({"completed":true})");
    const auto row = [](const QByteArray &method, const char *path, const QByteArray &body, int status) {
        QTest::addRow("%s %s %s", method.constData(), path, body.constData())
            << method << QString::fromLatin1(path) << body << status;
    };
    // Through Ada's own paths.
    row("GET", "/tasks/users/{ada}/tasks", none, 403);
    row("POST", "/tasks/users/{ada}/tasks", R"({"title":"planted"})", 403);
    row("POST", "/tasks/users/{ada}/tasks", R"({"title":"planted","user_id":"{ada}"})", 403);
    row("GET", "/tasks/users/{ada}/tasks/{task}", none, 403);
    row("PUT", "/tasks/users/{ada}/tasks/{task}", change, 403);
    row("PATCH", "/tasks/users/{ada}/tasks/{task}/complete", complete, 403);
    row("DELETE", "/tasks/users/{ada}/tasks/{task}", none, 403);
    // Ada's task under Bob's paths.
    for (const char *own : {"/tasks/users/{bob}/tasks", "/tasks/users/me/tasks", "/signup/users/from-token/tasks"}) {
        const QByteArray task = QByteArray(own) + "/{task}";
        row("POST", own, R"({"title":"planted","user_id":"{ada}"})", 403);
        row("GET", task.constData(), none, 404);
        row("PUT", task.constData(), change, 404);
        row("PATCH", (task + "/complete").constData(), complete, 404);
        row("DELETE", task.constData(), none, 404);
    }
    // Other spellings of Ada.
    for (const char *spelling : {"0{ada}", "+{ada}", "%20{ada}", "{ada}%20", "{ada}.0", "-{ada}", "ME", "*",
                                 "{ada},{bob}", "{bob}%2F..%2F{ada}"})
        row("GET", ("/tasks/users/" + QByteArray(spelling) + "/tasks").constData(), none, 403);
    row("GET", "/tasks/users/{ada}/tasks?user_id={bob}", none, 403);
    // Ada's session and account.
    row("DELETE", "/auth/sessions/{session}", none, 404);
    row("DELETE", "/auth/sessions?others=true", none, 204);
    row("PATCH", "/auth/me", R"({"id":{ada},"username":"ada"})", 400);
    row("PATCH", "/auth/me", R"({"email":"ada@example.org"})", 400);
    row("POST", "/auth/password", R"({"user_id":"{ada}","current_password":"wrong horse","new_password":"12345678"})",
        403);
    row("DELETE", "/auth/me", R"({"id":{ada},"password":"wrong horse"})", 403);
    row("GET", "/auth/me?id={ada}", none, 200);
    row("GET", "/auth/sessions?user_id={ada}", none, 200);
    // Ada's list #1 and task #2.
    row("GET", "/lists", none, 200);
    row("GET", "/lists?user_id={ada}", none, 200);
    row("PUT", "/lists/#1", R"({"name":"mine now","user_id":"{ada}"})", 404);
    row("DELETE", "/lists/#1", none, 404);
    row("POST", "/lists", R"({"name":"inside","parent_id":"#1","user_id":"{ada}"})", 201);
    row("POST", "/lists", R"({"name":"his own","uid":"#1"})", 201);
    row("GET", "/tags", none, 200);
    row("POST", "/tasks/users/me/tasks", R"({"title":"planted","list_id":"#1","parent_id":"#2"})", 201);
    row("POST", "/tasks/users/me/tasks", R"({"title":"his own","uid":"#2"})", 201);
    row("GET", "/sync", none, 200);
    row("GET", "/sync?user_id={ada}", none, 200);
    row("GET", "/sync?since={cursor}", none, 410);
    for (const char *kind : {"task", "list"}) {
        for (const QString &op :
             {updating(1, "{}", kind), updating(2, R"({"title":"mine","name":"mine"})", kind), deleting(1, kind),
              deleting(2, kind), creating(2, R"({"title":"his","name":"his","list_id":"#1","parent_id":"#1"})", kind)})
            row("POST", "/sync", "{\"ops\":[" + op.toLatin1() + "]}", 200);
    }
    row("POST", "/sync",
        R"({"ops":[{"op":"update","kind":"task","uid":"#2","idempotency_key":"AdasSecretMilk","fields":{}}]})", 200);
}

void IsolationTest::shouldKeepBobOut()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const auto fill = [this](QString text) {
        return text.replace(QLatin1String("{ada}"), QString::number(m_ada.id))
            .replace(QLatin1String("{bob}"), QString::number(m_bob.id))
            .replace(QLatin1String("{task}"), QString::number(m_task))
            .replace(QLatin1String("{session}"), m_session)
            .replace(QLatin1String("{cursor}"), m_cursor);
    };
    const QByteArray before = adasWorld();
    QHash<QByteArray, QByteArray> headers{{"Authorization", "Bearer " + m_bob.access}};
    if (!body.isEmpty())
        headers.insert("Content-Type", "application/json");
    const QString filledPath = QString::fromLatin1(filled(fill(path)));
    const Answer answer = m_server->sendRaw(method, filledPath, filled(fill(QString::fromLatin1(body))), headers);
    QTEST(answer.status, "status");
    QVERIFY2(!answer.body.contains(Marker.toLatin1()), answer.body.constData());
    QVERIFY2(!answer.body.contains(m_session.toLatin1()), answer.body.constData());
    QVERIFY2(!answer.body.contains("ada@"), answer.body.constData());
    QCOMPARE(adasWorld(), before);
}

void IsolationTest::shouldNotMixLists()
{
    const qint64 bobs = m_server->addTask(m_bob, QStringLiteral("beer"));
    const auto ids = [this](const Person &person) {
        QList<qint64> list;
        for (const QJsonValue &task :
             m_server->send("GET", QStringLiteral("/tasks/users/me/tasks"), {}, person.access).array())
            list.append(task.toObject().value(QLatin1String("id")).toInteger());
        return list;
    };
    QVERIFY(ids(m_ada).contains(m_task) && !ids(m_ada).contains(bobs));
    QVERIFY(ids(m_bob).contains(bobs) && !ids(m_bob).contains(m_task));
}

void IsolationTest::shouldNotLetASessionServeAnotherUser()
{
    const Answer refreshed = m_server->refresh(m_bob.refresh);
    QCOMPARE(refreshed.object().value(QLatin1String("user")).toObject().value(QLatin1String("id")).toInteger(),
             m_bob.id);
    const Answer me = m_server->send("GET", QStringLiteral("/auth/me"), {}, refreshed.text("token").toLatin1());
    QCOMPARE(me.text("email"), m_bob.email);
}

QTEST_GUILESS_MAIN(IsolationTest)
#include "tst_isolation.moc"
