// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servicethread.h"

#include <QUuid>

namespace Latchkey::Test {

ServiceThread::ServiceThread(std::unique_ptr<QObject> object)
    : m_object(std::move(object))
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QUuid::createUuid().toString()))
{
    if (!m_bus.isConnected())
        qFatal("no session bus to serve on");
    m_object->moveToThread(&m_thread);
    m_thread.start();
}

ServiceThread::~ServiceThread()
{
    QDBusConnection::disconnectFromBus(m_bus.name());
    m_thread.quit();
    m_thread.wait();
}

void ServiceThread::run(const std::function<void(QDBusConnection &, QObject *)> &action)
{
    const auto inThread = [&] { action(m_bus, m_object.get()); };
    QMetaObject::invokeMethod(m_object.get(), inThread, Qt::BlockingQueuedConnection);
}

} // namespace Latchkey::Test
