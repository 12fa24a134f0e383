// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/sessionbus.h"

#include <QCoro/QCoroTask>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Latchkey;
using namespace std::chrono_literals;

namespace {

QDBusMessage question()
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
}

} // namespace

/// Runs on a bus without services, whose address it hides and shows.
class SessionBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void shouldFindTheBus_data();
    void shouldFindTheBus();
    void shouldAsk();
    void shouldShareOneConnection();
    void shouldSayWhatIsMissing_data();
    void shouldSayWhatIsMissing();
    void shouldNotWaitForASilentBus();

private:
    const QByteArray m_address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray m_runtime = qgetenv("XDG_RUNTIME_DIR");
};

void SessionBusTest::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    qputenv("XDG_RUNTIME_DIR", m_runtime);
}

void SessionBusTest::shouldFindTheBus_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("socket");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the variable") << QByteArray("unix:path=/a") << true << QStringLiteral("unix:path=/a");
    QTest::newRow("the well-known socket") << QByteArray() << true << QStringLiteral("unix:path=%1/a%20b/bus");
    QTest::newRow("nothing") << QByteArray() << false << QString();
    QTest::newRow("never by starting one") << QByteArray("autolaunch:") << false << QString();
}

void SessionBusTest::shouldFindTheBus()
{
    QFETCH(const QByteArray, address);
    QFETCH(const bool, socket);
    QFETCH(const QString, expected);
    const QTemporaryDir directory;
    const QString runtime = directory.filePath(QStringLiteral("a b"));
    QVERIFY(QDir().mkpath(runtime));
    if (socket) {
        QFile file(runtime + QStringLiteral("/bus"));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_RUNTIME_DIR", runtime.toUtf8());
    QCOMPARE(sessionBusAddress(), QString(expected).replace(QStringLiteral("%1"), directory.path()));
}

void SessionBusTest::shouldAsk()
{
    SessionBus bus;
    QSignalSpy connected(&bus, &SessionBus::connected);
    const Result<QDBusMessage> answer = QCoro::waitFor(bus.call(question(), QDeadlineTimer(10s)));
    QVERIFY(answer);
    QVERIFY(!answer->arguments().value(0).toString().isEmpty());
    QCOMPARE(connected.size(), 1);
}

void SessionBusTest::shouldShareOneConnection()
{
    SessionBus bus;
    QSignalSpy connected(&bus, &SessionBus::connected);
    auto first = bus.call(question(), QDeadlineTimer(10s));
    auto second = bus.call(question(), QDeadlineTimer(10s));
    const Result<QDBusMessage> one = QCoro::waitFor(first);
    const Result<QDBusMessage> two = QCoro::waitFor(second);
    QVERIFY(one);
    QVERIFY(two);
    QCOMPARE(connected.size(), 1);
}

void SessionBusTest::shouldSayWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("no bus") << QByteArray("autolaunch:");
    QTest::newRow("a bus that is gone") << QByteArray("unix:path=/nonexistent/bus");
    QTest::newRow("not an address") << QByteArray("nonsense");
    QTest::newRow("no such service") << m_address;
}

void SessionBusTest::shouldSayWhatIsMissing()
{
    QFETCH(const QByteArray, address);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    SessionBus bus;
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.example.Nobody"), QStringLiteral("/"),
                                                       QStringLiteral("org.example.Nobody"), QStringLiteral("Ask"));
    const Result<QDBusMessage> answer = QCoro::waitFor(bus.call(call, QDeadlineTimer(10s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::KeychainUnavailable);
}

void SessionBusTest::shouldNotWaitForASilentBus()
{
    const QTemporaryDir directory;
    QLocalServer silent; // takes the connection, says nothing
    QVERIFY(silent.listen(directory.filePath(QStringLiteral("bus"))));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + silent.fullServerName().toUtf8());
    SessionBus bus;
    QSignalSpy late(&bus, &SessionBus::lateAnswer);

    int ticks = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&ticks] { ++ticks; });
    ticker.start(10ms);
    const Result<QDBusMessage> answer = QCoro::waitFor(bus.call(question(), QDeadlineTimer(500ms)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::KeychainBusy);
    QVERIFY2(ticks > 5, "the event loop stood still");
    QVERIFY(late.isEmpty());

    QLocalSocket *connection = silent.nextPendingConnection();
    QVERIFY(connection);
    connection->abort();
    QTRY_COMPARE(late.size(), 1);
    QCOMPARE(QCoro::waitFor(bus.call(question(), QDeadlineTimer(10s))).error().kind, Error::Kind::KeychainUnavailable);

    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    QVERIFY(QCoro::waitFor(bus.call(question(), QDeadlineTimer(10s))));
}

QTEST_GUILESS_MAIN(SessionBusTest)
#include "tst_sessionbus.moc"
