// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakeclock.h"
#include "ui/session/reauthbar.h"
#include "ui/widgets/passwordedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Latchkey;
using Phase = SessionView::Phase;

class ReauthBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldAppearWhenTheSessionEnds();
    void s1_shouldNotTakeTheFocus();
    void s2_shouldSignInAsTheSamePerson();
    void shouldGiveTheFocusBack();
    void shouldStayWhileSigningIn();
    void shouldTellWhatWentWrong_data();
    void shouldTellWhatWentWrong();
    void l4_shouldSayHowLongToWaitAndNotTryAgainByItself();
    void shouldWantAPassword();
    void s2_shouldSignInWithTheBrowserInPlace();
    void shouldAskForTheCodeInPlace();

private:
    void open(SignInWays ways);
    [[nodiscard]] QLineEdit *password() const
    {
        return m_bar->findChild<PasswordEdit *>(QStringLiteral("reauthPasswordEdit"));
    }
    [[nodiscard]] QPushButton *button() const
    {
        return m_bar->findChild<QPushButton *>(QStringLiteral("reauthButton"));
    }
    [[nodiscard]] QLabel *problem() const { return m_bar->findChild<QLabel *>(QStringLiteral("reauthProblem")); }

    std::unique_ptr<Test::FakeAccounts> m_accounts;
    Test::FakeClock m_clock;
    Test::FakeBrowser m_browser;
    Test::FakeSession *m_session = nullptr;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
    ReauthBar *m_bar = nullptr;
};

void ReauthBarTest::init()
{
    m_accounts = std::make_unique<Test::FakeAccounts>();
    m_session = &m_accounts->openActive({}).session();
    open(SignInWay::Password);
}

void ReauthBarTest::open(SignInWays ways)
{
    m_accounts->current()->m_server.ways = ways;
    m_window = std::make_unique<QWidget>();
    m_other = new QLineEdit;
    m_bar = new ReauthBar(*m_accounts->current(), m_clock, m_browser.opener());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_bar);
    column->addWidget(m_other);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
}

void ReauthBarTest::cleanup()
{
    m_window.reset();
    m_accounts.reset();
}

void ReauthBarTest::shouldAppearWhenTheSessionEnds()
{
    QVERIFY(m_bar->isHidden());
    m_session->setPhase(Phase::ReauthRequired);
    QVERIFY(m_bar->isVisible());
    QVERIFY(m_bar->accessibleName().contains(QLatin1String("Your changes are kept")));
    QVERIFY(m_bar->accessibleName().contains(QLatin1String("ana@example.org")));
    m_session->setPhase(Phase::Active);
    QVERIFY(m_bar->isHidden());
}

void ReauthBarTest::s1_shouldNotTakeTheFocus()
{
    QTest::keyClicks(m_other, QStringLiteral("half a sen"));
    m_session->setPhase(Phase::ReauthRequired);
    QCOMPARE(QApplication::focusWidget(), m_other);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tence"));
    QCOMPARE(m_other->text(), QStringLiteral("half a sentence"));
}

void ReauthBarTest::s2_shouldSignInAsTheSamePerson()
{
    m_session->setPhase(Phase::ReauthRequired);
    QTest::keyClicks(password(), QStringLiteral("correct horse"));
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(m_session->attempts().size(), 1);
    QCOMPARE(m_session->attempts().first().email, QStringLiteral("ana@example.org"));
    QCOMPARE(m_session->attempts().first().password, QByteArray("correct horse"));
    m_session->answer({});
    QVERIFY(m_bar->isHidden());
    QVERIFY(password()->text().isEmpty());
}

void ReauthBarTest::shouldGiveTheFocusBack()
{
    m_session->setPhase(Phase::ReauthRequired);
    password()->setFocus();
    QTest::keyClicks(password(), QStringLiteral("correct horse"));
    QTest::keyClick(password(), Qt::Key_Return);
    m_session->answer({});
    QCOMPARE(QApplication::focusWidget(), m_other);
}

