// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <optional>

namespace Latchkey::Test {

class ServiceThread;

/// Shows notifications in place of the desktop (org.freedesktop.Notifications) for as long as it lives.
class FakeNotifications
{
public:
    struct Shown
    {
        uint number = 0;
        QString title;
        QString body;
        QStringList actions; ///< key, label, key, label, ...
        int expires = 0;
    };

    FakeNotifications();
    ~FakeNotifications();
    FakeNotifications(const FakeNotifications &) = delete;
    FakeNotifications &operator=(const FakeNotifications &) = delete;

    /// What can be seen, the oldest first.
    [[nodiscard]] QList<Shown> shown() const;
    [[nodiscard]] std::optional<Shown> find(const QString &title) const;
    /// The person chooses an action; as on some desktops the notification stays.
    void choose(uint number, const QString &action);
    /// The person puts it away.
    void dismiss(uint number);

private:
    friend class FakeNotificationsAdaptor;
    struct State;
    std::shared_ptr<State> m_state;
    std::unique_ptr<ServiceThread> m_thread;
};

} // namespace Latchkey::Test
