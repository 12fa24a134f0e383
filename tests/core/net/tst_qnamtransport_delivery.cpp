// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transportfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Method = HttpRequest::Method;
using Then = Play::Then;

/// What QnamTransport promises about how often a request arrives, and about answers that do not arrive whole
/// (R5 R6).
class QnamTransportDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r5_shouldDeliverAtMostOnceWhenTheConnectionEndsBeforeTheAnswer_data();
    void r5_shouldDeliverAtMostOnceWhenTheConnectionEndsBeforeTheAnswer();
    void r5_shouldDeliverAtMostOnceWhenTheConnectionEndsInsideTheHeaders_data();
    void r5_shouldDeliverAtMostOnceWhenTheConnectionEndsInsideTheHeaders();
    void r5_shouldDeliverAtMostOnceOverAConnectionThatDiedWhileIdle_data();
    void r5_shouldDeliverAtMostOnceOverAConnectionThatDiedWhileIdle();
    void h7_shouldDeliverAtMostOnceAfterAChallenge_data();
    void h7_shouldDeliverAtMostOnceAfterAChallenge();
    void shouldAnswerAGetThatLostItsConnection_data();
    void shouldAnswerAGetThatLostItsConnection();
    void shouldDeliverAGetAtMostTwice_data();
    void shouldDeliverAGetAtMostTwice();
    void r5_shouldDeliverEachOfManyOnce_data();
    void r5_shouldDeliverEachOfManyOnce();
    void r6_shouldNotTakeAnAnswerThatEndsEarly_data();
    void r6_shouldNotTakeAnAnswerThatEndsEarly();
    void r6_shouldNotTakeUnfinishedChunksForAWholeAnswer();
    void shouldTakeAWholeAnswer_data();
    void shouldTakeAWholeAnswer();
};

namespace {

void addSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("http") << Scheme::Http;
    QTest::newRow("https") << Scheme::Https;
}

const QString Path = QStringLiteral("/tasks");

} // namespace

void QnamTransportDeliveryTest::r5_shouldDeliverAtMostOnceWhenTheConnectionEndsBeforeTheAnswer_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Then>("end");
    QTest::addColumn<bool>("keptAlive");
    for (const auto &[schemeName, scheme] : {std::pair("http", Scheme::Http), std::pair("https", Scheme::Https)}) {
        for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
            for (const QByteArray &body : {QByteArray(), QByteArray("{\"title\":\"once\"}")}) {
                for (const auto &[endName, end] : {std::pair("FIN", Then::Close), std::pair("RST", Then::Reset)}) {
                    for (const bool keptAlive : {false, true}) {
                        QTest::addRow("%s %s%s, %s, %s", schemeName, verb(method).constData(),
                                      body.isEmpty() ? " empty" : "", endName, keptAlive ? "kept alive" : "fresh")
                            << scheme << method << body << end << keptAlive;
                    }
                }
            }
        }
    }
}

void QnamTransportDeliveryTest::r5_shouldDeliverAtMostOnceWhenTheConnectionEndsBeforeTheAnswer()
{
    QFETCH(Scheme, scheme);
    QFETCH(Method, method);
    QFETCH(QByteArray, body);
    QFETCH(Then, end);
    QFETCH(bool, keptAlive);
    TransportFixture f(scheme);
    f.server->play("GET", Path, Play::answer(200, "[]"));
    f.server->play(verb(method), Path, Play::drop(end));
    if (keptAlive) {
        Outcome warmUp;
        send(*f.transport, f.request(Method::Get, Path), warmUp);
        QVERIFY(warmUp.wait());
    }

    Outcome outcome;
    send(*f.transport, f.request(method, Path, body), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error(), QStringLiteral("connection-lost"));
    QCOMPARE(f.server->count(verb(method), Path), 1);
    QCOMPARE(f.server->deliveries().last().body, body);
    QCOMPARE(f.server->deliveries().last().connection, 1);
}

void QnamTransportDeliveryTest::r5_shouldDeliverAtMostOnceWhenTheConnectionEndsInsideTheHeaders_data()
{
    addSchemes();
}

void QnamTransportDeliveryTest::r5_shouldDeliverAtMostOnceWhenTheConnectionEndsInsideTheHeaders()
{
    QFETCH(Scheme, scheme);
    TransportFixture f(scheme);
    f.server->play("POST", Path, Play("HTTP/1.1 201 Created\r\nContent-", Then::Close));
    Outcome outcome;
    send(*f.transport, f.request(Method::Post, Path, "{}"), outcome);
    QVERIFY(outcome.wait());
    QVERIFY(outcome.result->error().outcomeUnknown());
    QCOMPARE(f.server->count("POST", Path), 1);
}

void QnamTransportDeliveryTest::r5_shouldDeliverAtMostOnceOverAConnectionThatDiedWhileIdle_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Then>("end");
    QTest::newRow("http, FIN") << Scheme::Http << Then::Close;
    QTest::newRow("http, RST") << Scheme::Http << Then::Reset;
    QTest::newRow("https, FIN") << Scheme::Https << Then::Close;
    QTest::newRow("https, RST") << Scheme::Https << Then::Reset;
}

