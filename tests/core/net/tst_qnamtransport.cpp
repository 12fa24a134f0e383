// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/useragent.h"
#include "tests/support/transportfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Method = HttpRequest::Method;

/// What QnamTransport promises about time, size and its own end, and how it tells failures apart. See also its
/// siblings: delivery (how often), origin (to whom), tls.
class QnamTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSendWhatItIsGiven_data();
    void shouldSendWhatItIsGiven();
    void shouldRefuseAHeaderThatCannotBeSent_data();
    void shouldRefuseAHeaderThatCannotBeSent();
    void shouldRefuseAGetWithABody();
    void r17_shouldEndAtTheDeadline_data();
    void r17_shouldEndAtTheDeadline();
    void r17_shouldEndAtTheDeadlineInTheMiddleOfTheBody();
    void r17_shouldCountASuspendTowardsTheDeadline();
    void r17_shouldNotEndBeforeTheDeadline();
    void shouldRefuseAnAnswerThatIsTooLarge_data();
    void shouldRefuseAnAnswerThatIsTooLarge();
    void shouldTakeAnAnswerOfExactlyTheLimit();
    void shouldTakeALargeAnswer_data();
    void shouldTakeALargeAnswer();
    void shouldEndEverythingWhenAborted();
    void shouldSendAgainAfterAnAbort();
    void shouldEndEverythingBeforeItIsDestroyed();
    void shouldRefuseRequestsMadeWhileItIsDestroyed();
    void shouldTellUnreachableFromLost();
    void shouldNotTakeAnotherProtocolForAnAnswer();
    void shouldKeepTheConnectionForTheNextRequest_data();
    void shouldKeepTheConnectionForTheNextRequest();
    void shouldNotTrustAConnectionAfterAPause();
};

namespace {

const QString Path = QStringLiteral("/tasks");

void addSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("http") << Scheme::Http;
    QTest::newRow("https") << Scheme::Https;
}

} // namespace

void QnamTransportTest::shouldSendWhatItIsGiven_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("body");
    const QByteArray odd("{\"a\":\"\xc3\xa4\0\xff\"}", 12);
    for (const auto &[name, scheme] : {std::pair("http", Scheme::Http), std::pair("https", Scheme::Https)}) {
        QTest::addRow("%s GET", name) << scheme << Method::Get << QByteArray();
        for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
            QTest::addRow("%s %s", name, verb(method).constData()) << scheme << method << odd;
            QTest::addRow("%s %s empty", name, verb(method).constData()) << scheme << method << QByteArray();
        }
        QTest::addRow("%s POST of 3 MB", name) << scheme << Method::Post << QByteArray(3 << 20, 'x');
    }
}

void QnamTransportTest::shouldSendWhatItIsGiven()
{
    QFETCH(Scheme, scheme);
    QFETCH(Method, method);
    QFETCH(QByteArray, body);
    TransportFixture f(scheme);
    f.server->play(verb(method), QStringLiteral("/a b"), Play::answer(200, "[]", {{"X-One", "1"}}));
    HttpRequest request = f.request(method, QStringLiteral("/a%20b?since=1%2B2"), body);
    request.headers = {{"Idempotency-Key", "key-1"}};
    request.bearer = std::make_shared<Secret>(QByteArray("the-token"));
    Outcome outcome;
    send(*f.transport, std::move(request), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.status(), 200);
    QCOMPARE((*outcome.result)->header("x-one"), QByteArray("1"));

    const Delivery delivery = f.server->deliveries().value(0);
    QVERIFY(delivery.complete);
    QCOMPARE(delivery.method, verb(method));
    QCOMPARE(delivery.target, QByteArray("/a%20b?since=1%2B2"));
    QCOMPARE(delivery.body, body);
    QCOMPARE(delivery.header("Authorization"), QByteArray("Bearer the-token"));
    QCOMPARE(delivery.header("Idempotency-Key"), QByteArray("key-1"));
    QCOMPARE(delivery.header("User-Agent"), userAgent());
    QCOMPARE(delivery.header("Accept"), QByteArray("application/json"));
    QCOMPARE(delivery.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(delivery.header("Content-Length"), QByteArray::number(body.size()));
    QCOMPARE(delivery.header("Content-Type"), QByteArray("application/json"));
    QVERIFY(!delivery.hasHeader("Transfer-Encoding"));
}

void QnamTransportTest::shouldRefuseAHeaderThatCannotBeSent_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("line break in a value") << QByteArray("X-A") << QByteArray("1\r\nX-B: 2") << QByteArray();
    QTest::newRow("NUL in a value") << QByteArray("X-A") << QByteArray("1\0", 2) << QByteArray();
    QTest::newRow("line break in a name") << QByteArray("X-A: 1\r\nX-B") << QByteArray("2") << QByteArray();
    QTest::newRow("no name") << QByteArray() << QByteArray("2") << QByteArray();
    QTest::newRow("line break in the token") << QByteArray("X-A") << QByteArray("1") << QByteArray("tok\r\nX-B: 2");
    for (const char *own : {"Authorization", "cookie", "HOST", "Content-Length", "Transfer-Encoding", "Connection"})
        QTest::newRow(own) << QByteArray(own) << QByteArray("1") << QByteArray();
}

