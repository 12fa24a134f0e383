// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/repositoryrig.h"

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Method = HttpRequest::Method;
using Sync = TaskRepository::Sync;

/// What a repository and a base server say to each other.
class WholeListSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<RepositoryRig>(); }
    void cleanup() { m_rig.reset(); }
    void shouldCarryChangesInTheirOrder();
    void shouldFoldQuickEdits();
    void shouldEditATaskWhoseCreateIsUnderWay();
    void shouldRemoveATaskWhoseCreateIsUnderWay();
    void shouldSendNothingForAnEditThatChangesNothing();
    void h2_shouldLookForALostCreateBeforeSendingItAgain_data();
    void h2_shouldLookForALostCreateBeforeSendingItAgain();
    void h2_shouldSendALostCreateAgainWhenItIsNotThere();
    void h2_shouldNotLookForACreateThatNeverLeft_data();
    void h2_shouldNotLookForACreateThatNeverLeft();
    void h2_shouldLookForACreateThatWasUnderWayWhenTheProgramEnded();
    void shouldTellTwoEqualTasksApart();
    void shouldPutBackWhatIsRefused_data();
    void shouldPutBackWhatIsRefused();
    void shouldKeepWhatWasEnteredInATaskThatIsGone();
    void shouldGoOnAfterARefusal();
    void shouldTakeARemovalOfAGoneTaskAsDone();
    void shouldShowOthersChangesUnderItsOwn();
    void shouldKeepBothSidesOfAConflict();
    void shouldLetOthersPassAChangeThatFailsForEver();
    void shouldKeepIdsOverARestart();

private:
    std::unique_ptr<RepositoryRig> m_rig;
};

void WholeListSyncTest::shouldCarryChangesInTheirOrder()
{
    m_rig->server.put(Milk);
    m_rig->server.put(Bread);
    m_rig->signIn();
    QVERIFY(m_rig->tasks->remove(m_rig->idOf(Bread)).has_value());
    QVERIFY(m_rig->tasks->add(draftOf(Bread)).has_value());
    QVERIFY(m_rig->tasks->edit(m_rig->idOf(Milk), done()).has_value());
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("DELETE 2, POST, PUT 1"));
}

void WholeListSyncTest::shouldFoldQuickEdits()
{
    m_rig->signIn();
    const QString id = *m_rig->tasks->add(draftOf(Milk));
    QVERIFY(m_rig->tasks->edit(id, titled(Bread)).has_value());
    QVERIFY(m_rig->tasks->edit(id, done()).has_value());
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("POST"));
    QCOMPARE(m_rig->server.task(QStringLiteral("1")).value(QLatin1String("completed")).toBool(), true);
    QCOMPARE(m_rig->server.titles(), QStringList{Bread});
}

void WholeListSyncTest::shouldEditATaskWhoseCreateIsUnderWay()
{
    m_rig->signIn();
    m_rig->transport.hold();
    const QString id = *m_rig->tasks->add(draftOf(Milk));
    QTRY_COMPARE(m_rig->transport.held(), 1);
    QVERIFY(m_rig->tasks->edit(id, titled(Bread)).has_value());
    QCOMPARE(m_rig->titles(), QStringList{Bread});
    m_rig->transport.release();
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("POST, PUT 1"));
    QCOMPARE(m_rig->server.titles(), QStringList{Bread});
    QCOMPARE(m_rig->only().id, id);
    QVERIFY(!m_rig->only().pending);
}

void WholeListSyncTest::shouldRemoveATaskWhoseCreateIsUnderWay()
{
    m_rig->signIn();
    m_rig->transport.hold();
    const QString id = *m_rig->tasks->add(draftOf(Milk));
    QTRY_COMPARE(m_rig->transport.held(), 1);
    QVERIFY(m_rig->tasks->remove(id).has_value());
    QVERIFY(m_rig->titles().isEmpty());
    m_rig->transport.release();
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("POST, DELETE 1"));
    QVERIFY(m_rig->titles().isEmpty());
    QCOMPARE(m_rig->server.count(), 0);
}

void WholeListSyncTest::shouldSendNothingForAnEditThatChangesNothing()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    const QString id = m_rig->only().id;
    QVERIFY(m_rig->tasks->edit(id, titled(QStringLiteral(" Milk "))).has_value());
    QVERIFY(m_rig->tasks->edit(id, done(false)).has_value());
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
    QVERIFY(m_rig->tasks->edit(id, done()).has_value());
    QVERIFY(m_rig->tasks->edit(id, done(false)).has_value());
    m_rig->settle();
    QVERIFY(m_rig->server.log().isEmpty());
}

