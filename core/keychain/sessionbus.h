// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keychain/latch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDeadlineTimer>
#include <QObject>

#include <optional>

namespace Latchkey {

/// Questions to services on the D-Bus session bus that never block the calling thread. No bus is started where there is
/// none (K7). Whoever waits for an answer must keep this object alive meanwhile.
class SessionBus : public QObject
{
    Q_OBJECT

public:
    explicit SessionBus(QObject *parent = nullptr);
    ~SessionBus() override;

    /// The answer to `message`; connects first if need be. Errors: KeychainUnavailable (no bus, or no such service),
    /// KeychainBusy (no answer before `deadline`), KeychainDenied (the service refused).
    QCoro::Task<Result<QDBusMessage>> call(QDBusMessage message, QDeadlineTimer deadline);
    /// For subscriptions; empty until `connected`.
    [[nodiscard]] const std::optional<QDBusConnection> &connection() const { return m_connection; }

Q_SIGNALS:
    /// Also after the bus went and came again. Subscribe anew.
    void connected();
    /// An answer that nobody waited for any longer has come, or its sender has given up.
    void lateAnswer();

private:
    struct Attempt;
    struct Answer;
    QCoro::Task<Result<QDBusConnection>> connectedBus(QDeadlineTimer deadline);
    std::shared_ptr<Attempt> startAttempt(const QString &address);
    void takeConnection(const Attempt &attempt);

    QString m_name;
    std::optional<QDBusConnection> m_connection;
    std::shared_ptr<Attempt> m_attempt;
};

/// Where the session bus listens; empty if there is none to be reached without starting one.
[[nodiscard]] QString sessionBusAddress();

} // namespace Latchkey
