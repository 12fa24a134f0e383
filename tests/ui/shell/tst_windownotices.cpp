// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/tasks/tasklistview.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace Latchkey;
using Phase = SessionView::Phase;
using Test::FakeSession;
using Test::FakeTaskRepository;

/// What the window tells a person of what happened, and what they can do about it.
class WindowNoticesTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskBeforeLosingUnsentChanges();
    void shouldTellOfRefusedChanges();
    void shouldLeadFromANoticeToBothVersions();
    void shouldUnlockFromANotice();
    void shouldTellABeginnerOnceHowToAdd();
    void shouldTakeAHintBackOnceItIsFollowed();
    void shouldTellABeginnerOnceOfSeveral();
    void shouldTellNothingToWhoHasTasks();
    void shouldTellOfARefusedList_data();
    void shouldTellOfARefusedList();
    void shouldTellOfTheLocalCopyAtOnce();
};

void WindowNoticesTest::shouldAskBeforeLosingUnsentChanges()
{
    m_accounts->openActive(FakeTaskRepository::sample(2));
    TaskDraft draft;
    draft.title = QStringLiteral("Unsent");
    QVERIFY(tasks().add(draft));
    tasks().setSync(TaskRepository::Sync::Waiting, Error(Error::Kind::Unreachable));
    find<QAction>("signOutAction")->trigger();
    QCOMPARE(m_window->page(), Page::Main);
    find<QAbstractButton>("noticeStay")->click();
    QVERIFY(!session().calls().contains(FakeSession::Call::SignOut));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!find<QWidget>("notice-unsent"));
    find<QAction>("signOutAction")->trigger();
    find<QAbstractButton>("noticeSignOutAnyway")->click();
    QVERIFY(session().calls().contains(FakeSession::Call::SignOut));
    QCOMPARE(m_window->page(), Page::SignIn);
}

void WindowNoticesTest::shouldTellOfRefusedChanges()
{
    m_accounts->openActive(FakeTaskRepository::sample(2));
    Task draft = FakeTaskRepository::sampleTask(QStringLiteral("1"), QStringLiteral("My words"));
    draft.description = QStringLiteral("and more of them");
    tasks().refuse(QStringLiteral("1"), draft, Error(Error::Kind::Forbidden));
    auto *notice = find<QWidget>("notice-refused-1");
    QVERIFY(notice);
    QVERIFY(notice->accessibleName().contains(QLatin1String("My words")));
    find<QAbstractButton>("noticeCopy")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("and more of them")));
    notice->findChild<QAbstractButton *>(QStringLiteral("dismiss"))->click();
    QVERIFY(find<QWidget>("noticesBar")->isHidden());
}

void WindowNoticesTest::shouldLeadFromANoticeToBothVersions()
{
    m_accounts->openActive(FakeTaskRepository::sample(2));
    TaskConflict conflict;
    conflict.taskId = QStringLiteral("1");
    conflict.theirs = FakeTaskRepository::sampleTask(conflict.taskId, QStringLiteral("Theirs"));
    conflict.mine.title = QStringLiteral("Mine");
    tasks().setConflicts({conflict});
    find<QAbstractButton>("noticeCompare")->click();
    find<QAbstractButton>("keepTheirs")->click();
    QCOMPARE(tasks().resolutions().size(), 1);
    QTRY_VERIFY(!find<QAbstractButton>("noticeCompare"));
    QTRY_VERIFY(!find<QWidget>("conflictDialog"));
}

void WindowNoticesTest::shouldUnlockFromANotice()
{
    m_accounts->openActive(FakeTaskRepository::sample(2));
    session().setPhase(Phase::KeychainLocked);
    QCOMPARE(m_window->page(), Page::Main);
    find<QAbstractButton>("noticeUnlock")->click();
    QVERIFY(session().calls().contains(FakeSession::Call::Unlock));
    session().answer({});
    session().setPhase(Phase::Active);
    QVERIFY(find<QWidget>("noticesBar")->isHidden());
}

void WindowNoticesTest::shouldTellOfARefusedList_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a change") << true << "The server refused your change of the list “Garden”"
                              << "The list is as the server has it.";
    QTest::newRow("a new list") << false << "The list “Garden” cannot be kept"
                                << "Its tasks are in the inbox.";
}