void WholeListSyncTest::h2_shouldLookForALostCreateBeforeSendingItAgain_data()
{
    QTest::addColumn<Scripted>("answer");
    QTest::newRow("connection lost") << Scripted{fail(Error::Kind::ConnectionLost)};
    QTest::newRow("deadline") << Scripted{fail(Error::Kind::Timeout)};
    QTest::newRow("truncated") << Scripted{fail(Error::Kind::Truncated)};
    QTest::newRow("a gateway's page") << Scripted{rawAnswer(200, "<html></html>", "text/html")};
    QTest::newRow("gateway timeout") << Scripted{status(504)};
}

void WholeListSyncTest::h2_shouldLookForALostCreateBeforeSendingItAgain()
{
    QFETCH(Scripted, answer);
    m_rig->server.put(Milk); // an older one of the same content
    m_rig->signIn();
    QSignalSpy added(m_rig->tasks.get(), &TaskRepository::taskAdded);
    m_rig->server.replaceNextAnswer(Method::Post, answer.answer);
    const QString id = *m_rig->tasks->add(draftOf(Milk));
    m_rig->settle();
    QCOMPARE(m_rig->tasks->sync(), Sync::Waiting);
    QVERIFY(m_rig->tasks->edit(id, done()).has_value());
    m_rig->clock.advance(1s);
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("POST, GET, PUT 2"));
    QCOMPARE(m_rig->server.count(), 2);
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
}

void WholeListSyncTest::h2_shouldSendALostCreateAgainWhenItIsNotThere()
{
    m_rig->signIn();
    m_rig->server.answerNext(Method::Post, fail(Error::Kind::ConnectionLost));
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    m_rig->settle();
    const QByteArray key = m_rig->transport.sent().last().header("Idempotency-Key");
    QVERIFY(!key.isEmpty());
    m_rig->clock.advance(1s);
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("POST, GET, POST"));
    QCOMPARE(m_rig->transport.sent().last().header("Idempotency-Key"), key);
    QCOMPARE(m_rig->server.count(), 1);
}

void WholeListSyncTest::h2_shouldNotLookForACreateThatNeverLeft_data()
{
    QTest::addColumn<Scripted>("answer");
    QTest::newRow("no connection") << Scripted{fail(Error::Kind::Unreachable)};
    QTest::newRow("certificate refused") << Scripted{fail(Error::Kind::TlsFailure)};
    QTest::newRow("too many requests") << Scripted{status(429)};
}

void WholeListSyncTest::h2_shouldNotLookForACreateThatNeverLeft()
{
    QFETCH(Scripted, answer);
    m_rig->signIn();
    m_rig->server.answerNext(Method::Post, answer.answer);
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    m_rig->settle();
    m_rig->clock.advance(1s);
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("POST, POST"));
}

void WholeListSyncTest::h2_shouldLookForACreateThatWasUnderWayWhenTheProgramEnded()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("tasks.db"));
    m_rig->restart(file);
    m_rig->signIn();
    m_rig->server.replaceNextAnswer(Method::Post, fail(Error::Kind::Cancelled));
    const QString id = *m_rig->tasks->add(draftOf(Milk));
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("POST"));
    m_rig->restart(file);
    QCOMPARE(m_rig->only().title, Milk);
    m_rig->signIn();
    QCOMPARE(m_rig->only().id, id);
    QVERIFY(!m_rig->only().pending);
    QCOMPARE(m_rig->server.count(), 1);
}

void WholeListSyncTest::shouldTellTwoEqualTasksApart()
{
    m_rig->signIn();
    m_rig->server.replaceNextAnswer(Method::Post, fail(Error::Kind::ConnectionLost));
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    m_rig->settle();
    m_rig->clock.advance(1s);
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("POST, GET, POST"));
    QCOMPARE(m_rig->server.titles(), QStringList({Milk, Milk}));
    QCOMPARE(m_rig->titles(), QStringList({Milk, Milk}));
}

void WholeListSyncTest::shouldPutBackWhatIsRefused_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {400, 403, 409, 422})
        QTest::addRow("%d", code) << code;
}

void WholeListSyncTest::shouldPutBackWhatIsRefused()
{
    QFETCH(int, code);
    m_rig->server.put(Milk);
    m_rig->signIn();
    QSignalSpy refused(m_rig->tasks.get(), &TaskRepository::changeRefused);
    m_rig->server.answerNext(Method::Put, status(code));
    const QString id = m_rig->only().id;
    QVERIFY(m_rig->tasks->edit(id, titled(Bread)).has_value());
    m_rig->settle();
    QCOMPARE(m_rig->titles(), QStringList{Milk});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).toString(), id);
    QCOMPARE(refused.first().at(1).value<Task>().title, Bread);
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
    QCOMPARE(m_rig->server.log(), words("PUT 1"));
}

