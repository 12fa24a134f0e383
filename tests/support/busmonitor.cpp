// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/busmonitor.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <algorithm>

namespace Latchkey::Test {

namespace {

constexpr int PatienceMs = 10'000;

// A call nobody else makes: once it is seen, so is everything before it.
const QString Mark = QStringLiteral("GetId");

QDBusMessage busCall(const QString &member)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), member);
}

} // namespace

BusMonitor::BusMonitor()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("dbus-monitor"),
                    {QStringLiteral("--session"), QStringLiteral("--profile"), QStringLiteral("type='method_call'")});
    // It says something of itself as soon as it watches.
    if (!m_process.waitForStarted(PatienceMs) || !m_process.waitForReadyRead(PatienceMs))
        qFatal("dbus-monitor did not start");
    reset();
}

BusMonitor::~BusMonitor()
{
    m_process.terminate();
    m_process.waitForFinished(PatienceMs);
}

int BusMonitor::calls(const QString &path, const QString &member)
{
    catchUp();
    return static_cast<int>(std::count_if(m_calls.cbegin(), m_calls.cend(), [&](const Call &call) {
        return (call.path == path || call.path.startsWith(path + QLatin1Char('/')))
               && (member.isEmpty() || call.member == member);
    }));
}

void BusMonitor::reset()
{
    catchUp();
    m_calls.clear();
}

void BusMonitor::catchUp()
{
    const int marks = m_marks;
    while (m_marks == marks) {
        QDBusConnection::sessionBus().call(busCall(Mark), QDBus::Block, PatienceMs);
        readLines();
    }
}

void BusMonitor::readLines()
{
    m_process.waitForReadyRead(PatienceMs);
    while (m_process.canReadLine()) {
        // mc, time, serial, sender, destination, path, interface, member
        const QStringList fields = QString::fromUtf8(m_process.readLine().trimmed()).split(QLatin1Char('\t'));
        if (fields.value(0) != QLatin1String("mc"))
            continue;
        m_calls.append({fields.value(5), fields.value(7)});
        m_marks += fields.value(7) == Mark;
    }
}

} // namespace Latchkey::Test
