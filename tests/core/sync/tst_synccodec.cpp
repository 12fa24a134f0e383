// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/synccodec.h"

#include <QTest>

using namespace Latchkey;

class SyncCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepATask_data();
    void shouldKeepATask();
    void shouldKeepAList();
    void shouldKeepAChange();
    void shouldReadAChangeOfTheFirstVersion();
    void shouldKeepAConflict();
    void shouldKeepAFilter();
    void shouldRefuseEveryTornRow();
    void shouldRefuseAnotherVersion();
    void shouldSpendNothingOnWhatNobodySaid();
};

namespace {

const QDateTime Noon(QDate(2026, 11, 21), QTime(12, 0, 0, 123), Qt::UTC);
const QString Id = QStringLiteral("6f1ad1a6-0000-4000-8000-000000000001");

Task fullTask()
{
    Task task;
    task.id = Id;
    task.title = QStringLiteral("Mütze \U0001F9E2");
    task.description = QStringLiteral("# one\n\n*two*");
    task.completed = task.trashed = true;
    task.listId = QStringLiteral("list");
    task.parentId = QStringLiteral("parent");
    task.position = QStringLiteral("a0V");
    task.priority = 2;
    task.due = {QDate(2026, 12, 24), QTime(18, 30), "Europe/Berlin"};
    task.recurrence = {QStringLiteral("FREQ=YEARLY"), true};
    task.tags = QStringList{QStringLiteral("a"), QStringLiteral("ß")};
    task.reminders = QList<int>{0, 30};
    task.createdAt = task.updatedAt = task.completedAt = task.trashedAt = Noon;
    return task;
}

SyncOp fullOp()
{
    SyncOp op(SyncOp::Kind::Update, {RecordId::Kind::Task, Id}, Noon);
    op.seq = 7;
    op.task = patchOf(fullTask(), AllTaskFields);
    op.base = patchOf(TaskDraft(), TaskFields(TaskField::Due) | TaskField::Tags);
    op.list.color = QStringLiteral("red");
    op.sent = true;
    op.version = 9;
    op.times = {Noon.addYears(-1), Noon, {}};
    return op;
}

} // namespace

void SyncCodecTest::shouldKeepATask_data()
{
    QTest::addColumn<Task>("task");
    Task bare;
    bare.id = Id;
    QTest::newRow("with nothing") << bare;
    QTest::newRow("with everything") << fullTask();
    Task day = bare;
    day.due.date = QDate(2026, 11, 21);
    QTest::newRow("due on a day") << day;
    Task floating = bare;
    floating.due = {QDate(2026, 11, 21), QTime(9, 0), {}};
    QTest::newRow("due at a floating time") << floating;
}

void SyncCodecTest::shouldKeepATask()
{
    QFETCH(Task, task);
    const Stamp stamp{42, QStringLiteral("17")};
    const Result<StampedTask> read = SyncCodec::decodeTask(task.id, SyncCodec::encode(task, stamp));
    QVERIFY(read.has_value());
    QCOMPARE(read->task, task);
    QCOMPARE(read->stamp, stamp);
}

void SyncCodecTest::shouldKeepAList()
{
    TaskList list;
    list.id = Id;
    list.name = QStringLiteral("Haus");
    list.parentId = QStringLiteral("p");
    list.position = QStringLiteral("V");
    list.color = QStringLiteral("blue");
    const Result<StampedList> read = SyncCodec::decodeList(Id, SyncCodec::encode(list, Stamp{3, {}}));
    QVERIFY(read.has_value());
    QCOMPARE(read->list, list);
    QCOMPARE(read->stamp.version, 3);
}

void SyncCodecTest::shouldKeepAChange()
{
    const Result<SyncOp> read = SyncCodec::decodeOp(SyncCodec::encode(fullOp()));
    QVERIFY(read.has_value());
    SyncOp expected = fullOp();
    expected.key = read->key; // each has its own
    QCOMPARE(*read, expected);
    QVERIFY(!read->key.isEmpty());
}

void SyncCodecTest::shouldReadAChangeOfTheFirstVersion()
{
    SyncOp op = fullOp();
    op.times = {};
    QByteArray row = SyncCodec::encode(op);
    row[0] = 1;
    row.chop(3 * qsizetype(sizeof(qint64))); // it had no times
    const Result<SyncOp> read = SyncCodec::decodeOp(row);
    QVERIFY(read.has_value());
    QCOMPARE(*read, op);
}

void SyncCodecTest::shouldKeepAConflict()
{
    TaskConflict conflict;
    conflict.taskId = Id;
    conflict.mine.title = QStringLiteral("mine");
    conflict.base.title = QStringLiteral("before");
    conflict.theirs = fullTask();
    conflict.gone = true;
    conflict.noticedAt = Noon;
    const Result<TaskConflict> read = SyncCodec::decodeConflict(SyncCodec::encode(conflict));
    QVERIFY(read.has_value());
    QCOMPARE(*read, conflict);
}

void SyncCodecTest::shouldKeepAFilter()
{
    const SavedFilter filter{Id, QStringLiteral("Häufig \U0001F9E2"), QStringLiteral("p1 & @ß"), QStringLiteral("V")};
    const QByteArray row = SyncCodec::encode(filter);
    const Result<SavedFilter> read = SyncCodec::decodeFilter(Id, row);
    QVERIFY(read.has_value());
    QCOMPARE(*read, filter);
    for (qsizetype size = 0; size < row.size(); ++size)
        QVERIFY(!SyncCodec::decodeFilter(Id, row.left(size)));
}

void SyncCodecTest::shouldRefuseEveryTornRow()
{
    const QByteArray task = SyncCodec::encode(fullTask(), Stamp{1, {}});
    for (qsizetype size = 0; size < task.size(); ++size)
        QCOMPARE(SyncCodec::decodeTask(Id, task.left(size)).error().kind, Error::Kind::Storage);
    QVERIFY(!SyncCodec::decodeTask(Id, task + 'x'));
    const QByteArray op = SyncCodec::encode(fullOp());
    for (qsizetype size = 0; size < op.size(); ++size)
        QVERIFY(!SyncCodec::decodeOp(op.left(size)));
}

void SyncCodecTest::shouldRefuseAnotherVersion()
{
    QByteArray row = SyncCodec::encode(fullTask(), Stamp());
    row[0] = char(row.at(0) + 1);
    QCOMPARE(SyncCodec::decodeTask(Id, row).error().kind, Error::Kind::Storage);
}

void SyncCodecTest::shouldSpendNothingOnWhatNobodySaid()
{
    Task task;
    task.title = QString(20, QLatin1Char('x'));
    QVERIFY(SyncCodec::encode(task, Stamp{1, {}}).size() < 90);
}

QTEST_APPLESS_MAIN(SyncCodecTest)
#include "tst_synccodec.moc"
