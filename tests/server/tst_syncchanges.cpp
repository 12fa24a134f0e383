// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/syncpeer.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

QString at(const char *text)
{
    return QString::fromUtf8(text);
}

/// What the objects of `answer`'s list `name` have under `key`, joined.
QString valuesOf(const Answer &answer, const char *name, const char *key)
{
    QStringList values;
    for (const QJsonValue &each : answer.object().value(at(name)).toArray())
        values.append(each.toObject().value(at(key)).toString());
    return values.join(QLatin1Char(' '));
}

QString titled(int number, const char *title)
{
    return creating(number, ("{\"title\":\"" + QByteArray(title) + "\"}").constData());
}

/// What somebody knows who reads page after page.
class Replica
{
public:
    /// Reads one page; whether there are more.
    bool read(SyncPeer &peer, int limit)
    {
        const QJsonObject page = peer.pullSince(m_cursor, limit).object();
        for (const QJsonValue &change : page.value(at("changes")).toArray())
            m_records.insert(keyOf(change.toObject()), change.toObject());
        for (const QJsonValue &deleted : page.value(at("deleted")).toArray())
            m_records.remove(keyOf(deleted.toObject()));
        m_cursor = page.value(at("cursor")).toString();
        return page.value(at("more")).toBool();
    }
    [[nodiscard]] const QMap<QString, QJsonObject> &records() const { return m_records; }

private:
    static QString keyOf(const QJsonObject &record)
    {
        return record.value(at("kind")).toString() + record.value(at("uid")).toString();
    }

    QMap<QString, QJsonObject> m_records;
    QString m_cursor;
};

/// An edit of one of nine tasks and nine lists, which often refer to each other.
QString anyEdit(QRandomGenerator &random)
{
    const int number = random.bounded(1, 10);
    const bool isTask = random.bounded(3) > 0;
    const QString fields = at(R"({"title":"t%1","name":"n%1","parent_id":"#%2","list_id":"#%3","trashed":%4})")
                               .arg(random.bounded(1000))
                               .arg(random.bounded(1, 10))
                               .arg(random.bounded(1, 10))
                               .arg(random.bounded(2) ? at("true") : at("false"));
    const char *kind = isTask ? "task" : "list";
    switch (random.bounded(5)) {
    case 0: return deleting(number, kind);
    case 1: return updating(number, fields.toLatin1().constData(), kind);
    default: return creating(number, fields.toLatin1().constData(), kind);
    }
}

} // namespace

/// GET /sync, over real sockets.
class SyncChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shouldBeEmptyAtFirst();
    void shouldTellWhatChangedSince();
    void shouldServePages();
    void shouldServeWhatHappensMeanwhile();
    void shouldTellOfEditsThroughOtherEndpoints();
    void shouldBringBackWhatWasDeleted();
    void shouldLeadNowhere_data();
    void shouldLeadNowhere();
    void shouldForgetDeletionsAfterATime();
    void shouldGoOnWithAWalkThatBeganAfterTheForgetting();
    void shouldKeepAReplicaInStep_data();
    void shouldKeepAReplicaInStep();
    void shouldRefuseALimit_data();
    void shouldRefuseALimit();

private:
    Person somebody() { return m_server->signUp(at("person%1").arg(++m_people)); }

    std::optional<TestServer> m_server;
    int m_people = 0;
    Person m_ada; // another one for each test
    std::optional<SyncPeer> m_peer;
};

void SyncChangesTest::initTestCase()
{
    m_server.emplace();
}

void SyncChangesTest::init()
{
    m_ada = somebody();
    m_peer.emplace(*m_server, m_ada.access);
}

void SyncChangesTest::shouldBeEmptyAtFirst()
{
    const QJsonObject answer = m_peer->pull().object();
    QCOMPARE(answer.keys(), QStringList({at("changes"), at("cursor"), at("deleted"), at("more"), at("remaining")}));
    QVERIFY(answer.value(at("changes")).toArray().isEmpty() && answer.value(at("deleted")).toArray().isEmpty());
    QCOMPARE(answer.value(at("more")), QJsonValue(false));
    QCOMPARE(answer.value(at("remaining")), QJsonValue(0));
    const QString cursor = answer.value(at("cursor")).toString();
    QCOMPARE(m_peer->pullSince(cursor).text("cursor"), cursor);
}

