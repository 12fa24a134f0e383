// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testserver.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

QString at(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

const QString Tasks = QStringLiteral("/tasks/users/me/tasks");

} // namespace

/// Lists, tags, and what the extension adds to the endpoints of tasks.
class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shouldServeLists();
    void shouldRefuseLists_data();
    void shouldRefuseLists();
    void shouldCountTags();
    void shouldTakeAllOfATask();
    void shouldNotListTheTrash();
    void shouldSayThatNothingChanged_data();
    void shouldSayThatNothingChanged();
    void shouldWriteOnlyWhatTheClientHasSeen_data();
    void shouldWriteOnlyWhatTheClientHasSeen();
    void shouldMakeATaskOnce();

private:
    Answer send(const QByteArray &method, const QString &path, const char *body = "",
                QHash<QByteArray, QByteArray> headers = {})
    {
        headers.insert("Authorization", "Bearer " + m_ada.access);
        headers.insert("Content-Type", "application/json");
        return m_server->sendRaw(method, path, body, headers);
    }
    QString make(const char *body)
    {
        return at("%1/%2").arg(Tasks).arg(send("POST", Tasks, body).object().value(at("id")).toInteger());
    }

    std::optional<TestServer> m_server;
    int m_people = 0;
    Person m_ada; // another one for each test
};

void ListsTest::initTestCase()
{
    m_server.emplace();
}

void ListsTest::init()
{
    m_ada = m_server->signUp(at("person%1").arg(++m_people));
}

void ListsTest::shouldServeLists()
{
    QCOMPARE(send("GET", at("/lists")).body, QByteArray("[]"));
    const Answer created = send("POST", at("/lists"), R"({"name":"home","color":"teal","position":"a0"})");
    QCOMPARE(created.status, 201);
    QCOMPARE(created.object().keys().join(QLatin1Char(' ')),
             at("color created_at name parent_id position uid updated_at version"));
    const QString path = at("/lists/") + created.text("uid");
    const Answer renamed = send("PUT", path, R"({"name":"work"})");
    QCOMPARE(renamed.status, 200);
    QCOMPARE(renamed.text("name"), at("work"));
    QCOMPARE(renamed.text("color"), at("teal"));
    QCOMPARE(send("GET", at("/lists")).array(), QJsonArray{renamed.object()});
    QCOMPARE(send("POST", at("/lists"), qPrintable(at(R"({"name":"x","uid":"%1"})").arg(created.text("uid")))).status,
             409);
    QCOMPARE(send("DELETE", path).status, 204);
    QCOMPARE(send("DELETE", path).status, 404);
    QCOMPARE(send("PUT", path, R"({"name":"work"})").status, 404);
    QCOMPARE(send("GET", at("/lists")).body, QByteArray("[]"));
}

void ListsTest::shouldRefuseLists_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const char *path, const QByteArray &body, int status) {
        QTest::addRow("%s %s %.40s", method, path, body.constData())
            << QByteArray(method) << at(path) << body << status;
    };
    row("POST", "/lists", "{}", 422);
    row("POST", "/lists", R"({"name":""})", 422);
    row("POST", "/lists", R"({"name":"a\u0000"})", 422);
    row("POST", "/lists", R"({"name":")" + QByteArray(121, 'x') + "\"}", 422);
    row("POST", "/lists", R"({"name":"x","uid":"x"})", 422);
    row("POST", "/lists", R"({"name":"x","parent_id":5})", 422);
    row("POST", "/lists", "nonsense", 400);
    row("PUT", "/lists/nonsense", R"({"name":"x"})", 404);
    row("PUT", "/lists/'--", R"({"name":"x"})", 404);
    row("PUT", "/lists/00000000-0000-4000-8000-000000000001", R"({"name":5})", 422);
    row("GET", "/lists/00000000-0000-4000-8000-000000000001", "", 405);
    row("DELETE", "/lists", "", 405);
    row("POST", "/tags", "{}", 405);
}

void ListsTest::shouldRefuseLists()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QTEST(send(method, path, body.constData()).status, "status");
    QCOMPARE(send("GET", at("/lists")).body, QByteArray("[]"));
}

void ListsTest::shouldCountTags()
{
    QCOMPARE(send("GET", at("/tags")).body, QByteArray("[]"));
    make(R"({"title":"a","tags":["home","ä"]})");
    make(R"({"title":"b","tags":["home"]})");
    make(R"({"title":"c","tags":["gone"],"trashed":true})");
    make(R"({"title":"d"})");
    QCOMPARE(send("GET", at("/tags")).array(), (QJsonArray{QJsonObject{{at("name"), at("home")}, {at("count"), 2}},
                                                           QJsonObject{{at("name"), at("ä")}, {at("count"), 1}}}));
}

