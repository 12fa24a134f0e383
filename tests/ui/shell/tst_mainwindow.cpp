// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/shell/mainpage.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
    void shouldAskBeforeLosingUnsentChanges();
    void shouldTellOfRefusedChanges();
    void shouldLeadFromANoticeToBothVersions();
    void shouldUnlockFromANotice();
    void shouldReachEverythingByKeyboard();
    void shouldRememberGeometryAndOrder();
    void shouldHandOverEverythingOnClosing();
    void shouldOnlyHideWhereTheProgramGoesOn();
    void shouldSwitchTheAppearance();
    void shouldSurviveTheAccountGoingWhileTyping();
    void shouldCutNoText_data();
    void shouldCutNoText();
    void shouldNameEveryControl();

private:
    template <typename Check>
    void showEachStep(FakeOpenAccount &account, Check check);
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

void MainWindowTest::shouldAskBeforeLosingUnsentChanges()
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

void MainWindowTest::shouldTellOfRefusedChanges()
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

void MainWindowTest::shouldLeadFromANoticeToBothVersions()
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

void MainWindowTest::shouldUnlockFromANotice()
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

void MainWindowTest::shouldSwitchTheAppearance()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    auto *button = find<QToolButton>("mainMenuButton");
    Q_EMIT button->pressed();
    QVERIFY(button->menu());
    const QList<QAction *> actions = button->menu()->findChildren<QAction *>();
    QVERIFY(actions.size() > 0);
    for (QMenu *menu : button->menu()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == QLatin1String("Dark"))
                action->trigger();
        }
    }
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(m_settings->value(SettingKeys::theme), Theme::Dark);
    m_appearance->setTheme(Theme::Light);
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

void MainWindowTest::shouldCutNoText_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {480, 900, 1400})
        QTest::addRow("%d px", width) << width;
}

namespace {

/// The labels and buttons of a window whose text does not fit into them.
QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->inherits("Latchkey::ElidedLabel"))
            continue;
        const int height = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const int width = label->wordWrap() ? 0 : label->sizeHint().width();
        if (label->height() < height || label->width() < width)
            cut << label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool ours = button->inherits("QPushButton") || button->inherits("QToolButton");
        if (!ours || !button->isVisible() || button->parentWidget()->inherits("QLineEdit"))
            continue;
        const QSize wanted = button->minimumSizeHint();
        if (button->width() < wanted.width() || button->height() < wanted.height())
            cut << button->objectName() + QLatin1Char(' ') + button->text();
        const QRect inWindow(button->mapTo(&window, QPoint(0, 0)), button->size());
        if (inWindow.left() < 0 || inWindow.right() >= window.width())
            cut << button->objectName() + QStringLiteral(" sticks out");
    }
    return cut;
}

} // namespace

void MainWindowTest::shouldCutNoText()
{
    QFETCH(int, width);
    const auto check = [&] {
        m_window->resize(width, 720);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(m_window->width(), width);
        const QString cut = cutTexts(*m_window).join(QStringLiteral("; "));
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
    };
    check(); // welcome
    m_accounts->open();
    find<QAbstractButton>("switchToSignUp")->click();
    find<QAbstractButton>("signUpButton")->click();
    check();
    m_accounts->openActive(FakeTaskRepository::sample(8));
    Q_EMIT find<TaskListView>("taskList")->detailsRequested(find<TaskListView>("taskList")->model()->index(0, 0));
    check();
    session().setPhase(Phase::ReauthRequired);
    Task draft = FakeTaskRepository::sampleTask(QStringLiteral("1"), QString(200, QLatin1Char('x')));
    tasks().refuse(QStringLiteral("1"), draft, Error(Error::Kind::Forbidden));
    check();
    tasks().setSync(TaskRepository::Sync::Waiting, Error(Error::Kind::ServerFailure));
    check();
    session().setPhase(Phase::AppLocked);
    check();
    m_accounts->openActive({});
    check();
    m_accounts->leaveCurrent();
    check();
    find<QAbstractButton>("welcomeServerButton")->click();
    find<QAbstractButton>("serverAdvancedButton")->click();
    check();
    showEachStep(m_accounts->open(), check);
    FakeOpenAccount &ended = m_accounts->openActive({});
    ended.session().setPhase(Phase::ReauthRequired);
    showEachStep(ended, check);
}

/// What a sign-in may want of the person, where the account is shown now.
template <typename Check>
void MainWindowTest::showEachStep(FakeOpenAccount &account, Check check)
{
    const bool inPlace = account.session().view().phase == Phase::ReauthRequired;
    find<QLineEdit>(inPlace ? "reauthPasswordEdit" : "passwordEdit")->setText(QStringLiteral("correct horse"));
    if (auto *email = find<QLineEdit>("emailEdit"))
        email->setText(QStringLiteral("ana@example.org"));
    find<QAbstractButton>(inPlace ? "reauthButton" : "signInButton")->click();
    const std::shared_ptr<SignInGuide> guide = account.session().attempts().constLast().guide;
    QVERIFY(guide->openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
    check();
    DeviceCode code;
    code.userCode = QStringLiteral("WDJB-MJHT");
    code.address = QUrl(QStringLiteral("https://id.example/device"));
    code.lifetime = std::chrono::minutes(10);
    guide->showDeviceCode(code);
    check();
    SecondFactorQuestion question;
    question.takesBackupCodes = true;
    auto asking = guide->secondFactor(question);
    check();
    question.refusal = Error(Error::Kind::WrongCode);
    auto again = guide->secondFactor(question);
    check();
    account.session().answer(fail(Error::Kind::UntrustedToken));
    check();
}

void MainWindowTest::shouldNameEveryControl()
{
    const auto check = [&] {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->parentWidget()->inherits("QLineEdit"))
                continue;
            if (widget->inherits("QScrollArea") || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    };
    check();
    m_accounts->open();
    find<QAbstractButton>("switchToSignUp")->click();
    check();
    m_accounts->openActive(FakeTaskRepository::sample(3));
    find<TaskListView>("taskList")->choose(find<TaskListView>("taskList")->model()->index(0, 0));
    session().setPhase(Phase::ReauthRequired);
    check();
    session().setPhase(Phase::AppLocked);
    check();
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
