// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/session/sessionindicator.h"
#include "ui/session/sessionpopover.h"
#include "ui/shell/mainpage.h"
#include "ui/tasks/tasklistview.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Call = Test::FakeSession::Call;
using Test::FakeTaskRepository;

/// The whole window while it is locked: what is hidden, what is kept, and when it locks.
class LockingTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLockByKey();
    void shouldHideEverythingOfTheAccount();
    void shouldKeepWhatWasTyped();
    void shouldHandOverWhatWasTypedWhenItIsClosedWhileLocked();
    void shouldIgnoreKeysForWhatIsHidden();
    void shouldLockWhenNobodyIsThere();
    void shouldNotLockUnlessTheSettingsSaySo();
    void shouldFollowTheSettingsAtOnce();
    void shouldNotLockWhereNobodyIsSignedIn();
    void shouldLockTheKeychainTooIfTheSettingsSaySo();
    void shouldStartLockedAsItEnded();
    void shouldStartUnlockedAfterUnlocking();
    void shouldLeaveToTheSignInPage();

private:
    void prepare() override { m_accounts->openActive(FakeTaskRepository::sample(3)); }
    void unlock();
    [[nodiscard]] QUuid account() const { return m_accounts->current()->account().id; }
    void lock() const { QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier); }
};

void LockingTest::unlock()
{
    QTest::keyClicks(find<QLineEdit>("lockPasswordEdit"), QStringLiteral("correct horse"));
    QTest::keyClick(find<QLineEdit>("lockPasswordEdit"), Qt::Key_Return);
    QCOMPARE(m_window->page(), Page::Lock); // while the server is asked
    session().answer({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void LockingTest::shouldLockByKey()
{
    lock();
    QCOMPARE(session().calls().constLast(), Call::Lock);
    QCOMPARE(m_window->page(), Page::Lock);
    QVERIFY(find<QLineEdit>("lockPasswordEdit")->hasFocus());
    unlock();
    QCOMPARE(m_window->page(), Page::Main);
    QVERIFY(find<QWidget>("mainPage")->isVisible());
    QVERIFY(!find<QWidget>("lockPage"));
}

void LockingTest::shouldHideEverythingOfTheAccount()
{
    find<SessionIndicator>("sessionIndicator")->togglePopover();
    auto *popover = find<SessionPopover>("sessionPopover");
    Q_EMIT find<SessionIndicator>("sessionIndicator")->detailsRequested();
    auto *session = find<QDialog>("sessionDialog");
    find<QPushButton>("sessionDevicesButton")->click();
    QVERIFY(!session->isVisible());
    m_accounts->current()->remoteSessions()->answer({});
    find<QPushButton>("signOutDevice-laptop")->click();
    QVERIFY(find<QDialog>("devicesDialog")->isVisible() && find<QDialog>("question")->isVisible());
    Q_EMIT find<MainPage>("mainPage")->lockRequested();
    QVERIFY(!popover->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!find<QDialog>("devicesDialog"));
    const auto *main = find<MainPage>("mainPage");
    for (const QWidget *widget : main->findChildren<QWidget *>())
        QVERIFY2(!widget->isVisible(), widget->metaObject()->className());
    QVERIFY(!m_window->mainPage());
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY2(!window->isVisible() || window == m_window.get(), window->metaObject()->className());
}

void LockingTest::shouldKeepWhatWasTyped()
{
    auto *list = find<TaskListView>("taskList");
    list->choose(list->model()->index(0, 0));
    auto *description = find<QPlainTextEdit>("detailDescriptionEdit");
    auto *add = find<QLineEdit>("addTaskEdit");
    QTest::keyClicks(add, QStringLiteral("A new task, half"));
    description->setFocus();
    QTest::keyClicks(description, QStringLiteral("typed before"));
    lock();
    QVERIFY(!description->isVisible());
    unlock();
    QCOMPARE(description->toPlainText(), QStringLiteral("typed before"));
    QCOMPARE(add->text(), QStringLiteral("A new task, half"));
    QVERIFY(description->hasFocus());
}

void LockingTest::shouldHandOverWhatWasTypedWhenItIsClosedWhileLocked()
{
    auto *list = find<TaskListView>("taskList");
    list->choose(list->model()->index(0, 0));
    find<QPlainTextEdit>("detailDescriptionEdit")->setPlainText(QStringLiteral("typed before"));
    lock();
    m_window->close();
    QCOMPARE(m_accounts->current()->tasks().find(QStringLiteral("1"))->description, QStringLiteral("typed before"));
}

void LockingTest::shouldIgnoreKeysForWhatIsHidden()
{
    lock();
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_F, Qt::Key_D, Qt::Key_2, Qt::Key_Z})
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_F5, Qt::Key_F10})
        QTest::keyClick(m_window.get(), key);
    QVERIFY(find<QLineEdit>("lockPasswordEdit")->hasFocus());
    QCOMPARE(m_accounts->current()->tasks().refreshes(), 0);
    QVERIFY(!QApplication::activePopupWidget());
    unlock();
    QCOMPARE(find<TaskListView>("taskList")->model()->rowCount(), 3); // not what is done, by Ctrl+2
}

