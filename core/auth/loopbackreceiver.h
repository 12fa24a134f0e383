// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/redirect.h"
#include "core/base/clock.h"
#include "core/base/pending.h"

#include <QCoro/QCoroTask>
#include <QTcpServer>
#include <QUrl>

#include <memory>

class QTcpSocket;

namespace Latchkey {

/// Where the browser comes back to after an authorization (RFC 8252, 7.3): a free port of 127.0.0.1, open only as long
/// as one authorization takes. Answers one good redirect with a short page; everything else is refused, and the real
/// one still counts (L1, L2). What was asked is never logged.
class LoopbackReceiver : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes Patience{5};
    /// How long one connection may take for its request.
    static constexpr std::chrono::seconds RequestPatience{10};
    static constexpr qsizetype MaxRequestBytes = 8 * 1024;
    static constexpr int MaxConnections = 16;

    /// `clock` must outlive this object.
    explicit LoopbackReceiver(Clock &clock);
    ~LoopbackReceiver() override;

    /// Takes a port that nobody has, and gives the redirect_uri to ask for. Error: Unreachable if there is none.
    [[nodiscard]] Result<QUrl> listen();
    /// The authorization code. Call it once, before the browser is sent away. Errors: those of RedirectVerdict;
    /// Timeout; Cancelled, also if this object goes. Nothing listens any more when it is done.
    [[nodiscard]] QCoro::Task<Result<Secret>> receive(ExpectedRedirect expected);
    void cancel();

private:
    using Answer = Pending<Result<Secret>>;

    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, RedirectVerdict verdict);
    void end(Result<Secret> outcome);

    Clock &m_clock;
    QTcpServer m_listener;
    ExpectedRedirect m_expected;
    std::shared_ptr<Answer> m_answer = std::make_shared<Answer>();
    quint16 m_port = 0;
};

} // namespace Latchkey
