// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/site.h"
#include "tests/support/sessionbench.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Kind = Error::Kind;

/// Servers that are away, overloaded, or not the server at all; and one that means it.
class OutagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r11_shouldOutliveADayOfFailures();
    void r12_shouldWaitAsLongAsTheServerAsks_data();
    void r12_shouldWaitAsLongAsTheServerAsks();
    void r13_shouldAskADeadServerTokenOnce();
    void r15_shouldBelieveTheExactRefusalOnly_data();
    void r15_shouldBelieveTheExactRefusalOnly();
    void r16_shouldNotBelieveASelfSignedServer();
    void r19_shouldWaitForTheNetwork();
    void r19_shouldTryAgainWhenTheNetworkReturns();
    void r22_shouldSpreadRefreshesAfterAnOutage();
};

void OutagesTest::r11_shouldOutliveADayOfFailures()
{
    const QList<Play> answers{Play::answer(500), Play::answer(502, "<html>deploying</html>"), Play::answer(503),
                              Play::answer(504), Play::html()};
    Site site;
    const auto client = signedInClient(site);
    const QByteArray stored = site.storedToken();
    for (int hour = 0; hour < 24; ++hour) {
        site.server->setDown(answers.at(hour % answers.size()));
        const int before = site.server->refreshes();
        site.pass(1h);
        QVERIFY(client->session().view().signedIn());
        QVERIFY(site.server->refreshes() - before <= 4 * 60);
    }
    QCOMPARE(client->phase(), Phase::Degraded);
    QVERIFY(site.server->refreshes() > 24 * 10); // it has not given up
    QCOMPARE(site.storedToken(), stored);
    site.server->setDown({});
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }, 5min));
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QVERIFY(site.sessionSurvives());
}

void OutagesTest::r12_shouldWaitAsLongAsTheServerAsks_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("R12 seconds") << QByteArray("600") << 600;
    QTest::newRow("R12 date") << QByteArray("Sat, 21 Nov 2026 12:20:00 GMT") << 600;
    QTest::newRow("R12 far too long") << QByteArray("86400") << 3600;
    QTest::newRow("R12 nothing") << QByteArray() << 1;
}

void OutagesTest::r12_shouldWaitAsLongAsTheServerAsks()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, seconds);
    Site site;
    const auto client = signedInClient(site);
    HttpHeaders headers{{"Date", "Sat, 21 Nov 2026 12:10:00 GMT"}};
    if (!header.isNull())
        headers.append({"Retry-After", header});
    site.server->tokens().expireAccess();
    site.server->setDown(Play::json(429, QJsonObject(), headers));
    Reply reply;
    client->session().accessTokenAfter(client->session().state().accessGeneration);
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Degraded; }));
    QCOMPARE(site.server->refreshes(), 1);
    const BootTime since = site.clock.bootNow();
    // Neither impatience nor callers change that.
    QVERIFY(site.passUntil(
        [&] {
            client->session().retryNow();
            return site.server->refreshes() > 1;
        },
        2h));
    if (!header.isNull())
        QVERIFY(site.clock.bootNow() - since >= std::chrono::seconds(seconds));
    QVERIFY(site.clock.bootNow() - since <= std::chrono::seconds(seconds) + 5s);
    QVERIFY(client->session().view().signedIn());
    site.server->setDown({});
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }, 2h));
    QVERIFY(site.sessionSurvives());
}

void OutagesTest::r13_shouldAskADeadServerTokenOnce()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().endAll();
    QCOMPARE(client->use(), QStringLiteral("reauth-required"));
    QCOMPARE(client->phase(), Phase::ReauthRequired);
    QCOMPARE(site.server->refreshes(), 1);
    const int requests = static_cast<int>(site.server->http().deliveries().size());
    for (int hour = 0; hour < 24; ++hour) {
        client->session().retryNow();
        QCOMPARE(client->use(), QStringLiteral("reauth-required"));
        site.pass(1h);
    }
    QCOMPARE(site.server->http().deliveries().size(), requests);
}

void OutagesTest::r15_shouldBelieveTheExactRefusalOnly_data()
{
    QTest::addColumn<Play>("answer");
    QTest::addColumn<bool>("definitive");
    const QByteArray invalidGrant = "{\"error\":\"invalid_grant\"}";
    const HttpHeaders json{{"Content-Type", "application/json"}};
    const auto oauth = [&](const char *error) {
        return Play::json(400, QJsonObject{{QStringLiteral("error"), QString::fromLatin1(error)}});
    };
    QTest::newRow("R15 invalid_grant") << oauth("invalid_grant") << true;
    QTest::newRow("R15 invalid_grant as 401") << Play::answer(401, invalidGrant, json) << true;
    QTest::newRow("R15 invalid_request") << oauth("invalid_request") << false;
    QTest::newRow("R15 invalid_client") << oauth("invalid_client") << false;
    QTest::newRow("R15 unauthorized_client") << oauth("unauthorized_client") << false;
    QTest::newRow("R15 proxy's 401") << Play::answer(401, "<html></html>", {{"Content-Type", "text/html"}}) << false;
    QTest::newRow("R15 another 401") << Play::json(401, QJsonObject{{QStringLiteral("detail"), QStringLiteral("no")}})
                                     << false;
    QTest::newRow("R15 firewall's 403") << Play::answer(403, invalidGrant, json) << false;
    QTest::newRow("R15 404") << Play::answer(404, invalidGrant, json) << false;
    QTest::newRow("R15 invalid_grant as 500") << Play::answer(500, invalidGrant, json) << false;
    QTest::newRow("R15 invalid_grant as text")
        << Play::answer(400, invalidGrant, {{"Content-Type", "text/plain"}}) << false;
    QTest::newRow("R15 invalid_grant, truncated") << Play::truncated(400, invalidGrant + "   ", 25) << false;
    for (const int status : {408, 425, 500, 502})
        QTest::addRow("R11 %d", status) << Play::answer(status) << false;
    QTest::newRow("R15 quoted") << oauth("not invalid_grant") << false;
}

