// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/accounts/tunnelproxy.h"

#include <QTcpSocket>

namespace Latchkey::Test {

namespace {

constexpr char SocksVersion = 5;
constexpr char ByName = 3;
constexpr int NameStart = 5; ///< in a request: version, command, reserved, kind of address, length of the name

} // namespace

TunnelProxy::TunnelProxy(quint16 leadsTo)
    : m_leadsTo(leadsTo)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TunnelProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for the proxy");
}

void TunnelProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { greet(client); });
    }
}

void TunnelProxy::greet(QTcpSocket *client)
{
    const QByteArray said = client->peek(client->bytesAvailable());
    if (said.startsWith(SocksVersion)) {
        client->read(2 + said.at(1)); // the ways to prove who one is, of which it wants none
        client->disconnect(this);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { connectSocks(client); });
        client->write(QByteArray("\x05\x00", 2));
    } else if (said.contains("\r\n\r\n")) {
        connectHttp(client);
    }
}

void TunnelProxy::connectHttp(QTcpSocket *client)
{
    const QByteArrayList words = client->readAll().split('\r').first().split(' ');
    m_tunnels << QStringLiteral("http ") + QString::fromLatin1(words.value(1));
    if (!m_wantsPassword)
        return lead(client, "HTTP/1.1 200 Connection established\r\n\r\n");
    client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"way out\"\r\n"
                  "Content-Length: 0\r\n\r\n");
    client->disconnectFromHost();
}

void TunnelProxy::connectSocks(QTcpSocket *client)
{
    const QByteArray said = client->readAll();
    if (said.size() < NameStart || said.at(3) != ByName)
        return client->abort();
    const int length = said.at(NameStart - 1);
    const QByteArray port = said.mid(NameStart + length, 2);
    m_tunnels << QStringLiteral("socks5 %1:%2")
                     .arg(QString::fromLatin1(said.mid(NameStart, length)))
                     .arg(uchar(port.at(0)) * 256 + uchar(port.at(1)));
    lead(client, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
}

void TunnelProxy::lead(QTcpSocket *client, const QByteArray &answer)
{
    client->disconnect(this);
    auto *target = new QTcpSocket(client);
    connect(target, &QTcpSocket::connected, client, [client, answer] { client->write(answer); });
    connect(target, &QTcpSocket::readyRead, client, [client, target] { client->write(target->readAll()); });
    connect(client, &QTcpSocket::readyRead, target, [client, target] { target->write(client->readAll()); });
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    target->connectToHost(QHostAddress::LocalHost, m_leadsTo);
}

} // namespace Latchkey::Test
