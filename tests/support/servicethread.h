// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QThread>

#include <functional>
#include <memory>

namespace Latchkey::Test {

/// Where an object serves calls on the session bus while the test's own thread is held by one of them: a thread and a
/// connection of its own.
class ServiceThread
{
public:
    explicit ServiceThread(std::unique_ptr<QObject> object);
    ~ServiceThread();
    ServiceThread(const ServiceThread &) = delete;
    ServiceThread &operator=(const ServiceThread &) = delete;

    /// Runs `action` in the thread, and waits for its end.
    void run(const std::function<void(QDBusConnection &bus, QObject *object)> &action);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_object;
    QDBusConnection m_bus;
};

} // namespace Latchkey::Test
