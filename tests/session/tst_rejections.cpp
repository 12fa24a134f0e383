// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/site.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Method = HttpRequest::Method;

namespace {

Play unauthorized()
{
    return Play::json(401, QJsonObject{{QStringLiteral("detail"), QStringLiteral("Invalid token")}});
}

} // namespace

/// What many requests and a server that refuses tokens lead to.
class RejectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r1_shouldRefreshOnceForManyRejections();
    void s9_shouldRefreshOnceForManyWidgets();
    void r2_shouldSurfaceAServerThatAlwaysRefuses();
    void r3_shouldTakeARejectedRefreshForAnAnswer();
    void r27_shouldAllowCallsFromItsSignals();
};

void RejectionsTest::r1_shouldRefreshOnceForManyRejections()
{
    constexpr int Requests = 200;
    Site site;
    const auto client = signedInClient(site);
    // All leave with the same token before the first answer comes.
    site.server->http().hold(RotationServer::Me);
    std::vector<Reply> replies(Requests);
    for (Reply &reply : replies)
        client->call(ApiCall(Method::Get, RotationServer::Me), reply);
    QTRY_VERIFY(site.server->http().held() > 0);
    site.server->tokens().expireAccess();
    site.server->http().release();
    const auto answered = [&] {
        return std::all_of(replies.begin(), replies.end(), [](const Reply &reply) { return reply.result; });
    };
    QVERIFY(site.passUntil(answered));

    for (const Reply &reply : replies)
        QCOMPARE(reply.error(), QStringLiteral("answered"));
    QCOMPARE(site.server->refreshes(), 1);
    QVERIFY(site.sessionSurvives());
    // Qt opens few connections at once: those that had left by then were refused and went again, each once.
    QHash<QByteArray, int> uses;
    for (const Delivery &delivery : site.server->http().deliveries()) {
        if (delivery.path == RotationServer::Me)
            ++uses[delivery.header("Authorization")];
    }
    QCOMPARE(uses.size(), 2);
    const auto counts = uses.values();
    QCOMPARE(*std::max_element(counts.begin(), counts.end()), Requests);
}

void RejectionsTest::s9_shouldRefreshOnceForManyWidgets()
{
    Site site;
    const auto client = signedInClient(site);
    site.clock.sleep(8h);
    // A window wakes: everything in it asks at once.
    std::vector<Reply> replies(100);
    for (Reply &reply : replies)
        client->call(ApiCall(Method::Get, RotationServer::Me), reply);
    const auto answered = [&] {
        return std::all_of(replies.begin(), replies.end(), [](const Reply &reply) { return reply.ok(); });
    };
    QVERIFY(site.passUntil(answered));
    QCOMPARE(site.server->refreshes(), 1);
    QCOMPARE(site.server->http().count("GET", RotationServer::Me), 100);
}

void RejectionsTest::r2_shouldSurfaceAServerThatAlwaysRefuses()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->answerNext("GET", RotationServer::Me, unauthorized(), 1000);
    QCOMPARE(client->use(), QStringLiteral("unauthorized"));
    QCOMPARE(site.server->refreshes(), 1);
    QCOMPARE(site.server->http().count("GET", RotationServer::Me), 2);
    // Asked again and again, it is asked; but no faster refreshes come of it.
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(client->use(), QStringLiteral("unauthorized"));
        site.pass(1s);
    }
    QVERIFY(site.server->refreshes() <= 3);
    QVERIFY(client->session().view().signedIn());
    QVERIFY(site.sessionSurvives());
}

void RejectionsTest::r3_shouldTakeARejectedRefreshForAnAnswer()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().expireAccess();
    // A proxy's 401, not the contract's.
    site.server->answerNext("POST", RotationServer::Refresh, unauthorized());
    QCOMPARE(client->use(), QStringLiteral("unauthorized"));
    QCOMPARE(site.server->refreshes(), 1);
    QVERIFY(site.server->headersOfRefreshes("Authorization").first().isNull());
    QCOMPARE(client->phase(), Phase::Degraded);
    QVERIFY(site.sessionSurvives());
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }));
    QCOMPARE(client->use(), QStringLiteral("answered"));
}

void RejectionsTest::r27_shouldAllowCallsFromItsSignals()
{
    Site site;
    const auto client = signedInClient(site);
    std::vector<std::unique_ptr<Reply>> replies;
    QSet<Phase> seen;
    connect(&client->session(), &Session::changed, this, [&] {
        seen.insert(client->phase());
        replies.push_back(std::make_unique<Reply>());
        client->call(ApiCall(Method::Get, RotationServer::Me), *replies.back());
    });
    site.clock.sleep(8h);
    QCOMPARE(client->use(), QStringLiteral("answered"));
    site.server->setDown(Play::answer(503));
    site.clock.sleep(8h);
    QCOMPARE(client->use(), QStringLiteral("server-failure"));
    site.server->setDown({});
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }));
    QVERIFY(seen.contains(Phase::Renewing));
    QVERIFY(seen.contains(Phase::Degraded));
    QVERIFY(seen.contains(Phase::Active));
    const auto allEnded = [&] {
        return std::all_of(replies.begin(), replies.end(), [](const auto &reply) { return reply->result; });
    };
    QVERIFY(site.passUntil(allEnded));
    QVERIFY(site.sessionSurvives());
}

QTEST_GUILESS_MAIN(RejectionsTest)
#include "tst_rejections.moc"
