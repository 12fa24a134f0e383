// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serverfields.h"
#include "core/sync/syncwire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Latchkey;
using Kind = OpOutcome::Kind;

class SyncWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskForAPage();
    void shouldReadAPage();
    void shouldSayWhatCannotBeAPage_data();
    void shouldSayWhatCannotBeAPage();
    void shouldSendEveryField();
    void shouldTellTheTimesOfANewTaskOnly();
    void shouldSendNoMoreThanTheServerStores();
    void shouldSayWhatAChangeIsBasedOn();
    void shouldReadResults_data();
    void shouldReadResults();
    void shouldKnowWhatAServerStores();
};

namespace {

const QDateTime Noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const QString Uid = QStringLiteral("6f1ad1a6-0000-4000-8000-000000000001");

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

const QByteArray Record =
    R"({"kind":"task","id":7,"uid":"6f1ad1a6-0000-4000-8000-000000000001","version":3,"title":"Milk",
    "description":null,"completed":true,"user_id":"1","created_at":"2026-11-21T12:00:00.000000",
    "updated_at":"2026-11-21T12:00:00.000000","list_id":"l","parent_id":null,"position":"V","priority":2,
    "due":"2026-12-24T18:30:00","recurrence":"FREQ=DAILY","recurrence_from":"completion","tags":["a","b"],
    "reminders":[0,30],"completed_at":"2026-11-21T12:00:00.000000","trashed_at":null})";

SyncOp opOf(SyncOp::Kind kind)
{
    SyncOp op(kind, {RecordId::Kind::Task, Uid}, Noon);
    op.key = "k";
    op.version = 2;
    return op;
}

QJsonObject sent(const SyncOp &op, TaskFields stored = AllTaskFields)
{
    return SyncWire::pushBody({{op, {}}}, stored).value(QLatin1String("ops")).toArray().at(0).toObject();
}

} // namespace

void SyncWireTest::shouldAskForAPage()
{
    QCOMPARE(SyncWire::pullPath({}, 500), QStringLiteral("/sync?limit=500"));
    QCOMPARE(SyncWire::pullPath("a b&c", 10), QStringLiteral("/sync?limit=10&since=a%20b%26c"));
}

void SyncWireTest::shouldReadAPage()
{
    const Result<PulledPage> page =
        SyncWire::page(json(R"({"changes":[)" + Record
                            + R"(,{"kind":"list","uid":"l","version":4,"name":"Home","parent_id":null,"position":"",
        "color":"red"},{"kind":"of tomorrow"}],"deleted":[{"kind":"task","uid":"x"}],"cursor":"c","more":true,
        "remaining":12})"));
    QVERIFY(page.has_value());
    QCOMPARE(page->cursor, QByteArray("c"));
    QVERIFY(page->more);
    QCOMPARE(page->remaining, 12);
    QCOMPARE(page->deleted, (QList<RecordId>{{RecordId::Kind::Task, QStringLiteral("x")}}));
    QCOMPARE(page->lists.size(), 1);
    QCOMPARE(page->lists.first().list.name, QStringLiteral("Home"));
    QCOMPARE(page->lists.first().version, 4);
    QCOMPARE(page->tasks.size(), 1);
    const RemoteTask &read = page->tasks.first();
    QCOMPARE(read.version, 3);
    QCOMPARE(read.remoteId, QStringLiteral("7"));
    Task expected;
    expected.id = Uid;
    expected.title = QStringLiteral("Milk");
    expected.completed = true;
    expected.createdAt = expected.updatedAt = expected.completedAt = Noon;
    expected.listId = QStringLiteral("l");
    expected.position = QStringLiteral("V");
    expected.priority = 2;
    expected.due = {QDate(2026, 12, 24), QTime(18, 30), {}};
    expected.recurrence = {QStringLiteral("FREQ=DAILY"), true};
    expected.tags = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    expected.reminders = QList<int>{0, 30};
    QCOMPARE(read.task, expected);
}

void SyncWireTest::shouldSayWhatCannotBeAPage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no cursor") << QByteArray(R"({"changes":[],"deleted":[],"more":false})");
    QTest::newRow("no deletions") << QByteArray(R"({"changes":[],"cursor":"c"})");
    QTest::newRow("changes are an object") << QByteArray(R"({"changes":{},"deleted":[],"cursor":"c"})");
    QTest::newRow("a task without an uid")
        << QByteArray(R"({"changes":[{"kind":"task","id":1,"title":"x"}],"deleted":[],"cursor":"c"})");
    QTest::newRow("a task without a title")
        << QByteArray(R"({"changes":[{"kind":"task","id":1,"uid":"x"}],"deleted":[],"cursor":"c"})");
    QTest::newRow("a deletion of nothing") << QByteArray(R"({"changes":[],"deleted":[{"kind":"task"}],"cursor":"c"})");
}

void SyncWireTest::shouldSayWhatCannotBeAPage()
{
    QFETCH(QByteArray, text);
    const Result<PulledPage> page = SyncWire::page(json(text));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadReply);
}

void SyncWireTest::shouldSendEveryField()
{
    SyncOp create = opOf(SyncOp::Kind::Create);
    TaskDraft draft;
    draft.title = QStringLiteral("Milk");
    draft.due = {QDate(2026, 12, 24), QTime(18, 30), {}};
    draft.tags = QStringList{QStringLiteral("a")};
    draft.reminders = QList<int>{30};
    create.task = patchOf(draft, AllTaskFields);
    const QJsonObject expected = json(R"({"title":"Milk","description":"","completed":false,"list_id":null,
        "parent_id":null,"position":"","priority":4,"due":"2026-12-24T18:30:00","recurrence":null,"recurrence_from":"due",
        "tags":["a"],"reminders":[30],"trashed":false})")
                                     .toObject();
    QCOMPARE(sent(create).value(QLatin1String("fields")).toObject(), expected);
}

