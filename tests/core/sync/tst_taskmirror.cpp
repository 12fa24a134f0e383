// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/taskmirror.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;

class TaskMirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldSayOnceThatTheFirstListCame();
    void shouldTellOnlyWhatALaterListChanged();
    void shouldShowEditsOverTheServersState();
    void shouldRenameATaskTheServerHasNamed();
    void shouldAnswerToALocalIdForEver();
    void shouldRecogniseADoubtfulCreateInTheList();
    void shouldNotTakeAnOlderTaskForADoubtfulCreate();
    void shouldPutBackARefusedEditAndKeepWhatWasEntered();
    void shouldKeepLaterEditsWhenAnEarlierOneIsRefused();
    void shouldTakeAwayARefusedCreateWithItsEdits();
    void shouldBringBackATaskWhoseRemovalIsRefused();
    void shouldNotLoseAnEditOfATaskThatIsGone();
    void shouldForgetEverything();

private:
    [[nodiscard]] Task only() const;
    std::unique_ptr<TaskMirror> m_mirror;
};

namespace {

const QDateTime Noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const QString Local = QStringLiteral("local:x");
const QString One = QStringLiteral("1");

Task task(const QString &id, const QString &title)
{
    Task task;
    task.id = id;
    task.title = title;
    return task;
}

TaskDraft draft(const QString &title)
{
    TaskDraft draft;
    draft.title = title;
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

const QString Milk = QStringLiteral("Milk");
const QString Bread = QStringLiteral("Bread");

} // namespace

void TaskMirrorTest::init()
{
    m_mirror = std::make_unique<TaskMirror>();
}

Task TaskMirrorTest::only() const
{
    return m_mirror->tasks().size() == 1 ? m_mirror->tasks().first() : Task();
}

void TaskMirrorTest::shouldSayOnceThatTheFirstListCame()
{
    QSignalSpy reset(m_mirror.get(), &TaskMirror::reset);
    QSignalSpy added(m_mirror.get(), &TaskMirror::taskAdded);
    QVERIFY(!m_mirror->loaded());
    m_mirror->takeList({task(One, Milk), task(QStringLiteral("2"), Bread)});
    QVERIFY(m_mirror->loaded());
    QCOMPARE(m_mirror->tasks().size(), 2);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(added.size(), 0);
}

void TaskMirrorTest::shouldTellOnlyWhatALaterListChanged()
{
    m_mirror->takeList({task(One, Milk), task(QStringLiteral("2"), Bread), task(QStringLiteral("3"), Bread)});
    QSignalSpy added(m_mirror.get(), &TaskMirror::taskAdded);
    QSignalSpy changed(m_mirror.get(), &TaskMirror::taskChanged);
    QSignalSpy removed(m_mirror.get(), &TaskMirror::taskRemoved);
    m_mirror->takeList({task(One, Milk), task(QStringLiteral("3"), Milk), task(QStringLiteral("4"), Bread)});
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<Task>().id, QStringLiteral("4"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QStringLiteral("3"));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), QStringLiteral("2"));
}

void TaskMirrorTest::shouldShowEditsOverTheServersState()
{
    m_mirror->takeList({task(One, Milk)});
    m_mirror->update(One, done(), Noon);
    QVERIFY(only().completed);
    QVERIFY(only().pending);
    m_mirror->takeList({task(One, Bread)}); // somebody else changed the title meanwhile
    QCOMPARE(only().title, Bread);
    QVERIFY(only().completed);
    m_mirror->sendFirst();
    Task answer = task(One, Bread);
    answer.completed = true;
    m_mirror->confirmFirst(answer);
    QVERIFY(!only().pending);
    QCOMPARE(only(), answer);
}

void TaskMirrorTest::shouldRenameATaskTheServerHasNamed()
{
    m_mirror->takeList({});
    m_mirror->create(Local, draft(Milk), Noon);
    QVERIFY(only().pending);
    QSignalSpy changed(m_mirror.get(), &TaskMirror::taskChanged);
    QSignalSpy added(m_mirror.get(), &TaskMirror::taskAdded);
    m_mirror->sendFirst();
    m_mirror->update(Local, done(), Noon); // while it is under way
    m_mirror->confirmFirst(task(One, Milk));
    QCOMPARE(changed.last().first().toString(), Local);
    QCOMPARE(changed.last().at(1).value<Task>().id, One);
    QVERIFY(changed.last().at(1).value<Task>().completed);
    QCOMPARE(added.size(), 0);
    QCOMPARE(m_mirror->tasks().size(), 1);
    QCOMPARE(m_mirror->pendingCount(), 1);
    QCOMPARE(m_mirror->sendFirst().taskId, One);
}

void TaskMirrorTest::shouldAnswerToALocalIdForEver()
{
    m_mirror->create(Local, draft(Milk), Noon);
    m_mirror->sendFirst();
    m_mirror->confirmFirst(task(One, Milk));
    QVERIFY(m_mirror->task(Local).has_value());
    m_mirror->update(Local, done(), Noon);
    QCOMPARE(m_mirror->sendFirst().taskId, One);
}

