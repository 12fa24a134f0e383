// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/site.h"
#include "tests/support/sessionbench.h"
#include "tests/support/taskwords.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Sync = TaskRepository::Sync;

/// Sessions that end: by the server's word, by the person's own, and in the middle of something.
class EndingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s1_shouldKeepWhatIsBeingEdited();
    void s2_shouldRefuseSomebodyElse();
    void s3_shouldSignOutOffline();
    void s3_shouldTellTheServerInALaterRun();
    void s4_shouldInsistOnARevocation();
    void s5_shouldNoticeARemoteSignOutAtTheNextCall();
    void s5_shouldNoticeARemoteSignOutWithinALifetime();
    void r23_shouldNotComeBackAfterSigningOut();
    void r24_shouldKeepTheSessionsOfTwoAccountsApart();
    void l4_shouldSignInOnceHoweverBusyTheServer();
};

void EndingsTest::s1_shouldKeepWhatIsBeingEdited()
{
    Site site;
    TaskShelf &shelf = site.server->tasks(QStringLiteral("1"));
    const QString id = shelf.put(QStringLiteral("Milk"));
    const auto client = signedInClient(site);
    QTRY_VERIFY(client->tasks().loaded());
    const QString task = client->tasks().tasks().first().id;
    // Edited before, during and after the end of the session.
    site.server->tokens().endAll();
    QVERIFY(client->tasks().edit(task, titled(QStringLiteral("Oat milk"))));
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::ReauthRequired; }));
    QVERIFY(client->tasks().add(draftOf(QStringLiteral("Bread"))));
    QVERIFY(client->tasks().edit(task, done()));
    site.pass(1h);
    QCOMPARE(client->tasks().tasks().size(), 2);
    QCOMPARE(shelf.titles(), QStringList{QStringLiteral("Milk")});

    QVERIFY(client->signIn());
    QVERIFY(site.passUntil([&] { return client->tasks().sync() == Sync::Idle; }));
    QCOMPARE(shelf.titles(), (QStringList{QStringLiteral("Bread"), QStringLiteral("Oat milk")}));
    QVERIFY(shelf.task(id).value(QLatin1String("completed")).toBool());
}

void EndingsTest::s2_shouldRefuseSomebodyElse()
{
    Site site;
    const auto client = signedInClient(site);
    QTRY_VERIFY(client->tasks().loaded());
    site.server->tokens().endAll();
    QVERIFY(client->tasks().add(draftOf(QStringLiteral("Milk"))));
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::ReauthRequired; }));

    QCOMPARE(client->signIn(QStringLiteral("bob@example.org"), "password2").error().kind, Error::Kind::OtherAccount);
    QCOMPARE(client->phase(), Phase::ReauthRequired);
    QCOMPARE(client->session().view().identity.subject, QStringLiteral("1"));
    // Bob's session, which nobody wants, is not left open.
    QVERIFY(site.passUntil([&] { return site.server->tokens().live() == 0; }));
    QCOMPARE(site.server->tasks(QStringLiteral("2")).count(), 0);
    QVERIFY(client->signIn());
    QVERIFY(site.passUntil([&] { return client->tasks().sync() == Sync::Idle; }));
    QCOMPARE(site.server->tasks(QStringLiteral("1")).count(), 1);
    QCOMPARE(site.server->tasks(QStringLiteral("2")).count(), 0);
}

void EndingsTest::s3_shouldSignOutOffline()
{
    Site site;
    const auto client = signedInClient(site);
    const QByteArray token = site.storedToken();
    site.server->http().close();
    QVERIFY(client->signOut());
    QCOMPARE(client->phase(), Phase::SignedOut);
    QVERIFY(!site.record());
    QCOMPARE(client->session().pendingRevocations(), 1);
    site.pass(1h);
    site.server->http().open();
    QVERIFY(site.passUntil([&] { return client->session().pendingRevocations() == 0; }, 1h));
    QCOMPARE(site.server->revoked(), QList<QByteArray>{token});
    QCOMPARE(site.server->http().count("POST", RotationServer::Logout), 1);
    QCOMPARE(site.server->tokens().live(), 0);
}

void EndingsTest::s3_shouldTellTheServerInALaterRun()
{
    Site site;
    auto client = signedInClient(site);
    const QByteArray token = site.storedToken();
    site.server->http().close();
    QVERIFY(client->signOut());
    client.reset();
    site.server->http().open();
    // Nobody is signed in then, and nobody is again.
    client = std::make_unique<Client>(site);
    (*client)->start();
    QVERIFY(site.passUntil([&] { return !site.server->revoked().isEmpty(); }));
    QCOMPARE(client->phase(), Phase::SignedOut);
    QCOMPARE(site.server->revoked(), QList<QByteArray>{token});
    QCOMPARE(site.server->refreshes(), 0);
    QVERIFY(site.passUntil([&] { return site.store.size() == 0; }));
    // Told once, and never again.
    client.reset();
    client = std::make_unique<Client>(site);
    (*client)->start();
    site.pass(1h);
    QCOMPARE(site.server->http().count("POST", RotationServer::Logout), 1);
}

