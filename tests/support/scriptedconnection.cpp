// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedconnection.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

#if defined(Q_OS_WIN)
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Latchkey::Test {

namespace {

/// Makes the next close send RST instead of FIN.
void lingerNot(const QTcpSocket &socket)
{
    linger none{};
    none.l_onoff = 1;
    none.l_linger = 0;
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&none), sizeof none);
}

} // namespace

QByteArray Delivery::header(const QByteArray &name) const
{
    HttpResponse lookup;
    lookup.headers = headers;
    return lookup.header(name);
}

QJsonObject Delivery::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ScriptedConnection::ScriptedConnection(QTcpSocket *socket, int number, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &ScriptedConnection::gone);
    // What came before the connections above were made.
    QTimer::singleShot(0, this, &ScriptedConnection::read);
}

void ScriptedConnection::perform(const Play &play)
{
    m_play = play;
    m_written = 0;
    if (play.delay.count() > 0)
        QTimer::singleShot(play.delay, Qt::PreciseTimer, this, &ScriptedConnection::write);
    else
        write();
}

void ScriptedConnection::end(Play::Then how)
{
    if (how == Play::Then::Reset) {
        lingerNot(*m_socket);
        m_socket->abort();
    } else {
        m_socket->disconnectFromHost();
    }
}

void ScriptedConnection::read()
{
    m_input += m_socket->readAll();
    while (!m_busy && (m_hasHead || parseHead()) && m_input.size() >= m_bodyLength) {
        m_incoming.body = m_input.left(m_bodyLength);
        m_incoming.complete = true;
        m_input.remove(0, m_bodyLength);
        m_hasHead = false;
        m_busy = true;
        Q_EMIT delivered(std::exchange(m_incoming, {}));
    }
}

bool ScriptedConnection::parseHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_input.left(end).split('\n');
    m_input.remove(0, end + 4);

    const QList<QByteArray> request = lines.first().trimmed().split(' ');
    m_incoming = {};
    m_incoming.connection = m_number;
    m_incoming.method = request.value(0);
    m_incoming.target = request.value(1);
    m_incoming.path = QUrl::fromEncoded(m_incoming.target).path();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        m_incoming.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    m_bodyLength = m_incoming.header("Content-Length").toLongLong();
    m_hasHead = true;
    return true;
}

void ScriptedConnection::write()
{
    if (!isOpen())
        return;
    const qsizetype left = m_play.bytes.size() - m_written;
    const qsizetype size = m_play.pieceSize > 0 ? std::min(left, m_play.pieceSize) : left;
    m_socket->write(m_play.bytes.constData() + m_written, size);
    m_socket->flush();
    m_written += size;
    if (m_written < m_play.bytes.size())
        QTimer::singleShot(m_play.pause, this, &ScriptedConnection::write);
    else
        finish();
}

void ScriptedConnection::finish()
{
    if (!m_play.endless.isEmpty())
        writeOn();
    switch (m_play.then) {
    case Play::Then::Go:
        m_busy = false;
        read();
        break;
    case Play::Then::Close:
    case Play::Then::Reset: end(m_play.then); break;
    case Play::Then::Hang: break;
    }
}

/// With gaps, as every network and TLS have them. Without, Qt's thread would find more each time it has read, and never
/// be told that it is enough.
void ScriptedConnection::writeOn()
{
    if (!isOpen())
        return;
    if (m_socket->bytesToWrite() == 0)
        m_socket->write(m_play.endless);
    QTimer::singleShot(1, this, &ScriptedConnection::writeOn);
}

void ScriptedConnection::gone()
{
    if (m_hasHead) {
        m_hasHead = false;
        m_incoming.body = m_input;
        m_busy = true;
        Q_EMIT delivered(std::exchange(m_incoming, {}));
    }
    Q_EMIT closed();
}

} // namespace Latchkey::Test

#include "moc_scriptedconnection.cpp"
