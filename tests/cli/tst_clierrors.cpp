// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errortext.h"
#include "app/cli/exitcode.h"
#include "app/cli/helptext.h"
#include "app/cli/terminal.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Cli;

class CliErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveASentenceAndACodeForEveryError_data();
    void shouldHaveASentenceAndACodeForEveryError();
    void shouldKeepTheCodesThatScriptsRelyOn_data();
    void shouldKeepTheCodesThatScriptsRelyOn();
    void shouldSayHowLongToWait();
    void shouldNameTheFieldsThatAreWrong();
    void shouldListItsCodesInTheHelp();
    void shouldKeepControlCharactersFromTheTerminal();
};

namespace {

/// Keeps what it is told.
class Paper final : public Terminal
{
public:
    using Terminal::complain;
    void print(const QString &) override {}
    void complain(const QString &line) override { lines.append(line); }
    Result<QByteArray> readInput(qint64) override { return QByteArray(); }
    Result<Secret> askSecret(const QString &) override { return Secret(); }
    QStringList lines;
};

} // namespace

void CliErrorsTest::shouldHaveASentenceAndACodeForEveryError_data()
{
    QTest::addColumn<Error::Kind>("kind");
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Cancelled); ++kind)
        QTest::newRow(qPrintable(errorName(static_cast<Error::Kind>(kind)))) << static_cast<Error::Kind>(kind);
}

void CliErrorsTest::shouldHaveASentenceAndACodeForEveryError()
{
    QFETCH(Error::Kind, kind);
    const ErrorText text = textFor(Error(kind, QStringLiteral("detail")));
    QVERIFY2(text.sentence.endsWith(QLatin1Char('.')), qPrintable(text.sentence));
    QVERIFY(text.sentence.at(0).isUpper());
    QVERIFY(text.next.isEmpty() || text.next.endsWith(QLatin1Char('.')));
    QVERIFY(exitCodeFor(kind) != ExitCode::Ok);
}

void CliErrorsTest::shouldKeepTheCodesThatScriptsRelyOn_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("a file") << Error::Kind::Storage << 1;
    QTest::newRow("input") << Error::Kind::InvalidInput << 2;
    QTest::newRow("plain http") << Error::Kind::InsecureAddress << 2;
    QTest::newRow("signed out") << Error::Kind::SignedOut << 3;
    QTest::newRow("expired") << Error::Kind::ReauthRequired << 3;
    QTest::newRow("keychain") << Error::Kind::KeychainLocked << 4;
    QTest::newRow("unreachable") << Error::Kind::Unreachable << 5;
    QTest::newRow("certificate") << Error::Kind::TlsFailure << 5;
    QTest::newRow("a web page") << Error::Kind::BadReply << 5;
    QTest::newRow("wrong password") << Error::Kind::WrongCredentials << 6;
    QTest::newRow("too often") << Error::Kind::RateLimited << 6;
    QTest::newRow("no such task") << Error::Kind::NotFound << 7;
}

void CliErrorsTest::shouldKeepTheCodesThatScriptsRelyOn()
{
    QFETCH(Error::Kind, kind);
    Paper paper;
    const ExitCode code = paper.complain(Error(kind));
    QTEST(static_cast<int>(code), "code");
    QVERIFY(!paper.lines.isEmpty() && paper.lines.size() <= 2);
    QVERIFY(paper.lines.size() == 1 || paper.lines.last().startsWith(QLatin1String("Next: ")));
}

void CliErrorsTest::shouldSayHowLongToWait()
{
    Error error(Error::Kind::RateLimited);
    error.retryAfter = std::chrono::seconds(42);
    QVERIFY(textFor(error).next.contains(QLatin1String("42 seconds")));
}

void CliErrorsTest::shouldNameTheFieldsThatAreWrong()
{
    Error error(Error::Kind::InvalidInput);
    error.fields.append({QStringLiteral("title"), QStringLiteral("must not be empty")});
    QCOMPARE(textFor(error).sentence, QStringLiteral("This cannot be used: title must not be empty."));
}

void CliErrorsTest::shouldListItsCodesInTheHelp()
{
    const QString codes = helpText().section(QStringLiteral("Exit codes:"), 1);
    for (int code = 0; code <= static_cast<int>(ExitCode::NotFound); ++code)
        QVERIFY(codes.contains(QString::number(code) + QLatin1Char(' ')));
}

void CliErrorsTest::shouldKeepControlCharactersFromTheTerminal()
{
    Paper paper;
    paper.complain(Error(Error::Kind::TlsFailure, QStringLiteral("\x1b]0;owned\x07")));
    QVERIFY(!paper.lines.join(QLatin1Char('\n')).contains(QLatin1Char('\x1b')));
    QCOMPARE(printable(QStringLiteral("a\u202eb\x1b[2J\u0085")), QStringLiteral("a\ufffdb\ufffd[2J\ufffd"));
    QCOMPARE(printable(QString::fromUtf8("Käse \xF0\x9F\xA7\x80")), QString::fromUtf8("Käse \xF0\x9F\xA7\x80"));
}

QTEST_GUILESS_MAIN(CliErrorsTest)
#include "tst_clierrors.moc"
