// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/syncpeer.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

QString at(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject json(const QString &text)
{
    return QJsonDocument::fromJson(filled(text)).object();
}

QJsonObject record(const QJsonValue &result)
{
    return result.toObject().value(at("record")).toObject();
}

QString status(const QJsonValue &result)
{
    return result.toObject().value(at("status")).toString();
}

} // namespace

/// POST /sync, over real sockets.
class SyncEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shouldAnswer_data();
    void shouldAnswer();
    void shouldFindWrong_data();
    void shouldFindWrong();
    void shouldCarryOutEachOnItsOwn();
    void shouldRefuseABatch_data();
    void shouldRefuseABatch();
    void shouldKeepEveryField();
    void shouldStoreWhatCannotBeAsNone_data();
    void shouldStoreWhatCannotBeAsNone();
    void shouldNotNestWithoutEnd();
    void shouldEmptyAListThatIsDeleted();
    void shouldFreeTheStepsOfATaskThatIsDeleted();
    void shouldRememberKeysForAWhile();

private:
    std::optional<TestServer> m_server;
    Person m_ada; // another one for each test
    int m_people = 0;
    std::optional<SyncPeer> m_peer;
};

void SyncEditsTest::initTestCase()
{
    m_server.emplace();
}

void SyncEditsTest::init()
{
    m_ada = m_server->signUp(at("ada%1").arg(++m_people));
    m_peer.emplace(*m_server, m_ada.access);
}

void SyncEditsTest::shouldAnswer_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("record"); // fields that it has then; empty: there is none
    const QString task =
        at(R"({"op":"create","kind":"task","uid":"#1","fields":{"title":"milk"},"idempotency_key":"k"})");
    const QString deleted = task + at(",") + deleting(1);
    const QString list = creating(2, R"({"name":"home"})", "list");
    const auto at0 = [](const QString &op, int version) {
        return op.chopped(1) + at(",\"base_version\":%1}").arg(version);
    };
    const auto keyed = [](const QString &op) { return op.chopped(1) + at(",\"idempotency_key\":\"d\"}"); };
    const auto row = [](const char *name, const QString &before, const QString &op, const char *status,
                        const char *record) { QTest::newRow(name) << before << op << at(status) << at(record); };
    row("create", {}, creating(1, R"({"title":"milk"})"), "applied",
        R"({"kind":"task","title":"milk","uid":"#1","version":1})");
    row("create again", task, creating(1, R"({"title":"oats"})"), "conflict", R"({"title":"milk","version":1})");
    row("create, same key", task, task, "duplicate", R"({"title":"milk","version":1})");
    row("create what is old", {},
        creating(1, R"({"title":"milk","completed":true,"trashed":true,"created_at":"2025-01-01T10:00:00.007+02:00",
            "completed_at":"2025-01-02T00:00:00Z","trashed_at":"2025-01-03T00:00:00.000000"})"),
        "applied",
        R"({"created_at":"2025-01-01T08:00:00.007000","completed_at":"2025-01-02T00:00:00.000000",
            "trashed_at":"2025-01-03T00:00:00.000000","updated_at":"2026-11-21T12:00:00.000000"})");
    row("create what is not done", {}, creating(1, R"({"title":"milk","completed_at":"2025-01-02T00:00:00Z"})"),
        "applied", R"({"completed_at":null})");
    row("create what was deleted", deleted, creating(1, R"({"title":"oats"})"), "applied",
        R"({"title":"oats","version":3})");
    row("create, same key, but it was deleted", deleted, task, "not_found", "");
    row("delete, same key", task + at(",") + keyed(deleting(1)), keyed(deleting(1)), "duplicate", "");
    row("update", task, at0(updating(1, R"({"priority":1})"), 1), "applied",
        R"({"title":"milk","priority":1,"version":2})");
    row("update whatever there is", task, updating(1, R"({"completed":true})"), "applied",
        R"({"completed":true,"completed_at":"2026-11-21T12:00:00.000000"})");
    row("times of an update mean nothing", task,
        updating(1, R"({"completed":true,"created_at":5,"completed_at":"2025-01-02T00:00:00Z"})"), "applied",
        R"({"created_at":"2026-11-21T12:00:00.000000","completed_at":"2026-11-21T12:00:00.000000"})");
    row("update an old version", task, at0(updating(1, R"({"title":"oats"})"), 0), "conflict",
        R"({"title":"milk","version":1})");
    row("update nothing", {}, at0(updating(1, "{}"), 1), "not_found", "");
    row("update what was deleted", deleted, at0(updating(1, "{}"), 1), "not_found", "");
    row("delete", task, at0(deleting(1), 1), "applied", "");
    row("delete an old version", task, at0(deleting(1), 0), "conflict", R"({"title":"milk","version":1})");
    row("delete what was deleted", deleted, at0(deleting(1), 1), "applied", "");
    row("delete nothing", {}, deleting(1), "applied", "");
    row("create a list", {}, creating(2, R"({"name":"home","color":"teal"})", "list"), "applied",
        R"({"kind":"list","name":"home","color":"teal","parent_id":null,"uid":"#2"})");
    row("update a list", list, at0(updating(2, R"({"name":"work"})", "list"), 1), "applied",
        R"({"name":"work","version":2})");
    row("update an old version of a list", list, at0(updating(2, R"({"name":"work"})", "list"), 7), "conflict",
        R"({"name":"home","version":1})");
    row("a task with a list's uid", list, creating(2, R"({"title":"milk"})"), "applied", R"({"kind":"task"})");
}