void SyncChangesTest::shouldTellWhatChangedSince()
{
    m_peer->push(titled(1, "a") + at(",") + titled(2, "b") + at(",") + titled(3, "c"));
    const Answer all = m_peer->pull();
    QCOMPARE(valuesOf(all, "changes", "title"), at("a b c"));
    m_peer->push(deleting(1) + at(",") + updating(2, R"({"title":"b2"})") + at(",")
                 + creating(4, R"({"name":"home"})", "list") + at(",") + deleting(4, "list"));
    const Answer since = m_peer->pullSince(all.text("cursor"));
    QCOMPARE(valuesOf(since, "changes", "title"), at("b2"));
    QCOMPARE(valuesOf(since, "deleted", "uid"), uid(1) + at(" ") + uid(4));
    QCOMPARE(valuesOf(since, "deleted", "kind"), at("task list"));
    QVERIFY(valuesOf(m_peer->pullSince(since.text("cursor")), "changes", "title").isEmpty());
    // Who begins anew never had what was deleted.
    QVERIFY(valuesOf(m_peer->pull(), "deleted", "uid").isEmpty());
    QCOMPARE(valuesOf(m_peer->pull(), "changes", "title"), at("c b2"));
}

void SyncChangesTest::shouldServePages()
{
    QStringList ops{titled(1, "a"), titled(2, "b"), creating(3, R"({"name":"l"})", "list"),
                    titled(4, "d"), titled(5, "e"), titled(6, "f"),
                    titled(7, "g")};
    m_peer->push(ops.join(QLatin1Char(',')));
    QStringList pages;
    QString cursor;
    for (const int remaining : {4, 1, 0}) {
        const Answer page = m_peer->pullSince(cursor, 3);
        QCOMPARE(page.object().value(at("remaining")).toInt(-1), remaining);
        QCOMPARE(page.object().value(at("more")).toBool(), remaining > 0);
        pages.append(valuesOf(page, "changes", "uid").remove(QStringLiteral("00000000-0000-4000-8000-00000000000")));
        cursor = page.text("cursor");
    }
    QCOMPARE(pages.join(QLatin1Char('|')), at("3 1 2|4 5 6|7")); // lists first
}

void SyncChangesTest::shouldServeWhatHappensMeanwhile()
{
    m_peer->push(titled(1, "a") + at(",") + titled(2, "b") + at(",") + titled(3, "c") + at(",") + titled(4, "d"));
    const Answer first = m_peer->pullSince({}, 2);
    QCOMPARE(valuesOf(first, "changes", "title"), at("a b"));
    m_peer->push(updating(1, R"({"title":"a2"})") + at(",") + deleting(2) + at(",") + deleting(3));
    const Answer rest = m_peer->pullSince(first.text("cursor"));
    QCOMPARE(valuesOf(rest, "changes", "title"), at("d a2"));
    QCOMPARE(valuesOf(rest, "deleted", "uid"), uid(2) + at(" ") + uid(3));
}

void SyncChangesTest::shouldTellOfEditsThroughOtherEndpoints()
{
    QString cursor = m_peer->pull().text("cursor");
    const auto news = [&](const char *list, const char *key) {
        const Answer answer = m_peer->pullSince(cursor);
        cursor = answer.text("cursor");
        return valuesOf(answer, list, key);
    };
    const QString task = at("/tasks/users/me/tasks/%1").arg(m_server->addTask(m_ada, at("milk")));
    QCOMPARE(news("changes", "title"), at("milk"));
    m_server->send("PUT", task, {{at("title"), at("oats")}}, m_ada.access);
    QCOMPARE(news("changes", "title"), at("oats"));
    m_server->send("PATCH", task + at("/complete"), {{at("completed"), true}}, m_ada.access);
    QVERIFY(!news("changes", "completed_at").isEmpty());
    m_server->send("DELETE", task, {}, m_ada.access);
    QCOMPARE(news("deleted", "kind"), at("task"));
    const QString list = m_server->send("POST", at("/lists"), {{at("name"), at("home")}}, m_ada.access).text("uid");
    QCOMPARE(news("changes", "name"), at("home"));
    m_server->send("PUT", at("/lists/") + list, {{at("name"), at("work")}}, m_ada.access);
    QCOMPARE(news("changes", "name"), at("work"));
    m_server->send("DELETE", at("/lists/") + list, {}, m_ada.access);
    QCOMPARE(news("deleted", "uid"), list);
}

void SyncChangesTest::shouldBringBackWhatWasDeleted()
{
    m_peer->push(titled(1, "a") + at(",") + deleting(1));
    const QString cursor = m_peer->pull().text("cursor");
    m_peer->push(titled(1, "again"));
    const Answer answer = m_peer->pullSince(cursor);
    QCOMPARE(valuesOf(answer, "changes", "title"), at("again"));
    QVERIFY(valuesOf(answer, "deleted", "uid").isEmpty());
}

