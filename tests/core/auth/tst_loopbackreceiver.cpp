// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbackreceiver.h"

#include "tests/support/fakeclock.h"

#include <QTcpSocket>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

const QByteArray State = "state-of-256-bits-or-so";

/// A browser, or somebody who pretends to be one.
class Caller
{
public:
    explicit Caller(const QUrl &address)
        : m_address(address)
    {
        m_socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void get(const QByteArray &target)
    {
        send("GET " + target + " HTTP/1.1\r\nHost: " + m_address.authority().toLatin1() + "\r\n\r\n");
    }
    /// Whether the connection is over; with what came meanwhile in `answer`.
    bool ended()
    {
        answer += m_socket.readAll();
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    QByteArray answer;

private:
    QUrl m_address;
    QTcpSocket m_socket;
};

/// One wait for the browser.
struct Flow
{
    Flow()
    {
        const Result<QUrl> listening = receiver->listen();
        if (listening)
            address = *listening;
        receive();
    }
    QCoro::Task<> receive()
    {
        auto receiving = receiver->receive(
            ExpectedRedirect(Secret::copyOf(State.constData(), static_cast<std::size_t>(State.size()))));
        outcome = co_await receiving;
    }
    [[nodiscard]] bool hasCode(const QByteArray &code) const
    {
        return outcome && *outcome && (*outcome)->exposed() == code;
    }
    [[nodiscard]] bool failedWith(Kind kind) const { return outcome && !*outcome && outcome->error().kind == kind; }

    FakeClock clock;
    std::unique_ptr<LoopbackReceiver> receiver = std::make_unique<LoopbackReceiver>(clock);
    QUrl address;
    std::optional<Result<Secret>> outcome;
};

QByteArray good(const QByteArray &code = "the-code")
{
    return "/callback?code=" + code + "&state=" + State;
}

} // namespace

/// Rows L1 and L2 over real sockets.
class LoopbackReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void l1_shouldReceiveTheAnswerOfABrowser();
    void l1_shouldTakeAFreePortBesideThoseInUse();
    void l1_shouldListenOnTheLoopbackAddressOnly();
    void l1_shouldEndAfterFiveMinutes();
    void l1_shouldEndWhenCancelledOrGone();
    void l2_shouldStayOpenForTheRealAnswer_data();
    void l2_shouldStayOpenForTheRealAnswer();
    void l2_shouldTakeOneAnswerOnly();
    void l2_shouldTakeARequestThatComesInPieces();
    void l2_shouldNotWaitForASlowSender();
    void l2_shouldBoundItsConnections();
    void l2_shouldNotShowTheAnswerToAnybody();
};

void LoopbackReceiverTest::l1_shouldReceiveTheAnswerOfABrowser()
{
    Flow flow;
    Caller browser(flow.address);
    browser.get(good());
    QTRY_VERIFY(browser.ended());
    QVERIFY(browser.answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(browser.answer.contains("go back to Latchkey"));
    QVERIFY(!browser.answer.contains("the-code"));
    QTRY_VERIFY(flow.hasCode("the-code"));
    QVERIFY(flow.clock.waiting() > 0); // its deadline passes without effect
    flow.clock.advance(6min);
    QVERIFY(flow.hasCode("the-code"));
}

void LoopbackReceiverTest::l1_shouldTakeAFreePortBesideThoseInUse()
{
    QSet<int> ports;
    std::vector<std::unique_ptr<Flow>> flows;
    for (int i = 0; i < 20; ++i) {
        flows.push_back(std::make_unique<Flow>());
        ports.insert(flows.back()->address.port());
    }
    QCOMPARE(ports.size(), 20);
    for (const auto &flow : flows) {
        QCOMPARE(flow->address.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(flow->address.path(), QStringLiteral("/callback"));
    }
    // Each answer reaches its own.
    Caller browser(flows.at(7)->address);
    browser.get(good("seven"));
    QTRY_VERIFY(flows.at(7)->hasCode("seven"));
    QVERIFY(!flows.at(8)->outcome);
    // Somebody already has that port: it is not shared.
    QTcpServer other;
    QVERIFY(!other.listen(QHostAddress::LocalHost, static_cast<quint16>(flows.at(8)->address.port())));
}

void LoopbackReceiverTest::l1_shouldListenOnTheLoopbackAddressOnly()
{
    Flow flow;
    QTcpSocket other;
    other.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), static_cast<quint16>(flow.address.port()));
    QTRY_COMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
}

void LoopbackReceiverTest::l1_shouldEndAfterFiveMinutes()
{
    Flow flow;
    flow.clock.advance(5min - 1s);
    QCoreApplication::processEvents();
    QVERIFY(!flow.outcome);
    flow.clock.advance(1s);
    QTRY_VERIFY(flow.failedWith(Kind::Timeout));
    QTcpServer other; // the port is free again
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(flow.address.port())));
}

