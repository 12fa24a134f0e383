// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakeclock.h"
#include "ui/accounts/accountactions.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/strengthmeter.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordedit.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Latchkey;
using Test::FakeAccounts;
using Test::FakeOpenAccount;
using Test::FakeSession;

class SignInPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
    void shouldSignInOnEnter();
    void shouldSignUp();
    void shouldOfferSigningUpFirstWhereNobodyIsYet();
    void shouldNotOfferSigningUpWhereTheServerHasNone();
    void shouldRefuseBeforeSending_data();
    void shouldRefuseBeforeSending();
    void shouldJudgeTheEmailWhenItIsLeft();
    void shouldShowEachFailureInPlace_data();
    void shouldShowEachFailureInPlace();
    void shouldLoseNothingTypedButThePassword();
    void l4_shouldSayHowLongToWaitAndNotTryAgainByItself_data();
    void l4_shouldSayHowLongToWaitAndNotTryAgainByItself();
    void shouldBeBusyUntilAnswered();
    void shouldPutTheServersWordAtTheField();
    void shouldShowThePasswordOnRequest();
    void shouldHintAtThePasswordsStrength();
    void shouldTellWhereThereIsNoKeychain();
    void k9_shouldTellThatAnotherKeychainHoldsTheSignIn();
    void shouldTellThatTheKeychainStillHoldsTheOldSignIn();
    void shouldRememberWhoWasHere();
    void shouldOfferTheWaysOfTheServer_data();
    void shouldOfferTheWaysOfTheServer();
    void shouldSignInWithTheBrowser();
    void shouldAskForTheCodeInPlace();
    void shouldSayWhatWasFound();

private:
    void open(bool local = false);
    void show(FakeOpenAccount &account);
    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit *email() const { return find<QLineEdit>("emailEdit"); }
    [[nodiscard]] QLineEdit *password() const { return find<QLineEdit>("passwordEdit"); }
    [[nodiscard]] QString message() const { return find<InlineMessage>("signInMessage")->text(); }
    [[nodiscard]] FakeSession &session() const { return m_accounts->current()->session(); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeAccounts> m_accounts;
    Test::FakeClock m_clock;
    Test::FakeBrowser m_browser;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<AccountActions> m_actions;
    std::unique_ptr<SignInPage> m_page;
};

void SignInPageTest::init()
{
    m_accounts = std::make_unique<FakeAccounts>();
    m_window = std::make_unique<QWidget>();
    m_actions = std::make_unique<AccountActions>(*m_accounts, m_window.get());
    open();
}

void SignInPageTest::cleanup()
{
    m_page.reset();
    m_actions.reset();
    m_accounts.reset();
}

void SignInPageTest::open(bool local)
{
    m_page.reset();
    show(m_accounts->open(local));
}

void SignInPageTest::show(FakeOpenAccount &account)
{
    m_page = std::make_unique<SignInPage>(account, *m_actions, m_clock, m_browser.opener());
    m_page->resize(480, 720);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SignInPageTest::shouldSignInOnEnter()
{
    QCOMPARE(m_page->mode(), SignInPage::Mode::SignIn);
    email()->setFocus();
    QTest::keyClicks(email(), QStringLiteral(" ana@example.org "));
    QTest::keyClick(email(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), password());
    QTest::keyClicks(password(), QStringLiteral("correct horse"));
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(session().attempts().size(), 1);
    QCOMPARE(session().attempts().first().email, QStringLiteral("ana@example.org"));
    QCOMPARE(session().attempts().first().password, QByteArray("correct horse"));
    QCOMPARE(session().calls().last(), FakeSession::Call::SignIn);
}

void SignInPageTest::shouldSignUp()
{
    find<QPushButton>("switchToSignUp")->click();
    QCOMPARE(m_page->mode(), SignInPage::Mode::SignUp);
    find<QLineEdit>("nameEdit")->setText(QStringLiteral("Ana"));
    email()->setText(QStringLiteral("ana@example.org"));
    password()->setText(QStringLiteral("correct horse"));
    find<QPushButton>("signUpButton")->click();
    QCOMPARE(session().calls().last(), FakeSession::Call::SignUp);
    QCOMPARE(session().attempts().last().name, QStringLiteral("Ana"));
}

void SignInPageTest::shouldOfferSigningUpFirstWhereNobodyIsYet()
{
    open(true);
    QCOMPARE(m_page->mode(), SignInPage::Mode::SignUp);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("nameEdit"));
    find<QPushButton>("switchToSignIn")->click();
    QCOMPARE(m_page->mode(), SignInPage::Mode::SignIn);
    QVERIFY(find<FormField>("nameField")->isHidden());
}

