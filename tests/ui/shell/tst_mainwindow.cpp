// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/taskviewmodel.h"
#include "ui/shell/mainpage.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using Phase = SessionView::Phase;
using Test::FakeAccounts;
using Test::FakeOpenAccount;
using Test::FakeSession;
using Test::FakeTaskRepository;

class MainWindowTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWelcomeWhoIsNew();
    void shouldGoFromWelcomeToTasks();
    void shouldComeBackToTheWelcome();
    void shouldKeepEverythingInPlaceWhenTheSessionEnds();
    void shouldSignOut();
    void shouldReachEverythingByKeyboard();
    void shouldRememberGeometryAndOrder();
    void shouldTellThatTheSettingsAreOfANewerVersion();
    void shouldRememberWhatIsFolded();
    void shouldHandOverEverythingOnClosing();
    void shouldOnlyHideWhereTheProgramGoesOn();
    void shouldSurviveTheAccountGoingWhileTyping();
    void shouldUndoWhatIsDoneOutsideOfThePage();
    void shouldAskForTheSmallWindow();
    void shouldShowStatistics();
};

void MainWindowTest::shouldWelcomeWhoIsNew()
{
    QCOMPARE(m_window->page(), Page::Welcome);
    QVERIFY(find<QAbstractButton>("welcomeLocalButton")->hasFocus());
    find<QAbstractButton>("welcomeServerButton")->click();
    QCOMPARE(m_window->page(), Page::Server);
    QVERIFY(find<QLineEdit>("serverAddressEdit")->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->page(), Page::Welcome);
}

void MainWindowTest::shouldGoFromWelcomeToTasks()
{
    find<QAbstractButton>("welcomeLocalButton")->click();
    m_accounts->answer({});
    QCOMPARE(m_window->page(), Page::SignIn);
    QTest::keyClicks(find<QLineEdit>("nameEdit"), QStringLiteral("Ana"));
    QTest::keyClicks(find<QLineEdit>("emailEdit"), QStringLiteral("ana@example.org"));
    QTest::keyClicks(find<QLineEdit>("passwordEdit"), QStringLiteral("correct horse"));
    QTest::keyClick(find<QLineEdit>("passwordEdit"), Qt::Key_Return);
    QCOMPARE(m_window->page(), Page::SignIn);
    session().answer({});
    QCOMPARE(m_window->page(), Page::Main);
    QVERIFY(!find<QWidget>("signInPage"));
    QVERIFY(find<QLineEdit>("addTaskEdit")->hasFocus());
}

void MainWindowTest::shouldComeBackToTheWelcome()
{
    m_accounts->open();
    QCOMPARE(m_window->page(), Page::SignIn);
    find<QPushButton>("otherServerButton")->click();
    QCOMPARE(m_window->page(), Page::Welcome);
}

void MainWindowTest::shouldKeepEverythingInPlaceWhenTheSessionEnds()
{
    m_accounts->openActive(FakeTaskRepository::sample(5));
    MainPage *page = m_window->mainPage();
    auto *list = find<TaskListView>("taskList");
    list->choose(list->model()->index(0, 0));
    auto *description = find<QPlainTextEdit>("detailDescriptionEdit");
    description->setFocus();
    QTest::keyClicks(description, QStringLiteral("In the mid"));
    session().setPhase(Phase::ReauthRequired);
    QCOMPARE(m_window->mainPage(), page);
    QVERIFY(find<QWidget>("reauthBar")->isVisible());
    QVERIFY(description->hasFocus());
    QTest::keyClicks(description, QStringLiteral("dle"));
    QTest::keyClicks(find<QLineEdit>("reauthPasswordEdit"), QStringLiteral("correct horse"));
    QTest::keyClick(find<QLineEdit>("reauthPasswordEdit"), Qt::Key_Return);
    QCOMPARE(m_window->mainPage(), page);
    session().answer({});
    QVERIFY(find<QWidget>("reauthBar")->isHidden());
    QCOMPARE(description->toPlainText(), QStringLiteral("In the middle"));
}

void MainWindowTest::shouldSignOut()
{
    m_accounts->openActive(FakeTaskRepository::sample(2));
    find<QAction>("signOutAction")->trigger();
    QVERIFY(session().calls().contains(FakeSession::Call::SignOut));
    QCOMPARE(m_window->page(), Page::SignIn);
    QVERIFY(!find<QWidget>("mainPage"));
    QCOMPARE(find<QLineEdit>("emailEdit")->text(), QStringLiteral("ana@example.org"));
}

void MainWindowTest::shouldReachEverythingByKeyboard()
{
    m_accounts->openActive(FakeTaskRepository::sample(8));
    auto *list = find<TaskListView>("taskList");
    auto *search = find<QLineEdit>("searchEdit");
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("Task 7"));
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Slash);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(list->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>("addTaskEdit")->hasFocus());
    QTest::keyClick(find<QLineEdit>("addTaskEdit"), Qt::Key_Down);
    list->choose(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(list->model()->rowCount(), 5);
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(list->model()->rowCount(), 6);
    QTest::keyClick(list, Qt::Key_Q);
    QVERIFY(find<QLineEdit>("addTaskEdit")->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(tasks().refreshes(), 1);
}

void MainWindowTest::shouldRememberGeometryAndOrder()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    m_window->resize(720, 560);
    m_window->mainPage()->tasks()->setOrder(TaskOrder::Title);
    m_window->close();
    create();
    QCOMPARE(m_window->size(), QSize(720, 560));
    QCOMPARE(find<TaskListView>("taskList")->model()->index(0, 0).data().toString(), QStringLiteral("Task 1"));
}