void OutagesTest::r15_shouldBelieveTheExactRefusalOnly()
{
    QFETCH(const Play, answer);
    QFETCH(const bool, definitive);
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().expireAccess();
    site.server->setDown(answer);
    client->session().accessTokenAfter(client->session().state().accessGeneration);
    QVERIFY(site.passUntil([&] { return client->phase() != Phase::Renewing; }));
    QCOMPARE(client->phase(), definitive ? Phase::ReauthRequired : Phase::Degraded);
    site.server->setDown({});
    if (definitive)
        return;
    QVERIFY(site.sessionSurvives());
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }, 10min));
    QCOMPARE(client->use(), QStringLiteral("answered"));
}

void OutagesTest::r16_shouldNotBelieveASelfSignedServer()
{
    Site site(Scheme::Https);
    const auto client = signedInClient(site);
    const QByteArray stored = site.storedToken();
    // Somebody else answers at the server's address, and says that the session is over.
    ScriptedServer &http = site.server->http();
    http.close();
    http.setTls(TestAuthority::selfSigned(QStringLiteral("127.0.0.1")).configuration());
    http.open();
    site.server->setDown(Play::json(400, QJsonObject{{QStringLiteral("error"), QStringLiteral("invalid_grant")}}));
    site.clock.sleep(8h);
    QCOMPARE(client->use(), QStringLiteral("tls-failure"));
    site.pass(1h);
    QCOMPARE(client->phase(), Phase::Degraded);
    QCOMPARE(http.deliveries().size(), 0);
    QCOMPARE(site.storedToken(), stored);

    http.close();
    http.setTls(site.authority.issue(QStringLiteral("127.0.0.1")).configuration());
    http.open();
    site.server->setDown({});
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }, 10min));
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QVERIFY(site.sessionSurvives());
}

void OutagesTest::r19_shouldWaitForTheNetwork()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->http().close();
    // The machine wakes, and the network takes a minute.
    site.clock.sleep(8h);
    QCOMPARE(client->use(), QStringLiteral("unreachable"));
    site.pass(60s);
    QCOMPARE(client->phase(), Phase::Degraded);
    QCOMPARE(site.server->refreshes(), 0);
    site.server->http().open();
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }, 2min));
    QCOMPARE(site.server->refreshes(), 1);
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QVERIFY(site.sessionSurvives());
}

void OutagesTest::r19_shouldTryAgainWhenTheNetworkReturns()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->http().close();
    site.clock.sleep(8h);
    site.pass(1h); // by now the next attempt is minutes away
    QCOMPARE(client->phase(), Phase::Degraded);
    site.server->http().open();
    client->session().networkReturned();
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }, 10s));
    QCOMPARE(site.server->refreshes(), 1);
    QVERIFY(site.sessionSurvives());
}

void OutagesTest::r22_shouldSpreadRefreshesAfterAnOutage()
{
    constexpr int Clients = 50;
    Site site;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < Clients; ++i) {
        site.account = QUuid::createUuid();
        clients.push_back(signedInClient(site));
    }
    site.server->setDown(Play::answer(503));
    site.pass(45min); // their tokens live for 30, and then each waits longer and longer
    site.server->setDown({});
    QMap<qint64, int> perSecond;
    connect(site.server.get(), &RotationServer::rotated, this,
            [&] { ++perSecond[std::chrono::duration_cast<std::chrono::seconds>(site.clock.bootNow()).count()]; });
    const auto allActive = [&] {
        return std::all_of(clients.begin(), clients.end(), [](const auto &c) { return c->phase() == Phase::Active; });
    };
    QVERIFY(site.passUntil(allActive, 10min));
    int peak = 0;
    int sum = 0;
    for (const int count : std::as_const(perSecond)) {
        peak = std::max(peak, count);
        sum += count;
    }
    QCOMPARE(sum, Clients); // each once
    // Spread over minutes by the jitter of each; in the same second all of them would be 50.
    QVERIFY2(peak <= 8, qPrintable(QStringLiteral("%1 in one second").arg(peak)));
    QCOMPARE(site.server->tokens().live(), Clients);
}

QTEST_GUILESS_MAIN(OutagesTest)
#include "tst_outages.moc"