void SignInPageTest::shouldNotOfferSigningUpWhereTheServerHasNone()
{
    FakeOpenAccount &account = m_accounts->open();
    account.m_server.canSignUp = false;
    show(account);
    QVERIFY(find<QPushButton>("switchToSignUp")->isHidden());
}

void SignInPageTest::shouldRefuseBeforeSending_data()
{
    QTest::addColumn<bool>("signUp");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mail");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("field");
    const QString ana = QStringLiteral("ana@example.org");
    QTest::newRow("nothing") << false << QString() << QString() << QString() << QStringLiteral("email");
    QTest::newRow("no e-mail") << false << QString() << QStringLiteral("ana") << QStringLiteral("x")
                               << QStringLiteral("email");
    QTest::newRow("no password") << false << QString() << ana << QString() << QStringLiteral("password");
    QTest::newRow("no name") << true << QString() << ana << QStringLiteral("long enough") << QStringLiteral("name");
    QTest::newRow("short password") << true << QStringLiteral("Ana") << ana << QStringLiteral("short")
                                    << QStringLiteral("password");
}

void SignInPageTest::shouldRefuseBeforeSending()
{
    QFETCH(bool, signUp);
    QFETCH(QString, name);
    QFETCH(QString, mail);
    QFETCH(QString, secret);
    QFETCH(QString, field);
    m_page->setMode(signUp ? SignInPage::Mode::SignUp : SignInPage::Mode::SignIn);
    find<QLineEdit>("nameEdit")->setText(name);
    email()->setText(mail);
    password()->setText(secret);
    QTest::keyClick(password(), Qt::Key_Return);
    QVERIFY(session().attempts().isEmpty());
    auto *offending = m_page->findChild<FormField *>(field + QStringLiteral("Field"));
    QVERIFY(!offending->problem().isEmpty());
    QVERIFY(offending->edit()->property("invalid").toBool());
    QCOMPARE(QApplication::focusWidget(), offending->edit());
    QCOMPARE(password()->text(), secret);
    QTest::keyClick(offending->edit(), Qt::Key_X);
    QVERIFY(offending->problem().isEmpty());
}

void SignInPageTest::shouldJudgeTheEmailWhenItIsLeft()
{
    email()->setFocus();
    QTest::keyClicks(email(), QStringLiteral("ana"));
    QVERIFY(find<FormField>("emailField")->problem().isEmpty());
    QTest::keyClick(email(), Qt::Key_Tab);
    QVERIFY(!find<FormField>("emailField")->problem().isEmpty());
}

void SignInPageTest::shouldShowEachFailureInPlace_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("field"); // empty: above the form
    using K = Error::Kind;
    Error limited(K::RateLimited);
    limited.retryAfter = std::chrono::seconds(40);
    QTest::newRow("wrong") << Error(K::WrongCredentials) << QStringLiteral("wrong") << QString();
    QTest::newRow("offline") << Error(K::Unreachable) << QStringLiteral("cannot be reached") << QString();
    QTest::newRow("slow") << Error(K::Timeout) << QStringLiteral("too long") << QString();
    QTest::newRow("L4 limited") << limited << QStringLiteral("40 seconds") << QString();
    QTest::newRow("server down") << Error(K::ServerFailure) << QStringLiteral("problem") << QString();
    QTest::newRow("certificate") << Error(K::TlsFailure) << QStringLiteral("certificate") << QString();
    QTest::newRow("not a server") << Error(K::BadReply) << QStringLiteral("task server") << QString();
    QTest::newRow("known e-mail") << Error(K::EmailTaken) << QStringLiteral("already") << QStringLiteral("emailField");
    QTest::newRow("known name") << Error(K::NameTaken) << QStringLiteral("taken") << QStringLiteral("nameField");
}

