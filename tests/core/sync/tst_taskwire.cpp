// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/taskwire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Latchkey;

class TaskWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadATaskOfTheBaseServer();
    void shouldReadIds_data();
    void shouldReadIds();
    void shouldReadTimes_data();
    void shouldReadTimes();
    void shouldReadTimesThatSummerTimeSkips();
    void shouldTakeWhatMayBeMissing();
    void shouldRefuseWrongTypes_data();
    void shouldRefuseWrongTypes();
    void shouldRefuseWhatIsNotAList_data();
    void shouldRefuseWhatIsNotAList();
    void shouldWriteACreate();
    void shouldWriteOnlyTheFieldsOfAnUpdate();
    void shouldKeepAnIdInItsPathSegment_data();
    void shouldKeepAnIdInItsPathSegment();
};

namespace {

QJsonValue json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + text + "]");
    return document.array().at(0);
}

QByteArray taskWith(const QByteArray &id, const QByteArray &created = "null")
{
    return R"({"title":"Milk","description":null,"completed":false,"id":)" + id + R"(,"created_at":)" + created + "}";
}

} // namespace

void TaskWireTest::shouldReadATaskOfTheBaseServer()
{
    const auto task = TaskWire::task(json(R"({"title":"Milk","description":"2 l","completed":true,"id":7,"user_id":"1",
        "created_at":"2026-11-21T01:08:51.055820","updated_at":"2026-11-21T01:09:00","colour":{"deep":[1]}})"));
    QVERIFY(task.has_value());
    QCOMPARE(task->id, QStringLiteral("7"));
    QCOMPARE(task->title, QStringLiteral("Milk"));
    QCOMPARE(task->description, QStringLiteral("2 l"));
    QVERIFY(task->completed);
    QVERIFY(!task->pending);
    QCOMPARE(task->createdAt,
             QDateTime(QDate(2026, 11, 21), QTime(1, 8, 51, 55), Qt::UTC).addMSecs(task->createdAt.time().msec() - 55));
    QVERIFY(task->createdAt.time().msec() == 55 || task->createdAt.time().msec() == 56);
    QCOMPARE(task->updatedAt, QDateTime(QDate(2026, 11, 21), QTime(1, 9), Qt::UTC));
}

void TaskWireTest::shouldReadIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::newRow("integer") << QByteArray("42") << "42";
    QTest::newRow("zero") << QByteArray("0") << "0";
    QTest::newRow("negative") << QByteArray("-1") << "-1";
    QTest::newRow("beyond 2^53") << QByteArray("9007199254740993") << "9007199254740993";
    QTest::newRow("largest") << QByteArray("9223372036854775807") << "9223372036854775807";
    QTest::newRow("too large") << QByteArray("9223372036854775808") << "";
    QTest::newRow("huge") << QByteArray("1e300") << "";
    QTest::newRow("fraction") << QByteArray("1.5") << "";
    QTest::newRow("string") << QByteArray(R"("b5f1-22")") << "b5f1-22";
    QTest::newRow("empty string") << QByteArray(R"("")") << "";
    QTest::newRow("a path") << QByteArray(R"("..")") << "";
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << "";
    QTest::newRow("long") << QByteArray("\"" + QByteArray(256, 'x') + "\"") << "";
    QTest::newRow("null") << QByteArray("null") << "";
    QTest::newRow("true") << QByteArray("true") << "";
    QTest::newRow("array") << QByteArray("[1]") << "";
}

void TaskWireTest::shouldReadIds()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, text);
    const auto task = TaskWire::task(json(taskWith(id)));
    if (!text.isEmpty()) {
        QVERIFY(task.has_value());
        QCOMPARE(task->id, text);
    } else {
        QVERIFY(!task.has_value());
        QCOMPARE(task.error().kind, Error::Kind::BadReply);
    }
}

void TaskWireTest::shouldReadTimes_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime noon(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    QTest::newRow("naive") << QByteArray(R"("2026-07-01T12:00:00")") << noon;
    QTest::newRow("naive with milliseconds") << QByteArray(R"("2026-07-01T12:00:00.250")") << noon.addMSecs(250);
    QTest::newRow("UTC") << QByteArray(R"("2026-07-01T12:00:00Z")") << noon;
    QTest::newRow("offset") << QByteArray(R"("2026-07-01T14:00:00+02:00")") << noon;
    QTest::newRow("negative offset") << QByteArray(R"("2026-07-01T05:00:00.000000-07:00")") << noon;
    QTest::newRow("nothing") << QByteArray("null") << QDateTime();
}