void LoopbackReceiverTest::l1_shouldEndWhenCancelledOrGone()
{
    Flow cancelled;
    cancelled.receiver->cancel();
    QTRY_VERIFY(cancelled.failedWith(Kind::Cancelled));
    Flow gone;
    Caller browser(gone.address);
    browser.send("GET /callb");
    QTRY_VERIFY(browser.isConnected());
    gone.receiver.reset();
    QVERIFY(gone.failedWith(Kind::Cancelled));
    QTRY_VERIFY(browser.ended());
}

void LoopbackReceiverTest::l2_shouldStayOpenForTheRealAnswer_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray end = " HTTP/1.1\r\nHost: HOST\r\n\r\n";
    QTest::newRow("wrong state") << "GET /callback?code=evil&state=other" + end << QByteArray("400");
    QTest::newRow("forged error") << "GET /callback?error=access_denied&state=other" + end << QByteArray("400");
    QTest::newRow("the icon of the page") << "GET /favicon.ico" + end << QByteArray("404");
    QTest::newRow("a form") << "POST " + good("evil") + end << QByteArray("405");
    QTest::newRow("a rebound name") << "GET " + good("evil") + " HTTP/1.1\r\nHost: evil.example\r\n\r\n"
                                    << QByteArray("400");
    QTest::newRow("too long") << "GET /callback?" + QByteArray(LoopbackReceiver::MaxRequestBytes, 'x')
                              << QByteArray("400");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\r\n\r\n") << QByteArray("400");
}

void LoopbackReceiverTest::l2_shouldStayOpenForTheRealAnswer()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    Flow flow;
    Caller forger(flow.address);
    forger.send(request.replace("HOST", flow.address.authority().toLatin1()));
    QTRY_VERIFY(forger.ended());
    QVERIFY2(forger.answer.startsWith("HTTP/1.1 " + status), forger.answer);
    QVERIFY(!flow.outcome);
    Caller browser(flow.address);
    browser.get(good());
    QTRY_VERIFY(flow.hasCode("the-code"));
}

void LoopbackReceiverTest::l2_shouldTakeOneAnswerOnly()
{
    Flow flow;
    Caller first(flow.address);
    Caller second(flow.address);
    QTRY_VERIFY(first.isConnected() && second.isConnected());
    first.get(good("first"));
    QTRY_VERIFY(flow.hasCode("first"));
    second.get(good("second"));
    QTRY_VERIFY(second.answer.startsWith("HTTP/1.1 400") || second.ended());
    QVERIFY(flow.hasCode("first"));
    Caller third(flow.address);
    QTRY_VERIFY(third.ended()); // nobody listens
}

void LoopbackReceiverTest::l2_shouldTakeARequestThatComesInPieces()
{
    Flow flow;
    Caller browser(flow.address);
    const QByteArray whole = "GET " + good() + " HTTP/1.1\r\nHost: " + flow.address.authority().toLatin1() + "\r\n\r\n";
    for (const char byte : whole) {
        browser.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(flow.hasCode("the-code"));
}

void LoopbackReceiverTest::l2_shouldNotWaitForASlowSender()
{
    Flow flow;
    Caller slow(flow.address);
    slow.send("GET /callback?");
    QTRY_VERIFY(slow.isConnected());
    QTRY_VERIFY(flow.clock.waiting() == 2); // the whole wait's, and this connection's
    flow.clock.advance(LoopbackReceiver::RequestPatience);
    QTRY_VERIFY(slow.ended());
    QVERIFY(slow.answer.isEmpty());
    Caller browser(flow.address);
    browser.get(good());
    QTRY_VERIFY(flow.hasCode("the-code"));
}

void LoopbackReceiverTest::l2_shouldBoundItsConnections()
{
    Flow flow;
    std::vector<std::unique_ptr<Caller>> callers;
    for (int i = 0; i < LoopbackReceiver::MaxConnections; ++i)
        callers.push_back(std::make_unique<Caller>(flow.address));
    QTRY_COMPARE(flow.clock.waiting(), 1 + LoopbackReceiver::MaxConnections);
    Caller tooMany(flow.address);
    QTRY_VERIFY(tooMany.ended());
    flow.clock.advance(LoopbackReceiver::RequestPatience);
    for (const auto &caller : callers)
        QTRY_VERIFY(caller->ended());
    Caller browser(flow.address);
    browser.get(good());
    QTRY_VERIFY(flow.hasCode("the-code"));
}

void LoopbackReceiverTest::l2_shouldNotShowTheAnswerToAnybody()
{
    static QByteArray log;
    log.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { log += text.toUtf8() + '\n'; });
    Flow flow;
    Caller forger(flow.address);
    forger.get("/callback?code=evil-marker&state=wrong");
    QTRY_VERIFY(forger.ended());
    Caller browser(flow.address);
    browser.get(good("code-marker"));
    QTRY_VERIFY(browser.ended());
    QTRY_VERIFY(flow.hasCode("code-marker"));
    qInstallMessageHandler(before);
    for (const char *name : {"Cache-Control: no-store", "Referrer-Policy: no-referrer", "default-src 'none'"})
        QVERIFY2(browser.answer.contains(name), name);
    QVERIFY(!log.contains("marker"));
    QVERIFY(!log.contains(State));
}

QTEST_GUILESS_MAIN(LoopbackReceiverTest)
#include "tst_loopbackreceiver.moc"
