// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/framing.h"

#include <QTest>

using namespace Latchkey::Backend;

namespace {

/// A literal with NULs in it.
template <std::size_t Size>
QByteArray bytes(const char (&literal)[Size])
{
    return QByteArray(literal, Size - 1);
}

} // namespace

class FramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadAHead();
    void shouldWaitForTheRest();
    void shouldIgnoreEmptyLinesBeforeARequest();
    void shouldDropWhatItSettles();
    void shouldDecideAboutKeepingAlive_data();
    void shouldDecideAboutKeepingAlive();
    void shouldRefuse_data();
    void shouldRefuse();
};

void FramingTest::shouldReadAHead()
{
    const QByteArray text("POST /auth/login?x=1 HTTP/1.1\r\nHost: a\r\ncontent-length: 5\r\n\r\nhello");
    const auto head = readRequestHead(text, {});
    QVERIFY(head && *head);
    QCOMPARE((*head)->size, text.size() - 5);
    QCOMPARE((*head)->bodySize, 5);
    QVERIFY((*head)->keepAlive);
    QVERIFY(!(*head)->expectsContinue);
    QCOMPARE((*head)->forwarded, text.first(text.size() - 7));
}

void FramingTest::shouldWaitForTheRest()
{
    const QByteArray text("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    for (qsizetype size = 0; size < text.size(); ++size) {
        const auto head = readRequestHead(text.first(size), {});
        QVERIFY(head);
        QVERIFY(!*head);
    }
    QVERIFY(*readRequestHead(text, {}));
}

void FramingTest::shouldIgnoreEmptyLinesBeforeARequest()
{
    const auto head = readRequestHead("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", {});
    QVERIFY(head && *head);
    QVERIFY((*head)->forwarded.startsWith("GET / "));
    QCOMPARE((*head)->size, 31);
}

void FramingTest::shouldDropWhatItSettles()
{
    const auto head = readRequestHead(
        "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "X-Latchkey-Connection: 99\r\nContent-Length: 1\r\nAccept: b\r\n\r\n",
        {});
    QVERIFY(head && *head);
    QVERIFY((*head)->expectsContinue);
    QCOMPARE((*head)->forwarded, QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nAccept: b\r\n"));
}

void FramingTest::shouldDecideAboutKeepingAlive_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void FramingTest::shouldDecideAboutKeepingAlive()
{
    QFETCH(QByteArray, request);
    const auto head = readRequestHead(request, {});
    QVERIFY(head && *head);
    QTEST((*head)->keepAlive, "keepAlive");
}

void FramingTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto withHeader = [](const QByteArray &header) {
        return "POST / HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n";
    };
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("version 2") << QByteArray("GET / HTTP/2.0\r\nHost: a\r\n\r\n") << 505;
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << 400;
    QTest::newRow("method with NUL") << bytes("G\0T / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("target with space") << QByteArray("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("target with NUL") << bytes("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("target not UTF-8") << QByteArray("GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("target with authority") << QByteArray("GET //evil/health HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("target a URL") << QByteArray("GET http://evil/ HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("target with a fragment") << QByteArray("GET /health#x HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("target is *") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << withHeader("Host: b") << 400;
    QTest::newRow("no colon") << withHeader("nonsense") << 400;
    QTest::newRow("no name") << withHeader(": a") << 400;
    QTest::newRow("space before colon") << withHeader("Content-Length : 5") << 400;
    QTest::newRow("folded") << withHeader("X: a\r\n b: c") << 400;
    QTest::newRow("bare CR") << withHeader("X: a\rContent-Length: 5") << 400;
    QTest::newRow("bare LF") << withHeader("X: a\nContent-Length: 5") << 400;
    QTest::newRow("NUL in a value") << withHeader(bytes("X: a\0b")) << 400;
    QTest::newRow("chunked") << withHeader("Transfer-Encoding: chunked") << 411;
    QTest::newRow("chunked and length") << withHeader("Content-Length: 5\r\nTransfer-Encoding: chunked") << 411;
    QTest::newRow("length twice") << withHeader("Content-Length: 5\r\nContent-Length: 5") << 400;
    QTest::newRow("length listed") << withHeader("Content-Length: 5, 5") << 400;
    QTest::newRow("length negative") << withHeader("Content-Length: -5") << 400;
    QTest::newRow("length signed") << withHeader("Content-Length: +5") << 400;
    QTest::newRow("length hexadecimal") << withHeader("Content-Length: 0x5") << 400;
    QTest::newRow("length empty") << withHeader("Content-Length:") << 400;
    QTest::newRow("length too large") << withHeader("Content-Length: 1048577") << 413;
    QTest::newRow("length beyond 64 bits") << withHeader("Content-Length: 99999999999999999999") << 413;
    QTest::newRow("long target") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n" << 414;
    QTest::newRow("long target, unfinished") << "GET /" + QByteArray(9000, 'a') << 414;
    QTest::newRow("many headers") << withHeader(QByteArray("X: a\r\n").repeated(4000).chopped(2)) << 431;
    QTest::newRow("one long header, unfinished") << "GET / HTTP/1.1\r\nX: " + QByteArray(20000, 'a') << 431;
}

void FramingTest::shouldRefuse()
{
    QFETCH(QByteArray, request);
    const auto head = readRequestHead(request, {});
    QVERIFY(!head);
    QTEST(head.error().status, "status");
    QVERIFY(!head.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(FramingTest)
#include "tst_framing.moc"