void WholeListSyncTest::shouldKeepWhatWasEnteredInATaskThatIsGone()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    QSignalSpy conflicts(m_rig->tasks.get(), &TaskRepository::conflictsChanged);
    m_rig->server.drop(QStringLiteral("1"));
    QVERIFY(m_rig->tasks->edit(m_rig->only().id, titled(Bread)).has_value());
    m_rig->settle();
    QVERIFY(m_rig->titles().isEmpty());
    QCOMPARE(conflicts.size(), 1);
    const TaskConflict conflict = m_rig->tasks->conflicts().first();
    QVERIFY(conflict.gone);
    QCOMPARE(conflict.mine, titled(Bread));
    QVERIFY(m_rig->tasks->resolve(conflict.taskId, Resolution::Mine).has_value());
    m_rig->settle();
    QCOMPARE(m_rig->server.titles(), QStringList{Bread});
}

void WholeListSyncTest::shouldGoOnAfterARefusal()
{
    m_rig->signIn();
    m_rig->server.answerNext(Method::Post, status(422));
    QSignalSpy refused(m_rig->tasks.get(), &TaskRepository::changeRefused);
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    QVERIFY(m_rig->tasks->add(draftOf(Bread)).has_value());
    m_rig->settle();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_rig->titles(), QStringList{Bread});
    QCOMPARE(m_rig->server.titles(), QStringList{Bread});
}

void WholeListSyncTest::shouldTakeARemovalOfAGoneTaskAsDone()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    m_rig->server.drop(QStringLiteral("1"));
    QSignalSpy refused(m_rig->tasks.get(), &TaskRepository::changeRefused);
    QVERIFY(m_rig->tasks->remove(m_rig->only().id).has_value());
    m_rig->settle();
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
    QCOMPARE(refused.size(), 0);
    QVERIFY(m_rig->tasks->conflicts().isEmpty());
    QVERIFY(m_rig->titles().isEmpty());
}

void WholeListSyncTest::shouldShowOthersChangesUnderItsOwn()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    m_rig->server.answerNext(Method::Put, fail(Error::Kind::Unreachable));
    QVERIFY(m_rig->tasks->edit(m_rig->only().id, done()).has_value());
    m_rig->settle();
    m_rig->server.rename(QStringLiteral("1"), Bread);
    m_rig->tasks->refresh();
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("PUT 1, GET, PUT 1"));
    QCOMPARE(m_rig->titles(), QStringList{Bread});
    QVERIFY(m_rig->only().completed);
}

void WholeListSyncTest::shouldKeepBothSidesOfAConflict()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    m_rig->server.answerNext(Method::Put, fail(Error::Kind::Unreachable));
    QVERIFY(m_rig->tasks->edit(m_rig->only().id, titled(Bread)).has_value());
    m_rig->settle();
    m_rig->server.rename(QStringLiteral("1"), Tea);
    m_rig->tasks->refresh();
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("PUT 1, GET"));
    QCOMPARE(m_rig->titles(), QStringList{Tea});
    QVERIFY(m_rig->only().conflicted);
    QCOMPARE(m_rig->tasks->conflicts().first().mine, titled(Bread));
    QVERIFY(m_rig->tasks->resolve(m_rig->only().id, Resolution::Both).has_value());
    m_rig->settle();
    QCOMPARE(m_rig->server.titles(), QStringList({Bread, Tea}));
    QVERIFY(m_rig->tasks->conflicts().isEmpty());
}

void WholeListSyncTest::shouldLetOthersPassAChangeThatFailsForEver()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    m_rig->server.answerNext(Method::Put, status(500), 1000);
    QVERIFY(m_rig->tasks->edit(m_rig->only().id, titled(Bread)).has_value());
    QVERIFY(m_rig->tasks->add(draftOf(Tea)).has_value());
    m_rig->settle();
    QCOMPARE(m_rig->server.titles(), QStringList{Milk});
    for (int i = 0; i < 10; ++i) {
        m_rig->clock.advance(10s);
        m_rig->settle();
    }
    QCOMPARE(m_rig->server.titles(), QStringList({Milk, Tea}));
    QCOMPARE(m_rig->titles(), QStringList({Bread, Tea}));
    QCOMPARE(m_rig->tasks->status().waiting, 1);
    QCOMPARE(m_rig->tasks->lastError()->kind, Error::Kind::ServerFailure);
}

void WholeListSyncTest::shouldKeepIdsOverARestart()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("tasks.db"));
    m_rig->restart(file);
    m_rig->server.put(Milk);
    m_rig->signIn();
    const QString made = *m_rig->tasks->add(draftOf(Bread));
    m_rig->settle();
    const QString found = m_rig->idOf(Milk);
    m_rig->restart(file);
    QVERIFY(m_rig->tasks->loaded());
    m_rig->signIn();
    QCOMPARE(m_rig->idOf(Milk), found);
    QCOMPARE(m_rig->idOf(Bread), made);
    QCOMPARE(m_rig->tasks->tasks().size(), 2);
}

QTEST_GUILESS_MAIN(WholeListSyncTest)
#include "tst_wholelistsync.moc"