void SignInPageTest::shouldShowEachFailureInPlace()
{
    QFETCH(Error, error);
    QFETCH(QString, words);
    QFETCH(QString, field);
    m_page->setMode(SignInPage::Mode::SignUp);
    find<QLineEdit>("nameEdit")->setText(QStringLiteral("Ana"));
    email()->setText(QStringLiteral("ana@example.org"));
    password()->setText(QStringLiteral("correct horse"));
    find<QPushButton>("signUpButton")->click();
    session().answer(fail(error));
    const QString shown = field.isEmpty() ? message() : m_page->findChild<FormField *>(field)->problem();
    QVERIFY2(shown.contains(words), qPrintable(shown));
    QWidget *expected = field.isEmpty() ? password() : m_page->findChild<FormField *>(field)->edit();
    QCOMPARE(QApplication::focusWidget(), expected);
    QCOMPARE(find<InlineMessage>("signInMessage")->isHidden(), !field.isEmpty());
    QVERIFY(password()->text().isEmpty());
    QCOMPARE(session().attempts().size(), 1); // nothing is tried again by itself
}

void SignInPageTest::shouldLoseNothingTypedButThePassword()
{
    m_page->setMode(SignInPage::Mode::SignUp);
    find<QLineEdit>("nameEdit")->setText(QStringLiteral("Ana"));
    email()->setText(QStringLiteral("ana@example.org"));
    password()->setText(QStringLiteral("correct horse"));
    find<QPushButton>("signUpButton")->click();
    QVERIFY(password()->text().isEmpty());
    session().answer(fail(Error::Kind::Unreachable));
    QCOMPARE(find<QLineEdit>("nameEdit")->text(), QStringLiteral("Ana"));
    QCOMPARE(email()->text(), QStringLiteral("ana@example.org"));
    m_page->setMode(SignInPage::Mode::SignIn);
    QCOMPARE(email()->text(), QStringLiteral("ana@example.org"));
}

void SignInPageTest::l4_shouldSayHowLongToWaitAndNotTryAgainByItself_data()
{
    QTest::addColumn<bool>("signUp");
    QTest::addColumn<int>("seconds"); // 0: the server does not say
    QTest::addColumn<QString>("pause");
    QTest::newRow("signing in") << false << 40 << "Try again in 40 seconds.";
    QTest::newRow("signing up") << true << 40 << "Try again in 40 seconds.";
    QTest::newRow("minutes") << false << 600 << "Try again in 10 minutes.";
    QTest::newRow("no word of a pause") << false << 0 << "Try again in a moment.";
}

void SignInPageTest::l4_shouldSayHowLongToWaitAndNotTryAgainByItself()
{
    QFETCH(bool, signUp);
    QFETCH(int, seconds);
    QFETCH(QString, pause);
    m_page->setMode(signUp ? SignInPage::Mode::SignUp : SignInPage::Mode::SignIn);
    find<QLineEdit>("nameEdit")->setText(QStringLiteral("Ana"));
    email()->setText(QStringLiteral("ana@example.org"));
    password()->setText(QStringLiteral("correct horse"));
    find<QPushButton>(signUp ? "signUpButton" : "signInButton")->click();
    Error limited(Error::Kind::RateLimited);
    if (seconds > 0)
        limited.retryAfter = std::chrono::seconds(seconds);
    session().answer(fail(limited));
    QVERIFY2(message().contains(pause), qPrintable(message()));
    QVERIFY(password()->text().isEmpty());
    QCOMPARE(email()->text(), QStringLiteral("ana@example.org"));
    // There is nothing left to try with, and nobody asks for it.
    QVERIFY(!session().isAsked());
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(session().attempts().size(), 1);
    QVERIFY(m_page->findChildren<QTimer *>().isEmpty());
}

void SignInPageTest::shouldBeBusyUntilAnswered()
{
    email()->setText(QStringLiteral("ana@example.org"));
    password()->setText(QStringLiteral("correct horse"));
    auto *button = find<QPushButton>("signInButton");
    const QString idle = button->text();
    QTest::keyClick(password(), Qt::Key_Return);
    QVERIFY(!button->isEnabled());
    QVERIFY(button->text() != idle);
    QVERIFY(email()->isReadOnly());
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(session().attempts().size(), 1);
    session().answer(fail(Error::Kind::WrongCredentials));
    QVERIFY(button->isEnabled());
    QCOMPARE(button->text(), idle);
    QVERIFY(!email()->isReadOnly());
}

