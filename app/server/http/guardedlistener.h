// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/guardedsocket.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace Latchkey::Backend {

/// Accepts connections, over TLS where it is given a configuration, and hands them out as GuardedSockets.
class GuardedListener final : public QTcpServer
{
    Q_OBJECT

public:
    GuardedListener(const HttpLimits &limits, Clock &clock, std::optional<QSslConfiguration> tls,
                    QObject *parent = nullptr);
    ~GuardedListener() override;

    /// The living connection of that number, or null.
    [[nodiscard]] GuardedSocket *connection(quint64 number) const { return m_connections.value(number); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] QTcpSocket *makeTransport(qintptr descriptor);
    /// Enforces the deadlines again at that one. A server that nobody asks sleeps until then.
    void lookAt(BootTime deadline);
    void enforceDeadlines();

    const HttpLimits m_limits;
    Clock &m_clock;
    const std::optional<QSslConfiguration> m_tls;
    QHash<quint64, GuardedSocket *> m_connections;
    quint64 m_lastNumber = 0;
    std::optional<BootTime> m_nextLook;
};

} // namespace Latchkey::Backend
