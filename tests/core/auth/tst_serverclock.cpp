// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/serverclock.h"

#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

class ServerClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r20_shouldShowTheTimeOfTheServer();
    void r20_shouldTrustOursForADayOnly();
    void shouldAddTheAgeOfACachedAnswer();
};

namespace {

const QDateTime Noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

HttpResponse at(const QByteArray &date, const QByteArray &age = {})
{
    HttpResponse answer;
    answer.headers.emplaceBack("Date", date);
    if (!age.isEmpty())
        answer.headers.emplaceBack("Age", age);
    return answer;
}

const QByteArray NoonOnTheWire = "Fri, 20 Nov 2026 12:00:00 GMT";

} // namespace

void ServerClockTest::r20_shouldShowTheTimeOfTheServer()
{
    FakeClock clock;
    ServerClock server(clock);
    QVERIFY(server.hear(at(NoonOnTheWire))); // a day before ours
    QCOMPARE(server.now(), Noon);
    QCOMPARE(server.leeway(), 5min);
    QVERIFY(!server.hear(at("Fri, 20 Nov 2026 12:00:20 GMT")));
    server.hear(at(NoonOnTheWire));
    clock.setWall(Noon.addDays(-400));
    clock.sleep(2h);
    QCOMPARE(server.now(), Noon.addSecs(7200));
    server.hear(HttpResponse()); // one that tells nothing changes nothing
    server.hear(at("yesterday"));
    QCOMPARE(server.now(), Noon.addSecs(7200));
    server.hear(at("Fri, 20 Nov 2026 15:00:00 GMT"));
    QCOMPARE(server.now(), Noon.addSecs(3 * 3600));
}

void ServerClockTest::r20_shouldTrustOursForADayOnly()
{
    FakeClock clock;
    const ServerClock server(clock);
    QCOMPARE(server.now(), clock.wallNow());
    QCOMPARE(server.leeway(), 26h);
}

void ServerClockTest::shouldAddTheAgeOfACachedAnswer()
{
    FakeClock clock;
    ServerClock server(clock);
    server.hear(at(NoonOnTheWire, "3600"));
    QCOMPARE(server.now(), Noon.addSecs(3600));
    server.hear(at(NoonOnTheWire, "-5"));
    QCOMPARE(server.now(), Noon);
    server.hear(at(NoonOnTheWire, "soon"));
    QCOMPARE(server.now(), Noon);
}

QTEST_GUILESS_MAIN(ServerClockTest)
#include "tst_serverclock.moc"
