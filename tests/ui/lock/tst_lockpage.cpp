// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakeclock.h"
#include "ui/accounts/accountactions.h"
#include "ui/lock/lockpage.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordedit.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Latchkey;
using Phase = SessionView::Phase;
using Call = Test::FakeSession::Call;

class LockPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
    void shouldSayWhoIsLocked();
    void shouldUnlockWithThePasswordOnEnter();
    void shouldNotAskTheServerWithoutAPassword();
    void shouldShowEachFailureInPlace_data();
    void shouldShowEachFailureInPlace();
    void l4_shouldSayHowLongToWait();
    void shouldOfferTheKeychainOnlyWhereItWasLockedToo();
    void shouldUnlockWithTheKeychain();
    void shouldStayLockedWhereTheKeychainDoes();
    void shouldBeBusyUntilAnswered();
    void shouldSignOut();
    void shouldAskBeforeLosingChanges();
    void shouldWorkByKeyboard();
    void shouldUnlockWithTheBrowserWhereThereIsNoPassword();
    void shouldAskForTheCodeInPlace();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void lock(bool withKeychain);
    void submit(const QString &password);
    [[nodiscard]] Test::FakeSession &session() const { return m_accounts->current()->session(); }
    [[nodiscard]] PasswordEdit *password() const { return find<PasswordEdit>("lockPasswordEdit"); }
    [[nodiscard]] QString message() const { return find<InlineMessage>("lockMessage")->text(); }
    [[nodiscard]] QPushButton *keychainButton() const { return find<QPushButton>("unlockWithKeychainButton"); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Test::FakeAccounts> m_accounts;
    Test::FakeClock m_clock;
    Test::FakeBrowser m_browser;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<AccountActions> m_actions;
    std::unique_ptr<LockPage> m_page;
};

void LockPageTest::init()
{
    m_accounts = std::make_unique<Test::FakeAccounts>();
    m_window = std::make_unique<QWidget>();
    m_actions = std::make_unique<AccountActions>(*m_accounts, m_window.get());
    m_accounts->openActive({Test::FakeTaskRepository::sampleTask(QStringLiteral("1"), QStringLiteral("Renew the passport"))});
    lock(false);
}

void LockPageTest::lock(bool withKeychain)
{
    session().setPhase(Phase::Active);
    QVERIFY(QCoro::waitFor(session().lockApp(withKeychain)));
    m_page = std::make_unique<LockPage>(*m_accounts->current(), *m_actions, m_clock, m_browser.opener());
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusProxy()->setFocus();
}

void LockPageTest::cleanup()
{
    m_page.reset();
    m_actions.reset();
    m_accounts.reset();
}

void LockPageTest::submit(const QString &text)
{
    QTest::keyClicks(password(), text);
    QTest::keyClick(password(), Qt::Key_Return);
}

void LockPageTest::shouldSayWhoIsLocked()
{
    QString shown;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        shown += label->text() + QLatin1Char('\n');
    QVERIFY(shown.contains(QLatin1String("ana@example.org")));
    QVERIFY(shown.contains(QLatin1String("tasks.example")));
    QVERIFY(!shown.contains(QLatin1String("passport")));
}

void LockPageTest::shouldUnlockWithThePasswordOnEnter()
{
    submit(QStringLiteral("correct horse"));
    QCOMPARE(session().attempts().size(), 1);
    QCOMPARE(session().attempts().first().email, QStringLiteral("ana@example.org"));
    QCOMPARE(session().attempts().first().password, QByteArray("correct horse"));
    QVERIFY(password()->text().isEmpty());
    session().answer({});
    QCOMPARE(session().view().phase, Phase::Active);
}

void LockPageTest::shouldNotAskTheServerWithoutAPassword()
{
    submit({});
    QVERIFY(session().attempts().isEmpty());
    QCOMPARE(find<FormField>("lockPasswordField")->problem(), QStringLiteral("Enter your password."));
}

void LockPageTest::shouldShowEachFailureInPlace_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong") << Error::Kind::WrongCredentials << "not the password of this account";
    QTest::newRow("offline") << Error::Kind::Unreachable << "It is the server that knows who you are.";
    QTest::newRow("slow") << Error::Kind::Timeout << "takes too long";
    QTest::newRow("broken") << Error::Kind::ServerFailure << "The server has a problem";
    QTest::newRow("not safe") << Error::Kind::TlsFailure << "not safe";
}

void LockPageTest::shouldShowEachFailureInPlace()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    submit(QStringLiteral("a wrong one"));
    session().answer(fail(kind));
    const QString shown = message() + find<FormField>("lockPasswordField")->problem();
    QVERIFY2(shown.contains(words), qPrintable(shown));
    QVERIFY(password()->hasFocus() && password()->text().isEmpty() && !password()->isReadOnly());
    QCOMPARE(session().view().phase, Phase::AppLocked);
    submit(QStringLiteral("the right one"));
    QVERIFY(message().isEmpty() && find<FormField>("lockPasswordField")->problem().isEmpty());
}

