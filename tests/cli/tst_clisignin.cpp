// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/browser.h"
#include "app/cli/entrance.h"
#include "app/cli/terminalguide.h"
#include "tests/cli/scriptedterminal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Cli;
using namespace std::chrono_literals;

namespace {

const SignInWays Provider = SignInWays(SignInWay::Browser) | SignInWay::DeviceCode;

Browser browser(const char *command, const char *display = "")
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("BROWSER"), QString::fromUtf8(command));
    environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(display));
    return Browser(environment);
}

QString text(const Result<Secret> &secret)
{
    return secret ? QString::fromUtf8(secret->exposed()) : errorName(secret.error().kind);
}

} // namespace

/// How a person at a terminal signs in: which way, with what they type, and what they are shown.
class CliSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldChooseAWay_data();
    void shouldChooseAWay();
    void shouldRefuseAWayThatIsNotThere();
    void shouldKnowWhetherThereIsABrowser();
    void shouldOpenTheFirstBrowserThatStarts();
    void shouldReadPasswordAndCodeFromStandardInput_data();
    void shouldReadPasswordAndCodeFromStandardInput();
    void shouldReadBothPasswordsOfAChange_data();
    void shouldReadBothPasswordsOfAChange();
    void shouldAskForANewPasswordTwice();
    void shouldAskForACode_data();
    void shouldAskForACode();
    void l4_shouldAskForACodeOnlySoOften();
    void shouldNotAskAgainForACodeFromStandardInput();
    void shouldSayThatACodeIsWanted();
    void shouldShowADeviceCode();
};

void CliSignInTest::shouldChooseAWay_data()
{
    QTest::addColumn<SignInWays>("ways");
    QTest::addColumn<bool>("device");
    QTest::addColumn<QString>("command"); // of the browser; empty: there is none
    QTest::addColumn<SignInWay>("way");
    const QString some = QStringLiteral("true");
    QTest::newRow("password") << SignInWays(SignInWay::Password) << false << some << SignInWay::Password;
    QTest::newRow("password before others") << (Provider | SignInWay::Password) << false << some << SignInWay::Password;
    QTest::newRow("browser") << Provider << false << some << SignInWay::Browser;
    QTest::newRow("another device, as told") << Provider << true << some << SignInWay::DeviceCode;
    QTest::newRow("another device, without a browser") << Provider << false << QString() << SignInWay::DeviceCode;
    QTest::newRow("codes only") << SignInWays(SignInWay::DeviceCode) << false << some << SignInWay::DeviceCode;
    QTest::newRow("no browser and no codes")
        << SignInWays(SignInWay::Browser) << false << QString() << SignInWay::Browser;
}

void CliSignInTest::shouldChooseAWay()
{
    QFETCH(SignInWays, ways);
    QFETCH(bool, device);
    QFETCH(QString, command);
    Invocation invocation;
    invocation.device = device;
    invocation.email = QStringLiteral("a@b");
    const auto way = wayToSignIn(invocation, ways, browser(qPrintable(command)));
    QVERIFY(way);
    QTEST(*way, "way");
}

void CliSignInTest::shouldRefuseAWayThatIsNotThere()
{
    Invocation invocation;
    QCOMPARE(wayToSignIn(invocation, SignInWay::Password, browser("true")).error().kind, Error::Kind::InvalidInput);
    invocation.device = true;
    QCOMPARE(wayToSignIn(invocation, SignInWay::Browser, browser("true")).error().kind, Error::Kind::InvalidInput);
}

void CliSignInTest::shouldKnowWhetherThereIsABrowser()
{
    QVERIFY(browser("firefox").isHere());
#if defined(Q_OS_LINUX)
    QVERIFY(browser("", ":0").isHere());
    QVERIFY(!browser("").isHere());
#endif
}

void CliSignInTest::shouldOpenTheFirstBrowserThatStarts()
{
    const QTemporaryDir directory;
    const QString made = directory.filePath(QStringLiteral("made"));
    // Any program that does something with the address it is given.
    const QByteArray command = "no-such-browser:mkdir -p " + made.toUtf8() + "%s";
    QVERIFY(browser(command.constData()).open(QUrl(QStringLiteral("/a%20b"))));
    QTRY_VERIFY(QDir(made + QStringLiteral("/a%20b")).exists());
    QCOMPARE(browser("no-such-browser").open(QUrl(QStringLiteral("https://a.example"))).error().kind,
             Error::Kind::NoBrowser);
}