void QnamTransportTest::shouldRefuseAHeaderThatCannotBeSent()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, token);
    TransportFixture f(Scheme::Http);
    HttpRequest request = f.request(Method::Post, Path, "{}");
    request.headers = {{name, value}};
    request.bearer = std::make_shared<Secret>(std::move(token));
    Outcome outcome;
    send(*f.transport, std::move(request), outcome);
    QCOMPARE(outcome.error(), QStringLiteral("invalid-input"));
}

void QnamTransportTest::shouldRefuseAGetWithABody()
{
    TransportFixture f(Scheme::Http);
    Outcome outcome;
    send(*f.transport, f.request(Method::Get, Path, "{}"), outcome);
    QCOMPARE(outcome.error(), QStringLiteral("invalid-input"));
}

void QnamTransportTest::r17_shouldEndAtTheDeadline_data()
{
    addSchemes();
}

void QnamTransportTest::r17_shouldEndAtTheDeadline()
{
    QFETCH(Scheme, scheme);
    TransportFixture f(scheme);
    f.server->play("POST", Path, Play::hang());
    HttpRequest request = f.request(Method::Post, Path, "{}");
    request.deadline = 15s;
    Outcome outcome;
    send(*f.transport, std::move(request), outcome);
    QTRY_COMPARE(f.server->count("POST", Path), 1);
    f.clock.advance(14'999ms);
    QCOMPARE(outcome.error(), QStringLiteral("pending"));
    f.clock.advance(1ms);
    QCOMPARE(outcome.error(), QStringLiteral("timeout"));
    QTRY_COMPARE(f.server->openConnections(), 0);
    QCOMPARE(f.server->count("POST", Path), 1);
}

void QnamTransportTest::r17_shouldEndAtTheDeadlineInTheMiddleOfTheBody()
{
    TransportFixture f(Scheme::Http);
    Play play = Play::truncated(200, QByteArray(100, 'x'), 20, Play::Then::Hang);
    f.server->play("GET", Path, play);
    Outcome outcome;
    send(*f.transport, f.request(Method::Get, Path), outcome);
    QTRY_COMPARE(f.server->count("GET", Path), 1);
    f.clock.advance(15s);
    QCOMPARE(outcome.error(), QStringLiteral("timeout"));
}

void QnamTransportTest::r17_shouldCountASuspendTowardsTheDeadline()
{
    TransportFixture f(Scheme::Http);
    f.server->play("GET", Path, Play::hang());
    Outcome outcome;
    send(*f.transport, f.request(Method::Get, Path), outcome);
    QTRY_COMPARE(f.server->count("GET", Path), 1);
    f.clock.advance(8h);
    QCOMPARE(outcome.error(), QStringLiteral("timeout"));
}

void QnamTransportTest::r17_shouldNotEndBeforeTheDeadline()
{
    TransportFixture f(Scheme::Http);
    f.server->hold();
    f.server->play("GET", Path, Play::answer(200, "[]"));
    HttpRequest request = f.request(Method::Get, Path);
    request.deadline = 60s;
    Outcome outcome;
    send(*f.transport, std::move(request), outcome);
    QTRY_COMPARE(f.server->held(), 1);
    f.clock.advance(59s);
    f.server->release();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.status(), 200);
    f.clock.advance(1h);
}

