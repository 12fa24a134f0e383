// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/site.h"
#include "tests/support/lockholder.h"

#include <QProcess>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;

/// Processes that share one account.
class SharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r14_shouldUseWhatTheOtherProcessStored();
    void r25_shouldLoseNothingInTwoProcesses();
    void r26_shouldWaitForAStoppedHolderWithoutRobbingIt();
    void r26_shouldTakeOverFromAKilledHolder();

private:
    static void rotate(const QString &arguments);
    [[nodiscard]] static QString lockOf(const Site &site);
};

void SharingTest::rotate(const QString &arguments)
{
    QProcess soak;
    soak.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    soak.start(QStringLiteral(LATCHKEY_SOAK), arguments.split(QLatin1Char(' ')));
    QVERIFY(soak.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(soak.state(), QProcess::NotRunning, 120'000);
    const QByteArray output = soak.readAllStandardOutput();
    qInfo().noquote() << output.trimmed();
    QCOMPARE(soak.exitStatus(), QProcess::NormalExit);
    QCOMPARE(soak.exitCode(), 0);
    QVERIFY(output.contains(" 0 sessions lost "));
    QVERIFY(output.contains(" 0 duplicate deliveries, 0 concurrent refreshes"));
}

QString SharingTest::lockOf(const Site &site)
{
    return Paths::below(site.dir.path()).runtime + QLatin1Char('/') + site.account.toString(QUuid::WithoutBraces)
           + QStringLiteral(".lock");
}

void SharingTest::r14_shouldUseWhatTheOtherProcessStored()
{
    // Where a parent token ends the session at once: each process must find what the other one has stored.
    rotate(QStringLiteral("--policy strict --rotations 40 --faults 0"));
}

void SharingTest::r25_shouldLoseNothingInTwoProcesses()
{
    rotate(QStringLiteral("--policy parent --rotations 120 --faults 10 --seed 4"));
}

void SharingTest::r26_shouldWaitForAStoppedHolderWithoutRobbingIt()
{
    Site site;
    const auto client = signedInClient(site);
    LockHolder holder(lockOf(site));
    QVERIFY(holder.isHolding());
    holder.stop();
    site.server->tokens().expireAccess();
    const BootTime asked = site.clock.bootNow();
    QCOMPARE(client->use(), QStringLiteral("lock-timeout"));
    QCOMPARE(site.clock.bootNow() - asked, BootTime(20s));
    QCOMPARE(site.server->refreshes(), 0);
    QCOMPARE(client->phase(), Phase::Degraded);
    // It does not refresh, but looks again.
    site.pass(5min);
    QCOMPARE(site.server->refreshes(), 0);
    QVERIFY(client->session().view().signedIn());
    holder.goOn();
    holder.release();
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }, 10s));
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QVERIFY(site.sessionSurvives());
}

void SharingTest::r26_shouldTakeOverFromAKilledHolder()
{
    Site site;
    const auto client = signedInClient(site);
    LockHolder holder(lockOf(site));
    QVERIFY(holder.isHolding());
    site.server->tokens().expireAccess();
    Reply reply;
    client->call(ApiCall(HttpRequest::Method::Get, RotationServer::Me), reply);
    QVERIFY(!site.passUntil([&] { return reply.result.has_value(); }, 10s));
    holder.kill();
    const BootTime killed = site.clock.bootNow();
    QVERIFY(site.passUntil([&] { return reply.result.has_value(); }));
    QCOMPARE(reply.error(), QStringLiteral("answered"));
    QVERIFY(site.clock.bootNow() - killed <= 100ms);
    QVERIFY(site.sessionSurvives());
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (const auto role = LockHolder::roleOf(QCoreApplication::arguments()))
        return *role;
    SharingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sharing.moc"
