// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/shell/mainpage.h"
#include "ui/tasks/tasklistview.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Call = FakeSession::Call;

/// Several accounts in one window: each is where it was left, and a lock hides them all.
class SwitchingTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListTheAccountsInTheMenu();
    void shouldSwitchByKeyFromAnywhere();
    void shouldKeepWhatWasTypedInEachAccount();
    void shouldSaveWhatWasTypedWhereTheFocusWas();
    void shouldPutTheFocusWhereItWas();
    void shouldFollowTheSessionOfAnAccountThatIsNotShown();
    void shouldSignInWhileAnotherAccountIsShown();
    void shouldAddAnAccountAndComeBack();
    void shouldComeBackByEscape();
    void shouldForgetTheLastAccountsPages();
    void shouldGiveEachAccountItsColour();
    void shouldLockEveryAccount();
    void shouldUnlockEachAccountByItself();
    void shouldUnlockAllWithTheKeychain();
    void shouldLockAtTheStartWhatWasLockedAtTheEnd();
    void shouldLockForIdlenessAlsoWhatIsNotShown();
    void shouldHandOverWhatWasTypedInEveryAccountWhenItIsClosed();
    void shouldGiveUpSignInsThatWaitForThePersonWhenItIsClosed();

private:
    void prepare() override;
    void press(int number)
    {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] FakeOpenAccount &account(int index) const
    {
        return static_cast<FakeOpenAccount &>(*m_accounts->all().at(index));
    }
    [[nodiscard]] QMenu *menu() const;
    void unlock();
};

void SwitchingTest::prepare()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    m_accounts->openActive(FakeTaskRepository::sample(5));
    account(1).m_account.identity.email = QStringLiteral("ben@example.org");
    account(1).m_account.identity.name = QStringLiteral("Ben");
    account(1).session().setActive(account(1).m_account.identity, BootTime(1'000'000));
}

QMenu *SwitchingTest::menu() const
{
    auto *button = find<QToolButton>("accountMenuButton");
    if (!button->menu())
        Q_EMIT button->pressed();
    Q_EMIT button->menu()->aboutToShow();
    return button->menu();
}

void SwitchingTest::unlock()
{
    QTest::keyClicks(find<QLineEdit>("lockPasswordEdit"), QStringLiteral("correct horse"));
    QTest::keyClick(find<QLineEdit>("lockPasswordEdit"), Qt::Key_Return);
    session().answer({});
}

void SwitchingTest::shouldListTheAccountsInTheMenu()
{
    account(0).session().setPhase(Phase::ReauthRequired);
    const QList<QAction *> actions = menu()->actions();
    QVERIFY2(actions.at(0)->text().contains(QLatin1String("ana@example.org")), qPrintable(actions.at(0)->text()));
    QVERIFY(actions.at(0)->text().contains(QLatin1String("tasks.example")));
    QVERIFY(actions.at(0)->text().contains(QLatin1String("Sign in again")));
    QVERIFY(!actions.at(1)->text().contains(QLatin1String("Sign")));
    QVERIFY(!actions.at(0)->isChecked() && actions.at(1)->isChecked());
    QCOMPARE(actions.at(1)->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+2")));
    actions.at(0)->trigger();
    QCOMPARE(m_accounts->current(), &account(0));
    QVERIFY(menu()->actions().at(0)->isChecked());
    menu()->actions().at(0)->trigger(); // the one that is shown
    QVERIFY(menu()->actions().at(0)->isChecked());
}

void SwitchingTest::shouldSwitchByKeyFromAnywhere()
{
    find<QLineEdit>("addTaskEdit")->setFocus();
    press(1);
    QCOMPARE(m_accounts->current(), &account(0));
    press(2);
    QCOMPARE(m_accounts->current(), &account(1));
    press(9); // there is none
    QCOMPARE(m_accounts->current(), &account(1));
    session().setPhase(Phase::SignedOut);
    QCOMPARE(m_window->page(), Page::SignIn);
    press(1);
    QCOMPARE(m_window->page(), Page::Main);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier); // still the filter
    QCOMPARE(m_accounts->current(), &account(0));
}

