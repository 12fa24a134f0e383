// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/embeddedserver.h"

#include "app/server/server.h"

namespace Latchkey::Backend {

namespace {

ServerSettings settingsFor(QString database)
{
    ServerSettings settings;
    settings.database = std::move(database);
    return settings;
}

} // namespace

EmbeddedServer::EmbeddedServer(QString database, Clock &clock)
    : EmbeddedServer(settingsFor(std::move(database)), clock)
{
}

EmbeddedServer::EmbeddedServer(ServerSettings settings, Clock &clock)
    : m_settings(std::move(settings))
    , m_clock(clock)
{
    m_settings.address = QHostAddress(QHostAddress::LocalHost);
    m_settings.port = 0;
    m_thread.setObjectName(QStringLiteral("server"));
}

EmbeddedServer::~EmbeddedServer()
{
    stop();
}

Result<QUrl> EmbeddedServer::start()
{
    if (m_server)
        return m_server->url();
    m_server = std::make_unique<Server>(std::move(m_settings), m_clock);
    m_server->moveToThread(&m_thread);
    m_thread.start();
    Result<quint16> started = fail(Error::Kind::Cancelled);
    QMetaObject::invokeMethod(
        m_server.get(), [&] { started = m_server->start(); }, Qt::BlockingQueuedConnection);
    if (started)
        return m_server->url();
    const Error error = started.error();
    stop();
    return fail(error);
}

void EmbeddedServer::stop()
{
    if (!m_server)
        return;
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_server.reset();
}

} // namespace Latchkey::Backend
