// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/hostevents.h"

#include "core/base/logging.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QThread>
#include <QUuid>

namespace Latchkey {

namespace {

/// NM_STATE_CONNECTED_LOCAL of NetworkManager's D-Bus API: from here on upwards something can be reached.
constexpr uint ConnectedLocally = 50;

/// Of the D-Bus specification.
QString systemBusAddress()
{
    return qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS", QStringLiteral("unix:path=/var/run/dbus/system_bus_socket"));
}

/// Listens on the system bus. It only subscribes: no service is asked, waited for or started.
class SystemBusEvents final : public HostEvents
{
    Q_OBJECT

public:
    SystemBusEvents()
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        // Connecting waits for the bus's first answer, hence in a thread of its own.
        m_connecting.reset(QThread::create(
            [address = systemBusAddress(), name = m_name] { QDBusConnection::connectToBus(address, name); }));
        connect(m_connecting.get(), &QThread::finished, this, &SystemBusEvents::subscribe);
        m_connecting->start();
    }
    ~SystemBusEvents() override
    {
        if (!m_connecting->isFinished()) {
            // A bus that does not answer is not waited for: the thread looks after itself.
            connect(m_connecting.get(), &QThread::finished, m_connecting.get(), &QObject::deleteLater);
            m_connecting.release();
            return;
        }
        QDBusConnection::disconnectFromBus(m_name);
    }

public Q_SLOTS:
    /// org.freedesktop.login1.Manager.PrepareForSleep: true before, false after.
    void onPrepareForSleep(bool before)
    {
        if (!before)
            Q_EMIT resumed();
    }
    /// org.freedesktop.NetworkManager.StateChanged
    void onNetworkStateChanged(uint state)
    {
        const bool connected = state >= ConnectedLocally;
        if (connected && !std::exchange(m_connected, connected))
            Q_EMIT networkReturned();
        m_connected = connected;
    }

private:
    void subscribe()
    {
        QDBusConnection bus(m_name);
        if (!bus.isConnected()) {
            qCInfo(logApp) << "no system bus:" << bus.lastError().message();
            return;
        }
        // Without a service name: naming one would wait for the bus to say who owns it.
        bus.connect(QString(), QStringLiteral("/org/freedesktop/login1"),
                    QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                    SLOT(onPrepareForSleep(bool)));
        bus.connect(QString(), QStringLiteral("/org/freedesktop/NetworkManager"),
                    QStringLiteral("org.freedesktop.NetworkManager"), QStringLiteral("StateChanged"), this,
                    SLOT(onNetworkStateChanged(uint)));
    }

    QString m_name;
    std::unique_ptr<QThread> m_connecting;
    bool m_connected = false; ///< not known at first: a change to "connected" is news then
};

} // namespace

std::unique_ptr<HostEvents> systemHostEvents()
{
    return std::make_unique<SystemBusEvents>();
}

} // namespace Latchkey

#include "hostevents_linux.moc"
