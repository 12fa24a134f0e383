// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountmanager.h"
#include "core/accounts/hostevents.h"

#include "tests/core/accounts/fakeworld.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// Runs on a private bus that stands for the system's, and says there what logind and NetworkManager would.
class HostEventsLinuxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void r18_shouldSayThatTheMachineHasSlept();
    void r18_shouldReachTheSession();
    void r19_shouldSayThatTheNetworkReturned();
    void shouldBeSilentWithoutASystemBus();
};

namespace {

QDBusMessage prepareForSleep(bool before)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                   QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"));
    signal << before;
    return signal;
}

QDBusMessage networkState(uint state)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/NetworkManager"),
                                   QStringLiteral("org.freedesktop.NetworkManager"), QStringLiteral("StateChanged"));
    signal << state;
    return signal;
}

void say(const QDBusMessage &signal)
{
    QVERIFY(QDBusConnection::sessionBus().send(signal));
}

/// Returns when everything said so far was heard: signals keep their order, and this is the last of them.
void untilHeard(const HostEvents &host)
{
    const QSignalSpy returned(&host, &HostEvents::networkReturned);
    say(networkState(20));
    // Again and again, since nothing tells when a subscription has reached the bus.
    QTRY_VERIFY(QDBusConnection::sessionBus().send(networkState(70)) && returned.count() > 0);
}

bool saidThatThereIsNoBus = false;

void listen(QtMsgType, const QMessageLogContext &, const QString &message)
{
    saidThatThereIsNoBus |= message.startsWith(QLatin1String("no system bus"));
}

} // namespace

void HostEventsLinuxTest::initTestCase()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
}

void HostEventsLinuxTest::r18_shouldSayThatTheMachineHasSlept()
{
    const std::unique_ptr<HostEvents> host = systemHostEvents();
    untilHeard(*host);
    const QSignalSpy resumed(host.get(), &HostEvents::resumed);
    say(prepareForSleep(true));
    untilHeard(*host);
    QCOMPARE(resumed.count(), 0); // it only falls asleep
    say(prepareForSleep(false));
    untilHeard(*host);
    QCOMPARE(resumed.count(), 1);
}

void HostEventsLinuxTest::r18_shouldReachTheSession()
{
    FakeWorld world;
    HostEvents host;
    AccountManager::Environment environment = world.environment();
    environment.host = &host;
    AccountManager accounts(environment);
    QVERIFY(QCoro::waitFor(openServer(accounts, QStringLiteral("https://tasks.example"))));
    Session &session = accounts.current()->session();
    QTRY_COMPARE(session.view().phase, SessionView::Phase::SignedOut);
    QVERIFY(QCoro::waitFor(session.signIn(FakeWorld::credentials())));
    const auto refreshes = [&world] {
        return world.transport().count(HttpRequest::Method::Post, QStringLiteral("/auth/refresh"));
    };
    QCOMPARE(refreshes(), 0);
    world.clock.sleep(8h);
    Q_EMIT host.resumed();
    QTRY_COMPARE(refreshes(), 1);
    QTRY_COMPARE(session.view().phase, SessionView::Phase::Active);
    QCoro::waitFor(accounts.shutDown());
}

void HostEventsLinuxTest::r19_shouldSayThatTheNetworkReturned()
{
    const std::unique_ptr<HostEvents> host = systemHostEvents();
    untilHeard(*host);
    const QSignalSpy returned(host.get(), &HostEvents::networkReturned);
    for (const uint state : {60U, 70U, 20U, 40U}) // still connected, then no longer
        say(networkState(state));
    untilHeard(*host);
    QCOMPARE(returned.count(), 1);
}

void HostEventsLinuxTest::shouldBeSilentWithoutASystemBus()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus");
    const auto before = qInstallMessageHandler(listen);
    const std::unique_ptr<HostEvents> host = systemHostEvents();
    QTRY_VERIFY(saidThatThereIsNoBus);
    qInstallMessageHandler(before);
}

QTEST_GUILESS_MAIN(HostEventsLinuxTest)
#include "tst_hostevents_linux.moc"
