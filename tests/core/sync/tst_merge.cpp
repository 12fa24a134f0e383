// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include <QTest>

using namespace Latchkey;

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMergeFieldByField_data();
    void shouldMergeFieldByField();
    void shouldMergeEachFieldApart_data();
    void shouldMergeEachFieldApart();
    void shouldMergeTwoFieldsEachForItself();
    void shouldGiveADisputedPlaceAmongOthersToTheOtherSide();
    void shouldSendAListsChangeOverTheOtherSides();
    void shouldKeepADeletedTaskThatWasWrittenTo_data();
    void shouldKeepADeletedTaskThatWasWrittenTo();
};

namespace {

const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");
const QString C = QStringLiteral("C");

TaskPatch titled(const QString &title)
{
    TaskPatch patch;
    patch.title = title;
    return patch;
}

/// Every field another than it is by itself.
TaskDraft everyField(int variant)
{
    const QString text = QString::number(variant);
    TaskDraft draft;
    draft.title = draft.description = draft.listId = draft.parentId = draft.position = text;
    draft.completed = draft.trashed = variant % 2 == 1;
    draft.priority = 1 + variant % 3;
    draft.due.date = QDate(2026, 11, variant);
    draft.recurrence.rule = QStringLiteral("FREQ=DAILY;INTERVAL=%1").arg(variant);
    draft.tags = QStringList{text};
    draft.reminders = QList<int>{variant};
    return draft;
}

} // namespace

void MergeTest::shouldMergeFieldByField_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("disputed");
    QTest::newRow("only here") << A << B << A << true << false;
    QTest::newRow("only there") << A << A << B << false << false;
    QTest::newRow("alike") << A << B << B << false << false;
    QTest::newRow("nowhere") << A << A << A << false << false;
    QTest::newRow("differently") << A << B << C << false << true;
}

void MergeTest::shouldMergeFieldByField()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    TaskDraft there;
    there.title = theirs;
    const MergedPatch merged = merge(titled(base), titled(mine), there);
    QTEST(merged.open == titled(mine), "open");
    QTEST(merged.disputed == titled(mine), "disputed");
    QVERIFY(merged.open == titled(mine) || !fieldsOf(merged.open));
    QVERIFY(merged.disputed == titled(mine) || !fieldsOf(merged.disputed));
}

void MergeTest::shouldMergeEachFieldApart_data()
{
    QTest::addColumn<int>("field");
    for (int bit = 1; bit < AllTaskFields.toInt(); bit *= 2)
        QTest::addRow("0x%x", bit) << bit;
}

/// Theirs has every other field changed.
void MergeTest::shouldMergeEachFieldApart()
{
    QFETCH(int, field);
    const TaskFields one = TaskFields::fromInt(field);
    const TaskDraft before = everyField(2);
    TaskDraft theirs = everyField(5);
    apply(patchOf(before, one), theirs);
    const TaskPatch mine = patchOf(everyField(3), one);
    const MergedPatch merged = merge(patchOf(before, one), mine, theirs);
    QCOMPARE(merged.open, mine);
    QVERIFY(!fieldsOf(merged.disputed));
}

void MergeTest::shouldMergeTwoFieldsEachForItself()
{
    TaskPatch base = titled(A);
    base.priority = 4;
    TaskPatch mine = titled(B);
    mine.priority = 1;
    TaskDraft theirs;
    theirs.title = C;
    const MergedPatch merged = merge(base, mine, theirs);
    QCOMPARE(fieldsOf(merged.open), TaskFields(TaskField::Priority));
    QCOMPARE(merged.disputed, titled(B));
}

void MergeTest::shouldGiveADisputedPlaceAmongOthersToTheOtherSide()
{
    TaskPatch base;
    base.position = A;
    TaskPatch mine;
    mine.position = B;
    TaskDraft theirs;
    theirs.position = C;
    const MergedPatch merged = merge(base, mine, theirs);
    QVERIFY(!fieldsOf(merged.open));
    QVERIFY(!fieldsOf(merged.disputed));
}

void MergeTest::shouldSendAListsChangeOverTheOtherSides()
{
    ListPatch mine;
    mine.name = B;
    mine.color = QStringLiteral("red");
    ListDraft theirs;
    theirs.name = C;
    theirs.color = QStringLiteral("red");
    const ListPatch open = merge(mine, theirs);
    QCOMPARE(open.name, std::optional<QString>(B));
    QVERIFY(!open.color);
}

void MergeTest::shouldKeepADeletedTaskThatWasWrittenTo_data()
{
    QTest::addColumn<int>("changedThere");
    QTest::addColumn<bool>("stands");
    QTest::newRow("nothing") << 0 << true;
    QTest::newRow("its place") << int(TaskField::List | TaskField::Parent | TaskField::Position) << true;
    QTest::newRow("its title") << int(TaskField::Title) << false;
    QTest::newRow("done") << int(TaskField::Completed) << false;
    QTest::newRow("its tags, and its place") << int(TaskField::Tags | TaskField::List) << false;
}

void MergeTest::shouldKeepADeletedTaskThatWasWrittenTo()
{
    QFETCH(int, changedThere);
    const TaskDraft before = everyField(2);
    TaskDraft theirs = before;
    apply(patchOf(everyField(3), TaskFields::fromInt(changedThere)), theirs);
    QTEST(deletionStands(before, theirs), "stands");
}

QTEST_APPLESS_MAIN(MergeTest)
#include "tst_merge.moc"
