// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakeclock.h"
#include "ui/accounts/accountactions.h"
#include "ui/session/devicesdialog.h"
#include "ui/session/sessionindicator.h"
#include "ui/shell/mainpage.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Latchkey;
using Test::FakeAccounts;
using Test::FakeOpenAccount;
using Test::FakeRemoteSessions;
using Test::FakeSession;
using Test::FakeTaskRepository;

class SignOutFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
    void shouldEndTheOthersFirst();
    void shouldStayUnlessThatIsConfirmed();
    void shouldSayThatChangesWouldBeLost();
    void shouldAskWhereFiltersWouldBeLost();
    void shouldStayWhereTheOthersCannotBeEnded_data();
    void shouldStayWhereTheOthersCannotBeEnded();
    void shouldTryAgainFromTheNotice();
    void shouldSignOutHereOnlyFromTheNotice();
    void shouldBeReachedFromTheListOfDevices();
    void shouldOpenTheDevicesFromMenuAndSession();
    void shouldOfferNothingWhereTheServerCannot();

private:
    void open(const QStringList &features);
    void confirm(const char *answer = "questionYes");
    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QMenu *menu() const;
    [[nodiscard]] FakeSession &session() const { return m_accounts->current()->session(); }
    [[nodiscard]] FakeTaskRepository &tasks() const { return m_accounts->current()->tasks(); }
    [[nodiscard]] FakeRemoteSessions &sessions() const { return *m_accounts->current()->remoteSessions(); }
    [[nodiscard]] bool isSignedOut() const { return session().calls().contains(FakeSession::Call::SignOut); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<FakeAccounts> m_accounts;
    Test::FakeBrowser m_browser;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<AccountActions> m_actions;
    std::unique_ptr<MainPage> m_page;
};

void SignOutFlowTest::init()
{
    m_clock = std::make_unique<Test::FakeClock>();
    m_accounts = std::make_unique<FakeAccounts>();
    m_window = std::make_unique<QWidget>();
    m_actions = std::make_unique<AccountActions>(*m_accounts, m_window.get());
    open({QStringLiteral("refresh"), QStringLiteral("sessions")});
}

void SignOutFlowTest::open(const QStringList &features)
{
    m_page.reset();
    FakeOpenAccount &account = m_accounts->openActive(FakeTaskRepository::sample(2));
    account.m_server.features = features;
    m_page = std::make_unique<MainPage>(account, *m_actions, *m_clock, m_browser.opener());
    m_page->show();
}

void SignOutFlowTest::cleanup()
{
    m_page.reset();
    m_actions.reset();
    m_accounts.reset();
}

void SignOutFlowTest::confirm(const char *answer)
{
    find<QAction>("signOutEverywhereAction")->trigger();
    find<QPushButton>(answer)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QMenu *SignOutFlowTest::menu() const
{
    auto *button = find<QToolButton>("accountMenuButton");
    if (!button->menu())
        Q_EMIT button->pressed();
    Q_EMIT button->menu()->aboutToShow();
    return button->menu();
}

void SignOutFlowTest::shouldEndTheOthersFirst()
{
    confirm();
    QCOMPARE(sessions().calls(), QStringList{QStringLiteral("end others")});
    QVERIFY(!isSignedOut());
    sessions().answer({});
    QVERIFY(isSignedOut());
}

void SignOutFlowTest::shouldStayUnlessThatIsConfirmed()
{
    confirm("questionNo");
    QVERIFY(sessions().calls().isEmpty());
    QVERIFY(!isSignedOut());
}

void SignOutFlowTest::shouldSayThatChangesWouldBeLost()
{
    TaskDraft draft;
    draft.title = QStringLiteral("Unsent");
    QVERIFY(tasks().add(draft));
    find<QAction>("signOutEverywhereAction")->trigger();
    QVERIFY(find<QLabel>("questionBody")->text().contains(QLatin1String("lost: 1")));
}

void SignOutFlowTest::shouldAskWhereFiltersWouldBeLost()
{
    tasks().setFilters({{QStringLiteral("f"), QStringLiteral("Urgent"), QStringLiteral("p1"), {}}});
    find<QAction>("signOutEverywhereAction")->trigger();
    QVERIFY(find<QLabel>("questionBody")->text().contains(QLatin1String("filters")));
    find<QPushButton>("questionNo")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    find<QAction>("signOutAction")->trigger();
    QVERIFY(!isSignedOut());
    QVERIFY(find<QLabel>("questionBody")->text().contains(QLatin1String("filters")));
    find<QPushButton>("questionYes")->click();
    QVERIFY(isSignedOut());
}

void SignOutFlowTest::shouldStayWhereTheOthersCannotBeEnded_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("not delivered") << Error::Kind::Unreachable << "The other devices are not signed out";
    QTest::newRow("refused") << Error::Kind::ServerFailure << "The other devices are not signed out";
    QTest::newRow("lost") << Error::Kind::ConnectionLost << "is not known";
}

