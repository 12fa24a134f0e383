// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/site.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;

/// Machines that sleep, and clocks that are wrong.
class ClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r18_shouldRefreshBeforeTheFirstCallAfterASleep();
    void r18_shouldRefreshByItselfAfterASleep();
    void r18_shouldRefreshAsSoonAsItResumes();
    void r20_shouldIgnoreTheWallClock_data();
    void r20_shouldIgnoreTheWallClock();
    void r20_shouldIgnoreStepsOfTheWallClock_data();
    void r20_shouldIgnoreStepsOfTheWallClock();
    void r20_shouldBelieveA401RatherThanAnyClock();
    void r21_shouldNotRefreshPerCall_data();
    void r21_shouldNotRefreshPerCall();
};

namespace {

/// A call whose token is refused comes twice.
int callsThatCame(const Site &site)
{
    return site.server->http().count("GET", RotationServer::Me);
}

} // namespace

void ClocksTest::r18_shouldRefreshBeforeTheFirstCallAfterASleep()
{
    Site site;
    const auto client = signedInClient(site);
    for (int night = 0; night < 3; ++night) {
        site.server->http().forgetDeliveries();
        site.clock.sleep(8h);
        // Nothing has told the client that it slept.
        QCOMPARE(client->use(), QStringLiteral("answered"));
        QCOMPARE(callsThatCame(site), 1);
        QCOMPARE(site.server->refreshes(), 1);
        QVERIFY(site.sessionSurvives());
    }
}

void ClocksTest::r18_shouldRefreshByItselfAfterASleep()
{
    Site site;
    const auto client = signedInClient(site);
    site.clock.sleep(8h);
    QVERIFY(site.passUntil([&] { return site.server->refreshes() == 1; }, 30s));
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }, 30s));
    QVERIFY(site.sessionSurvives());
}

void ClocksTest::r18_shouldRefreshAsSoonAsItResumes()
{
    Site site;
    const auto client = signedInClient(site);
    site.clock.sleep(8h);
    const BootTime woken = site.clock.bootNow();
    client->session().resumed();
    QTRY_COMPARE(site.server->refreshes(), 1);
    QTRY_COMPARE(client->phase(), Phase::Active);
    QCOMPARE(site.clock.bootNow(), woken);
    // The first call needs no other request.
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QCOMPARE(site.server->refreshes(), 1);
    QCOMPARE(site.clock.bootNow(), woken);
}

void ClocksTest::r20_shouldIgnoreTheWallClock_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("R20 a day behind") << -86400;
    QTest::newRow("R20 a day ahead") << 86400;
    QTest::newRow("R20 daylight saving") << 3600;
    QTest::newRow("R20 years behind") << -10 * 365 * 86400;
}

void ClocksTest::r20_shouldIgnoreTheWallClock()
{
    QFETCH(const int, seconds);
    Site site;
    site.clock.setWall(site.clock.wallNow().addSecs(seconds));
    const auto client = signedInClient(site);
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QCOMPARE(site.server->refreshes(), 0);
    site.pass(24min);
    QCOMPARE(site.server->refreshes(), 0);
    QVERIFY(site.passUntil([&] { return site.server->refreshes() == 1; }, 6min));
    QVERIFY(site.sessionSurvives());
}

void ClocksTest::r20_shouldIgnoreStepsOfTheWallClock_data()
{
    r20_shouldIgnoreTheWallClock_data();
}

void ClocksTest::r20_shouldIgnoreStepsOfTheWallClock()
{
    QFETCH(const int, seconds);
    Site site;
    const auto client = signedInClient(site);
    site.pass(5min);
    site.clock.setWall(site.clock.wallNow().addSecs(seconds));
    QCOMPARE(client->use(), QStringLiteral("answered"));
    site.pass(19min);
    QCOMPARE(client->phase(), Phase::Active);
    QCOMPARE(site.server->refreshes(), 0);
    QVERIFY(site.passUntil([&] { return site.server->refreshes() == 1; }, 6min));
    QCOMPARE(client->use(), QStringLiteral("answered"));
    // A restart, which has no boot clock to compare with, finds its session as well.
    site.clock.setWall(site.clock.wallNow().addSecs(-2 * seconds));
    const auto next = resumedClient(site);
    QVERIFY(site.sessionSurvives());
}

void ClocksTest::r20_shouldBelieveA401RatherThanAnyClock()
{
    Site site;
    const auto client = signedInClient(site);
    QVERIFY(*client->session().view().accessExpiresAt > site.clock.bootNow() + 29min);
    site.server->tokens().expireAccess();
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QCOMPARE(site.server->refreshes(), 1);
}

void ClocksTest::r21_shouldNotRefreshPerCall_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::newRow("R21 5 s") << 5;
    QTest::newRow("R21 30 s") << 30;
    QTest::newRow("R21 60 s") << 60;
}

void ClocksTest::r21_shouldNotRefreshPerCall()
{
    QFETCH(const int, lifetime);
    Site site;
    site.server->tokens().setAccessLifetime(std::chrono::seconds(lifetime));
    const auto client = signedInClient(site);
    QList<BootTime> times;
    connect(site.server.get(), &RotationServer::rotated, this, [&] { times.append(site.clock.bootNow()); });
    int calls = 0;
    for (const BootTime end = site.clock.bootNow() + 4min; site.clock.bootNow() < end; ++calls) {
        QCOMPARE(client->use(), QStringLiteral("answered"));
        site.pass(500ms);
    }
    QVERIFY(times.size() >= 4);
    QVERIFY(times.size() <= 17);
    for (qsizetype i = 1; i < times.size(); ++i)
        QVERIFY(times.at(i) - times.at(i - 1) >= 15s);
    // More than a lead of calls shares each token, and none of them was refused.
    QVERIFY(calls > 3 * times.size());
    QCOMPARE(callsThatCame(site), calls);
    QVERIFY(site.sessionSurvives());
}

QTEST_GUILESS_MAIN(ClocksTest)
#include "tst_clocks.moc"