void SignInPageTest::shouldPutTheServersWordAtTheField()
{
    m_page->setMode(SignInPage::Mode::SignUp);
    find<QLineEdit>("nameEdit")->setText(QStringLiteral("Ana"));
    email()->setText(QStringLiteral("ana@example.org"));
    password()->setText(QStringLiteral("correct horse"));
    find<QPushButton>("signUpButton")->click();
    Error error(Error::Kind::Invalid);
    error.fields << Error::Field{QStringLiteral("email"), QStringLiteral("no mail from there")};
    session().answer(fail(error));
    QCOMPARE(find<FormField>("emailField")->problem(), QStringLiteral("no mail from there"));
    QCOMPARE(QApplication::focusWidget(), email());
    QVERIFY(find<InlineMessage>("signInMessage")->isHidden());
}

void SignInPageTest::shouldShowThePasswordOnRequest()
{
    password()->setText(QStringLiteral("secret"));
    QCOMPARE(password()->echoMode(), QLineEdit::Password);
    find<QAction>("showPasswordAction")->trigger();
    QCOMPARE(password()->echoMode(), QLineEdit::Normal);
    email()->setText(QStringLiteral("ana@example.org"));
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(password()->echoMode(), QLineEdit::Password);
}

void SignInPageTest::shouldHintAtThePasswordsStrength()
{
    m_page->setMode(SignInPage::Mode::SignUp);
    auto *meter = find<StrengthMeter>("strengthMeter");
    const QString before = meter->text();
    QVERIFY(before.contains(QLatin1Char('8')));
    QTest::keyClicks(password(), QStringLiteral("correct horse battery"));
    QVERIFY(meter->text() != before);
}

void SignInPageTest::shouldTellWhereThereIsNoKeychain()
{
    QVERIFY(find<InlineMessage>("signInKeychainMessage")->isHidden());
    session().setPhase(SessionView::Phase::KeychainUnavailable);
    QVERIFY(find<InlineMessage>("signInKeychainMessage")->text().contains(QLatin1String("until you quit")));
    session().setPhase(SessionView::Phase::SignedOut);
    QVERIFY(find<InlineMessage>("signInKeychainMessage")->isHidden());
}

void SignInPageTest::k9_shouldTellThatAnotherKeychainHoldsTheSignIn()
{
    SessionView view = session().view();
    view.phase = SessionView::Phase::KeychainUnavailable;
    view.lastError = Error(Error::Kind::OtherKeychain);
    session().setView(view);
    QVERIFY(find<InlineMessage>("signInKeychainMessage")->text().contains(QLatin1String("another keychain")));
}

void SignInPageTest::shouldTellThatTheKeychainStillHoldsTheOldSignIn()
{
    auto *notice = find<InlineMessage>("signInKeychainMessage");
    SessionView view = session().view();
    view.lastError = Error(Error::Kind::KeychainLocked);
    session().setView(view);
    QVERIFY(notice->text().contains(QLatin1String("the keychain still holds the old sign-in")));
    view.lastError.reset();
    session().setView(view);
    QVERIFY(notice->text().isEmpty());
}

void SignInPageTest::shouldRememberWhoWasHere()
{
    FakeOpenAccount &account = m_accounts->open();
    account.m_account.identity = FakeAccounts::ana();
    show(account);
    QCOMPARE(email()->text(), QStringLiteral("ana@example.org"));
    QCOMPARE(m_page->focusProxy(), password());
}

void SignInPageTest::shouldOfferTheWaysOfTheServer_data()
{
    QTest::addColumn<SignInWays>("ways");
    QTest::addColumn<QString>("focused");
    QTest::newRow("password") << SignInWays(SignInWay::Password) << QStringLiteral("emailEdit");
    QTest::newRow("browser") << SignInWays(SignInWay::Browser) << QStringLiteral("signInBrowserButton");
    QTest::newRow("code") << SignInWays(SignInWay::DeviceCode) << QStringLiteral("signInCodeButton");
    QTest::newRow("browser or code") << SignInWays(SignInWay::Browser | SignInWay::DeviceCode)
                                     << QStringLiteral("signInBrowserButton");
    QTest::newRow("all") << SignInWays(SignInWay::Password | SignInWay::Browser | SignInWay::DeviceCode)
                         << QStringLiteral("emailEdit");
}