void SignOutFlowTest::shouldStayWhereTheOthersCannotBeEnded()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    confirm();
    sessions().answer(fail(kind));
    QVERIFY(!isSignedOut());
    const QString notice = find<QWidget>("notice-everywhere")->accessibleName();
    QVERIFY2(notice.contains(words), qPrintable(notice));
    QVERIFY(notice.contains(QLatin1String("You are still signed in here")));
}

void SignOutFlowTest::shouldTryAgainFromTheNotice()
{
    confirm();
    sessions().answer(fail(Error::Kind::Unreachable));
    find<QPushButton>("noticeEverywhereAgain")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!find<QWidget>("notice-everywhere"));
    QVERIFY(!isSignedOut());
    sessions().answer({});
    QVERIFY(isSignedOut());
}

void SignOutFlowTest::shouldSignOutHereOnlyFromTheNotice()
{
    confirm();
    sessions().answer(fail(Error::Kind::Unreachable));
    find<QPushButton>("noticeSignOutAnyway")->click();
    QVERIFY(isSignedOut());
    QCOMPARE(sessions().calls().size(), 1);
}

void SignOutFlowTest::shouldBeReachedFromTheListOfDevices()
{
    menu()->findChild<QAction *>(QStringLiteral("devicesAction"))->trigger();
    sessions().answer({});
    find<QPushButton>("signOutEverywhereButton")->click();
    find<QPushButton>("questionYes")->click();
    QVERIFY(!find<DevicesDialog>("devicesDialog") || !find<DevicesDialog>("devicesDialog")->isVisible());
    sessions().answer({});
    QVERIFY(isSignedOut());
}

void SignOutFlowTest::shouldOpenTheDevicesFromMenuAndSession()
{
    menu()->findChild<QAction *>(QStringLiteral("devicesAction"))->trigger();
    QVERIFY(find<DevicesDialog>("devicesDialog")->isVisible());
    find<DevicesDialog>("devicesDialog")->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    sessions().answer({});
    find<SessionIndicator>("sessionIndicator")->togglePopover();
    find<QPushButton>("sessionDetailsButton")->click();
    find<QPushButton>("sessionDevicesButton")->click();
    QVERIFY(find<DevicesDialog>("devicesDialog")->isVisible());
}

void SignOutFlowTest::shouldOfferNothingWhereTheServerCannot()
{
    open({QStringLiteral("refresh")});
    QVERIFY(!menu()->findChild<QAction *>(QStringLiteral("devicesAction")));
    QVERIFY(!menu()->actions().contains(find<QAction>("signOutEverywhereAction")));
    menu()->findChild<QAction *>(QStringLiteral("sessionAction"))->trigger();
    QVERIFY(!find<QPushButton>("sessionDevicesButton")->isVisible());
}

QTEST_MAIN(SignOutFlowTest)
#include "tst_signoutflow.moc"
