// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/clivisit.h"
#include "tests/interop/deployment.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Latchkey::Test;
using Kind = Deployment::Kind;

namespace {

const QString Mail = QStringLiteral("ada@example.com");
const QByteArray Password("correct horse\n");

} // namespace

/// latchkey-cli at a real Better Auth: in, add and list, renewed, ended elsewhere, in again, out; and at a server that
/// it refuses.
class CliBetterAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_visit.emplace(); }
    void shouldLiveAtBetterAuth_data();
    void shouldLiveAtBetterAuth();
    void shouldAskForTheSecondFactorOfBetterAuth();
    void shouldAskForTheSecondFactorOnATerminal();
    void shouldRefuseABaseServer();

private:
    std::optional<CliVisit> m_visit;
};

void CliBetterAuthTest::shouldLiveAtBetterAuth_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const char *algorithm : {"EdDSA", "HS256"})
        QTest::newRow(algorithm) << QString::fromLatin1(algorithm);
}

void CliBetterAuthTest::shouldLiveAtBetterAuth()
{
    QFETCH(QString, algorithm);
    Deployment site(Kind::BetterAuth, {QStringLiteral("--jwt-alg"), algorithm});
    QVERIFY2(site.isReady(), site.failure());
    const QString who = QStringLiteral(" --email %1 --password-stdin").arg(Mail);
    VERIFY_ENDED(m_visit->run(QStringLiteral("signup --server ") + site.address().toString() + who, Password), 0);
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Milk")), "");
    VERIFY_ENDED(m_visit->run(QStringLiteral("session list")), 0);

    site.authority().tell(QStringLiteral("drop"), {{QStringLiteral("email"), Mail}});
    VERIFY_ENDED(m_visit->run(QStringLiteral("list")), 3);
    VERIFY_ENDED(m_visit->run(QStringLiteral("login") + who, "wrong horse\n"), 6);
    VERIFY_ENDED(m_visit->run(QStringLiteral("login") + who, Password), 0);
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Bread")), "");

    VERIFY_ENDED(m_visit->run(QStringLiteral("logout")), 0);
    VERIFY_ENDED(m_visit->run(QStringLiteral("list")), 3);
}

void CliBetterAuthTest::shouldAskForTheSecondFactorOfBetterAuth()
{
    Deployment site(Kind::BetterAuth, {QStringLiteral("--two-factor")});
    QVERIFY2(site.isReady(), site.failure());
    const QString who = QStringLiteral(" --server %1 --email %2 --password-stdin").arg(site.address().toString(), Mail);
    VERIFY_ENDED(m_visit->run(QStringLiteral("signup") + who, Password), 0);
    VERIFY_ENDED(m_visit->run(QStringLiteral("logout")), 0);
    const QJsonObject enrolled =
        site.authority().tell(QStringLiteral("enrol"), {{QStringLiteral("email"), Mail},
                                                        {QStringLiteral("password"), QStringLiteral("correct horse")}});

    const CliRun wanted = m_visit->run(QStringLiteral("login") + who, Password);
    VERIFY_ENDED(wanted, 6);
    QVERIFY(wanted.err.contains("--code-stdin"));
    const QString withCode = QStringLiteral("login --code-stdin") + who;
    VERIFY_ENDED(m_visit->run(withCode, Password + "000000\n"), 6);
    const QString code = site.authority()
                             .tell(QStringLiteral("totp"), {{QStringLiteral("email"), Mail}})
                             .value(QLatin1String("code"))
                             .toString();
    VERIFY_ENDED(m_visit->run(withCode, Password + code.toUtf8() + '\n'), 0);
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Milk")), "");
    VERIFY_ENDED(m_visit->run(QStringLiteral("logout")), 0);

    const QString backup = enrolled.value(QLatin1String("backupCodes")).toArray().at(0).toString();
    VERIFY_ENDED(m_visit->run(withCode, Password + backup.toUtf8() + '\n'), 0);
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Bread")), "");
}

void CliBetterAuthTest::shouldAskForTheSecondFactorOnATerminal()
{
    Deployment site(Kind::BetterAuth, {QStringLiteral("--two-factor")});
    QVERIFY2(site.isReady(), site.failure());
    const QString who = QStringLiteral(" --server %1 --email %2").arg(site.address().toString(), Mail);
    VERIFY_ENDED(m_visit->run(QStringLiteral("signup --password-stdin") + who, Password), 0);
    VERIFY_ENDED(m_visit->run(QStringLiteral("logout")), 0);
    const QByteArray backup =
        site.authority()
            .tell(QStringLiteral("enrol"),
                  {{QStringLiteral("email"), Mail}, {QStringLiteral("password"), QStringLiteral("correct horse")}})
            .value(QLatin1String("backupCodes"))
            .toArray()
            .at(0)
            .toString()
            .toUtf8();
    const CliRun run =
        m_visit->cli.runOnTerminal((QStringLiteral("login") + who).split(u' '),
                                   {{"Password of", Password.trimmed()}, {"Code of", "000000"}, {"Code of", backup}});
    VERIFY_ENDED(run, 0);
    QVERIFY(run.err.contains("does not accept this code"));
    QVERIFY(!run.out.contains("horse") && !run.out.contains(backup));
    QCOMPARE(m_visit->problemWithTasks(QStringLiteral("Milk")), "");
}

void CliBetterAuthTest::shouldRefuseABaseServer()
{
    Deployment site(Kind::Base);
    QVERIFY2(site.isReady(), site.failure());
    const CliRun refused = m_visit->run(
        QStringLiteral("login --server %1 --email %2 --password-stdin").arg(site.address().toString(), Mail), Password);
    VERIFY_ENDED(refused, 6);
    QVERIFY(refused.err.contains("cannot be renewed"));
    QVERIFY(m_visit->accounts().isEmpty());
}

QTEST_GUILESS_MAIN(CliBetterAuthTest)
#include "tst_clibetterauth.moc"
