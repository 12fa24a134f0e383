// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/guardedlistener.h"

#include "core/base/logging.h"

#include <QSslSocket>

#include <algorithm>
#include <memory>

namespace Latchkey::Backend {

namespace {

using namespace std::chrono_literals;

std::chrono::milliseconds sweepInterval(const HttpLimits &limits)
{
    const auto shortest = std::min({limits.headTime, limits.bodyTime, limits.idleTime, limits.lingerTime});
    return std::clamp<std::chrono::milliseconds>(shortest / 4, 20ms, 1s);
}

} // namespace

GuardedListener::GuardedListener(const HttpLimits &limits, const Clock &clock, std::optional<QSslConfiguration> tls,
                                 QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_clock(clock)
    , m_tls(std::move(tls))
{
    connect(&m_sweep, &QTimer::timeout, this, &GuardedListener::enforceDeadlines);
    m_sweep.start(sweepInterval(limits));
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
    addPendingConnection(socket);
    if (m_connections.size() > m_limits.connections)
        socket->refuse({503, QStringLiteral("Too many connections")});
}

void GuardedListener::enforceDeadlines()
{
    const auto sockets = m_connections.values();
    for (GuardedSocket *socket : sockets)
        socket->enforceDeadline();
}

} // namespace Latchkey::Backend

#include "moc_guardedlistener.cpp"