void SyncWireTest::shouldTellTheTimesOfANewTaskOnly()
{
    SyncOp create = opOf(SyncOp::Kind::Create);
    create.times.createdAt = Noon.addMSecs(5);
    create.times.completedAt = Noon;
    QCOMPARE(sent(create).value(QLatin1String("fields")).toObject(),
             json(R"({"created_at":"2026-11-21T12:00:00.005Z","completed_at":"2026-11-21T12:00:00.000Z"})").toObject());
    create.kind = SyncOp::Kind::Update;
    QVERIFY(sent(create).value(QLatin1String("fields")).toObject().isEmpty());
}

void SyncWireTest::shouldSendNoMoreThanTheServerStores()
{
    SyncOp create = opOf(SyncOp::Kind::Create);
    create.task = patchOf(TaskDraft(), AllTaskFields);
    QCOMPARE(sent(create, BaseTaskFields).value(QLatin1String("fields")).toObject().size(), 3);
}

void SyncWireTest::shouldSayWhatAChangeIsBasedOn()
{
    SyncOp update = opOf(SyncOp::Kind::Update);
    update.task.completed = true;
    QCOMPARE(sent(update), json(R"({"op":"update","kind":"task","uid":"6f1ad1a6-0000-4000-8000-000000000001",
        "idempotency_key":"k","base_version":2,"fields":{"completed":true}})")
                               .toObject());
    QVERIFY(!sent(opOf(SyncOp::Kind::Create)).contains(QLatin1String("base_version")));
    QVERIFY(!sent(opOf(SyncOp::Kind::Delete)).contains(QLatin1String("fields")));
    SyncOp list(SyncOp::Kind::Update, {RecordId::Kind::List, Uid}, Noon);
    list.list.parentId = QString();
    QCOMPARE(sent(list).value(QLatin1String("fields")).toObject(), json(R"({"parent_id":null})").toObject());
}

void SyncWireTest::shouldReadResults_data()
{
    QTest::addColumn<SyncOp::Kind>("op");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<bool>("good");
    QTest::addColumn<Kind>("outcome");
    const auto result = [](const char *status, const QByteArray &record) {
        return R"({"status":")" + QByteArray(status) + R"(","record":)" + record + R"(,"error":null})";
    };
    using Op = SyncOp::Kind;
    QTest::newRow("applied") << Op::Update << result("applied", Record) << true << Kind::Done;
    QTest::newRow("deleted") << Op::Delete << result("applied", "null") << true << Kind::Done;
    QTest::newRow("applied to nothing") << Op::Update << result("applied", "null") << false << Kind::Done;
    QTest::newRow("done before") << Op::Create << result("duplicate", Record) << true << Kind::Done;
    QTest::newRow("done before, and gone since") << Op::Create << result("duplicate", "null") << true << Kind::Done;
    QTest::newRow("changed meanwhile") << Op::Update << result("conflict", Record) << true << Kind::Conflict;
    QTest::newRow("a conflict with nothing") << Op::Update << result("conflict", "null") << false << Kind::Conflict;
    QTest::newRow("gone") << Op::Update << result("not_found", "null") << true << Kind::Gone;
    QTest::newRow("gone anyway") << Op::Delete << result("not_found", "null") << true << Kind::Done;
    QTest::newRow("refused") << Op::Update << result("invalid", "null") << true << Kind::Refused;
    QTest::newRow("no such status") << Op::Update << result("perhaps", Record) << false << Kind::Done;
    QByteArray other = Record;
    other.replace("000000000001", "000000000002");
    QTest::newRow("another record") << Op::Update << result("applied", other) << false << Kind::Done;
    QByteArray same = Record;
    same.replace("\"version\":3", "\"version\":2");
    QTest::newRow("a conflict with the same version") << Op::Update << result("conflict", same) << false << Kind::Done;
}

void SyncWireTest::shouldReadResults()
{
    QFETCH(QByteArray, result);
    QFETCH(bool, good);
    QFETCH(SyncOp::Kind, op);
    const QList<OutgoingOp> ops{{opOf(op), {}}};
    const Result<QList<OpOutcome>> read = SyncWire::outcomes(json(R"({"results":[)" + result + "]}"), ops);
    QCOMPARE(read.has_value(), good);
    if (good)
        QTEST(read->first().kind, "outcome");
    QVERIFY(!SyncWire::outcomes(json(R"({"results":[]})"), ops));
}

void SyncWireTest::shouldKnowWhatAServerStores()
{
    QCOMPARE(storedFields({}), BaseTaskFields);
    QCOMPARE(storedFields({QStringLiteral("sync"), QStringLiteral("tags"), QStringLiteral("order")}),
             BaseTaskFields | TaskField::Tags | TaskField::Position);
    QCOMPARE(storedFields({QStringLiteral("lists"), QStringLiteral("subtasks"), QStringLiteral("order"),
                           QStringLiteral("priority"), QStringLiteral("due"), QStringLiteral("recurrence"),
                           QStringLiteral("tags"), QStringLiteral("reminders"), QStringLiteral("trash")}),
             AllTaskFields);
}

QTEST_APPLESS_MAIN(SyncWireTest)
#include "tst_syncwire.moc"
