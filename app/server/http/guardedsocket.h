// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/framing.h"
#include "core/base/clock.h"

#include <QTcpSocket>

#include <optional>

namespace Latchkey::Backend {

/// Stands between a peer and Qt HTTP Server, which has no limits of its own: it owns the real socket, frames what comes
/// in, and shows the HTTP server one whole, checked request at a time as if a socket had just received it. So no
/// request is half read, none is handled before the one ahead of it was answered, and bytes that are not a request
/// within the limits never reach the parser.
class GuardedSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    /// Takes over `transport`, a connected socket (QTcpSocket or QSslSocket). `number` names this connection in the
    /// request's ConnectionHeader.
    GuardedSocket(QTcpSocket *transport, quint64 number, const HttpLimits &limits, const Clock &clock, QObject *parent);
    ~GuardedSocket() override;

    /// The answer to the request shown last has been written.
    void requestAnswered();
    /// By when the peer has to do something; nothing: it is our turn, or the peer has gone.
    [[nodiscard]] std::optional<BootTime> deadline() const;
    /// Closes the connection if its peer took too long.
    void enforceDeadline();
    /// Answers with an error and ends the connection.
    void refuse(const Refusal &refusal);

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    void disconnectFromHost() override;
    void close() override;

Q_SIGNALS:
    void deadlineSet(BootTime deadline);

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 readLineData(char *data, qint64 size) override;
    qint64 skipData(qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class State { Idle, Head, Body, Handling, Refused };

    void takeBytes();
    void readHead();
    void startBody(RequestHead &&head);
    void show();
    void onTransportDisconnected();
    void enter(State state, std::chrono::milliseconds allowance);

    QTcpSocket *const m_transport;
    const quint64 m_number;
    const HttpLimits &m_limits;
    const Clock &m_clock;
    State m_state = State::Idle;
    BootTime m_deadline{};
    QByteArray m_received; ///< from the peer, not yet shown
    QByteArray m_shown;    ///< what the HTTP server may read
    std::optional<RequestHead> m_head;
};

} // namespace Latchkey::Backend
