// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/guardedsocket.h"

#include "app/server/http/response.h"

#include <algorithm>
#include <cstring>

namespace Latchkey::Backend {

namespace {

constexpr qint64 TransportBuffer = 64 * 1024;

QByteArray rawAnswer(const Refusal &refusal)
{
    const Response response = Response::problem(refusal.status, refusal.detail);
    return "HTTP/1.1 " + QByteArray::number(response.status)
           + " Refused\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(response.body.size())
           + "\r\nConnection: close\r\n\r\n" + response.body;
}

} // namespace

GuardedSocket::GuardedSocket(QTcpSocket *transport, quint64 number, const HttpLimits &limits, const Clock &clock,
                             QObject *parent)
    : QTcpSocket(parent)
    , m_transport(transport)
    , m_number(number)
    , m_limits(limits)
    , m_clock(clock)
{
    m_transport->setParent(this);
    m_transport->setReadBufferSize(TransportBuffer);
    m_transport->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    setOpenMode(QIODevice::ReadWrite);
    setPeerAddress(m_transport->peerAddress());
    setPeerPort(m_transport->peerPort());
    setLocalAddress(m_transport->localAddress());
    setLocalPort(m_transport->localPort());
    setSocketState(ConnectedState);
    connect(m_transport, &QTcpSocket::readyRead, this, &GuardedSocket::takeBytes);
    connect(m_transport, &QTcpSocket::disconnected, this, &GuardedSocket::onTransportDisconnected);
    enter(State::Idle, m_limits.headTime);
}

GuardedSocket::~GuardedSocket()
{
    setSocketState(UnconnectedState);
    m_transport->disconnect(this);
}

void GuardedSocket::enter(State state, std::chrono::milliseconds allowance)
{
    m_state = state;
    m_deadline = m_clock.bootNow() + allowance;
    Q_EMIT deadlineSet(m_deadline);
}

std::optional<BootTime> GuardedSocket::deadline() const
{
    const bool gone = m_transport->state() == QAbstractSocket::UnconnectedState;
    return m_state == State::Handling || gone ? std::nullopt : std::optional(m_deadline);
}

void GuardedSocket::takeBytes()
{
    if (m_state == State::Refused) {
        m_transport->skip(m_transport->bytesAvailable());
        return;
    }
    if (m_state == State::Handling)
        return; // the transport's bounded buffer fills up and TCP makes the peer wait
    m_received += m_transport->readAll();
    if (m_state == State::Idle && !m_received.isEmpty())
        enter(State::Head, m_limits.headTime);
    if (m_state == State::Head)
        readHead();
    if (m_state == State::Body && m_received.size() >= m_head->bodySize)
        show();
}

void GuardedSocket::readHead()
{
    auto head = readRequestHead(m_received, m_limits);
    if (!head)
        refuse(head.error());
    else if (*head)
        startBody(std::move(**head));
}

void GuardedSocket::startBody(RequestHead &&head)
{
    m_received.remove(0, head.size);
    m_head = std::move(head);
    enter(State::Body, m_limits.bodyTime);
    if (m_head->expectsContinue && m_received.size() < m_head->bodySize)
        m_transport->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void GuardedSocket::show()
{
    m_state = State::Handling;
    m_shown = m_head->forwarded + ConnectionHeader + ": " + QByteArray::number(m_number) + "\r\n\r\n"
              + m_received.first(m_head->bodySize);
    m_received.remove(0, m_head->bodySize);
    Q_EMIT readyRead();
}

void GuardedSocket::requestAnswered()
{
    if (m_state != State::Handling)
        return;
    m_transport->flush();
    enter(State::Idle, m_limits.idleTime);
    if (!m_head->keepAlive)
        disconnectFromHost();
    else if (!m_received.isEmpty() || m_transport->bytesAvailable() > 0)
        // Not at once: the HTTP server is still busy with the answer that brought us here.
        QMetaObject::invokeMethod(this, &GuardedSocket::takeBytes, Qt::QueuedConnection);
}

void GuardedSocket::enforceDeadline()
{
    if (m_state == State::Handling || m_clock.bootNow() < m_deadline)
        return;
    if (m_state == State::Head || m_state == State::Body)
        refuse({408, QStringLiteral("The request took too long")});
    else if (m_transport->bytesToWrite() > 0 || m_state == State::Refused)
        m_transport->abort();
    else
        disconnectFromHost();
}

void GuardedSocket::refuse(const Refusal &refusal)
{
    m_transport->write(rawAnswer(refusal));
    m_transport->flush();
    m_received.clear();
    // Closing at once would reset the connection under a peer that is still sending, and the answer would be lost with
    // it.
    enter(State::Refused, m_limits.lingerTime);
}

void GuardedSocket::onTransportDisconnected()
{
    m_shown.clear();
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

qint64 GuardedSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_shown.size();
}

qint64 GuardedSocket::bytesToWrite() const
{
    return m_transport->bytesToWrite();
}

void GuardedSocket::disconnectFromHost()
{
    m_transport->disconnectFromHost();
}

void GuardedSocket::close()
{
    m_transport->disconnectFromHost();
}

qint64 GuardedSocket::readData(char *data, qint64 size)
{
    const qint64 taken = std::min<qint64>(size, m_shown.size());
    std::memcpy(data, m_shown.constData(), static_cast<std::size_t>(taken));
    m_shown.remove(0, taken);
    return taken;
}

qint64 GuardedSocket::readLineData(char *data, qint64 size)
{
    const qsizetype lineEnd = m_shown.indexOf('\n');
    return readData(data, lineEnd < 0 ? size : std::min<qint64>(size, lineEnd + 1));
}

qint64 GuardedSocket::skipData(qint64 size)
{
    const qint64 skipped = std::min<qint64>(size, m_shown.size());
    m_shown.remove(0, skipped);
    return skipped;
}

qint64 GuardedSocket::writeData(const char *data, qint64 size)
{
    return m_transport->write(data, size);
}

} // namespace Latchkey::Backend

#include "moc_guardedsocket.cpp"