void SignInPageTest::shouldOfferTheWaysOfTheServer()
{
    QFETCH(SignInWays, ways);
    QFETCH(QString, focused);
    FakeOpenAccount &account = m_accounts->open();
    account.m_server.ways = ways;
    show(account);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusProxy()->setFocus();
    QCOMPARE(QApplication::focusWidget()->objectName(), focused);
    QCOMPARE(password()->isVisible(), ways.testFlag(SignInWay::Password));
    QCOMPARE(find<QPushButton>("signInButton")->isVisible(), ways.testFlag(SignInWay::Password));
    QCOMPARE(find<QPushButton>("switchToSignUp")->isVisible(), ways.testFlag(SignInWay::Password));
    QCOMPARE(find<QPushButton>("signInBrowserButton")->isVisible(), ways.testFlag(SignInWay::Browser));
    QCOMPARE(find<QPushButton>("signInCodeButton")->isVisible(), ways.testFlag(SignInWay::DeviceCode));
    int primary = 0;
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        primary += button->isVisible() && button->isDefault() ? 1 : 0;
    QCOMPARE(primary, 1);
}

void SignInPageTest::shouldSignInWithTheBrowser()
{
    FakeOpenAccount &account = m_accounts->open();
    account.m_server.ways = SignInWay::Browser | SignInWay::DeviceCode;
    show(account);
    find<QPushButton>("signInBrowserButton")->click();
    QCOMPARE(session().attempts().constLast().way, SignInWay::Browser);
    QVERIFY(!find<QPushButton>("signInCodeButton")->isEnabled());
    QVERIFY(session().attempts().constLast().guide->openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
    QVERIFY(!find<QPushButton>("signInBrowserButton")->isVisible());
    QVERIFY(!find<QPushButton>("otherServerButton")->isVisible());
    session().answer(fail(Error::Kind::AccessDenied));
    QVERIFY(message().contains(QLatin1String("refused")));
    QVERIFY(find<QPushButton>("signInBrowserButton")->isVisible());
    QVERIFY(find<QPushButton>("signInCodeButton")->isEnabled());
    find<QPushButton>("signInCodeButton")->click();
    QVERIFY(message().isEmpty());
    QCOMPARE(session().attempts().constLast().way, SignInWay::DeviceCode);
    session().cancelSignIn();
    QVERIFY(message().isEmpty());
}

void SignInPageTest::shouldAskForTheCodeInPlace()
{
    email()->setText(QStringLiteral("ana@example.org"));
    password()->setText(QStringLiteral("correct horse"));
    find<QPushButton>("signInButton")->click();
    auto asking = session().attempts().constLast().guide->secondFactor(SecondFactorQuestion());
    QVERIFY(find<QLineEdit>("codeEdit")->hasFocus());
    QVERIFY(!email()->isVisible());
    QTest::keyClicks(find<QLineEdit>("codeEdit"), QStringLiteral("123456"));
    QTest::keyClick(find<QLineEdit>("codeEdit"), Qt::Key_Return);
    session().answer(fail(Error::Kind::CodeExpired));
    QVERIFY(message().contains(QLatin1String("too late")));
    QVERIFY(password()->isVisible() && password()->hasFocus());
    QCOMPARE(email()->text(), QStringLiteral("ana@example.org"));
}

void SignInPageTest::shouldSayWhatWasFound()
{
    FakeOpenAccount &account = m_accounts->open();
    account.m_account.kind = QStringLiteral("oidc");
    account.m_account.server = QUrl(QStringLiteral("https://id.example"));
    show(account);
    QString shown;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        shown += label->text() + QLatin1Char('\n');
    QVERIFY2(shown.contains(QLatin1String("OpenID Connect at id.example. Your tasks are at tasks.example.")),
             qPrintable(shown));
}

QTEST_MAIN(SignInPageTest)
#include "tst_signinpage.moc"