void CliSignInTest::shouldReadPasswordAndCodeFromStandardInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("withCode");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *input, bool withCode, const char *password, const char *code) {
        QTest::newRow(name) << QByteArray(input) << withCode << QString::fromUtf8(password)
                            << QString::fromLatin1(code);
    };
    row("both", "correct horse\n123456\n", true, "correct horse", "123456");
    row("both, as Windows ends lines", "correct horse\r\n123456\r\n", true, "correct horse", "123456");
    row("no code after all", "correct horse\n", true, "correct horse", "invalid-input");
    row("a password only", "correct\nhorse\n", false, "correct\nhorse", "second-factor-needed");
    row("nothing", "", true, "invalid-input", "invalid-input");
    row("broken UTF-8", "\xff\n1", true, "invalid-input", "1");
}

void CliSignInTest::shouldReadPasswordAndCodeFromStandardInput()
{
    QFETCH(QByteArray, input);
    QFETCH(bool, withCode);
    Test::ScriptedTerminal terminal;
    terminal.input = input;
    Invocation invocation;
    invocation.passwordFromStdin = true;
    invocation.codeFromStdin = withCode;
    TypedSecrets secrets(invocation, terminal);
    QTEST(text(secrets.password()), "password");
    QTEST(text(secrets.code(QString())), "code");
}

void CliSignInTest::shouldReadBothPasswordsOfAChange_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const QByteArray &input, const char *current, const char *next) {
        QTest::newRow(name) << input << QString::fromUtf8(current) << QString::fromUtf8(next);
    };
    row("both", "old horse\nnew horse\n", "old horse", "new horse");
    row("both, as Windows ends lines", "old horse\r\nnew horse\r\n", "old horse", "new horse");
    row("no new one", "old horse\n", "old horse", "invalid-input");
    row("an empty new one", "old horse\n\n", "old horse", "invalid-input");
    row("broken UTF-8", "old horse\n\xff\n", "old horse", "invalid-input");
    row("nothing", "", "invalid-input", "invalid-input");
    row("too long", QByteArray(10'000, 'x'), "invalid-input", "invalid-input");
}

void CliSignInTest::shouldReadBothPasswordsOfAChange()
{
    QFETCH(QByteArray, input);
    Test::ScriptedTerminal terminal;
    terminal.input = input;
    Invocation invocation;
    invocation.command = Command::Password;
    invocation.passwordFromStdin = true;
    TypedSecrets secrets(invocation, terminal);
    QTEST(text(secrets.password()), "current");
    QTEST(text(secrets.newPassword()), "next");
}

void CliSignInTest::shouldAskForANewPasswordTwice()
{
    Test::ScriptedTerminal terminal;
    terminal.answers = QStringList{QStringLiteral("new horse"), QStringLiteral("new horse"),
                                   QStringLiteral("new horse"), QStringLiteral("new house")};
    Invocation invocation;
    invocation.command = Command::Password;
    TypedSecrets secrets(invocation, terminal);
    QCOMPARE(text(secrets.newPassword()), QStringLiteral("new horse"));
    QCOMPARE(terminal.prompts,
             QStringList({QStringLiteral("New password: "), QStringLiteral("New password, again: ")}));
    QCOMPARE(text(secrets.newPassword()), QStringLiteral("invalid-input"));
    QCOMPARE(text(secrets.newPassword()), QStringLiteral("invalid-input")); // nobody answers any more
}

void CliSignInTest::shouldAskForACode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("backupCodes");
    QTest::addColumn<bool>("isBackup");
    QTest::newRow("six digits") << QStringLiteral("123456") << true << false;
    QTest::newRow("a backup code") << QStringLiteral("qjoF3-rxDxu") << true << true;
    QTest::newRow("many digits") << QStringLiteral("1234567890") << true << true;
    QTest::newRow("where there are no backup codes") << QStringLiteral("12 34 56") << false << false;
}