void MainWindowTest::shouldTellThatTheSettingsAreOfANewerVersion()
{
    QVERIFY(!m_window->findChild<QMessageBox *>(QStringLiteral("newerSettings")));
    const QString file = m_profile->filePath(QStringLiteral("newer.ini"));
    QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("version"), 1000);
    m_window.reset();
    m_settings = std::make_unique<Settings>(file);
    m_window = std::make_unique<MainWindow>(*m_accounts, *m_settings, *m_clock, m_browser.opener());
    m_window->show();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(QStringLiteral("newerSettings")));
    m_window->findChild<QMessageBox *>(QStringLiteral("newerSettings"))->accept();
}

void MainWindowTest::shouldRememberWhatIsFolded()
{
    QList<Task> sample = FakeTaskRepository::sample(3);
    sample[1].parentId = sample.at(0).id;
    m_accounts->openActive(sample);
    TaskList outer;
    outer.id = QStringLiteral("outer");
    outer.name = QStringLiteral("Outer");
    TaskList inner = outer;
    inner.id = QStringLiteral("inner");
    inner.parentId = outer.id;
    tasks().setLists({outer, inner});
    auto *sidebar = m_window->mainPage()->tasks()->sidebar()->model();
    m_window->mainPage()->tasks()->model()->setCollapsed(sample.at(0).id, true);
    sidebar->setCollapsed(outer.id, true);
    const int rows = find<TaskListView>("taskList")->model()->rowCount();
    const int places = sidebar->rowCount();
    create();
    QCOMPARE(find<TaskListView>("taskList")->model()->rowCount(), rows);
    QCOMPARE(m_window->mainPage()->tasks()->sidebar()->model()->rowCount(), places);
    m_window->mainPage()->tasks()->model()->setCollapsed(sample.at(0).id, false);
    QVERIFY(find<TaskListView>("taskList")->model()->rowCount() > rows);
    create();
    QVERIFY(find<TaskListView>("taskList")->model()->rowCount() > rows);
}

void MainWindowTest::shouldHandOverEverythingOnClosing()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    auto *list = find<TaskListView>("taskList");
    list->choose(list->model()->index(0, 0));
    find<QPlainTextEdit>("detailDescriptionEdit")->setPlainText(QStringLiteral("Typed just now"));
    Q_EMIT list->removalRequested(list->model()->index(1, 0));
    m_window->close();
    QCOMPARE(closed.size(), 1);
    QCOMPARE(tasks().find(QStringLiteral("1"))->description, QStringLiteral("Typed just now"));
    QVERIFY(tasks().find(QStringLiteral("2"))->trashed);
}

void MainWindowTest::shouldOnlyHideWhereTheProgramGoesOn()
{
    m_accounts->openActive({});
    bool goesOn = true;
    m_window->setGoesOnWithoutWindow([&goesOn] { return goesOn; });
    const QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(closed.size(), 0);
    m_window->show();
    goesOn = false;
    m_window->close();
    QCOMPARE(closed.size(), 1);
    m_window->show();
    goesOn = true;
    find<QAction>("quitAction")->trigger();
    QCOMPARE(closed.size(), 2);
}

void MainWindowTest::shouldSurviveTheAccountGoingWhileTyping()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    auto *list = find<TaskListView>("taskList");
    list->choose(list->model()->index(0, 0));
    auto *description = find<QPlainTextEdit>("detailDescriptionEdit");
    description->setFocus();
    QTest::keyClicks(description, QStringLiteral("typed"));
    m_accounts->leaveCurrent();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_window->page(), Page::Welcome);
    m_clock->advance(std::chrono::hours(1));
    QCOMPARE(m_clock->waiting(), 1); // for the next look at which day it is
}

void MainWindowTest::shouldUndoWhatIsDoneOutsideOfThePage()
{
    FakeOpenAccount &behind = m_accounts->openActive(FakeTaskRepository::sample(1));
    FakeOpenAccount &shown = m_accounts->openActive(FakeTaskRepository::sample(1));
    FakeOpenAccount &never = m_accounts->openActive(FakeTaskRepository::sample(1));
    m_accounts->switchTo(shown.account().id);
    create(); // none but the current account has been shown
    TaskPatch done;
    done.completed = true;
    const Changes changes{EditTask{QStringLiteral("1"), done}};
    for (FakeOpenAccount *account : {&behind, &shown, &never}) {
        QVERIFY(m_window->apply(*account, QStringLiteral("Done"), changes));
        QVERIFY(account->tasks().find(QStringLiteral("1"))->completed);
        QCOMPARE(m_accounts->current(), &shown);
    }
    for (FakeOpenAccount *account : {&behind, &shown, &never}) {
        m_accounts->switchTo(account->account().id);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!account->tasks().find(QStringLiteral("1"))->completed);
    }
    shown.tasks().failNext(Error(Error::Kind::Storage));
    QCOMPARE(m_window->apply(shown, QStringLiteral("Done"), changes).error().kind, Error::Kind::Storage);
}

void MainWindowTest::shouldAskForTheSmallWindow()
{
    const QSignalSpy asked(m_window.get(), &MainWindow::quickAddRequested);
    m_accounts->openActive({});
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.size(), 1);
}

void MainWindowTest::shouldShowStatistics()
{
    auto *action = find<QAction>("statisticsAction");
    action->trigger(); // there are no tasks yet
    m_accounts->openActive(FakeTaskRepository::sample(4));
    action->trigger();
    QVERIFY(find<QDialog>("statisticsDialog"));
    QVERIFY(find<QDialog>("statisticsDialog")->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