void SwitchingTest::shouldKeepWhatWasTypedInEachAccount()
{
    QTest::keyClicks(find<QLineEdit>("addTaskEdit"), QStringLiteral("Half a ta"));
    find<QLineEdit>("searchEdit")->setText(QStringLiteral("Task"));
    press(1);
    QVERIFY(find<QLineEdit>("addTaskEdit")->text().isEmpty());
    QVERIFY(find<QLineEdit>("searchEdit")->text().isEmpty());
    QTest::keyClicks(find<QLineEdit>("addTaskEdit"), QStringLiteral("Another"));
    press(2);
    QCOMPARE(find<QLineEdit>("addTaskEdit")->text(), QStringLiteral("Half a ta"));
    QCOMPARE(find<QLineEdit>("searchEdit")->text(), QStringLiteral("Task"));
    press(1);
    QCOMPARE(find<QLineEdit>("addTaskEdit")->text(), QStringLiteral("Another"));
}

void SwitchingTest::shouldSaveWhatWasTypedWhereTheFocusWas()
{
    auto *list = find<TaskListView>("taskList");
    list->choose(list->model()->index(0, 0));
    auto *description = find<QPlainTextEdit>("detailDescriptionEdit");
    description->setFocus();
    QTest::keyClicks(description, QStringLiteral("typed"));
    press(1);
    press(2);
    QCOMPARE(description->toPlainText(), QStringLiteral("typed"));
    QVERIFY(std::any_of(tasks().tasks().cbegin(), tasks().tasks().cend(),
                        [](const Task &task) { return task.description == QLatin1String("typed"); }));
}

void SwitchingTest::shouldPutTheFocusWhereItWas()
{
    find<QLineEdit>("searchEdit")->setFocus();
    press(1);
    QVERIFY(find<QLineEdit>("addTaskEdit")->hasFocus());
    find<TaskListView>("taskList")->setFocus();
    press(2);
    QVERIFY(find<QLineEdit>("searchEdit")->hasFocus());
    press(1);
    QVERIFY(find<TaskListView>("taskList")->hasFocus());
}

void SwitchingTest::shouldFollowTheSessionOfAnAccountThatIsNotShown()
{
    press(1);
    account(1).session().setPhase(Phase::SignedOut);
    QCOMPARE(m_window->page(), Page::Main);
    QCOMPARE(m_accounts->current(), &account(0));
    QVERIFY(find<QLineEdit>("addTaskEdit")->hasFocus());
    press(2);
    QCOMPARE(m_window->page(), Page::SignIn);
    QVERIFY(find<QLineEdit>("passwordEdit")->hasFocus());
}

void SwitchingTest::shouldSignInWhileAnotherAccountIsShown()
{
    account(1).m_server.ways = SignInWay::Browser;
    session().setPhase(Phase::SignedOut);
    find<QPushButton>("signInBrowserButton")->click();
    QVERIFY(session().attempts().constLast().guide->openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
    press(1);
    QVERIFY(!account(1).session().calls().contains(Call::CancelSignIn));
    account(1).session().answer({});
    QCOMPARE(m_accounts->current(), &account(0));
    QVERIFY(find<QLineEdit>("addTaskEdit")->hasFocus());
    press(2);
    QCOMPARE(m_window->page(), Page::Main);
}

void SwitchingTest::shouldAddAnAccountAndComeBack()
{
    QTest::keyClicks(find<QLineEdit>("addTaskEdit"), QStringLiteral("Half a ta"));
    find<QAction>("addAccountAction")->trigger();
    QCOMPARE(m_window->page(), Page::Welcome);
    find<QAbstractButton>("welcomeServerButton")->click();
    QCOMPARE(m_window->page(), Page::Server);
    find<QPushButton>("serverBackButton")->click();
    QCOMPARE(m_window->page(), Page::Welcome);
    const QString name = QStringLiteral("welcomeAccount-") + account(1).account().id.toString(QUuid::WithoutBraces);
    auto *back = find<QAbstractButton>(qPrintable(name));
    QCOMPARE(back->text(), QStringLiteral("ben@example.org"));
    QVERIFY(back->accessibleDescription().contains(QLatin1String("Signed in")));
    back->click();
    QCOMPARE(m_window->page(), Page::Main);
    QCOMPARE(find<QLineEdit>("addTaskEdit")->text(), QStringLiteral("Half a ta"));
}

void SwitchingTest::shouldComeBackByEscape()
{
    find<QAction>("addAccountAction")->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_accounts->current(), &account(0));
    QCOMPARE(m_window->page(), Page::Main);
}

