// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/play.h"

#include <QObject>
#include <QTcpSocket>

namespace Latchkey::Test {

/// A request as it came over a socket.
struct Delivery
{
    Delivery() = default;

    int connection = 0; ///< numbered from 1 in the order of their coming
    QByteArray method;
    QByteArray target; ///< as in the request line
    QString path;      ///< of the target, without the query
    HttpHeaders headers;
    QByteArray body;
    bool complete = false; ///< false: the connection ended before the whole body was there

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeader(const QByteArray &name) const { return !header(name).isNull(); }
    [[nodiscard]] QJsonObject json() const;
};

/// One socket of a ScriptedServer: parses requests one after the other, and performs plays.
class ScriptedConnection final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket.
    ScriptedConnection(QTcpSocket *socket, int number, QObject *parent);

    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    /// Must be called once for each delivery.
    void perform(const Play &play);
    void end(Play::Then how);

Q_SIGNALS:
    void delivered(const Latchkey::Test::Delivery &delivery);
    void closed();

private:
    void read();
    [[nodiscard]] bool parseHead();
    void write();
    void finish();
    void writeOn();
    void gone();

    QTcpSocket *m_socket;
    QByteArray m_input;
    Delivery m_incoming;
    qsizetype m_bodyLength = 0;
    Play m_play;
    qsizetype m_written = 0;
    int m_number;
    bool m_hasHead = false;
    bool m_busy = false; ///< a delivery waits for its play, or a play is on
};

} // namespace Latchkey::Test
