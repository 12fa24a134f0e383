// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testserver.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

/// A literal with NULs in it.
template <std::size_t Size>
QByteArray bytes(const char (&literal)[Size])
{
    return QByteArray(literal, Size - 1);
}

/// A peer that sends what it likes.
class RawPeer
{
public:
    explicit RawPeer(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }))
            qFatal("no connection");
    }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// All that has come; waits until it holds `count` status lines.
    QByteArray answers(int count = 1)
    {
        const bool came = QTest::qWaitFor(
            [&] {
                m_received += m_socket.readAll();
                return m_received.count("HTTP/1.1 ") >= count || isClosed();
            },
            Patience);
        m_received += m_socket.readAll();
        return came ? m_received : QByteArray("nothing");
    }
    int status() { return answers().mid(9, 3).toInt(); }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    static constexpr int Patience = 60'000; // milliseconds; hashing a password takes long where much else is done
    QTcpSocket m_socket;
    QByteArray m_received;
};

const QByteArray Health("GET /health HTTP/1.1\r\nHost: a\r\n\r\n");

QByteArray post(const QByteArray &body, const QByteArray &extra = {})
{
    return "POST /auth/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + extra
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// Hostile input over raw sockets. After each, the server must still be well.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldAnswerAPeerThatIsStillSending();
    void shouldTakeABodyOfTheGreatestSize();
    void shouldTakeARequestInSmallPieces();
    void shouldContinueWhenExpected();
    void shouldAnswerPipelinedRequestsInOrder();
    void shouldKeepTheOrderWhenTheFirstTakesLonger();
    void shouldCloseWhenAsked();
    void shouldTimeOutSlowHeaders();
    void shouldTimeOutSlowBodies();
    void shouldCloseIdleConnections();
    void shouldSleepWhileNobodyIsConnected();
    void shouldNotTimeOutWhileItWorks();
    void shouldBoundConnections();
    void shouldSurviveAPeerThatLeavesWhileItsPasswordIsChecked();
    void shouldSurviveNoise();
    void shouldStopWhileWorkIsWaiting();

private:
    std::optional<TestServer> m_server;
};

void LimitsTest::init()
{
    m_server.emplace([](Settings &settings) { settings.http.connections = 40; });
}

void LimitsTest::cleanup()
{
    if (m_server) {
        QCOMPARE(m_server->send("GET", QStringLiteral("/health")).status, 200);
    }
}

void LimitsTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("body announced too large")
        << QByteArray("POST /auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n") << 413;
    QTest::newRow("body announced beyond all bounds")
        << QByteArray("POST /auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 18446744073709551615\r\n\r\n") << 413;
    QTest::newRow("chunked") << QByteArray(
        "POST /auth/login HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                             << 411;
    QTest::newRow("smuggling") << QByteArray(
        "POST /auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nX")
                               << 411;
    QTest::newRow("large headers") << "GET /health HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20'000, 'a') + "\r\n\r\n"
                                   << 431;
    QTest::newRow("many headers") << "GET /health HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: a\r\n").repeated(5000)
                                         + "\r\n"
                                  << 431;
    QTest::newRow("long path") << "GET /" + QByteArray(10'000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n" << 414;
    QTest::newRow("not HTTP") << bytes("\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03\r\n\r\n") << 400;
    QTest::newRow("NUL in the path") << bytes("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    for (const char *path : {"/tasks/../health", "/%2e%2e/health", "/./health", "/health%00", "/health;x"})
        QTest::addRow("path %s", path) << QByteArray("GET ") + path + " HTTP/1.1\r\nHost: a\r\n\r\n" << 404;
    QTest::newRow("no JSON") << post("nonsense") << 400;
    QTest::newRow("empty body") << post("") << 400;
    QTest::newRow("NULs") << post(QByteArray(1000, '\0')) << 400;
    QTest::newRow("broken UTF-8") << post("{\"email\":\"\xff\xfe\",\"password\":\"x\"}") << 400;
    QTest::newRow("overlong UTF-8") << post("{\"email\":\"\xc0\x80\",\"password\":\"x\"}") << 400;
    QTest::newRow("deep JSON") << post(QByteArray(500'000, '[')) << 400;
    QTest::newRow("deep objects") << post(QByteArray("{\"a\":").repeated(100'000)) << 400;
    QTest::newRow("huge number") << post("{\"email\":" + QByteArray(100'000, '9') + ",\"password\":\"x\"}") << 400;
    QTest::newRow("odd numbers") << post(R"({"email":-1e308,"password":1e-300})") << 422;
    QTest::newRow("a list") << post("[]") << 422;
    QTest::newRow("a text") << post("\"x\"") << 400;
    QTest::newRow("form") << QByteArray("POST /auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na=b") << 415;
    QTest::newRow("websocket") << QByteArray(
        "GET /health HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                               << 200;
    QTest::newRow("own header of ours") << QByteArray(
        "GET /health HTTP/1.1\r\nHost: a\r\nX-Latchkey-Connection: 1\r\n\r\n")
                                        << 200;
}

void LimitsTest::shouldRefuse()
{
    QFETCH(QByteArray, bytes);
    RawPeer peer(m_server->port());
    peer.send(bytes);
    QTEST(peer.status(), "status");
}

void LimitsTest::shouldAnswerAPeerThatIsStillSending()
{
    RawPeer peer(m_server->port());
    peer.send("POST /auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000\r\n\r\n" + QByteArray(5'000'000, 'x'));
    QCOMPARE(peer.status(), 413);
    QVERIFY(peer.answers().contains("Connection: close"));
    m_server->clock().advance(3s);
    QTRY_VERIFY(peer.isClosed());
}

void LimitsTest::shouldTakeABodyOfTheGreatestSize()
{
    const QByteArray frame(R"({"email":"a@b","password":"x","filler":""})");
    QByteArray body = frame;
    body.insert(body.size() - 2, QByteArray(1024 * 1024 - frame.size(), 'x'));
    QCOMPARE(body.size(), 1024 * 1024);
    RawPeer peer(m_server->port());
    peer.send(post(body));
    QCOMPARE(peer.status(), 401);
}

void LimitsTest::shouldTakeARequestInSmallPieces()
{
    RawPeer peer(m_server->port());
    const QByteArray request = post(R"({"email":"a@b","password":"x"})");
    for (const char byte : request) {
        peer.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QCOMPARE(peer.status(), 401);
}

void LimitsTest::shouldContinueWhenExpected()
{
    RawPeer peer(m_server->port());
    const QByteArray request = post(R"({"email":"a@b","password":"x"})", "Expect: 100-continue\r\n");
    const qsizetype head = request.indexOf("\r\n\r\n") + 4;
    peer.send(request.first(head));
    QCOMPARE(peer.status(), 100);
    peer.send(request.sliced(head));
    const QByteArray answers = peer.answers(2);
    QCOMPARE(answers.count("HTTP/1.1 "), 2);
    QVERIFY(answers.contains("HTTP/1.1 401 "));
}

void LimitsTest::shouldAnswerPipelinedRequestsInOrder()
{
    RawPeer peer(m_server->port());
    QByteArray requests;
    for (int i = 0; i < 50; ++i)
        requests += i % 2 ? Health : QByteArray("GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n");
    peer.send(requests);
    const QByteArray answers = peer.answers(50);
    QCOMPARE(answers.count("HTTP/1.1 404 "), 25);
    QCOMPARE(answers.count("HTTP/1.1 200 "), 25);
    qsizetype at = -1;
    for (int i = 0; i < 50; ++i) {
        at = answers.indexOf("HTTP/1.1 ", at + 1);
        QCOMPARE(answers.mid(at + 9, 3), i % 2 ? QByteArray("200") : QByteArray("404"));
    }
}

void LimitsTest::shouldKeepTheOrderWhenTheFirstTakesLonger()
{
    RawPeer peer(m_server->port());
    peer.send(post(R"({"email":"a@b","password":"x"})") + Health + Health);
    const QByteArray answers = peer.answers(3);
    QCOMPARE(answers.count("HTTP/1.1 200 "), 2);
    QVERIFY(answers.startsWith("HTTP/1.1 401 "));
}

void LimitsTest::shouldCloseWhenAsked()
{
    RawPeer peer(m_server->port());
    peer.send("GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QCOMPARE(peer.status(), 200);
    QTRY_VERIFY(peer.isClosed());
    RawPeer old(m_server->port());
    old.send("GET /health HTTP/1.0\r\n\r\n");
    QCOMPARE(old.status(), 200);
    QTRY_VERIFY(old.isClosed());
}

void LimitsTest::shouldTimeOutSlowHeaders()
{
    RawPeer peer(m_server->port());
    peer.send("GET /health HTTP/1.1\r\nHost:");
    QCOMPARE(m_server->send("GET", QStringLiteral("/health")).status, 200); // by now those bytes were read
    m_server->clock().advance(11s);
    QCOMPARE(peer.status(), 408);
    m_server->clock().advance(3s);
    QTRY_VERIFY(peer.isClosed());
}

void LimitsTest::shouldTimeOutSlowBodies()
{
    RawPeer peer(m_server->port());
    peer.send(post(R"({"email":"a@b","password":"x"})").chopped(1));
    QCOMPARE(m_server->send("GET", QStringLiteral("/health")).status, 200);
    m_server->clock().advance(31s);
    QCOMPARE(peer.status(), 408);
}

void LimitsTest::shouldCloseIdleConnections()
{
    RawPeer silent(m_server->port());
    RawPeer idle(m_server->port());
    idle.send(Health);
    QCOMPARE(idle.status(), 200);
    m_server->clock().advance(11s);
    QTRY_VERIFY(silent.isClosed());
    QVERIFY(!idle.isClosed());
    m_server->clock().advance(50s);
    QTRY_VERIFY(idle.isClosed());
    QCOMPARE(idle.answers().count("HTTP/1.1 "), 1);
}

void LimitsTest::shouldSleepWhileNobodyIsConnected()
{
    FakeClock &clock = m_server->clock();
    const int asleep = clock.waiting();
    {
        RawPeer peer(m_server->port());
        peer.send(Health);
        QCOMPARE(peer.status(), 200);
        QVERIFY(clock.waiting() > asleep);
    }
    QTRY_VERIFY((clock.advance(61s), clock.waiting() == asleep));
}

void LimitsTest::shouldNotTimeOutWhileItWorks()
{
    m_server.emplace([](Settings &settings) { settings.hashCost = Backend::HashCost::interactive(); });
    RawPeer peer(m_server->port());
    peer.send(post(R"({"email":"a@b","password":"x"})"));
    QCOMPARE(m_server->send("GET", QStringLiteral("/health")).status, 200);
    m_server->clock().advance(10min);
    QCOMPARE(peer.status(), 401);
}

void LimitsTest::shouldBoundConnections()
{
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int i = 0; i < 40; ++i) {
        peers.push_back(std::make_unique<RawPeer>(m_server->port()));
        peers.back()->send(Health);
        QCOMPARE(peers.back()->status(), 200);
    }
    RawPeer tooMany(m_server->port());
    QCOMPARE(tooMany.status(), 503);
    peers.clear();
    QTRY_COMPARE(m_server->send("GET", QStringLiteral("/health")).status, 200);
}

void LimitsTest::shouldSurviveAPeerThatLeavesWhileItsPasswordIsChecked()
{
    m_server.emplace([](Settings &settings) { settings.hashThreads = 1; });
    for (int i = 0; i < 20; ++i) {
        RawPeer peer(m_server->port());
        peer.send(post(R"({"email":"a@b","password":"x"})"));
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_server->logIn(QStringLiteral("a@b")).status, 401);
}

void LimitsTest::shouldSurviveNoise()
{
    QRandomGenerator random(42);
    const QByteArray pieces[] = {"GET ",
                                 "POST ",
                                 "/health",
                                 "/auth/login",
                                 " HTTP/1.1",
                                 "\r\n",
                                 "\n",
                                 "Host: a\r\n",
                                 "Content-Length: ",
                                 "5",
                                 "Transfer-Encoding: chunked\r\n",
                                 "\r\n\r\n",
                                 "{}",
                                 QByteArray(1, '\0'),
                                 "\xff",
                                 "Expect: 100-continue\r\n"};
    for (int round = 0; round < 150; ++round) {
        RawPeer peer(m_server->port());
        QByteArray noise;
        const int length = random.bounded(1, 40);
        for (int i = 0; i < length; ++i)
            noise += pieces[random.bounded(int(std::size(pieces)))];
        peer.send(noise);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_server->send("GET", QStringLiteral("/health")).status, 200);
}

void LimitsTest::shouldStopWhileWorkIsWaiting()
{
    m_server.emplace([](Settings &settings) { settings.hashCost = Backend::HashCost::interactive(); });
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int i = 0; i < 8; ++i) {
        peers.push_back(std::make_unique<RawPeer>(m_server->port()));
        peers.back()->send(post(R"({"email":"a@b","password":"x"})"));
    }
    QCOMPARE(m_server->send("GET", QStringLiteral("/health")).status, 200);
    m_server.reset();
    for (const auto &peer : peers)
        QTRY_VERIFY(peer->isClosed());
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
