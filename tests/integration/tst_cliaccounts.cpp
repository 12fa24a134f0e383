// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/serverprogram.h"
#include "tests/integration/verifyended.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Latchkey::Test;

/// Several accounts in one profile, at the real server and over the real keyring.
class CliAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shouldKeepAccountsApart();
    void shouldWorkWithAnotherAccountOnce();
    void shouldContinueTheAccountThatIsKnown();
    void shouldNotSignInTwice();
    void shouldStayWithTheCurrentAccountIfASignInFails();
    void shouldRemoveAnAccount();
    void shouldRemoveAnAccountWhileItsServerIsAway();
    void shouldNotFindAnAccount_data();
    void shouldNotFindAnAccount();

private:
    [[nodiscard]] CliRun enter(const QString &command, const QString &email) const;
    [[nodiscard]] CliRun run(const QString &line) const { return m_cli->run(line.split(u' ', Qt::SkipEmptyParts)); }
    /// The e-mail of the current account; those of all in order.
    [[nodiscard]] QString current() const;
    [[nodiscard]] QStringList all() const;
    [[nodiscard]] QByteArray titles(const QString &flags = {}) const
    {
        return run(QStringLiteral("list ") + flags).out;
    }

    std::unique_ptr<ServerProgram> m_server;
    std::unique_ptr<CliProgram> m_cli;
    QString m_ada;
    QString m_bob;
    int m_round = 0;
};

void CliAccountsTest::initTestCase()
{
    m_server = std::make_unique<ServerProgram>();
    QVERIFY(m_server->isListening());
}

void CliAccountsTest::init()
{
    m_cli = std::make_unique<CliProgram>();
    m_ada = QStringLiteral("ada%1@example.com").arg(++m_round);
    m_bob = QStringLiteral("bob%1@example.com").arg(m_round);
    VERIFY_ENDED(enter(QStringLiteral("signup"), m_ada), 0);
    VERIFY_ENDED(run(QStringLiteral("add AdasMilk")), 0);
    VERIFY_ENDED(enter(QStringLiteral("signup"), m_bob), 0);
    VERIFY_ENDED(run(QStringLiteral("add BobsBeer")), 0);
}

CliRun CliAccountsTest::enter(const QString &command, const QString &email) const
{
    return m_cli->run({command, QStringLiteral("--server"), m_server->url().toString(), QStringLiteral("--email"),
                       email, QStringLiteral("--password-stdin")},
                      "correct horse battery\n");
}

QString CliAccountsTest::current() const
{
    for (const QJsonValue &account : QJsonDocument::fromJson(run(QStringLiteral("accounts --json")).out).array()) {
        if (account[QLatin1String("current")].toBool())
            return account[QLatin1String("email")].toString();
    }
    return {};
}

QStringList CliAccountsTest::all() const
{
    QStringList emails;
    for (const QJsonValue &account : QJsonDocument::fromJson(run(QStringLiteral("accounts --json")).out).array())
        emails << account[QLatin1String("email")].toString();
    return emails;
}

void CliAccountsTest::shouldKeepAccountsApart()
{
    QCOMPARE(all(), QStringList({m_ada, m_bob}));
    QCOMPARE(current(), m_bob);
    QVERIFY(titles().contains("BobsBeer") && !titles().contains("AdasMilk"));
    VERIFY_ENDED(run(QStringLiteral("accounts use ") + m_ada), 0);
    QCOMPARE(current(), m_ada);
    QVERIFY(titles().contains("AdasMilk") && !titles().contains("BobsBeer"));
    QVERIFY(run(QStringLiteral("accounts")).out.contains("* "));
}

void CliAccountsTest::shouldWorkWithAnotherAccountOnce()
{
    QVERIFY(titles(QStringLiteral("--account ") + m_ada).contains("AdasMilk"));
    VERIFY_ENDED(run(QStringLiteral("--account %1 add AdasBread").arg(m_ada)), 0);
    QVERIFY(run(QStringLiteral("session --account ") + m_ada).out.contains(m_ada.toUtf8()));
    VERIFY_ENDED(run(QStringLiteral("session list --account ") + m_ada), 0);
    VERIFY_ENDED(run(QStringLiteral("doctor --account ") + m_ada), 0);
    QCOMPARE(current(), m_bob);
    QVERIFY(!titles().contains("AdasBread"));
    VERIFY_ENDED(run(QStringLiteral("logout --account ") + m_ada), 0);
    QVERIFY(titles().contains("BobsBeer"));
}