void QnamTransportDeliveryTest::r5_shouldDeliverAtMostOnceOverAConnectionThatDiedWhileIdle()
{
    QFETCH(Scheme, scheme);
    QFETCH(Then, end);
    TransportFixture f(scheme);
    f.server->play("POST", Path, Play::answer(201, "{}"));
    for (int round = 1; round <= 5; ++round) {
        Outcome outcome;
        send(*f.transport, f.request(Method::Post, Path, "{}"), outcome);
        QVERIFY(outcome.wait());
        // Whether the client knew by then that its old connection was dead is a race; both ends of it are sound.
        if (outcome.status() != 201)
            QVERIFY2(outcome.result->error().outcomeUnknown(), qPrintable(outcome.error()));
        QVERIFY(f.server->count("POST", Path) <= round);
        f.server->endConnections(end);
        QTRY_COMPARE(f.server->openConnections(), 0);
    }
}

void QnamTransportDeliveryTest::h7_shouldDeliverAtMostOnceAfterAChallenge_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QByteArray>("challenge");
    for (const char *challenge : {"Basic realm=\"portal\"", "Digest realm=\"a\", nonce=\"b\", qop=\"auth\"",
                                  "Negotiate", "NTLM", "Bearer error=\"invalid_token\"", ""}) {
        QTest::addRow("http, %s", challenge) << Scheme::Http << QByteArray(challenge);
        QTest::addRow("https, %s", challenge) << Scheme::Https << QByteArray(challenge);
    }
}

/// H7: never answered, neither with a dialog nor with the desktop user's own credentials.
void QnamTransportDeliveryTest::h7_shouldDeliverAtMostOnceAfterAChallenge()
{
    QFETCH(Scheme, scheme);
    QFETCH(QByteArray, challenge);
    TransportFixture f(scheme);
    HttpHeaders headers;
    if (!challenge.isEmpty())
        headers.append({"WWW-Authenticate", challenge});
    for (const Method method : {Method::Get, Method::Post, Method::Delete}) {
        f.server->play(verb(method), Path, Play::answer(401, "{\"detail\":\"Invalid token\"}", headers));
        Outcome outcome;
        HttpRequest request = f.request(method, Path);
        request.bearer = std::make_shared<Secret>(QByteArray("the-token"));
        send(*f.transport, std::move(request), outcome);
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error(), QStringLiteral("answered"));
        QCOMPARE(outcome.status(), 401);
        QCOMPARE(outcome.body(), QByteArray("{\"detail\":\"Invalid token\"}"));
        QCOMPARE(f.server->count(verb(method), Path), 1);
        QCOMPARE(f.server->deliveries().last().header("Authorization"), QByteArray("Bearer the-token"));
    }
}

void QnamTransportDeliveryTest::shouldAnswerAGetThatLostItsConnection_data()
{
    addSchemes();
}

void QnamTransportDeliveryTest::shouldAnswerAGetThatLostItsConnection()
{
    QFETCH(Scheme, scheme);
    TransportFixture f(scheme);
    f.server->play("GET", Path, Play::drop());
    f.server->play("GET", Path, Play::answer(200, "[]"));
    Outcome outcome;
    send(*f.transport, f.request(Method::Get, Path), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.status(), 200);
    QCOMPARE(f.server->count("GET", Path), 2);
}

void QnamTransportDeliveryTest::shouldDeliverAGetAtMostTwice_data()
{
    addSchemes();
}

void QnamTransportDeliveryTest::shouldDeliverAGetAtMostTwice()
{
    QFETCH(Scheme, scheme);
    TransportFixture f(scheme);
    f.server->play("GET", Path, Play::drop());
    Outcome outcome;
    send(*f.transport, f.request(Method::Get, Path), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error(), QStringLiteral("connection-lost"));
    QCOMPARE(f.server->count("GET", Path), 2);
}

void QnamTransportDeliveryTest::r5_shouldDeliverEachOfManyOnce_data()
{
    addSchemes();
}

void QnamTransportDeliveryTest::r5_shouldDeliverEachOfManyOnce()
{
    QFETCH(Scheme, scheme);
    TransportFixture f(scheme);
    f.server->handle("POST", Path, [](const Delivery &delivery) { return Play::answer(200, delivery.body); });
    std::array<Outcome, 40> outcomes;
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        send(*f.transport, f.request(Method::Post, Path, QByteArray::number(qulonglong(i))), outcomes[i]);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        QVERIFY(outcomes[i].wait());
        QCOMPARE(outcomes[i].body(), QByteArray::number(qulonglong(i)));
    }
    QCOMPARE(f.server->count("POST", Path), 40);
}