void TaskMirrorTest::shouldRecogniseADoubtfulCreateInTheList()
{
    m_mirror->takeList({});
    m_mirror->create(Local, draft(Milk), Noon);
    m_mirror->sendFirst();
    m_mirror->returnFirst(true);
    QSignalSpy changed(m_mirror.get(), &TaskMirror::taskChanged);
    QSignalSpy added(m_mirror.get(), &TaskMirror::taskAdded);
    m_mirror->takeList({task(One, Milk)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), Local);
    QCOMPARE(added.size(), 0);
    QCOMPARE(m_mirror->pendingCount(), 0);
    QCOMPARE(m_mirror->tasks().size(), 1);
}

void TaskMirrorTest::shouldNotTakeAnOlderTaskForADoubtfulCreate()
{
    m_mirror->takeList({task(One, Milk)});
    m_mirror->create(Local, draft(Milk), Noon);
    m_mirror->sendFirst();
    m_mirror->returnFirst(true);
    m_mirror->takeList({task(One, Milk), task(QStringLiteral("2"), Bread)});
    QCOMPARE(m_mirror->pendingCount(), 1);
    QVERIFY(!m_mirror->sendFirst().doubtful);
}

void TaskMirrorTest::shouldPutBackARefusedEditAndKeepWhatWasEntered()
{
    m_mirror->takeList({task(One, Milk)});
    m_mirror->update(One, titled(Bread), Noon);
    QSignalSpy refused(m_mirror.get(), &TaskMirror::changeRefused);
    m_mirror->sendFirst();
    m_mirror->refuseFirst(Error(Error::Kind::Invalid));
    QCOMPARE(only(), task(One, Milk));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).toString(), One);
    QCOMPARE(refused.first().at(1).value<Task>().title, Bread);
}

void TaskMirrorTest::shouldKeepLaterEditsWhenAnEarlierOneIsRefused()
{
    m_mirror->takeList({task(One, Milk)});
    m_mirror->update(One, titled(Bread), Noon);
    m_mirror->sendFirst();
    m_mirror->update(One, done(), Noon);
    m_mirror->refuseFirst(Error(Error::Kind::Invalid));
    QCOMPARE(only().title, Milk);
    QVERIFY(only().completed);
    QCOMPARE(m_mirror->pendingCount(), 1);
}

void TaskMirrorTest::shouldTakeAwayARefusedCreateWithItsEdits()
{
    m_mirror->create(Local, draft(Milk), Noon);
    m_mirror->sendFirst();
    m_mirror->update(Local, titled(Bread), Noon);
    QSignalSpy refused(m_mirror.get(), &TaskMirror::changeRefused);
    QSignalSpy removed(m_mirror.get(), &TaskMirror::taskRemoved);
    m_mirror->refuseFirst(Error(Error::Kind::Invalid));
    QCOMPARE(m_mirror->tasks().size(), 0);
    QCOMPARE(m_mirror->pendingCount(), 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(refused.first().at(1).value<Task>().title, Bread);
}

void TaskMirrorTest::shouldBringBackATaskWhoseRemovalIsRefused()
{
    m_mirror->takeList({task(One, Milk)});
    m_mirror->remove(One, Noon);
    QCOMPARE(m_mirror->tasks().size(), 0);
    QSignalSpy added(m_mirror.get(), &TaskMirror::taskAdded);
    m_mirror->sendFirst();
    m_mirror->refuseFirst(Error(Error::Kind::Forbidden));
    QCOMPARE(only(), task(One, Milk));
    QCOMPARE(added.size(), 1);
}

void TaskMirrorTest::shouldNotLoseAnEditOfATaskThatIsGone()
{
    m_mirror->takeList({task(One, Milk)});
    m_mirror->update(One, titled(Bread), Noon);
    m_mirror->takeList({});
    QCOMPARE(only().title, Bread);
    QSignalSpy refused(m_mirror.get(), &TaskMirror::changeRefused);
    m_mirror->sendFirst();
    m_mirror->refuseFirst(Error(Error::Kind::NotFound));
    QCOMPARE(m_mirror->tasks().size(), 0);
    QCOMPARE(refused.first().at(1).value<Task>().title, Bread);
}

void TaskMirrorTest::shouldForgetEverything()
{
    m_mirror->takeList({task(One, Milk)});
    m_mirror->update(One, done(), Noon);
    QSignalSpy reset(m_mirror.get(), &TaskMirror::reset);
    m_mirror->clear();
    QVERIFY(!m_mirror->loaded());
    QCOMPARE(m_mirror->tasks().size(), 0);
    QCOMPARE(m_mirror->pendingCount(), 0);
    QCOMPARE(reset.size(), 1);
}

QTEST_GUILESS_MAIN(TaskMirrorTest)
#include "tst_taskmirror.moc"