void LockingTest::shouldLockWhenNobodyIsThere()
{
    m_settings->setValue(SettingKeys::lockAfterMinutes, 5min);
    m_clock->advance(4min);
    QTest::keyClicks(find<QLineEdit>("addTaskEdit"), QStringLiteral("x"));
    m_clock->advance(4min);
    QCOMPARE(m_window->page(), Page::Main);
    m_clock->advance(1min);
    QCOMPARE(m_window->page(), Page::Lock);
    unlock();
    m_clock->advance(5min);
    QCOMPARE(m_window->page(), Page::Lock);
    QCOMPARE(session().calls().count(Call::Lock), 2);
}

void LockingTest::shouldNotLockUnlessTheSettingsSaySo()
{
    m_clock->advance(48h);
    QCOMPARE(m_window->page(), Page::Main);
    QVERIFY(!session().calls().contains(Call::Lock));
}

void LockingTest::shouldFollowTheSettingsAtOnce()
{
    m_settings->setValue(SettingKeys::lockAfterMinutes, 5min);
    m_clock->advance(4min);
    m_settings->setValue(SettingKeys::lockAfterMinutes, 0min);
    m_clock->advance(24h);
    QCOMPARE(m_window->page(), Page::Main);
}

void LockingTest::shouldNotLockWhereNobodyIsSignedIn()
{
    m_settings->setValue(SettingKeys::lockAfterMinutes, 5min);
    m_accounts->open();
    m_clock->advance(1h);
    QVERIFY(session().calls().isEmpty());
    QCOMPARE(m_window->page(), Page::SignIn);
    m_accounts->leaveCurrent();
    m_clock->advance(1h);
    QCOMPARE(m_window->page(), Page::Welcome);
}

void LockingTest::shouldLockTheKeychainTooIfTheSettingsSaySo()
{
    m_settings->setValue(SettingKeys::unlockWith, UnlockWith::Keychain);
    lock();
    QCOMPARE(session().calls().constLast(), Call::LockWithKeychain);
    QVERIFY(find<QPushButton>("unlockWithKeychainButton")->isVisible());
    find<QPushButton>("unlockWithKeychainButton")->click();
    session().answer({});
    QCOMPARE(m_window->page(), Page::Main);
}

void LockingTest::shouldStartLockedAsItEnded()
{
    lock();
    QVERIFY(m_settings->value(SettingKeys::locked, account()));
    m_window->close();
    session().setPhase(Phase::Starting); // the program starts again
    create();
    QCOMPARE(m_window->page(), Page::Lock);
    QVERIFY(!find<MainPage>("mainPage"));
    QCOMPARE(session().calls().count(Call::Lock), 2);
    unlock();
    QCOMPARE(m_window->page(), Page::Main);
    QVERIFY(!m_settings->value(SettingKeys::locked, account()));
}

void LockingTest::shouldStartUnlockedAfterUnlocking()
{
    lock();
    unlock();
    create();
    QCOMPARE(m_window->page(), Page::Main);
    QCOMPARE(session().calls().count(Call::Lock), 1);
}

void LockingTest::shouldLeaveToTheSignInPage()
{
    lock();
    find<QPushButton>("lockSignOutButton")->click();
    QCOMPARE(m_window->page(), Page::SignIn);
    QVERIFY(!find<MainPage>("mainPage"));
    QVERIFY(!m_settings->value(SettingKeys::locked, account()));
}

QTEST_MAIN(LockingTest)
#include "tst_locking.moc"
