// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QSslServer>
#include <QTcpServer>

#include <algorithm>

namespace Latchkey::Test {

ScriptedServer::ScriptedServer()
    : m_host(QStringLiteral("127.0.0.1"))
{
    listen();
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, const QString &host)
    : m_tls(tls)
    , m_host(host)
{
    listen();
}

ScriptedServer::~ScriptedServer()
{
    for (ScriptedConnection *connection : findChildren<ScriptedConnection *>())
        connection->disconnect(this);
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_host);
    url.setPort(m_port);
    return QUrl(url.toString(QUrl::FullyEncoded) + path, QUrl::StrictMode);
}

Origin ScriptedServer::origin() const
{
    return Origin::of(url()).value();
}

void ScriptedServer::play(const QByteArray &method, const QString &path, const Play &play)
{
    m_scripts[{method, path}].plays.push_back(play);
}

void ScriptedServer::handle(const QByteArray &method, const QString &path, Handler handler)
{
    m_scripts[{method, path}] = {{}, std::move(handler)};
}

void ScriptedServer::forgetScripts()
{
    m_scripts.clear();
    m_others = {};
}

void ScriptedServer::hold(const QString &path)
{
    m_holding = true;
    m_heldPath = path;
}

void ScriptedServer::release()
{
    m_holding = false;
    const QList<Held> held = std::exchange(m_held, {});
    for (const Held &one : held) {
        const Play play = playFor(one.delivery);
        if (one.connection)
            one.connection->perform(play);
    }
}

bool ScriptedServer::holds(const QByteArray &header, const QByteArray &value) const
{
    return std::any_of(m_held.cbegin(), m_held.cend(),
                       [&](const Held &held) { return held.delivery.header(header) == value; });
}

void ScriptedServer::close(Play::Then how)
{
    m_server->close();
    endConnections(how);
}

void ScriptedServer::open()
{
    listen();
}

void ScriptedServer::endConnections(Play::Then how)
{
    for (ScriptedConnection *connection : findChildren<ScriptedConnection *>())
        connection->end(how);
}

int ScriptedServer::count(const QByteArray &method, const QString &path) const
{
    return static_cast<int>(std::count_if(m_deliveries.cbegin(), m_deliveries.cend(), [&](const Delivery &delivery) {
        return delivery.method == method && delivery.path == path;
    }));
}

int ScriptedServer::openConnections() const
{
    const auto all = findChildren<ScriptedConnection *>();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const auto *one) { return one->isOpen(); }));
}

void ScriptedServer::listen()
{
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*m_tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("no port to listen on: %s", qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *connection = new ScriptedConnection(socket, ++m_connections, this);
        connect(connection, &ScriptedConnection::delivered, this,
                [this, connection](const Delivery &delivery) { receive(connection, delivery); });
        connect(connection, &ScriptedConnection::closed, connection, &QObject::deleteLater);
    }
}

void ScriptedServer::receive(ScriptedConnection *connection, const Delivery &delivery)
{
    m_deliveries.append(delivery);
    Q_EMIT delivered(delivery);
    if (!delivery.complete)
        return;
    if (m_holding && (m_heldPath.isEmpty() || m_heldPath == delivery.path))
        m_held.append({connection, delivery});
    else
        connection->perform(playFor(delivery));
}

Play ScriptedServer::playFor(const Delivery &delivery)
{
    const auto found = m_scripts.find({delivery.method, delivery.path});
    if (found == m_scripts.end())
        return m_others ? m_others(delivery) : Play::answer(404, "{\"detail\":\"Not Found\"}");
    Script &script = found->second;
    if (script.handler) {
        const Handler handler = script.handler; // it may script this path anew
        return handler(delivery);
    }
    Play play = script.plays.front();
    if (script.plays.size() > 1)
        script.plays.pop_front();
    return play;
}

} // namespace Latchkey::Test

#include "moc_scriptedserver.cpp"