void CliAccountsTest::shouldContinueTheAccountThatIsKnown()
{
    const CliProgram elsewhere;
    const QStringList who{QStringLiteral("--server"), m_server->url().toString(), QStringLiteral("--email"), m_ada,
                          QStringLiteral("--password-stdin")};
    VERIFY_ENDED(elsewhere.run(QStringList{QStringLiteral("login")} + who, "correct horse battery\n"), 0);
    VERIFY_ENDED(elsewhere.run({QStringLiteral("session"), QStringLiteral("revoke"), QStringLiteral("--others")}), 0);
    VERIFY_ENDED(run(QStringLiteral("list --account ") + m_ada), 3);
    VERIFY_ENDED(enter(QStringLiteral("login"), m_ada), 0);
    QCOMPARE(all(), QStringList({m_ada, m_bob}));
    QCOMPARE(current(), m_ada);
    QVERIFY(titles().contains("AdasMilk"));
}

void CliAccountsTest::shouldNotSignInTwice()
{
    VERIFY_ENDED(enter(QStringLiteral("login"), m_ada), 6);
    VERIFY_ENDED(enter(QStringLiteral("signup"), m_ada), 6);
    QCOMPARE(all(), QStringList({m_ada, m_bob}));
    QVERIFY(titles(QStringLiteral("--account ") + m_ada).contains("AdasMilk"));
}

void CliAccountsTest::shouldStayWithTheCurrentAccountIfASignInFails()
{
    VERIFY_ENDED(
        m_cli->run({QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                    QStringLiteral("--email"), QStringLiteral("eve@example.com"), QStringLiteral("--password-stdin")},
                   "wrong horse battery\n"),
        6);
    QCOMPARE(all(), QStringList({m_ada, m_bob}));
    QCOMPARE(current(), m_bob);
    QVERIFY(titles().contains("BobsBeer"));
}

void CliAccountsTest::shouldRemoveAnAccount()
{
    VERIFY_ENDED(run(QStringLiteral("accounts remove ") + m_bob), 0);
    QCOMPARE(all(), QStringList{m_ada});
    QCOMPARE(current(), m_ada);
    QVERIFY(titles().contains("AdasMilk"));
    VERIFY_ENDED(run(QStringLiteral("accounts remove ") + m_ada), 0);
    QCOMPARE(all(), QStringList());
    VERIFY_ENDED(run(QStringLiteral("list")), 3);
    VERIFY_ENDED(enter(QStringLiteral("login"), m_bob), 0);
    QVERIFY(titles().contains("BobsBeer"));
}

void CliAccountsTest::shouldRemoveAnAccountWhileItsServerIsAway()
{
    m_server->stop();
    VERIFY_ENDED(run(QStringLiteral("accounts remove ") + m_bob), 0);
    QCOMPARE(all(), QStringList{m_ada});
    m_server->restart();
    QVERIFY(titles().contains("AdasMilk"));
}

void CliAccountsTest::shouldNotFindAnAccount_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("to use") << QStringLiteral("accounts use eve@example.com");
    QTest::newRow("to remove") << QStringLiteral("accounts remove eve@example.com");
    QTest::newRow("to list") << QStringLiteral("list --account eve@example.com");
    QTest::newRow("to sign in") << QStringLiteral("login --account eve@example.com");
    QTest::newRow("to sign out") << QStringLiteral("logout --account eve@example.com");
}

void CliAccountsTest::shouldNotFindAnAccount()
{
    QFETCH(QString, line);
    const CliRun missing = run(line);
    VERIFY_ENDED(missing, 7);
    QVERIFY(missing.err.contains("no account eve@example.com"));
    QVERIFY(missing.err.contains("latchkey-cli accounts"));
    QCOMPARE(all(), QStringList({m_ada, m_bob}));
}

QTEST_GUILESS_MAIN(CliAccountsTest)
#include "tst_cliaccounts.moc"