void SyncEditsTest::shouldAnswer()
{
    QFETCH(QString, before);
    QFETCH(QString, op);
    QFETCH(QString, record);
    m_peer->push(before);
    const QJsonArray results = m_peer->push(op);
    QCOMPARE(results.size(), 1);
    QTEST(status(results.at(0)), "status");
    QCOMPARE(results.at(0).toObject().value(at("error")), QJsonValue());
    const QJsonValue found = results.at(0).toObject().value(at("record"));
    QCOMPARE(found.isNull(), record.isEmpty());
    const QJsonObject expected = json(record);
    for (auto field = expected.begin(); field != expected.end(); ++field)
        QCOMPARE(found.toObject().value(field.key()), field.value());
}

void SyncEditsTest::shouldFindWrong_data()
{
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &op, const char *field) { QTest::newRow(qPrintable(op)) << op << at(field); };
    for (const char *nothing : {"5", "null", "[]", "{}", R"({"op":"destroy","kind":"task","uid":"#1"})"})
        row(at(nothing), "op");
    row(at(R"({"op":"delete","kind":"user","uid":"#1"})"), "kind");
    for (const char *uid : {"1", "\"1\"", "\"\"", "null", R"("{00000000-0000-4000-8000-0000000001}")"})
        row(at(R"({"op":"delete","kind":"task","uid":%1})").arg(at(uid)), "uid");
    for (const char *version : {"-1", "1.5", "1e300", "-1e300", "\"1\"", "[1]"})
        row(at(R"({"op":"delete","kind":"task","uid":"#1","base_version":%1})").arg(at(version)), "base_version");
    for (const char *key : {"\"\"", "1", R"("\u0000")"})
        row(at(R"({"op":"delete","kind":"task","uid":"#1","idempotency_key":%1})").arg(at(key)), "idempotency_key");
    row(at(R"({"op":"update","kind":"task","uid":"#1"})"), "fields");
    row(updating(1, "[]"), "fields");
    row(creating(1, R"({"description":"d"})"), "title");
    row(creating(1, "{}", "list"), "name");
    row(updating(1, R"({"name":""})", "list"), "name");
    row(updating(1, R"({"color":7})", "list"), "color");
    for (const char *time : {"5", "\"yesterday\"", "\"2025-02-30T00:00:00Z\"", "\"2025-01-01\""}) {
        row(creating(2, qPrintable(at(R"({"title":"old","created_at":%1})").arg(at(time)))), "created_at");
        row(creating(2, qPrintable(at(R"({"title":"old","completed_at":%1})").arg(at(time)))), "completed_at");
    }
    const std::pair<const char *, QStringList> fields[] = {
        {"title", {at("\"\""), at(R"("a\u0000b")"), at(R"("\ud800")"), at("5")}},
        {"completed", {at("1")}},
        {"priority", {at("0"), at("5"), at("-1e300"), at("\"1\"")}},
        {"list_id", {at("\"home\""), at("{}")}},
        {"parent_id", {at("7")}},
        {"position", {at("[]"), at("5")}},
        {"due",
         {at("\"tomorrow\""), at("\"2026-02-30\""), at("\"2026-11-25T24:00:00\""), at(R"("2026-11-25\n")"),
          at("\"2026-11-25T09:00:00+99:00[Europe/Berlin]\""), at("{}")}},
        {"recurrence", {at("\"daily\""), at("\"FREQ=DAILY X\""), at(R"("FREQ=DAILY\n")")}},
        {"recurrence_from", {at("\"x\"")}},
        {"tags", {at("\"a\""), at("[\"a b\"]"), at("[\"\"]"), at("[5]"), at(R"(["a\u0000"])")}},
        {"reminders", {at("5"), at("[-1]"), at("[1.5]"), at("[1e18]"), at("[1,2,3,4,5,6,7,8,9,10,11]")}},
        {"trashed", {at("\"now\"")}}};
    for (const auto &[name, values] : fields) {
        for (const QString &value : values)
            row(updating(1, qPrintable(at("{\"%1\":%2}").arg(at(name), value))), name);
    }
}

void SyncEditsTest::shouldFindWrong()
{
    QFETCH(QString, op);
    QFETCH(QString, field);
    const QJsonArray results = m_peer->push(creating(1, R"({"title":"milk"})") + at(",") + op);
    QCOMPARE(results.size(), 2);
    QCOMPARE(status(results.at(1)), at("invalid"));
    QCOMPARE(results.at(1).toObject().value(at("record")), QJsonValue());
    const QJsonObject error = results.at(1).toObject().value(at("error")).toObject();
    QCOMPARE(error.value(at("error_type")).toString(), at("validation_error"));
    QCOMPARE(error.value(at("detail")).toArray().at(0).toObject().value(at("loc")),
             QJsonValue(QJsonArray{at("body"), field}));
    QCOMPARE(m_peer->current(1).value(at("version")).toInt(), 1);
}

void SyncEditsTest::shouldCarryOutEachOnItsOwn()
{
    const QJsonArray results =
        m_peer->push(QStringList{creating(1, R"({"name":"home"})", "list"), updating(9, "{}"), at("null"),
                                 creating(2, R"({"title":"milk","list_id":"#1"})"), creating(2, R"({"title":"x"})"),
                                 updating(2, R"({"title":"oats"})")}
                         .join(QLatin1Char(',')));
    QStringList all;
    for (const QJsonValue &result : results)
        all.append(status(result));
    QCOMPARE(all.join(QLatin1Char(' ')), at("applied not_found invalid applied conflict applied"));
    QCOMPARE(m_peer->current(2).value(at("title")).toString(), at("oats"));
    QCOMPARE(m_peer->current(2).value(at("list_id")).toString(), uid(1));
}

void SyncEditsTest::shouldRefuseABatch_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray op = filled(deleting(1)) + ',';
    QTest::newRow("200 edits") << "{\"ops\":[" + op.repeated(200).chopped(1) + "]}" << 200;
    QTest::newRow("201 edits") << "{\"ops\":[" + op.repeated(201).chopped(1) + "]}" << 422;
    QTest::newRow("none") << QByteArray("{\"ops\":[]}") << 200;
    QTest::newRow("absent") << QByteArray("{}") << 422;
    QTest::newRow("an object") << QByteArray("{\"ops\":{}}") << 422;
    QTest::newRow("a list") << QByteArray("[]") << 422;
    QTest::newRow("deep") << "{\"ops\":" + QByteArray(100'000, '[') << 400;
    QTest::newRow("deep fields") << "{\"ops\":[{\"fields\":" + QByteArray("{\"a\":").repeated(64) + "1"
                                        + QByteArray(64, '}') + "}]}"
                                 << 400;
    QTest::newRow("a NUL") << QByteArray("{\"ops\":[]}\0", 11) << 400;
    QTest::newRow("nonsense") << QByteArray("ops") << 400;
    QTest::newRow("too large") << "{\"ops\":[\"" + QByteArray(1024 * 1024, 'x') + "\"]}" << 413;
}

void SyncEditsTest::shouldRefuseABatch()
{
    QFETCH(QByteArray, body);
    QTEST(m_server
              ->sendRaw("POST", at("/sync"), body,
                        {{"Authorization", "Bearer " + m_ada.access}, {"Content-Type", "application/json"}})
              .status,
          "status");
}

void SyncEditsTest::shouldKeepEveryField()
{
    m_peer->push(creating(1, R"({"name":"home"})", "list") + at(",") + creating(2, R"({"title":"parent"})"));
    const char *fields = R"({"title":"milk 🥛","description":"*two*","completed":true,"list_id":"#1","parent_id":"#2",
        "position":"a0V","priority":2,"due":"2026-11-25T09:00:00+01:00[Europe/Berlin]",
        "recurrence":"FREQ=WEEKLY;BYDAY=MO,FR","recurrence_from":"completion","tags":["b","a/ä"],"reminders":[0,30]})";
    const QJsonObject written = m_peer->recordAfter(creating(3, fields));
    const QJsonObject wanted = json(at(fields));
    for (auto field = wanted.begin(); field != wanted.end(); ++field)
        QCOMPARE(written.value(field.key()), field.value());
    QCOMPARE(m_peer->current(3), written);
    // Each kind of due; null takes away what a task can be without; what is said twice is kept once.
    for (const char *due : {"2026-11-25", "2026-11-25T09:00:00", "2026-11-25T09:00:00Z"})
        QCOMPARE(m_peer->recordAfter(updating(3, qPrintable(at("{\"due\":\"%1\"}").arg(at(due))))).value(at("due")),
                 QJsonValue(at(due)));
    const QJsonObject emptied = m_peer->recordAfter(
        updating(3, R"({"description":null,"list_id":null,"parent_id":null,"due":null,"recurrence":null,"position":null,
            "title":null,"tags":["x","x"],"reminders":[30,5,30],"completed":false,"trashed":true})"));
    for (const char *field : {"description", "list_id", "parent_id", "due", "recurrence", "completed_at"})
        QVERIFY2(emptied.value(at(field)).isNull(), field);
    QCOMPARE(emptied.value(at("title")), written.value(at("title")));
    QCOMPARE(emptied.value(at("position")), QJsonValue(QString()));
    QCOMPARE(emptied.value(at("tags")), QJsonValue(QJsonArray{at("x")}));
    QCOMPARE(emptied.value(at("reminders")), QJsonValue(QJsonArray{5, 30}));
    QCOMPARE(emptied.value(at("trashed_at")).toString(), at("2026-11-21T12:00:00.000000"));
    QVERIFY(m_peer->recordAfter(updating(3, R"({"trashed":false})")).value(at("trashed_at")).isNull());
}

void SyncEditsTest::shouldStoreWhatCannotBeAsNone_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("field");
    const QString chain = creating(1, R"({"title":"a"})") + at(",") + creating(2, R"({"title":"b","parent_id":"#1"})")
                          + at(",") + creating(3, R"({"title":"c","parent_id":"#2"})");
    const QString lists =
        creating(1, R"({"name":"a"})", "list") + at(",") + creating(2, R"({"name":"b","parent_id":"#1"})", "list");
    QTest::newRow("no such list") << QString() << creating(1, R"({"title":"a","list_id":"#9"})") << at("list_id");
    QTest::newRow("a list that was deleted")
        << lists + at(",") + deleting(1, "list") << creating(1, R"({"title":"a","list_id":"#1"})") << at("list_id");
    QTest::newRow("no such parent") << QString() << creating(1, R"({"title":"a","parent_id":"#9"})") << at("parent_id");
    QTest::newRow("a list as parent") << lists << creating(3, R"({"title":"a","parent_id":"#1"})") << at("parent_id");
    QTest::newRow("itself, new") << QString() << creating(1, R"({"title":"a","parent_id":"#1"})") << at("parent_id");
    QTest::newRow("itself") << chain << updating(2, R"({"parent_id":"#2"})") << at("parent_id");
    QTest::newRow("its step") << chain << updating(1, R"({"parent_id":"#2"})") << at("parent_id");
    QTest::newRow("its step's step") << chain << updating(1, R"({"parent_id":"#3"})") << at("parent_id");
    QTest::newRow("a list in itself") << lists << updating(1, R"({"parent_id":"#1"})", "list") << at("parent_id");
    QTest::newRow("a list in its own") << lists << updating(1, R"({"parent_id":"#2"})", "list") << at("parent_id");
}

void SyncEditsTest::shouldStoreWhatCannotBeAsNone()
{
    QFETCH(QString, before);
    QFETCH(QString, op);
    QFETCH(QString, field);
    m_peer->push(before);
    const QJsonValue result = m_peer->push(op).at(0);
    QCOMPARE(status(result), at("applied"));
    QVERIFY(record(result).contains(field) && record(result).value(field).isNull());
}

void SyncEditsTest::shouldNotNestWithoutEnd()
{
    const auto nameOf = [](int number) {
        return at("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    };
    QStringList ops;
    for (int i = 1; i <= 150; ++i)
        ops.append(at(R"({"op":"create","kind":"task","uid":"%1","fields":{"title":"t","parent_id":"%2"}})")
                       .arg(nameOf(i), nameOf(i - 1)));
    const QJsonArray results = m_peer->push(ops.join(QLatin1Char(',')));
    QCOMPARE(results.size(), 150);
    QCOMPARE(record(results.at(99)).value(at("parent_id")).toString(), nameOf(99));
    QVERIFY(record(results.at(100)).value(at("parent_id")).isNull());
    QCOMPARE(record(results.at(101)).value(at("parent_id")).toString(), nameOf(101));
}

void SyncEditsTest::shouldEmptyAListThatIsDeleted()
{
    m_peer->push(QStringList{
        creating(1, R"({"name":"home"})", "list"), creating(2, R"({"name":"kitchen","parent_id":"#1"})", "list"),
        creating(3, R"({"name":"work"})", "list"), creating(4, R"({"title":"a","list_id":"#1"})"),
        creating(5, R"({"title":"b","list_id":"#2"})"), creating(6, R"({"title":"c","list_id":"#3"})")}
                     .join(QLatin1Char(',')));
    const QString cursor = m_peer->pull().text("cursor");
    QCOMPARE(status(m_peer->push(deleting(1, "list")).at(0)), at("applied"));
    for (const int moved : {4, 5}) {
        QVERIFY(m_peer->current(moved).value(at("list_id")).isNull());
        QVERIFY(m_peer->current(moved).value(at("version")).toInt() > 6);
    }
    QCOMPARE(m_peer->current(6).value(at("list_id")).toString(), uid(3));
    QVERIFY(m_peer->current(1).isEmpty() && m_peer->current(2).isEmpty() && !m_peer->current(3).isEmpty());
    const QJsonObject changes = m_peer->pullSince(cursor).object();
    QCOMPARE(changes.value(at("changes")).toArray().size(), 2);
    QCOMPARE(changes.value(at("deleted")).toArray().size(), 2);
}

void SyncEditsTest::shouldFreeTheStepsOfATaskThatIsDeleted()
{
    m_peer->push(QStringList{creating(1, R"({"title":"a"})"), creating(2, R"({"title":"b","parent_id":"#1"})"),
                             creating(3, R"({"title":"c","parent_id":"#2"})"), deleting(1)}
                     .join(QLatin1Char(',')));
    QVERIFY(m_peer->current(2).value(at("parent_id")).isNull());
    QVERIFY(m_peer->current(2).value(at("version")).toInt() > 3);
    QCOMPARE(m_peer->current(3).value(at("parent_id")).toString(), uid(2));
}

void SyncEditsTest::shouldRememberKeysForAWhile()
{
    const QString op =
        at(R"({"op":"create","kind":"task","uid":"#1","fields":{"title":"milk"},"idempotency_key":"k"})");
    QCOMPARE(status(m_peer->push(op).at(0)), at("applied"));
    m_server->restart();
    QCOMPARE(status(m_peer->push(op).at(0)), at("duplicate"));
    // The same key in the hands of somebody else is another one.
    SyncPeer bob(*m_server, m_server->signUp(at("bob")).access);
    QCOMPARE(status(bob.push(op).at(0)), at("applied"));
}

QTEST_GUILESS_MAIN(SyncEditsTest)
#include "tst_syncedits.moc"