void EndingsTest::s4_shouldInsistOnARevocation()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->answerNext("POST", RotationServer::Logout, Play::answer(503, {}, {{"Retry-After", "120"}}));
    QVERIFY(client->signOut());
    QCOMPARE(client->phase(), Phase::SignedOut);
    QCOMPARE(site.server->tokens().live(), 1);
    site.pass(119s);
    QCOMPARE(site.server->http().count("POST", RotationServer::Logout), 1);
    QVERIFY(site.passUntil([&] { return site.server->tokens().live() == 0; }, 10min));
    QCOMPARE(site.server->http().count("POST", RotationServer::Logout), 2);
    site.pass(1h);
    QCOMPARE(site.server->http().count("POST", RotationServer::Logout), 2);
}

void EndingsTest::s5_shouldNoticeARemoteSignOutAtTheNextCall()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().endAll();
    QCOMPARE(client->use(), QStringLiteral("reauth-required"));
    QCOMPARE(client->phase(), Phase::ReauthRequired);
    QCOMPARE(site.server->refreshes(), 1);
}

void EndingsTest::s5_shouldNoticeARemoteSignOutWithinALifetime()
{
    Site site;
    const auto client = signedInClient(site);
    QTRY_VERIFY(client->tasks().loaded());
    site.server->tokens().endAll();
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::ReauthRequired; },
                           *site.server->tokens().accessLifetime()));
    QCOMPARE(site.server->refreshes(), 1);
}

void EndingsTest::r23_shouldNotComeBackAfterSigningOut()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().expireAccess();
    site.server->http().hold(RotationServer::Refresh);
    Reply reply;
    client->call(ApiCall(HttpRequest::Method::Get, RotationServer::Me), reply);
    QTRY_COMPARE(site.server->refreshes(), 1);
    // The refresh is on its way. Its session ends here, and the server rotates all the same.
    site.server->answerNext("POST", RotationServer::Logout, Play::answer(503));
    auto signingOut = client->session().signOut();
    QTRY_COMPARE(site.server->http().count("POST", RotationServer::Logout), 1);
    QCOMPARE(reply.error(), QStringLiteral("cancelled"));
    QCOMPARE(client->phase(), Phase::SignedOut);
    site.server->http().release();
    QVERIFY(QCoro::waitFor(std::move(signingOut)));
    site.pass(1min);

    QCOMPARE(client->phase(), Phase::SignedOut);
    QCOMPARE(site.store.size(), 0);
    // Both are known to the server as ended: the token that was held, and the one that came too late.
    const QList<QByteArray> &revoked = site.server->revoked();
    QCOMPARE(revoked.size(), 2);
    QVERIFY(revoked.contains("rt.0.0"));
    QVERIFY(revoked.contains("rt.0.1"));
    QCOMPARE(site.server->tokens().live(), 0);
}

void EndingsTest::r24_shouldKeepTheSessionsOfTwoAccountsApart()
{
    Site site;
    const auto ann = signedInClient(site);
    const QUuid annsAccount = site.account;
    site.account = QUuid::createUuid();
    const QUuid bobsAccount = site.account;
    Client bob(site);
    bob->start();
    QVERIFY(site.passUntil([&] { return bob.phase() == Phase::SignedOut; }));
    QVERIFY(bob.signIn(QStringLiteral("bob@example.org"), "password2"));
    site.server->tokens().expireAccess();
    // Both refresh at once, and the answers come late.
    site.server->http().hold(RotationServer::Refresh);
    Reply annsReply;
    Reply bobsReply;
    ann->call(ApiCall(HttpRequest::Method::Get, RotationServer::Me), annsReply);
    bob.call(ApiCall(HttpRequest::Method::Get, RotationServer::Me), bobsReply);
    QTRY_COMPARE(site.server->http().held(), 2);
    site.server->http().release();
    QVERIFY(site.passUntil([&] { return annsReply.result && bobsReply.result; }));
    QCOMPARE((*annsReply.result)->toObject().value(QLatin1String("id")).toInt(), 1);
    QCOMPARE((*bobsReply.result)->toObject().value(QLatin1String("id")).toInt(), 2);
    site.account = annsAccount;
    QCOMPARE(site.record()->subject, QStringLiteral("1"));
    QCOMPARE(site.storedToken(), QByteArray("rt.0.1"));
    site.account = bobsAccount;
    QCOMPARE(site.record()->subject, QStringLiteral("2"));
    QCOMPARE(site.storedToken(), QByteArray("rt.1.1"));
}

void EndingsTest::l4_shouldSignInOnceHoweverBusyTheServer()
{
    Site site;
    Client client(site);
    client->start();
    QVERIFY(site.passUntil([&] { return client.phase() == Phase::SignedOut; }));
    site.server->answerNext("POST", RotationServer::Login, Play::json(429, QJsonObject(), {{"Retry-After", "30"}}));
    const Result<void> refused = client.signIn();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::RateLimited);
    QCOMPARE(refused.error().retryAfter, std::optional(30s));
    QCOMPARE(client.phase(), Phase::SignedOut);
    site.pass(1h);
    QCOMPARE(site.server->http().count("POST", RotationServer::Login), 1);
    QVERIFY(client.signIn());
}

QTEST_GUILESS_MAIN(EndingsTest)
#include "tst_endings.moc"