void QnamTransportTest::shouldRefuseAnAnswerThatIsTooLarge_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Play>("play");
    for (const auto &[name, scheme] : {std::pair("http", Scheme::Http), std::pair("https", Scheme::Https)}) {
        QTest::addRow("%s, announced", name)
            << scheme << Play::truncated(200, QByteArray(4097, 'x'), 0, Play::Then::Hang);
        QTest::addRow("%s, announced and sent", name) << scheme << Play::answer(200, QByteArray(4097, 'x'));
        QTest::addRow("%s, in chunks", name)
            << scheme << Play::chunked(200, {QByteArray(4000, 'x'), QByteArray(97, 'x')});
        QTest::addRow("%s, without an end", name) << scheme << Play::endlessBody(200);
        QTest::addRow("%s, as an error", name) << scheme << Play::endlessBody(500);
        QTest::addRow("%s, huge length", name)
            << scheme << Play("HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n{}", Play::Then::Hang);
    }
}

void QnamTransportTest::shouldRefuseAnAnswerThatIsTooLarge()
{
    QFETCH(Scheme, scheme);
    QFETCH(Play, play);
    TransportFixture f(scheme);
    f.server->play("POST", Path, play);
    HttpRequest request = f.request(Method::Post, Path, "{}");
    request.maxResponseBytes = 4096;
    Outcome outcome;
    send(*f.transport, std::move(request), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error(), QStringLiteral("too-large"));
    QCOMPARE(f.server->count("POST", Path), 1);
}

void QnamTransportTest::shouldTakeAnAnswerOfExactlyTheLimit()
{
    TransportFixture f(Scheme::Http);
    f.server->play("GET", Path, Play::answer(200, QByteArray(4096, 'x')));
    HttpRequest request = f.request(Method::Get, Path);
    request.maxResponseBytes = 4096;
    Outcome outcome;
    send(*f.transport, std::move(request), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.body().size(), 4096);
}

void QnamTransportTest::shouldTakeALargeAnswer_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Play>("play");
    const QByteArray body(5 << 20, 'x');
    for (const auto &[name, scheme] : {std::pair("http", Scheme::Http), std::pair("https", Scheme::Https)}) {
        QTest::addRow("%s, announced", name) << scheme << Play::answer(200, body);
        QTest::addRow("%s, in chunks", name) << scheme << Play::chunked(200, {body.first(1 << 20), body.mid(1 << 20)});
    }
}

/// Larger than what is read ahead.
void QnamTransportTest::shouldTakeALargeAnswer()
{
    QFETCH(Scheme, scheme);
    QFETCH(Play, play);
    TransportFixture f(scheme);
    f.server->play("GET", Path, play);
    Outcome outcome;
    send(*f.transport, f.request(Method::Get, Path), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.status(), 200);
    QCOMPARE(outcome.body().size(), 5 << 20);
}

void QnamTransportTest::shouldEndEverythingWhenAborted()
{
    TransportFixture f(Scheme::Http);
    f.server->play("POST", Path, Play::hang());
    std::array<Outcome, 10> outcomes; // more than Qt's six connections: some still wait for one
    for (Outcome &outcome : outcomes)
        send(*f.transport, f.request(Method::Post, Path, "{}"), outcome);
    QTRY_COMPARE(f.server->count("POST", Path), 6);
    f.transport->abortAll();
    for (const Outcome &outcome : outcomes)
        QCOMPARE(outcome.error(), QStringLiteral("cancelled"));
    QTRY_COMPARE(f.server->openConnections(), 0);
    QCOMPARE(f.server->count("POST", Path), 6);
    f.transport->abortAll();
}

void QnamTransportTest::shouldSendAgainAfterAnAbort()
{
    TransportFixture f(Scheme::Http);
    f.server->play("GET", Path, Play::hang());
    f.server->play("GET", Path, Play::answer(200, "[]"));
    Outcome first;
    send(*f.transport, f.request(Method::Get, Path), first);
    QTRY_COMPARE(f.server->count("GET", Path), 1);
    f.transport->abortAll();
    Outcome second;
    send(*f.transport, f.request(Method::Get, Path), second);
    QVERIFY(second.wait());
    QCOMPARE(second.status(), 200);
}