void SwitchingTest::shouldForgetTheLastAccountsPages()
{
    m_accounts->remove(account(1).account().id);
    QCOMPARE(m_accounts->current(), &account(0));
    QCOMPARE(m_window->page(), Page::Main);
    QCOMPARE(m_window->findChildren<MainPage *>().size(), 1);
    m_accounts->answer({});
    m_accounts->remove(account(0).account().id);
    QCOMPARE(m_window->page(), Page::Welcome);
    QVERIFY(!find<MainPage>("mainPage"));
    m_accounts->answer({});
}

void SwitchingTest::shouldGiveEachAccountItsColour()
{
    QVERIFY(!account(0).account().color.isEmpty());
    QVERIFY(account(0).account().color != account(1).account().color);
    const QString second = account(1).account().color;
    m_accounts->remove(account(0).account().id);
    m_accounts->answer({});
    QCOMPARE(account(0).account().color, second); // it stays its own
}

void SwitchingTest::shouldLockEveryAccount()
{
    press(1);
    find<QAction>("lockAction")->trigger();
    for (int index : {0, 1}) {
        QCOMPARE(account(index).session().calls().constLast(), Call::Lock);
        press(index + 1);
        QCOMPARE(m_window->page(), Page::Lock);
        for (const MainPage *main : m_window->findChildren<MainPage *>())
            QVERIFY(!main->isVisible());
    }
}

void SwitchingTest::shouldUnlockEachAccountByItself()
{
    find<QAction>("lockAction")->trigger();
    unlock();
    QCOMPARE(m_window->page(), Page::Main);
    QCOMPARE(account(0).session().view().phase, Phase::AppLocked);
    QVERIFY(account(0).session().attempts().isEmpty());
    press(1);
    QCOMPARE(m_window->page(), Page::Lock);
    QVERIFY(find<QPushButton>("otherAccountsButton")->isVisible());
    unlock();
    QCOMPARE(m_window->page(), Page::Main);
}

void SwitchingTest::shouldUnlockAllWithTheKeychain()
{
    m_settings->setValue(SettingKeys::unlockWith, UnlockWith::Keychain);
    find<QAction>("lockAction")->trigger();
    find<QPushButton>("unlockWithKeychainButton")->click();
    session().answer({});
    QCOMPARE(account(0).session().calls().constLast(), Call::UnlockApp);
    account(0).session().answer({});
    press(1);
    QCOMPARE(m_window->page(), Page::Main);
}

void SwitchingTest::shouldLockAtTheStartWhatWasLockedAtTheEnd()
{
    find<QAction>("lockAction")->trigger();
    unlock(); // the second only
    m_window->close();
    for (int index : {0, 1})
        account(index).session().setPhase(Phase::Starting);
    create();
    QCOMPARE(account(0).session().view().phase, Phase::AppLocked);
    QVERIFY(account(1).session().view().phase != Phase::AppLocked);
}

void SwitchingTest::shouldLockForIdlenessAlsoWhatIsNotShown()
{
    session().setPhase(Phase::SignedOut);
    m_settings->setValue(SettingKeys::lockAfterMinutes, 5min);
    m_clock->advance(5min);
    QCOMPARE(account(0).session().view().phase, Phase::AppLocked);
    QCOMPARE(m_window->page(), Page::SignIn);
}

void SwitchingTest::shouldHandOverWhatWasTypedInEveryAccountWhenItIsClosed()
{
    auto *list = find<TaskListView>("taskList");
    list->choose(list->model()->index(0, 0));
    find<QPlainTextEdit>("detailDescriptionEdit")->setPlainText(QStringLiteral("not yet handed over"));
    m_accounts->switchTo(account(0).account().id);
    m_window->close();
    const QList<Task> all = account(1).tasks().tasks();
    QVERIFY(std::any_of(all.cbegin(), all.cend(),
                        [](const Task &task) { return task.description == QLatin1String("not yet handed over"); }));
}

void SwitchingTest::shouldGiveUpSignInsThatWaitForThePersonWhenItIsClosed()
{
    account(1).m_server.ways = SignInWay::Browser;
    session().setPhase(Phase::SignedOut);
    find<QPushButton>("signInBrowserButton")->click();
    QVERIFY(session().attempts().constLast().guide->openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
    press(1);
    m_window->close();
    QCOMPARE(account(1).session().calls().constLast(), Call::CancelSignIn);
    QVERIFY(!account(1).session().isAsked());
}

QTEST_MAIN(SwitchingTest)
#include "tst_switching.moc"