void SyncChangesTest::shouldLeadNowhere_data()
{
    QTest::addColumn<QString>("cursor"); // {database}, {ada} and {bob} are filled in
    QTest::newRow("nonsense") << at("nonsense");
    QTest::newRow("a number") << at("1");
    QTest::newRow("another database") << at("0123456789abcdef-{ada}.1.1");
    QTest::newRow("another user") << at("{database}-{bob}.1.1");
    QTest::newRow("ahead, as after a copy was put back") << at("{database}-{ada}.9.9");
    QTest::newRow("deletions ahead") << at("{database}-{ada}.1.9");
    QTest::newRow("negative") << at("{database}-{ada}.-1.1");
    QTest::newRow("huge") << at("{database}-{ada}.99999999999999999999.1");
    QTest::newRow("quoted") << at("{database}-{ada}.1.1'--");
    QTest::newRow("a NUL") << at("{database}-{ada}.1.1%00");
}

void SyncChangesTest::shouldLeadNowhere()
{
    QFETCH(QString, cursor);
    const Person bob = somebody();
    m_peer->push(titled(1, "a"));
    const QString good = m_peer->pull().text("cursor");
    QCOMPARE(m_peer->pullSince(good).status, 200);
    cursor.replace(at("{database}"), good.section(QLatin1Char('-'), 0, 0))
        .replace(at("{ada}"), QString::number(m_ada.id))
        .replace(at("{bob}"), QString::number(bob.id));
    QVERIFY(cursor != good);
    const Answer answer = m_peer->pullSince(cursor);
    QCOMPARE(answer.status, 410);
    QCOMPARE(answer.text("error_type"), at("cursor_expired"));
    QVERIFY(!answer.text("detail").isEmpty());
}

void SyncChangesTest::shouldForgetDeletionsAfterATime()
{
    m_peer->push(titled(1, "a") + at(",") + titled(2, "b"));
    const QString old = m_peer->pull().text("cursor");
    m_peer->push(deleting(1));
    const QString recent = m_peer->pull().text("cursor");
    const auto sincePruning = [&](const QString &cursor) {
        const QByteArray access = m_server->logIn(m_ada.email).text("token").toLatin1();
        return SyncPeer(*m_server, access).pullSince(cursor);
    };
    m_server->clock().advance(24h * 89);
    QCOMPARE(valuesOf(sincePruning(old), "deleted", "uid"), uid(1));
    m_server->clock().advance(24h * 3);
    QCOMPARE(sincePruning(old).status, 410);
    QCOMPARE(sincePruning(recent).status, 200);
    QCOMPARE(valuesOf(sincePruning({}), "changes", "title"), at("b"));
}

void SyncChangesTest::shouldGoOnWithAWalkThatBeganAfterTheForgetting()
{
    m_peer->push(titled(1, "a") + at(",") + titled(2, "b") + at(",") + titled(3, "c") + at(",") + deleting(3));
    m_server->clock().advance(24h * 92);
    SyncPeer peer(*m_server, m_server->logIn(m_ada.email).text("token").toLatin1());
    const Answer first = peer.pullSince({}, 1);
    QCOMPARE(first.object().value(at("remaining")).toInt(), 1);
    const Answer second = peer.pullSince(first.text("cursor"), 1);
    QCOMPARE(second.status, 200);
    QCOMPARE(valuesOf(second, "changes", "title"), at("b"));
}

void SyncChangesTest::shouldKeepAReplicaInStep_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void SyncChangesTest::shouldKeepAReplicaInStep()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Replica replica;
    for (int round = 0; round < 60; ++round) {
        QStringList ops;
        for (int i = random.bounded(5); i >= 0; --i)
            ops.append(anyEdit(random));
        QCOMPARE(m_peer->push(ops.join(QLatin1Char(','))).size(), ops.size());
        replica.read(*m_peer, random.bounded(1, 5));
    }
    while (replica.read(*m_peer, 3)) {
    }
    Replica anew;
    while (anew.read(*m_peer, 4)) {
    }
    QVERIFY(anew.records().size() > 5);
    QCOMPARE(replica.records(), anew.records());
}

void SyncChangesTest::shouldRefuseALimit_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<int>("status");
    for (const char *limit : {"1", "1000"})
        QTest::newRow(limit) << at(limit) << 200;
    for (const char *limit : {"0", "-1", "1001", "99999999999999999999", "1.5", "all", ""})
        QTest::newRow(limit) << at(limit) << 422;
}

void SyncChangesTest::shouldRefuseALimit()
{
    QFETCH(QString, limit);
    QTEST(m_peer->pull(at("?limit=") + limit).status, "status");
}

QTEST_GUILESS_MAIN(SyncChangesTest)
#include "tst_syncchanges.moc"