void CliSignInTest::shouldAskForACode()
{
    QFETCH(QString, typed);
    QFETCH(bool, backupCodes);
    QFETCH(bool, isBackup);
    Test::ScriptedTerminal terminal;
    terminal.answers = {typed};
    const Invocation invocation;
    TypedSecrets secrets(invocation, terminal);
    const Browser none = browser("");
    TerminalGuide guide(secrets, none, terminal);
    SecondFactorQuestion question;
    question.takesBackupCodes = backupCodes;
    const auto answer = QCoro::waitFor(guide.secondFactor(question));
    QVERIFY(answer);
    QCOMPARE(answer->kind == SecondFactor::Kind::BackupCode, isBackup);
    QCOMPARE(answer->code.exposed(), typed.toUtf8());
    QCOMPARE(terminal.prompts.first().contains(QLatin1String("backup")), backupCodes);
}

void CliSignInTest::l4_shouldAskForACodeOnlySoOften()
{
    Test::ScriptedTerminal terminal;
    terminal.answers = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
    const Invocation invocation;
    TypedSecrets secrets(invocation, terminal);
    const Browser none = browser("");
    TerminalGuide guide(secrets, none, terminal);
    SecondFactorQuestion question;
    QVERIFY(QCoro::waitFor(guide.secondFactor(question)));
    question.refusal = Error(Error::Kind::WrongCode);
    QVERIFY(QCoro::waitFor(guide.secondFactor(question)));
    QVERIFY(QCoro::waitFor(guide.secondFactor(question)));
    QCOMPARE(QCoro::waitFor(guide.secondFactor(question)).error().kind, Error::Kind::WrongCode);
    QCOMPARE(terminal.prompts.size(), TerminalGuide::MostAttempts);
    QCOMPARE(terminal.complaints.size(), 2);
}

void CliSignInTest::shouldNotAskAgainForACodeFromStandardInput()
{
    Test::ScriptedTerminal terminal;
    terminal.input = "123456\n";
    Invocation invocation;
    invocation.codeFromStdin = true;
    TypedSecrets secrets(invocation, terminal);
    const Browser none = browser("");
    TerminalGuide guide(secrets, none, terminal);
    SecondFactorQuestion question;
    QVERIFY(QCoro::waitFor(guide.secondFactor(question)));
    question.refusal = Error(Error::Kind::WrongCode);
    QCOMPARE(QCoro::waitFor(guide.secondFactor(question)).error().kind, Error::Kind::WrongCode);
    QVERIFY(terminal.prompts.isEmpty());
}

void CliSignInTest::shouldSayThatACodeIsWanted()
{
    Test::ScriptedTerminal nobody;
    const Invocation invocation;
    TypedSecrets secrets(invocation, nobody);
    const Browser none = browser("");
    TerminalGuide guide(secrets, none, nobody);
    const SecondFactorQuestion question;
    QCOMPARE(QCoro::waitFor(guide.secondFactor(question)).error().kind, Error::Kind::SecondFactorNeeded);
}

void CliSignInTest::shouldShowADeviceCode()
{
    Test::ScriptedTerminal terminal;
    const Invocation invocation;
    TypedSecrets secrets(invocation, terminal);
    const Browser none = browser("");
    TerminalGuide guide(secrets, none, terminal);
    DeviceCode code;
    code.userCode = QStringLiteral("FWDR\x1b-FVVQ");
    code.address = QUrl(QStringLiteral("https://id.example/device"));
    code.lifetime = 600s;
    guide.showDeviceCode(code);
    const QString shown = terminal.printed.join(u'\n');
    QVERIFY(shown.contains(QLatin1String("https://id.example/device")));
    QVERIFY(shown.contains(QStringLiteral("FWDR\uFFFD-FVVQ")));
    QVERIFY(shown.contains(QLatin1String("10 min")));
    QCOMPARE(guide.openBrowser(code.address).error().kind, Error::Kind::NoBrowser);
}

QTEST_GUILESS_MAIN(CliSignInTest)
#include "tst_clisignin.moc"
