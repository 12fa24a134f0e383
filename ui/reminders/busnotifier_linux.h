// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders/notifier.h"

#include <QHash>

#include <functional>
#include <memory>

namespace Latchkey {

class SessionBus;

/// The desktop's notifications (Desktop Notifications Specification 1.2) on the session bus. Never blocks.
class BusNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// `otherwise` shows what cannot be shown here: there is no bus, or nothing on it that shows notifications.
    explicit BusNotifier(std::function<void(const Notification &)> otherwise, QObject *parent = nullptr);
    ~BusNotifier() override;

    void show(const Notification &notification) override;
    void withdraw(const QString &id) override;
    /// The desktop has said so.
    [[nodiscard]] bool isShown(const QString &id) const { return m_numbers.value(id) > 0; }

    /// The answer to a `show`: the server's own number for it, and the server's unique name on the bus.
    void onShown(const QString &id, uint number, const QString &server);
    void onNotShown(const Notification &notification);

public Q_SLOTS:
    void onActionInvoked(uint number, const QString &action);
    void onNotificationClosed(uint number, uint reason);

private:
    void listenTo(const QString &server);
    void close(uint number);

    std::shared_ptr<SessionBus> m_bus;
    std::function<void(const Notification &)> m_otherwise;
    QHash<QString, uint> m_numbers; ///< of what is shown; 0: not known yet
    QString m_server;
};

} // namespace Latchkey