void QnamTransportTest::shouldEndEverythingBeforeItIsDestroyed()
{
    TransportFixture f(Scheme::Https);
    f.server->play("POST", Path, Play::hang());
    std::array<Outcome, 3> outcomes;
    for (Outcome &outcome : outcomes)
        send(*f.transport, f.request(Method::Post, Path, "{}"), outcome);
    QTRY_COMPARE(f.server->count("POST", Path), 3);
    f.transport.reset();
    for (const Outcome &outcome : outcomes)
        QCOMPARE(outcome.error(), QStringLiteral("cancelled"));
    f.clock.advance(1h);
}

namespace {

QCoro::Task<> sendTwice(HttpTransport *transport, QUrl url, QStringList *errors)
{
    for (int i = 0; i < 2; ++i) {
        auto task = transport->send(HttpRequest(Method::Get, url));
        Result<HttpResponse> result = co_await task;
        errors->append(result ? QStringLiteral("answered") : errorName(result.error().kind));
    }
}

} // namespace

void QnamTransportTest::shouldRefuseRequestsMadeWhileItIsDestroyed()
{
    TransportFixture f(Scheme::Http);
    f.server->play("GET", Path, Play::hang());
    QStringList errors;
    sendTwice(f.transport.get(), f.server->url(Path), &errors);
    QTRY_COMPARE(f.server->count("GET", Path), 1);
    f.transport.reset();
    QCOMPARE(errors, QStringList({QStringLiteral("cancelled"), QStringLiteral("cancelled")}));
    QCOMPARE(f.server->count("GET", Path), 1);
}

void QnamTransportTest::shouldTellUnreachableFromLost()
{
    TransportFixture f(Scheme::Http);
    f.server->play("POST", Path, Play::answer(200, "{}"));
    f.server->close();
    Outcome refused;
    send(*f.transport, f.request(Method::Post, Path, "{}"), refused);
    QVERIFY(refused.wait());
    QCOMPARE(refused.error(), QStringLiteral("unreachable"));
    QVERIFY(!refused.result->error().outcomeUnknown());

    f.server->open();
    Outcome answered;
    send(*f.transport, f.request(Method::Post, Path, "{}"), answered);
    QVERIFY(answered.wait());
    QCOMPARE(answered.status(), 200);
}

void QnamTransportTest::shouldNotTakeAnotherProtocolForAnAnswer()
{
    TransportFixture f(Scheme::Http);
    f.server->play("POST", Path, Play("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", Play::Then::Go));
    Outcome outcome;
    send(*f.transport, f.request(Method::Post, Path, "{}"), outcome);
    QVERIFY(outcome.wait());
    QVERIFY(!*outcome.result);
    QCOMPARE(f.server->count("POST", Path), 1);
}

void QnamTransportTest::shouldKeepTheConnectionForTheNextRequest_data()
{
    addSchemes();
}

void QnamTransportTest::shouldKeepTheConnectionForTheNextRequest()
{
    QFETCH(Scheme, scheme);
    TransportFixture f(scheme);
    f.server->play("POST", Path, Play::answer(200, "{}"));
    for (int i = 0; i < 5; ++i) {
        Outcome outcome;
        send(*f.transport, f.request(Method::Post, Path, "{}"), outcome);
        QVERIFY(outcome.wait());
        f.clock.advance(3s);
    }
    QCOMPARE(f.server->connections(), 1);
}

void QnamTransportTest::shouldNotTrustAConnectionAfterAPause()
{
    TransportFixture f(Scheme::Http);
    f.server->play("POST", Path, Play::answer(200, "{}"));
    for (int i = 1; i <= 3; ++i) {
        Outcome outcome;
        send(*f.transport, f.request(Method::Post, Path, "{}"), outcome);
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.status(), 200);
        QCOMPARE(f.server->connections(), i);
        f.clock.advance(5s);
    }
}

QTEST_GUILESS_MAIN(QnamTransportTest)
#include "tst_qnamtransport.moc"