void QnamTransportDeliveryTest::r6_shouldNotTakeAnAnswerThatEndsEarly_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Play>("play");
    const QByteArray body = "{\"refresh_token\":\"abc\",\"access_token\":\"def\"}";
    const auto row = [](const char *name, const Play &play) {
        QTest::addRow("http, %s", name) << Scheme::Http << play;
        QTest::addRow("https, %s", name) << Scheme::Https << play;
    };
    row("200 with a part", Play::truncated(200, body, 20));
    row("200 with nothing", Play::truncated(200, body, 0));
    row("200 without the last byte", Play::truncated(200, body, body.size() - 1));
    row("201", Play::truncated(201, body, 20));
    row("205", Play::truncated(205, body, 20));
    row("401", Play::truncated(401, body, 20));
    row("404", Play::truncated(404, body, 20));
    row("500", Play::truncated(500, body, 20));
    row("200, reset", Play::truncated(200, body, 20, Then::Reset));
    row("chunks without an end", Play::chunkedTruncated(200, {body.left(10), body.mid(10)}));
    row("chunks without an end, reset", Play::chunkedTruncated(200, {body.left(10)}, Then::Reset));
    row("404 in chunks without an end", Play::chunkedTruncated(404, {body.left(10)}));
    row("half a chunk", Play("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"a\":1", Then::Close));
}

void QnamTransportDeliveryTest::r6_shouldNotTakeAnAnswerThatEndsEarly()
{
    QFETCH(Scheme, scheme);
    QFETCH(Play, play);
    for (const Method method : {Method::Post, Method::Get}) {
        TransportFixture f(scheme);
        f.server->play(verb(method), Path, play);
        Outcome outcome;
        send(*f.transport, f.request(method, Path, method == Method::Get ? "" : "{}"), outcome);
        QVERIFY(outcome.wait());
        // Truncated; or ConnectionLost, where Qt had not yet shown the headers when the connection ended.
        QVERIFY2(!*outcome.result && outcome.result->error().outcomeUnknown(), qPrintable(outcome.error()));
        if (method != Method::Get)
            QCOMPARE(f.server->count(verb(method), Path), 1);
    }
}

/// A GET that Qt may send again by itself ends so in one of some fifty.
void QnamTransportDeliveryTest::r6_shouldNotTakeUnfinishedChunksForAWholeAnswer()
{
    TransportFixture f(Scheme::Http);
    f.server->play("GET", Path, Play::chunkedTruncated(200, {"[1,", "2]"}));
    for (int i = 0; i < 200; ++i) {
        Outcome outcome;
        send(*f.transport, f.request(Method::Get, Path), outcome);
        QVERIFY(outcome.wait());
        QVERIFY2(!*outcome.result && outcome.result->error().outcomeUnknown(), qPrintable(outcome.error()));
    }
}

void QnamTransportDeliveryTest::shouldTakeAWholeAnswer_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Play>("play");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const Play &play, int status, const QByteArray &body) {
        QTest::addRow("http, %s", name) << Scheme::Http << play << status << body;
        QTest::addRow("https, %s", name) << Scheme::Https << play << status << body;
    };
    row("length", Play::answer(200, "{}"), 200, "{}");
    row("length 0", Play::answer(200), 200, {});
    row("204", Play::answer(204), 204, {});
    row("304", Play("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n", Then::Go), 304, {});
    row("400", Play::answer(400, "{}"), 400, "{}");
    row("503", Play::answer(503, "{}"), 503, "{}");
    row("chunks", Play::chunked(200, {"{\"a\":", "1}"}), 200, "{\"a\":1}");
    row("no chunks", Play::chunked(200, {}), 200, {});
    // Over http Qt takes some answers without a length for lost ones; http does not leave the machine.
    QTest::newRow("https, until the end of the connection")
        << Scheme::Https << Play("HTTP/1.1 200 OK\r\n\r\n{}", Then::Close) << 200 << QByteArray("{}");
    row("byte by byte", Play::answer(200, "{\"a\":1}").slowly(1, std::chrono::milliseconds(0)), 200, "{\"a\":1}");
    row("compressed, which was not asked for", Play::answer(200, "\x1f\x8b", {{"Content-Encoding", "gzip"}}), 200,
        "\x1f\x8b");
    row("NULs and broken UTF-8", Play::answer(200, QByteArray("\0\xff\0", 3)), 200, QByteArray("\0\xff\0", 3));
    row("five megabytes", Play::answer(200, QByteArray(5 << 20, 'x')), 200, QByteArray(5 << 20, 'x'));
    row("five megabytes in chunks", Play::chunked(200, QList<QByteArray>(5, QByteArray(1 << 20, 'x'))), 200,
        QByteArray(5 << 20, 'x'));
    row("after 100", Play("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", Then::Go), 200,
        "{}");
}

void QnamTransportDeliveryTest::shouldTakeAWholeAnswer()
{
    QFETCH(Scheme, scheme);
    QFETCH(Play, play);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    TransportFixture f(scheme);
    f.server->play("PUT", Path, play);
    Outcome outcome;
    send(*f.transport, f.request(Method::Put, Path, "{}"), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error(), QStringLiteral("answered"));
    QCOMPARE(outcome.status(), status);
    QCOMPARE(outcome.body(), body);
}

QTEST_GUILESS_MAIN(QnamTransportDeliveryTest)
#include "tst_qnamtransport_delivery.moc"
