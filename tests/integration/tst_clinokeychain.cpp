// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cliprogram.h"
#include "tests/integration/serverprogram.h"
#include "tests/integration/tcprecorder.h"

#include <QTest>

using namespace Latchkey::Test;

/// Where there is no keychain a session could not be kept for the next command.
class CliNoKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNotSignInWhereTheSessionCannotBeKept_data();
    void shouldNotSignInWhereTheSessionCannotBeKept();
    void shouldFindThatThereIsNoKeychain();
};

void CliNoKeychainTest::shouldNotSignInWhereTheSessionCannotBeKept_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("signup") << "signup";
    QTest::newRow("login") << "login";
}

void CliNoKeychainTest::shouldNotSignInWhereTheSessionCannotBeKept()
{
    QFETCH(QString, command);
    const ServerProgram server;
    const TcpRecorder wire(server.url());
    const CliProgram cli;
    const CliRun run = cli.run({command, QStringLiteral("--server"), wire.url().toString(), QStringLiteral("--email"),
                                QStringLiteral("a@example.com"), QStringLiteral("--password-stdin")},
                               "correct horse battery\n");
    QCOMPARE(run.code, 4);
    QVERIFY2(run.err.contains("keychain"), run.err);
    QVERIFY(run.err.contains("Next: "));
    QVERIFY(wire.bytes().contains("/.well-known/tasks-api"));
    QVERIFY(!wire.bytes().contains("correct horse"));
}

void CliNoKeychainTest::shouldFindThatThereIsNoKeychain()
{
    const CliRun run = CliProgram().run({QStringLiteral("doctor")});
    QCOMPARE(run.code, 4);
    QVERIFY2(run.out.contains("BAD keychain"), run.out);
}

QTEST_GUILESS_MAIN(CliNoKeychainTest)
#include "tst_clinokeychain.moc"
