// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncop.h"

#include <QTest>

using namespace Latchkey;
using Kind = SyncOp::Kind;

class SyncOpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFoldAnEditIntoACreate();
    void shouldForgetATimeThatDoesNotHoldAnyMore();
    void shouldFoldEditsIntoOneAndKeepWhatStoodBeforeAll();
    void shouldForgetAnEditThatIsTakenBack();
    void shouldForgetATaskThatNeverLeft();
    void shouldDeleteTheTaskAsItWasBeforeTheEdit();
    void shouldTakeBackADeletionThatHasNotLeft();
    void shouldLeaveAloneWhatHasLeft();
    void shouldNameAnotherContentByAnotherKey();
    void shouldFoldAnewWhatWasSent();
    void shouldKeepTheKeyOfOneThatIsSentAgain();
    void shouldShowWhatWaitsOnTopOfWhatIsThere();
    void shouldFoldChangesOfAList();
};

namespace {

const RecordId One{RecordId::Kind::Task, QStringLiteral("1")};
const RecordId AList{RecordId::Kind::List, QStringLiteral("1")};
const QDateTime Noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

TaskPatch titled(const QString &title)
{
    TaskPatch patch;
    patch.title = title;
    return patch;
}

TaskDraft draft(const QString &title)
{
    TaskDraft draft;
    draft.title = title;
    return draft;
}

SyncOp create(const QString &title)
{
    SyncOp op(Kind::Create, One, Noon);
    op.task = patchOf(draft(title), AllTaskFields);
    return op;
}

SyncOp edit(const QString &from, const QString &to)
{
    SyncOp op(Kind::Update, One, Noon);
    op.task = titled(to);
    op.base = titled(from);
    return op;
}

SyncOp complete()
{
    SyncOp op(Kind::Update, One, Noon);
    op.task.completed = true;
    op.base.completed = false;
    return op;
}

SyncOp deletion(const QString &title)
{
    SyncOp op(Kind::Delete, One, Noon);
    op.base = patchOf(draft(title), AllTaskFields);
    return op;
}

SyncOps folded(std::initializer_list<SyncOp> ops)
{
    SyncOps all;
    for (const SyncOp &op : ops)
        all = Latchkey::folded(all, op);
    return all;
}

SyncOp sent(SyncOp op)
{
    op.sent = true;
    op.version = 3;
    return op;
}

const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");
const QString C = QStringLiteral("C");

} // namespace

void SyncOpTest::shouldFoldAnEditIntoACreate()
{
    const SyncOps ops = folded({create(A), edit(A, B), complete()});
    QCOMPARE(ops.size(), 1);
    QCOMPARE(ops.first().kind, Kind::Create);
    QCOMPARE(ops.first().task.title, std::optional<QString>(B));
    QCOMPARE(ops.first().task.completed, std::optional<bool>(true));
}

void SyncOpTest::shouldForgetATimeThatDoesNotHoldAnyMore()
{
    SyncOp old = create(A);
    old.task.completed = true;
    old.times = {Noon.addYears(-2), Noon.addYears(-1), {}};
    QCOMPARE(timesOf(*overlaid(std::optional<Task>(), {old})), old.times);
    SyncOp opened = edit(A, A);
    opened.task.completed = false;
    const SyncOps ops = folded({old, opened, complete()});
    QCOMPARE(ops.size(), 1);
    QCOMPARE(ops.first().times, (TaskTimes{old.times.createdAt, {}, {}}));
    QCOMPARE(overlaid(std::optional<Task>(), ops)->completedAt, Noon);
}

void SyncOpTest::shouldFoldEditsIntoOneAndKeepWhatStoodBeforeAll()
{
    const SyncOps ops = folded({edit(A, B), complete(), edit(B, C)});
    QCOMPARE(ops.size(), 1);
    QCOMPARE(ops.first().task.title, std::optional<QString>(C));
    QCOMPARE(ops.first().base.title, std::optional<QString>(A));
    QCOMPARE(ops.first().base.completed, std::optional<bool>(false));
}

void SyncOpTest::shouldForgetAnEditThatIsTakenBack()
{
    QVERIFY(folded({edit(A, B), edit(B, A)}).isEmpty());
    const SyncOps ops = folded({edit(A, B), complete(), edit(B, A)});
    QCOMPARE(ops.size(), 1);
    QCOMPARE(fieldsOf(ops.first().task), TaskFields(TaskField::Completed));
    QCOMPARE(fieldsOf(ops.first().base), TaskFields(TaskField::Completed));
}