void WindowNoticesTest::shouldTellOfARefusedList()
{
    QFETCH(bool, isThere);
    QFETCH(QString, title);
    QFETCH(QString, outcome);
    m_accounts->openActive({});
    TaskList list;
    list.id = QStringLiteral("l");
    list.name = QStringLiteral("Yard");
    if (isThere)
        tasks().setLists({list});
    list.name = QStringLiteral("Garden");
    tasks().refuse(list, Error(Error::Kind::Invalid));
    auto *notice = find<QWidget>("notice-refused-l");
    QVERIFY(notice);
    const QList<QLabel *> labels = notice->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](auto *label) { return label->text() == title; }));
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](auto *label) { return label->text().endsWith(outcome); }));
    find<QAbstractButton>("noticeCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), list.name);
}

void WindowNoticesTest::shouldTellOfTheLocalCopyAtOnce()
{
    m_accounts->openActive(FakeTaskRepository::sample(2));
    CacheNotice lost;
    lost.what = CacheNotice::What::KeyLost;
    m_accounts->current()->setCacheNotice(lost);
    QVERIFY(find<QWidget>("notice-cache"));
    find<QWidget>("notice-cache")->findChild<QAbstractButton *>(QStringLiteral("dismiss"))->click();
    QVERIFY(find<QWidget>("noticesBar")->isHidden());
    tasks().setSync(TaskRepository::Sync::Loading);
    QVERIFY(find<QWidget>("noticesBar")->isHidden()); // it was read
    m_accounts->current()->setCacheNotice(lost);      // once more
    QVERIFY(find<QWidget>("noticesBar")->isVisible());
    m_accounts->current()->setCacheNotice({});
    QVERIFY(find<QWidget>("noticesBar")->isHidden());
}

void WindowNoticesTest::shouldTellABeginnerOnceHowToAdd()
{
    m_accounts->openActive({});
    auto *hint = find<QWidget>("notice-hint-adding");
    QVERIFY(hint && hint->isVisible());
    QVERIFY(hint->accessibleName().contains(QLatin1String("tomorrow at 9 p1")));
    hint->findChild<QAbstractButton *>(QStringLiteral("dismiss"))->click();
    QVERIFY(find<QWidget>("noticesBar")->isHidden());
    create(); // the next start
    QVERIFY(m_window->mainPage() && !find<QWidget>("notice-hint-adding"));
}

void WindowNoticesTest::shouldTakeAHintBackOnceItIsFollowed()
{
    m_accounts->openActive({});
    QVERIFY(find<QWidget>("notice-hint-adding"));
    TaskDraft draft;
    draft.title = QStringLiteral("Call Ana");
    for (int i = 0; i < 2; ++i)
        QVERIFY(tasks().apply({AddTask{QString::number(i), draft}}));
    QVERIFY(find<QWidget>("noticesBar")->isHidden());
    auto *list = find<TaskListView>("taskList");
    list->selectAll();
    QVERIFY(find<QWidget>("notice-hint-several")->isVisible());
    list->clearSelection();
    QVERIFY(find<QWidget>("noticesBar")->isHidden());
}

void WindowNoticesTest::shouldTellABeginnerOnceOfSeveral()
{
    m_accounts->openActive({});
    tasks().load(FakeTaskRepository::sample(3));
    auto *list = find<TaskListView>("taskList");
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(!find<QWidget>("notice-hint-several"));
    list->selectAll();
    auto *hint = find<QWidget>("notice-hint-several");
    QVERIFY(hint && hint->isVisible());
    hint->findChild<QAbstractButton *>(QStringLiteral("dismiss"))->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    list->clearSelection();
    list->selectAll();
    QVERIFY(!find<QWidget>("notice-hint-several"));
}

void WindowNoticesTest::shouldTellNothingToWhoHasTasks()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    find<TaskListView>("taskList")->selectAll();
    tasks().load({});
    QVERIFY(find<QWidget>("noticesBar")->isHidden());
}

QTEST_MAIN(WindowNoticesTest)
#include "tst_windownotices.moc"