void ListsTest::shouldTakeAllOfATask()
{
    const char *body = R"({"title":"a","uid":"00000000-0000-4000-8000-000000000001","priority":1,"due":"2026-11-25",
        "recurrence":"FREQ=DAILY","tags":["home"],"reminders":[10],"position":"a0"})";
    const Answer created = send("POST", Tasks, body);
    QCOMPARE(created.status, 201);
    const QJsonObject wanted = json(body);
    for (auto field = wanted.begin(); field != wanted.end(); ++field)
        QCOMPARE(created.object().value(field.key()), field.value());
    QCOMPARE(send("POST", Tasks, body).status, 409);
    const QString path = at("%1/%2").arg(Tasks).arg(created.object().value(at("id")).toInteger());
    const Answer changed = send("PUT", path, R"({"priority":3,"due":null})");
    QCOMPARE(changed.object().value(at("priority")).toInt(), 3);
    QVERIFY(changed.object().value(at("due")).isNull());
    QCOMPARE(changed.object().value(at("tags")), wanted.value(at("tags")));
    QCOMPARE(send("PUT", path, R"({"priority":9})").status, 422);
    QCOMPARE(send("POST", Tasks, R"({"title":"a","due":"never"})").status, 422);
}

void ListsTest::shouldNotListTheTrash()
{
    const QString path = make(R"({"title":"milk"})");
    QCOMPARE(send("PUT", path, R"({"trashed":true})").text("trashed_at"), at("2026-11-21T12:00:00.000000"));
    QCOMPARE(send("GET", Tasks).body, QByteArray("[]"));
    QCOMPARE(send("GET", path).status, 200);
    QVERIFY(send("PUT", path, R"({"trashed":false})").object().value(at("trashed_at")).isNull());
    QCOMPARE(send("GET", Tasks).array().size(), 1);
}

void ListsTest::shouldSayThatNothingChanged_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("tasks") << Tasks;
    QTest::newRow("lists") << at("/lists");
}

void ListsTest::shouldSayThatNothingChanged()
{
    QFETCH(QString, path);
    make(R"({"title":"milk"})");
    const QByteArray tag = send("GET", path).headers.value("etag");
    QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
    for (const QByteArray &known : {tag, "W/" + tag, "\"x\", " + tag, QByteArray("*")}) {
        const Answer answer = send("GET", path, "", {{"If-None-Match", known}});
        QCOMPARE(answer.status, 304);
        QCOMPARE(answer.body, QByteArray());
        QCOMPARE(answer.headers.value("etag"), tag);
    }
    QCOMPARE(send("GET", path, "", {{"If-None-Match", "\"x\""}}).status, 200);
    make(R"({"title":"oats"})");
    QCOMPARE(send("GET", path, "", {{"If-None-Match", tag}}).status, 200);
}

void ListsTest::shouldWriteOnlyWhatTheClientHasSeen_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("list");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("PUT") << QByteArray("PUT") << false << at("") << QByteArray(R"({"title":"oats"})");
    QTest::newRow("complete") << QByteArray("PATCH") << false << at("/complete") << QByteArray(R"({"completed":true})");
    QTest::newRow("DELETE") << QByteArray("DELETE") << false << at("") << QByteArray();
    QTest::newRow("PUT list") << QByteArray("PUT") << true << at("") << QByteArray(R"({"name":"work"})");
    QTest::newRow("DELETE list") << QByteArray("DELETE") << true << at("") << QByteArray();
}

void ListsTest::shouldWriteOnlyWhatTheClientHasSeen()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, list);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, body);
    const char *neutral = "{}";
    const QString path = list ? at("/lists/") + send("POST", at("/lists"), R"({"name":"home"})").text("uid")
                              : make(R"({"title":"milk"})");
    const QByteArray old = send("PUT", path, neutral).headers.value("etag");
    const QByteArray tag = send("PUT", path, neutral).headers.value("etag");
    QVERIFY(tag != old);
    for (const QByteArray &wrong : {old, "W/" + tag, QByteArray("\"x\""), QByteArray("x")}) {
        const Answer refused = send(method, path + suffix, body.constData(), {{"If-Match", wrong}});
        QCOMPARE(refused.status, 412);
        QCOMPARE(refused.text("error_type"), at("conflict"));
    }
    QCOMPARE(send("PUT", path, neutral, {{"If-Match", tag}}).status, 200);
    const int done = send(method, path + suffix, body.constData(), {{"If-Match", "*"}}).status;
    QCOMPARE(done, method == "DELETE" ? 204 : 200);
}

void ListsTest::shouldMakeATaskOnce()
{
    const auto post = [this](const QByteArray &key) {
        return send("POST", Tasks, R"({"title":"milk"})", {{"Idempotency-Key", key}});
    };
    const Answer first = post("one");
    QCOMPARE(first.status, 201);
    QCOMPARE(post("one").status, 201);
    QCOMPARE(post("one").body, first.body);
    QVERIFY(post("two").body != first.body);
    QCOMPARE(send("GET", Tasks).array().size(), 2);
    QCOMPARE(send("POST", Tasks, R"({"title":""})", {{"Idempotency-Key", "three"}}).status, 422);
    QCOMPARE(post("three").status, 201);
    QCOMPARE(post(QByteArray(256, 'k')).status, 400);
    const QString path = at("%1/%2").arg(Tasks).arg(first.object().value(at("id")).toInteger());
    QCOMPARE(send("DELETE", path).status, 204);
    QCOMPARE(post("one").status, 404);
}

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
