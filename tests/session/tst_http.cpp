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
using Method = HttpRequest::Method;

namespace {

const QString List = QStringLiteral("/tasks/users/1/tasks");

} // namespace

/// What HTTP can do to tokens and tasks.
class HttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void h1_shouldFollowNoRedirect_data();
    void h1_shouldFollowNoRedirect();
    void h2_shouldMakeOneTaskOfALostAnswer_data();
    void h2_shouldMakeOneTaskOfALostAnswer();
    void h3_shouldReplayARejectedTaskOnce();
    void h4_shouldNotTakeARefusalForAnEnd_data();
    void h4_shouldNotTakeARefusalForAnEnd();
    void h5_shouldSendNothingInTheClear();
    void h6_shouldNameNoTokenInARequestLine();
    void h7_shouldNotAnswerAChallenge_data();
    void h7_shouldNotAnswerAChallenge();
};

void HttpTest::h1_shouldFollowNoRedirect_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("H1 call %d", status) << QByteArray("GET") << RotationServer::Me << status;
        QTest::addRow("H1 task %d", status) << QByteArray("POST") << List << status;
        QTest::addRow("H1 refresh %d", status) << QByteArray("POST") << RotationServer::Refresh << status;
        QTest::addRow("H1 sign-in %d", status) << QByteArray("POST") << RotationServer::Login << status;
        QTest::addRow("H1 sign-out %d", status) << QByteArray("POST") << RotationServer::Logout << status;
    }
}

void HttpTest::h1_shouldFollowNoRedirect()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const int, status);
    Site site;
    ScriptedServer other;
    const auto client = signedInClient(site);
    QTRY_VERIFY(client->tasks().loaded());
    site.server->answerNext(method, path, Play::redirect(status, other.url(path)), 1);
    if (path == RotationServer::Me) {
        QCOMPARE(client->use(), QStringLiteral("redirected"));
    } else if (path == List) {
        QVERIFY(client->tasks().add(draftOf(QStringLiteral("Milk"))));
        QVERIFY(site.passUntil([&] { return client->tasks().sync() == Sync::Idle; }));
        QCOMPARE(site.server->tasks(QStringLiteral("1")).count(), 1);
    } else if (path == RotationServer::Refresh) {
        site.server->tokens().expireAccess();
        QCOMPARE(client->use(), QStringLiteral("redirected"));
        QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }));
        QVERIFY(site.sessionSurvives());
    } else {
        QVERIFY(client->signOut());
        if (path == RotationServer::Login)
            QCOMPARE(client->signIn().error().kind, Error::Kind::Redirected);
        else
            QVERIFY(site.passUntil([&] { return !site.server->revoked().isEmpty(); }));
    }
    QCOMPARE(other.connections(), 0);
    QCOMPARE(other.deliveries().size(), 0);
}

void HttpTest::h2_shouldMakeOneTaskOfALostAnswer_data()
{
    QTest::addColumn<Play>("loss");
    QTest::newRow("H2 FIN") << Play::drop();
    QTest::newRow("H2 RST") << Play::drop(Play::Then::Reset);
    QTest::newRow("H2 time-out") << Play::hang();
    QTest::newRow("H2 truncated") << Play::truncated(201, QByteArray(100, ' '), 10);
    QTest::newRow("H2 page") << Play::html();
    QTest::newRow("H2 502") << Play::answer(502, "<html></html>");
}

void HttpTest::h2_shouldMakeOneTaskOfALostAnswer()
{
    QFETCH(const Play, loss);
    Site site;
    const auto client = signedInClient(site);
    QTRY_VERIFY(client->tasks().loaded());
    site.server->replaceNextAnswer("POST", List, loss);
    QVERIFY(client->tasks().add(draftOf(QStringLiteral("Milk"))));
    QVERIFY(site.passUntil([&] { return client->tasks().sync() == Sync::Idle; }));
    QCOMPARE(client->tasks().tasks().size(), 1);
    QVERIFY(!client->tasks().tasks().first().pending);
    QCOMPARE(site.server->tasks(QStringLiteral("1")).titles(), QStringList{QStringLiteral("Milk")});
    QCOMPARE(site.server->http().count("POST", List), 1);
}

void HttpTest::h3_shouldReplayARejectedTaskOnce()
{
    Site site;
    const auto client = signedInClient(site);
    QTRY_VERIFY(client->tasks().loaded());
    site.server->tokens().expireAccess();
    QVERIFY(client->tasks().add(draftOf(QStringLiteral("Milk"), QStringLiteral("two litres"))));
    QVERIFY(site.passUntil([&] { return client->tasks().sync() == Sync::Idle; }));
    QCOMPARE(site.server->tasks(QStringLiteral("1")).titles(), QStringList{QStringLiteral("Milk")});
    QCOMPARE(site.server->refreshes(), 1);
    QList<Delivery> posts;
    for (const Delivery &delivery : site.server->http().deliveries()) {
        if (delivery.method == "POST" && delivery.path == List)
            posts.append(delivery);
    }
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts.at(0).body, posts.at(1).body);
    QVERIFY(!posts.at(0).header("Idempotency-Key").isEmpty());
    QCOMPARE(posts.at(0).header("Idempotency-Key"), posts.at(1).header("Idempotency-Key"));
    QVERIFY(posts.at(0).header("Authorization") != posts.at(1).header("Authorization"));
}

