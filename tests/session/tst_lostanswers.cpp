// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/site.h"
#include "tests/support/sessionbench.h"
#include "tests/support/taskwords.h"
#include "tests/support/watchedtransport.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;

/// The server has rotated, and the client did not hear of it, or not what it should have.
class LostAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r4_shouldSurviveALostAnswer_data() { addLosses("R4"); }
    void r4_shouldSurviveALostAnswer();
    void r4_shouldSurviveItInAGraceWindow_data() { addLosses("R4"); }
    void r4_shouldSurviveItInAGraceWindow();
    void r4_shouldSurviveAnyNumberOfLostAnswers();
    void r4_shouldKeepDraftsWhereAStrictServerEndsTheSession();
    void r5_shouldDeliverEachAttemptOnce_data();
    void r5_shouldDeliverEachAttemptOnce();
    void r17_shouldEndARefreshThatHangs();

private:
    static void addLosses(const char *row);
};

void LostAnswersTest::addLosses(const char *row)
{
    QTest::addColumn<Play>("loss");
    QTest::addRow("%s FIN", row) << Play::drop();
    QTest::addRow("%s RST", row) << Play::drop(Play::Then::Reset);
    QTest::addRow("%s time-out", row) << Play::hang();
    QTest::newRow("R6 truncated") << Play::truncated(200, QByteArray(100, ' '), 20);
    QTest::newRow("R6 truncated JSON") << Play::truncated(200, "{\"token\":\"at.0.1.1\"}  ", 20);
    QTest::newRow("R6 unfinished chunks") << Play::chunkedTruncated(200, {"{\"token\":"});
    QTest::newRow("R16 captive portal") << Play::html();
}

void LostAnswersTest::r4_shouldSurviveALostAnswer()
{
    QFETCH(const Play, loss);
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().expireAccess();
    site.server->replaceNextAnswer("POST", RotationServer::Refresh, loss);
    QCOMPARE(client->use(), QStringLiteral("answered"));

    QCOMPARE(client->phase(), Phase::Active);
    QVERIFY(site.sessionSurvives());
    QCOMPARE(site.server->refreshes(), 2);
    // The same token, the same key, and yet another attempt.
    const auto &deliveries = site.server->http().deliveries();
    QList<QJsonObject> bodies;
    for (const Delivery &delivery : deliveries) {
        if (delivery.path == RotationServer::Refresh)
            bodies.append(delivery.json());
    }
    QCOMPARE(bodies.at(0), bodies.at(1));
    const auto keys = site.server->headersOfRefreshes("Idempotency-Key");
    QVERIFY(!keys.at(0).isEmpty());
    QCOMPARE(keys.at(0), keys.at(1));
    const auto attempts = site.server->headersOfRefreshes(WatchedTransport::AttemptHeader);
    QVERIFY(attempts.at(0) != attempts.at(1));
}

void LostAnswersTest::r4_shouldSurviveItInAGraceWindow()
{
    QFETCH(const Play, loss);
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().setRotation(Rotation::Grace);
    // A time-out lasts 15 s, which is more than such a window; all else is retried after 0.3 s.
    site.server->tokens().setGrace(loss.then == Play::Then::Hang ? 15s + 400ms : 400ms);
    site.server->tokens().expireAccess();
    site.server->replaceNextAnswer("POST", RotationServer::Refresh, loss);
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QCOMPARE(client->phase(), Phase::Active);
    QVERIFY(site.sessionSurvives());
}

void LostAnswersTest::r4_shouldSurviveAnyNumberOfLostAnswers()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().expireAccess();
    site.server->replaceNextAnswer("POST", RotationServer::Refresh, Play::drop(), 9);
    QCOMPARE(client->use(), QStringLiteral("connection-lost"));
    QCOMPARE(client->phase(), Phase::Degraded);
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }, 1h));
    QCOMPARE(client->use(), QStringLiteral("answered"));
    const auto keys = site.server->headersOfRefreshes("Idempotency-Key");
    QCOMPARE(keys.size(), 10);
    QCOMPARE(keys.count(keys.first()), 10);
    QVERIFY(site.sessionSurvives());
}

void LostAnswersTest::r4_shouldKeepDraftsWhereAStrictServerEndsTheSession()
{
    Site site;
    const auto client = signedInClient(site);
    QTRY_VERIFY(client->tasks().loaded());
    site.server->tokens().setRotation(Rotation::Strict);
    site.server->tokens().expireAccess();
    site.server->replaceNextAnswer("POST", RotationServer::Refresh, Play::drop());
    QVERIFY(client->tasks().add(draftOf(QStringLiteral("Milk"))));
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::ReauthRequired; }));

    // Nothing on the client can save the session; what was typed is not lost with it.
    QCOMPARE(client->tasks().tasks().size(), 1);
    QVERIFY(client->tasks().tasks().first().pending);
    QVERIFY(client->signIn());
    QVERIFY(site.passUntil([&] { return client->tasks().sync() == TaskRepository::Sync::Idle; }));
    QCOMPARE(site.server->tasks(QStringLiteral("1")).titles(), QStringList{QStringLiteral("Milk")});
    QVERIFY(site.sessionSurvives());
}

void LostAnswersTest::r5_shouldDeliverEachAttemptOnce_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Play>("loss");
    for (const Scheme scheme : {Scheme::Http, Scheme::Https}) {
        const char *name = scheme == Scheme::Http ? "HTTP" : "HTTPS";
        QTest::addRow("R5 %s FIN", name) << scheme << Play::drop();
        QTest::addRow("R5 %s RST", name) << scheme << Play::drop(Play::Then::Reset);
    }
}

void LostAnswersTest::r5_shouldDeliverEachAttemptOnce()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const Play, loss);
    Site site(scheme);
    const auto client = signedInClient(site);
    // Over the connection of the sign-in, and over new ones.
    for (int round = 0; round < 3; ++round) {
        site.pass(20s);
        site.server->tokens().expireAccess();
        site.server->replaceNextAnswer("POST", RotationServer::Refresh, loss, 2);
        client->use();
        QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }));
        QCOMPARE(client->use(), QStringLiteral("answered"));
    }
    const auto attempts = site.server->headersOfRefreshes(WatchedTransport::AttemptHeader);
    QCOMPARE(attempts.size(), 9);
    QCOMPARE(QSet<QByteArray>(attempts.begin(), attempts.end()).size(), 9);
    QVERIFY(site.sessionSurvives());
}

void LostAnswersTest::r17_shouldEndARefreshThatHangs()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().expireAccess();
    site.server->answerNext("POST", RotationServer::Refresh, Play::hang(), 2);
    Reply reply;
    client->call(ApiCall(HttpRequest::Method::Get, RotationServer::Me), reply);
    QTRY_COMPARE(site.server->refreshes(), 1);
    const BootTime sent = site.clock.bootNow();
    site.clock.advance(14'900ms);
    // 15 s for the first attempt, 0.3 s of pause, 15 s for the second: then the caller is told, and the rest goes on.
    QVERIFY(site.passUntil([&] { return reply.result.has_value(); }));
    QCOMPARE(site.clock.bootNow() - sent, BootTime(30'300ms));
    QCOMPARE(reply.error(), QStringLiteral("timeout"));
    QCOMPARE(client->phase(), Phase::Degraded);
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }));
    QVERIFY(site.sessionSurvives());
}

QTEST_GUILESS_MAIN(LostAnswersTest)
#include "tst_lostanswers.moc"