void ReauthBarTest::shouldStayWhileSigningIn()
{
    m_session->setPhase(Phase::ReauthRequired);
    QTest::keyClicks(password(), QStringLiteral("x"));
    button()->click();
    QVERIFY(m_bar->isVisible());
    QVERIFY(!button()->isEnabled());
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(m_session->attempts().size(), 1);
    m_session->answer(fail(Error::Kind::Timeout));
    QVERIFY(m_bar->isVisible());
    QVERIFY(button()->isEnabled());
}

void ReauthBarTest::shouldTellWhatWentWrong_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong password") << Error::Kind::WrongCredentials << QStringLiteral("not the password");
    QTest::newRow("somebody else") << Error::Kind::OtherAccount << QStringLiteral("another account");
    QTest::newRow("offline") << Error::Kind::Unreachable << QStringLiteral("cannot be reached");
}

void ReauthBarTest::shouldTellWhatWentWrong()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    m_session->setPhase(Phase::ReauthRequired);
    password()->setText(QStringLiteral("x"));
    button()->click();
    m_session->answer(fail(kind));
    QVERIFY(problem()->isVisible());
    QVERIFY2(problem()->text().contains(words), qPrintable(problem()->text()));
    QCOMPARE(QApplication::focusWidget(), password());
    QTest::keyClick(password(), Qt::Key_A);
    QVERIFY(problem()->isHidden());
}

void ReauthBarTest::l4_shouldSayHowLongToWaitAndNotTryAgainByItself()
{
    m_session->setPhase(Phase::ReauthRequired);
    password()->setText(QStringLiteral("x"));
    button()->click();
    Error limited(Error::Kind::RateLimited);
    limited.retryAfter = std::chrono::seconds(40);
    m_session->answer(fail(limited));
    QVERIFY2(problem()->text().contains(QLatin1String("Try again in 40 seconds.")), qPrintable(problem()->text()));
    QVERIFY(password()->text().isEmpty());
    QVERIFY(!m_session->isAsked());
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(m_session->attempts().size(), 1);
}

void ReauthBarTest::shouldWantAPassword()
{
    m_session->setPhase(Phase::ReauthRequired);
    button()->click();
    QVERIFY(m_session->attempts().isEmpty());
    QCOMPARE(QApplication::focusWidget(), password());
}

void ReauthBarTest::s2_shouldSignInWithTheBrowserInPlace()
{
    open(SignInWay::Browser | SignInWay::DeviceCode);
    m_session->setPhase(Phase::ReauthRequired);
    QVERIFY(!password()->isVisible());
    QVERIFY(m_other->hasFocus());
    auto *browser = m_bar->findChild<QPushButton *>(QStringLiteral("reauthBrowserButton"));
    browser->click();
    QCOMPARE(m_session->attempts().constLast().way, SignInWay::Browser);
    QCOMPARE(m_session->attempts().constLast().email, QStringLiteral("ana@example.org"));
    QVERIFY(m_session->attempts().constLast().guide->openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
    QVERIFY(!browser->isVisible());
    QVERIFY(m_bar->findChild<QPushButton *>(QStringLiteral("openAgainButton"))->isVisible());
    m_session->answer(fail(Error::Kind::OtherAccount));
    QVERIFY(problem()->text().contains(QLatin1String("another account")));
    QVERIFY(browser->isVisible() && browser->isEnabled());
    browser->click();
    QVERIFY(problem()->isHidden());
    m_session->answer({});
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_other->hasFocus());
}

void ReauthBarTest::shouldAskForTheCodeInPlace()
{
    m_session->setPhase(Phase::ReauthRequired);
    QTest::keyClicks(password(), QStringLiteral("correct horse"));
    QTest::keyClick(password(), Qt::Key_Return);
    auto asking = m_session->attempts().constLast().guide->secondFactor(SecondFactorQuestion());
    auto *code = m_bar->findChild<QLineEdit *>(QStringLiteral("codeEdit"));
    QVERIFY(code->isVisible() && !password()->isVisible());
    QTest::keyClick(code, Qt::Key_Escape);
    QVERIFY(password()->isVisible() && password()->hasFocus());
    QVERIFY(problem()->isHidden());
}

QTEST_MAIN(ReauthBarTest)
#include "tst_reauthbar.moc"