void TaskWireTest::shouldReadTimes()
{
    QFETCH(QByteArray, time);
    const auto task = TaskWire::task(json(taskWith("1", time)));
    QVERIFY(task.has_value());
    QTEST(task->createdAt, "expected");
    QVERIFY(!task->createdAt.isValid() || task->createdAt.timeSpec() == Qt::UTC);
    QCOMPARE(task->updatedAt, task->createdAt);
}

void TaskWireTest::shouldReadTimesThatSummerTimeSkips()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin"); // 02:00 to 03:00 does not exist there on this day
    const auto task = TaskWire::task(json(taskWith("1", R"("2026-03-29T02:30:00.000001")")));
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    QVERIFY(task.has_value());
    QCOMPARE(task->createdAt, QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC));
}

void TaskWireTest::shouldTakeWhatMayBeMissing()
{
    const auto task = TaskWire::task(json(R"({"id":1,"title":""})"));
    QVERIFY(task.has_value());
    QVERIFY(!task->completed);
    QVERIFY(task->description.isEmpty());
    QVERIFY(!task->createdAt.isValid());
}

void TaskWireTest::shouldRefuseWrongTypes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("text") << QByteArray("\"task\"");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("no title") << QByteArray(R"({"id":1})");
    QTest::newRow("null title") << QByteArray(R"({"id":1,"title":null})");
    QTest::newRow("number as title") << QByteArray(R"({"id":1,"title":3})");
    QTest::newRow("object as description") << QByteArray(R"({"id":1,"title":"a","description":{}})");
    QTest::newRow("text as completed") << QByteArray(R"({"id":1,"title":"a","completed":"yes"})");
    QTest::newRow("null as completed") << QByteArray(R"({"id":1,"title":"a","completed":null})");
    QTest::newRow("number as time") << QByteArray(R"({"id":1,"title":"a","created_at":1700000000})");
    QTest::newRow("words as time") << QByteArray(R"({"id":1,"title":"a","created_at":"yesterday at about noon"})");
    QTest::newRow("no such day") << QByteArray(R"({"id":1,"title":"a","updated_at":"2026-02-30T12:00:00"})");
    QTest::newRow("endless title") << QByteArray(R"({"id":1,"title":")" + QByteArray(1'000'001, 'x') + "\"}");
}

void TaskWireTest::shouldRefuseWrongTypes()
{
    QFETCH(QByteArray, text);
    const auto task = TaskWire::task(json(text));
    QVERIFY(!task.has_value());
    QCOMPARE(task.error().kind, Error::Kind::BadReply);
}

void TaskWireTest::shouldRefuseWhatIsNotAList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("object") << QByteArray(R"({"tasks":[]})");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("one bad task") << QByteArray("[" + taskWith("1") + ",{}]");
    QTest::newRow("a task twice") << QByteArray("[" + taskWith("1") + "," + taskWith("\"1\"") + "]");
}

void TaskWireTest::shouldRefuseWhatIsNotAList()
{
    QFETCH(QByteArray, text);
    const auto list = TaskWire::taskList(json(text));
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().kind, Error::Kind::BadReply);
    QCOMPARE(TaskWire::taskList(json("[" + taskWith("1") + "," + taskWith("2") + "]"))->size(), 2);
}

void TaskWireTest::shouldWriteACreate()
{
    TaskDraft draft;
    draft.title = QStringLiteral("Milk");
    const QJsonObject expected = json(R"({"title":"Milk","description":"","completed":true,"user_id":"7"})").toObject();
    QCOMPARE(TaskWire::createBody(draft, true, QStringLiteral("7")), expected);
}

void TaskWireTest::shouldWriteOnlyTheFieldsOfAnUpdate()
{
    TaskPatch patch;
    patch.completed = false;
    QCOMPARE(TaskWire::updateBody(patch), json(R"({"completed":false})").toObject());
    patch.title = QStringLiteral("a");
    patch.description = QString();
    QCOMPARE(TaskWire::updateBody(patch), json(R"({"completed":false,"title":"a","description":""})").toObject());
}

void TaskWireTest::shouldKeepAnIdInItsPathSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("segment");
    QTest::newRow("number") << "7"
                            << "7";
    QTest::newRow("slash") << "a/../b"
                           << "a%2F..%2Fb";
    QTest::newRow("query") << "a?b#c"
                           << "a%3Fb%23c";
    QTest::newRow("percent") << "a%2Fb"
                             << "a%252Fb";
}

void TaskWireTest::shouldKeepAnIdInItsPathSegment()
{
    QFETCH(QString, id);
    QTEST(TaskWire::pathSegment(id), "segment");
}

QTEST_GUILESS_MAIN(TaskWireTest)
#include "tst_taskwire.moc"