void LockPageTest::l4_shouldSayHowLongToWait()
{
    submit(QStringLiteral("a wrong one"));
    Error slowDown(Error::Kind::RateLimited);
    slowDown.retryAfter = std::chrono::seconds(40);
    session().answer(fail(slowDown));
    QVERIFY(message().contains(QLatin1String("40 seconds")));
    QCOMPARE(session().attempts().size(), 1);
}

void LockPageTest::shouldOfferTheKeychainOnlyWhereItWasLockedToo()
{
    QVERIFY(!keychainButton()->isVisible());
    SessionView view = session().view();
    view.keychainUnlocks = true; // it takes a moment
    session().setView(view);
    QVERIFY(keychainButton()->isVisible());
}

void LockPageTest::shouldUnlockWithTheKeychain()
{
    lock(true);
    keychainButton()->click();
    QCOMPARE(session().calls().constLast(), Call::UnlockApp);
    QVERIFY(!keychainButton()->isEnabled());
    session().answer({});
    QCOMPARE(session().view().phase, Phase::Active);
}

void LockPageTest::shouldStayLockedWhereTheKeychainDoes()
{
    lock(true);
    keychainButton()->click();
    session().answer(fail(Error::Kind::KeychainLocked));
    QVERIFY(message().contains(QLatin1String("The keychain stayed locked")));
    QVERIFY(keychainButton()->isEnabled());
    QCOMPARE(session().view().phase, Phase::AppLocked);
}

void LockPageTest::shouldBeBusyUntilAnswered()
{
    lock(true);
    submit(QStringLiteral("correct horse"));
    QVERIFY(!find<QPushButton>("unlockButton")->isEnabled() && !keychainButton()->isEnabled());
    QVERIFY(password()->isReadOnly());
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(session().attempts().size(), 1);
}

void LockPageTest::shouldSignOut()
{
    find<QPushButton>("lockSignOutButton")->click();
    QCOMPARE(session().calls().constLast(), Call::SignOut);
}

void LockPageTest::shouldAskBeforeLosingChanges()
{
    TaskDraft draft;
    draft.title = QStringLiteral("Unsent");
    QVERIFY(m_accounts->current()->tasks().add(draft));
    find<QPushButton>("lockSignOutButton")->click();
    QVERIFY(!session().calls().contains(Call::SignOut));
    find<QPushButton>("questionNo")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    find<QPushButton>("lockSignOutButton")->click();
    find<QPushButton>("questionYes")->click();
    QVERIFY(session().calls().contains(Call::SignOut));
}

void LockPageTest::shouldWorkByKeyboard()
{
    lock(true);
    QVERIFY(password()->hasFocus());
    QStringList reached;
    for (int i = 0; i < 4; ++i) {
        reached << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached, QStringList({QStringLiteral("lockPasswordEdit"), QStringLiteral("unlockButton"),
                                   QStringLiteral("unlockWithKeychainButton"), QStringLiteral("lockSignOutButton")}));
    QVERIFY(password()->hasFocus());
}

void LockPageTest::shouldUnlockWithTheBrowserWhereThereIsNoPassword()
{
    m_accounts->current()->m_server.ways = SignInWay::Browser;
    lock(true);
    QVERIFY(!password()->isVisible() && !find<QPushButton>("unlockButton")->isVisible());
    QVERIFY(keychainButton()->isVisible());
    auto *browser = find<QPushButton>("lockBrowserButton");
    QVERIFY(browser->hasFocus());
    QTest::keyClick(browser, Qt::Key_Space);
    QCOMPARE(session().attempts().constLast().way, SignInWay::Browser);
    QVERIFY(session().attempts().constLast().guide->openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
    QVERIFY(!keychainButton()->isVisible() && !find<QPushButton>("lockSignOutButton")->isVisible());
    QTest::keyClick(find<QPushButton>("openAgainButton"), Qt::Key_Escape);
    QVERIFY(message().isEmpty());
    QVERIFY(browser->isEnabled() && browser->hasFocus());
    QVERIFY(keychainButton()->isVisible());
}

void LockPageTest::shouldAskForTheCodeInPlace()
{
    submit(QStringLiteral("correct horse"));
    auto asking = session().attempts().constLast().guide->secondFactor(SecondFactorQuestion());
    QVERIFY(find<QLineEdit>("codeEdit")->hasFocus());
    QVERIFY(!password()->isVisible());
    session().answer({});
    QCOMPARE(session().view().phase, Phase::Active);
}

QTEST_MAIN(LockPageTest)
#include "tst_lockpage.moc"