void HttpTest::h4_shouldNotTakeARefusalForAnEnd_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("H4 403") << 403 << QStringLiteral("forbidden");
    QTest::newRow("H4 409") << 409 << QStringLiteral("conflict");
    QTest::newRow("H4 412") << 412 << QStringLiteral("conflict");
}

void HttpTest::h4_shouldNotTakeARefusalForAnEnd()
{
    QFETCH(const int, status);
    QFETCH(const QString, error);
    Site site;
    const auto client = signedInClient(site);
    site.server->answerNext("GET", RotationServer::Me, Play::json(status, QJsonObject()));
    QCOMPARE(client->use(), error);
    QCOMPARE(site.server->http().count("GET", RotationServer::Me), 1);
    QCOMPARE(site.server->refreshes(), 0);
    QCOMPARE(client->phase(), Phase::Active);
    QCOMPARE(client->use(), QStringLiteral("answered"));
}

void HttpTest::h5_shouldSendNothingInTheClear()
{
    // Beyond loopback there is no origin for http, and without an origin there is no transport that sends.
    const QUrl clear(QStringLiteral("http://tasks.example"));
    QCOMPARE(Origin::of(clear).error().kind, Error::Kind::InsecureAddress);
    QCOMPARE(serverUrlFromInput(clear.toString()).error().kind, Error::Kind::InsecureAddress);
    Site site;
    QnamTransport transport(site.server->http().origin(), site.clock);
    Latchkey::Test::Outcome outcome;
    send(transport, HttpRequest(Method::Get, QUrl(QStringLiteral("http://tasks.example/auth/me"))), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error(), QStringLiteral("insecure-address"));
    QCOMPARE(site.server->http().connections(), 0);
}

void HttpTest::h6_shouldNameNoTokenInARequestLine()
{
    Site site;
    const auto client = signedInClient(site);
    QTRY_VERIFY(client->tasks().loaded());
    QVERIFY(client->tasks().add(draftOf(QStringLiteral("Milk"))));
    for (int round = 0; round < 3; ++round) {
        site.pass(20s);
        site.server->tokens().expireAccess();
        QCOMPARE(client->use(), QStringLiteral("answered"));
    }
    QVERIFY(client->signOut());
    QVERIFY(client->signIn());
    const auto &deliveries = site.server->http().deliveries();
    QVERIFY(deliveries.size() > 10);
    for (const Delivery &delivery : deliveries) {
        for (const char *secret : {"at.", "rt.", "password1"})
            QVERIFY2(!delivery.target.contains(secret), delivery.target.constData());
        QVERIFY(!delivery.target.contains('?'));
        QVERIFY(!delivery.hasHeader("Referer"));
        for (const auto &[name, value] : delivery.headers)
            QVERIFY2(name == "Authorization" || !(value.contains("at.0") || value.contains("rt.0")), name.constData());
    }
}

void HttpTest::h7_shouldNotAnswerAChallenge_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("H7 Basic") << QByteArray("Basic realm=\"portal\"");
    QTest::newRow("H7 Digest") << QByteArray("Digest realm=\"portal\", nonce=\"1\"");
    QTest::newRow("H7 Negotiate") << QByteArray("Negotiate");
    QTest::newRow("H7 NTLM") << QByteArray("NTLM");
}

void HttpTest::h7_shouldNotAnswerAChallenge()
{
    QFETCH(const QByteArray, challenge);
    Site site;
    const auto client = signedInClient(site);
    const Play portal = Play::answer(401, "<html></html>", {{"WWW-Authenticate", challenge}});
    site.server->answerNext("GET", RotationServer::Me, portal, 2);
    QCOMPARE(client->use(), QStringLiteral("unauthorized"));
    QCOMPARE(site.server->http().count("GET", RotationServer::Me), 2);
    site.server->answerNext("POST", RotationServer::Refresh, portal);
    site.pass(20s);
    site.server->tokens().expireAccess();
    QCOMPARE(client->use(), QStringLiteral("unauthorized"));
    QCOMPARE(client->phase(), Phase::Degraded);
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }));
    for (const Delivery &delivery : site.server->http().deliveries())
        QVERIFY(!delivery.hasHeader("Authorization") || delivery.header("Authorization").startsWith("Bearer "));
    QVERIFY(site.sessionSurvives());
}

QTEST_GUILESS_MAIN(HttpTest)
#include "tst_http.moc"
