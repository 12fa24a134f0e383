// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/guardedlistener.h"

#include "core/base/logging.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace Latchkey::Backend {

namespace {

using namespace std::chrono_literals;

/// Connections whose deadlines come soon after each other are looked at together.
std::chrono::milliseconds pauseBetweenLooks(const HttpLimits &limits)
{
    const auto shortest = std::min({limits.headTime, limits.bodyTime, limits.idleTime, limits.lingerTime});
    return std::clamp<std::chrono::milliseconds>(shortest / 4, 20ms, 1s);
}

} // namespace

GuardedListener::GuardedListener(const HttpLimits &limits, Clock &clock, std::optional<QSslConfiguration> tls,
                                 QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_clock(clock)
    , m_tls(std::move(tls))
{
    // Qt stops accepting after an error such as "too many open files", and would never begin again.
    connect(this, &QTcpServer::acceptError, this, [this](QAbstractSocket::SocketError) {
        qCWarning(logServer) << "accepting failed:" << errorString();
        QTimer::singleShot(200ms, this, &QTcpServer::resumeAccepting);
    });
}

GuardedListener::~GuardedListener()
{
    for (GuardedSocket *socket : std::as_const(m_connections))
        disconnect(socket, nullptr, this, nullptr);
}

QTcpSocket *GuardedListener::makeTransport(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> transport(m_tls ? new QSslSocket : new QTcpSocket);
    if (!transport->setSocketDescriptor(descriptor))
        return nullptr;
    if (auto *secure = qobject_cast<QSslSocket *>(transport.get())) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
    return transport.release();
}

void GuardedListener::incomingConnection(qintptr descriptor)
{
    QTcpSocket *transport = makeTransport(descriptor);
    if (!transport)
        return;
    const quint64 number = ++m_lastNumber;
    auto *socket = new GuardedSocket(transport, number, m_limits, m_clock, this);
    m_connections.insert(number, socket);
    connect(socket, &QObject::destroyed, this, [this, number] { m_connections.remove(number); });
    connect(socket, &GuardedSocket::deadlineSet, this, &GuardedListener::lookAt);
    lookAt(*socket->deadline());
    addPendingConnection(socket);
    if (m_connections.size() > m_limits.connections)
        socket->refuse({503, QStringLiteral("Too many connections")});
}

void GuardedListener::lookAt(BootTime deadline)
{
    const BootTime when = std::max(deadline, m_clock.bootNow() + pauseBetweenLooks(m_limits));
    if (m_nextLook && *m_nextLook <= when)
        return;
    m_nextLook = when;
    m_clock.callAt(when, this, [this, when] {
        if (m_nextLook == when)
            enforceDeadlines();
    });
}

void GuardedListener::enforceDeadlines()
{
    m_nextLook.reset();
    const auto sockets = m_connections.values();
    for (GuardedSocket *socket : sockets)
        socket->enforceDeadline();
    for (const GuardedSocket *socket : std::as_const(m_connections)) {
        if (const auto deadline = socket->deadline())
            lookAt(*deadline);
    }
}

} // namespace Latchkey::Backend

#include "moc_guardedlistener.cpp"