void SyncOpTest::shouldForgetATaskThatNeverLeft()
{
    QVERIFY(folded({create(A), edit(A, B), deletion(B)}).isEmpty());
}

void SyncOpTest::shouldDeleteTheTaskAsItWasBeforeTheEdit()
{
    const SyncOps ops = folded({edit(A, B), deletion(B)});
    QCOMPARE(ops.size(), 1);
    QCOMPARE(ops.first().kind, Kind::Delete);
    QCOMPARE(ops.first().base.title, std::optional<QString>(A));
    QCOMPARE(fieldsOf(ops.first().base), AllTaskFields);
    QVERIFY(!fieldsOf(ops.first().task));
}

void SyncOpTest::shouldTakeBackADeletionThatHasNotLeft()
{
    QVERIFY(folded({deletion(A), create(A)}).isEmpty());
    const SyncOps ops = folded({deletion(A), create(B)});
    QCOMPARE(ops.size(), 1);
    QCOMPARE(ops.first().kind, Kind::Update);
    QCOMPARE(ops.first().task, titled(B));
    QCOMPARE(ops.first().base, titled(A));
}

void SyncOpTest::shouldLeaveAloneWhatHasLeft()
{
    const SyncOp left = sent(create(A));
    SyncOps ops = folded({left, edit(A, B), complete()});
    QCOMPARE(ops.size(), 2);
    QCOMPARE(ops.first(), left);
    ops = Latchkey::folded(ops, deletion(B));
    QCOMPARE(ops.size(), 2);
    QCOMPARE(ops.last().kind, Kind::Delete);
    QCOMPARE(ops.last().base.title, std::optional<QString>(A));
}

void SyncOpTest::shouldNameAnotherContentByAnotherKey()
{
    const SyncOp first = edit(A, B);
    QVERIFY(!first.key.isEmpty());
    QCOMPARE(folded({first}).first().key, first.key);
    QVERIFY(folded({first, edit(B, C)}).first().key != first.key);
}

void SyncOpTest::shouldFoldAnewWhatWasSent()
{
    const SyncOp left = sent(edit(A, B));
    const SyncOps ops = foldedAnew({left, edit(B, C)});
    QCOMPARE(ops.size(), 1);
    QVERIFY(!ops.first().sent);
    QCOMPARE(ops.first().version, 0);
    QVERIFY(ops.first().key != left.key);
    QCOMPARE(ops.first().task, titled(C));
    QCOMPARE(ops.first().base, titled(A));
}

void SyncOpTest::shouldKeepTheKeyOfOneThatIsSentAgain()
{
    const SyncOp left = sent(create(A));
    QCOMPARE(foldedAnew({left}).first().key, left.key);
}

void SyncOpTest::shouldShowWhatWaitsOnTopOfWhatIsThere()
{
    Task task;
    task.id = One.id;
    task.title = A;
    const std::optional<Task> seen = overlaid(std::optional<Task>(task), {edit(A, B), complete()});
    QVERIFY(seen);
    QCOMPARE(seen->title, B);
    QCOMPARE(seen->completedAt, Noon);
    QVERIFY(!overlaid(seen, {deletion(B)}));
    const std::optional<Task> made = overlaid(std::optional<Task>(), {create(C)});
    QVERIFY(made);
    QCOMPARE(made->id, One.id);
    QCOMPARE(made->createdAt, Noon);
    QVERIFY(!overlaid(std::optional<Task>(), {edit(A, B)}));
}

void SyncOpTest::shouldFoldChangesOfAList()
{
    SyncOp made(Kind::Create, AList, Noon);
    made.list.name = A;
    SyncOp renamed(Kind::Update, AList, Noon);
    renamed.list.name = B;
    SyncOps ops = folded({made, renamed});
    QCOMPARE(ops.size(), 1);
    QCOMPARE(overlaid(std::optional<TaskList>(), ops)->name, B);
    QVERIFY(Latchkey::folded(ops, SyncOp(Kind::Delete, AList, Noon)).isEmpty());
    ops = folded({SyncOp(Kind::Delete, AList, Noon), made});
    QCOMPARE(ops.size(), 1);
    QCOMPARE(ops.first().kind, Kind::Update);
    QCOMPARE(ops.first().list.name, std::optional<QString>(A));
}

QTEST_APPLESS_MAIN(SyncOpTest)
#include "tst_syncop.moc"
