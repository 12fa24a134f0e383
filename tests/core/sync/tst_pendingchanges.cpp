// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pendingchanges.h"

#include <QTest>

using namespace Latchkey;
using Kind = PendingChange::Kind;

class PendingChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFoldEditsIntoACreateThatHasNotLeft();
    void shouldFoldEditsOfOneTask();
    void shouldNotFoldIntoWhatIsUnderWay();
    void shouldNotChangeACreateThatMayBeAtTheServer();
    void shouldNeedNoRequestForATaskThatNeverLeft();
    void shouldRemoveAfterACreateThatMayBeAtTheServer();
    void shouldTakeBackEditsOfARemovedTask();
    void shouldKeepTheOrderAcrossTasks();
    void shouldKeepAChangesKeyAcrossAttempts();
    void shouldHaveANewKeyForANewContent();
    void shouldShowAnOverlay();
};

namespace {

const QString A = QStringLiteral("1");
const QString B = QStringLiteral("2");
const QString Local = QStringLiteral("local:x");
const QDateTime Noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

TaskDraft milk()
{
    TaskDraft draft;
    draft.title = QStringLiteral("Milk");
    return draft;
}

TaskPatch titled(const QString &title)
{
    TaskPatch patch;
    patch.title = title;
    return patch;
}

TaskPatch done()
{
    TaskPatch patch;
    patch.completed = true;
    return patch;
}

} // namespace

void PendingChangesTest::shouldFoldEditsIntoACreateThatHasNotLeft()
{
    PendingChanges changes;
    changes.create(Local, milk(), Noon);
    changes.update(Local, titled(QStringLiteral("Oat milk")), Noon);
    changes.update(Local, done(), Noon);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().kind, Kind::Create);
    QCOMPARE(changes.first().fields.title, QStringLiteral("Oat milk"));
    QCOMPARE(changes.first().fields.completed, true);
}

void PendingChangesTest::shouldFoldEditsOfOneTask()
{
    PendingChanges changes;
    changes.update(A, titled(QStringLiteral("a")), Noon);
    changes.update(A, titled(QStringLiteral("b")), Noon);
    changes.update(A, done(), Noon);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().fields.title, QStringLiteral("b"));
    QCOMPARE(changes.first().fields.completed, true);
}

void PendingChangesTest::shouldNotFoldIntoWhatIsUnderWay()
{
    PendingChanges changes;
    changes.update(A, titled(QStringLiteral("a")), Noon);
    changes.sendFirst();
    changes.update(A, titled(QStringLiteral("b")), Noon);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().fields.title, QStringLiteral("a"));
}

void PendingChangesTest::shouldNotChangeACreateThatMayBeAtTheServer()
{
    PendingChanges changes;
    changes.create(Local, milk(), Noon);
    changes.sendFirst();
    changes.returnFirst(true);
    changes.update(Local, done(), Noon);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().fields.completed, false);
    changes.rename(Local, A);
    changes.dropFirst();
    QCOMPARE(changes.first().taskId, A);
    QCOMPARE(changes.first().kind, Kind::Update);
}

void PendingChangesTest::shouldNeedNoRequestForATaskThatNeverLeft()
{
    PendingChanges changes;
    changes.create(Local, milk(), Noon);
    changes.update(Local, done(), Noon);
    changes.remove(Local, Noon);
    QVERIFY(changes.isEmpty());
}

void PendingChangesTest::shouldRemoveAfterACreateThatMayBeAtTheServer()
{
    PendingChanges changes;
    changes.create(Local, milk(), Noon);
    changes.sendFirst();
    changes.remove(Local, Noon);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().kind, Kind::Create);
    QVERIFY(!changes.overlay(Local, std::nullopt));
}

void PendingChangesTest::shouldTakeBackEditsOfARemovedTask()
{
    PendingChanges changes;
    changes.update(A, done(), Noon);
    changes.remove(A, Noon);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().kind, Kind::Remove);
}

void PendingChangesTest::shouldKeepTheOrderAcrossTasks()
{
    PendingChanges changes;
    changes.update(B, done(), Noon);
    changes.create(Local, milk(), Noon);
    changes.update(A, done(), Noon);
    changes.update(B, titled(QStringLiteral("b")), Noon);
    QStringList order;
    while (!changes.isEmpty()) {
        order.append(changes.first().taskId);
        changes.dropFirst();
    }
    QCOMPARE(order, QStringList({B, Local, A}));
}

void PendingChangesTest::shouldKeepAChangesKeyAcrossAttempts()
{
    PendingChanges changes;
    changes.create(Local, milk(), Noon);
    const QByteArray key = changes.first().key;
    QVERIFY(!key.isEmpty());
    changes.sendFirst();
    changes.returnFirst(false);
    QCOMPARE(changes.first().key, key);
}

void PendingChangesTest::shouldHaveANewKeyForANewContent()
{
    PendingChanges changes;
    changes.update(A, done(), Noon);
    const QByteArray key = changes.first().key;
    changes.update(A, titled(QStringLiteral("a")), Noon);
    QVERIFY(changes.first().key != key);
}

void PendingChangesTest::shouldShowAnOverlay()
{
    Task confirmed;
    confirmed.id = A;
    confirmed.title = QStringLiteral("a");
    PendingChanges changes;
    QCOMPARE(changes.overlay(A, confirmed), std::optional(confirmed));

    changes.update(A, done(), Noon);
    const std::optional<Task> seen = changes.overlay(A, confirmed);
    QVERIFY(seen.has_value());
    QCOMPARE(seen->title, QStringLiteral("a"));
    QVERIFY(seen->completed);
    QVERIFY(seen->pending);
    QCOMPARE(seen->updatedAt, Noon);
    QVERIFY(!changes.overlay(A, std::nullopt)); // gone elsewhere: an edit does not bring it back

    changes.remove(A, Noon);
    QVERIFY(!changes.overlay(A, confirmed));
}

QTEST_GUILESS_MAIN(PendingChangesTest)
#include "tst_pendingchanges.moc"
