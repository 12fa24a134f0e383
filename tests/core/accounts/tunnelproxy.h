// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace Latchkey::Test {

/// A proxy over real sockets of the loopback interface: HTTP's CONNECT (RFC 9110, 9.3.6) and SOCKS5 without a password
/// (RFC 1928). Wherever one wants to go, it leads to one port of this computer.
class TunnelProxy : public QObject
{
public:
    explicit TunnelProxy(quint16 leadsTo);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Where the tunnels were asked to lead: "http tasks.example:443".
    [[nodiscard]] const QStringList &tunnels() const { return m_tunnels; }
    /// From now on it lets nobody through without a password (407).
    void wantPassword() { m_wantsPassword = true; }

private:
    void accept();
    void greet(QTcpSocket *client);
    void connectHttp(QTcpSocket *client);
    void connectSocks(QTcpSocket *client);
    void lead(QTcpSocket *client, const QByteArray &answer);

    QTcpServer m_server;
    quint16 m_leadsTo;
    QStringList m_tunnels;
    bool m_wantsPassword = false;
};

} // namespace Latchkey::Test
