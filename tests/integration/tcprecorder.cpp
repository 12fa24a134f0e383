// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/tcprecorder.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace Latchkey::Test {

TcpRecorder::TcpRecorder(const QUrl &server)
    : m_server(server)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &TcpRecorder::accept);
    m_listener.listen(QHostAddress::LocalHost);
}

QUrl TcpRecorder::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort()));
}

void TcpRecorder::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
        const auto pass = [this, client](QTcpSocket *from, QTcpSocket *to) {
            const QByteArray part = from->readAll();
            m_bytes += part;
            if (from == client && m_onSent)
                m_onSent(part);
            to->write(part);
        };
        connect(client, &QTcpSocket::readyRead, server, [pass, client, server] { pass(client, server); });
        connect(server, &QTcpSocket::readyRead, client, [pass, client, server] { pass(server, client); });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

QSet<QByteArray> TcpRecorder::tokens() const
{
    static const QRegularExpression token(
        QStringLiteral("\"(?:refresh_|access_)?token\"\\s*:\\s*\"([^\"]+)\"|Authorization: Bearer (\\S+)"),
        QRegularExpression::CaseInsensitiveOption);
    QSet<QByteArray> found;
    QRegularExpressionMatchIterator matches = token.globalMatch(QString::fromLatin1(m_bytes));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.insert((match.captured(1) + match.captured(2)).toLatin1());
    }
    return found;
}

} // namespace Latchkey::Test

#include "moc_tcprecorder.cpp"
