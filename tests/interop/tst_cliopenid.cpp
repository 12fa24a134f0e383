// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/clivisit.h"
#include "tests/interop/deployment.h"

#include <QRegularExpression>

using namespace Latchkey::Test;
using Kind = Deployment::Kind;

/// latchkey-cli at a real OpenID provider: in, add and list, renewed, ended elsewhere, in again, out.
class CliOpenIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_visit.emplace(); }
    void shouldLiveAtAnOpenIdProvider_data();
    void shouldLiveAtAnOpenIdProvider();
    void shouldSignInWithACodeElsewhere();
    void shouldGoOnWhereItWasAfterAnInterruption();
    void shouldSayThatTheBrowserRefused();
    void shouldSayThatThereIsNoBrowser();
    void shouldAskWhereTheTasksAre();
    void shouldNotAddTheSamePersonTwice();

private:
    [[nodiscard]] static QByteArray shownBy(QProcess &login);

    std::optional<CliVisit> m_visit;
};

void CliOpenIdTest::shouldLiveAtAnOpenIdProvider_data()
{
    QTest::addColumn<QString>("bound");
    QTest::newRow("bearer tokens") << QStringLiteral("off");
    QTest::newRow("bound tokens") << QStringLiteral("required");
}

void CliOpenIdTest::shouldLiveAtAnOpenIdProvider()
{
    QFETCH(QString, bound);
    Deployment site(Kind::OpenId, {QStringLiteral("--dpop"), bound});
    QVERIFY2(site.isReady(), site.failure());

    // The task server's address is all a person needs to know.
    VERIFY_ENDED(m_visit->run(QStringLiteral("login --server ") + site.address().toString()), 0);
    QVERIFY2(m_visit->accounts().contains("ada@example.com  " + site.authority().url().toEncoded()),
             m_visit->accounts());
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Milk")), "");

    site.authority().tell(QStringLiteral("revoke"), {{QStringLiteral("account"), QStringLiteral("ada")}});
    const CliRun ended = m_visit->run(QStringLiteral("list"));
    VERIFY_ENDED(ended, 3);
    QVERIFY(ended.err.contains("latchkey-cli login"));
    VERIFY_ENDED(m_visit->run(QStringLiteral("login")), 0);
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Bread")), "");
    QVERIFY(m_visit->run(QStringLiteral("list")).out.contains("Milk"));

    VERIFY_ENDED(m_visit->run(QStringLiteral("logout")), 0);
    VERIFY_ENDED(m_visit->run(QStringLiteral("list")), 3);
    QVERIFY(m_visit->accounts().isEmpty());
}

QByteArray CliOpenIdTest::shownBy(QProcess &login)
{
    QByteArray out;
    while (!out.contains("Waiting") && login.waitForReadyRead(30'000))
        out += login.readAllStandardOutput();
    return out;
}

void CliOpenIdTest::shouldSignInWithACodeElsewhere()
{
    Deployment site(Kind::OpenId);
    QVERIFY2(site.isReady(), site.failure());
    const auto login = m_visit->cli.start(
        {QStringLiteral("login"), QStringLiteral("--device"), QStringLiteral("--server"), site.address().toString()});
    static const QRegularExpression shown(QStringLiteral("(http\\S+)\\s+and enter this code:\\s+(\\S+)"));
    const QByteArray out = shownBy(*login);
    const QRegularExpressionMatch code = shown.match(QString::fromUtf8(out));
    QVERIFY2(code.hasMatch(), out);
    QStringList person = browserCommand() << code.captured(1) + QStringLiteral("?user_code=") + code.captured(2);
    const QString program = person.takeFirst();
    QCOMPARE(QProcess::execute(program, person), 0);
    VERIFY_ENDED(CliProgram::finish(*login), 0);
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Milk")), "");
}

void CliOpenIdTest::shouldGoOnWhereItWasAfterAnInterruption()
{
    Deployment site(Kind::OpenId);
    QVERIFY2(site.isReady(), site.failure());
    const QString server = QStringLiteral("--server ") + site.address().toString();
    VERIFY_ENDED(m_visit->run(QStringLiteral("login ") + server), 0);
    const auto login = m_visit->cli.start(QStringLiteral("login --device %1").arg(server).split(u' '));
    QVERIFY(shownBy(*login).contains("enter this code"));
    login->kill();
    QVERIFY(login->waitForFinished());
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Milk")), "");
}

void CliOpenIdTest::shouldSayThatTheBrowserRefused()
{
    Deployment site(Kind::OpenId);
    QVERIFY2(site.isReady(), site.failure());
    m_visit->setBrowser({QStringLiteral("--refuse")});
    const CliRun refused = m_visit->run(QStringLiteral("login --server ") + site.address().toString());
    VERIFY_ENDED(refused, 6);
    QVERIFY(refused.err.contains("in the browser"));
    QVERIFY(m_visit->accounts().isEmpty());
}

void CliOpenIdTest::shouldSayThatThereIsNoBrowser()
{
    Deployment site(Kind::OpenId);
    QVERIFY2(site.isReady(), site.failure());
    m_visit->cli.setEnvironment(QStringLiteral("BROWSER"), QStringLiteral("no-such-browser"));
    const CliRun none = m_visit->run(QStringLiteral("login --server ") + site.address().toString());
    VERIFY_ENDED(none, 1);
    QVERIFY(none.err.contains("--device"));
}

void CliOpenIdTest::shouldAskWhereTheTasksAre()
{
    Deployment site(Kind::OpenId);
    QVERIFY2(site.isReady(), site.failure());
    const QString login = QStringLiteral("login --server ") + site.authority().url().toString();
    const CliRun unknown = m_visit->run(login);
    VERIFY_ENDED(unknown, 2);
    QVERIFY(unknown.err.contains("--tasks-server"));
    VERIFY_ENDED(m_visit->run(login + QStringLiteral(" --tasks-server ") + site.address().toString()), 0);
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Milk")), "");
}

void CliOpenIdTest::shouldNotAddTheSamePersonTwice()
{
    Deployment site(Kind::OpenId);
    QVERIFY2(site.isReady(), site.failure());
    const QString login = QStringLiteral("login --server ") + site.address().toString();
    VERIFY_ENDED(m_visit->run(login), 0);
    const CliRun again = m_visit->run(login);
    VERIFY_ENDED(again, 6);
    QVERIFY(again.err.contains("already"));
    QCOMPARE(m_visit->accounts().count('\n'), 1);
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Milk")), "");

    m_visit->setBrowser({QStringLiteral("--login"), QStringLiteral("bob")});
    VERIFY_ENDED(m_visit->run(login), 0);
    QCOMPARE(m_visit->accounts().count('\n'), 2);
    QVERIFY(!m_visit->run(QStringLiteral("list")).out.contains("Milk"));
    QVERIFY(m_visit->run(QStringLiteral("list --account ada@example.com")).out.contains("Milk"));
}

QTEST_GUILESS_MAIN(CliOpenIdTest)
#include "tst_cliopenid.moc"
