// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/origin.h"
#include "tests/support/scriptedconnection.h"

#include <QSslConfiguration>

#include <deque>
#include <functional>
#include <map>
#include <optional>

class QTcpServer;

namespace Latchkey::Test {

/// An HTTP or HTTPS server over real sockets of the loopback interface, in the thread of its creator. It remembers
/// every request that reached it, and treats each as scripted for its method and path; an unscripted one is answered
/// with 404.
///
///     ScriptedServer server;
///     server.play("POST", "/auth/refresh", Play::drop());                // the first is lost,
///     server.play("POST", "/auth/refresh", Play::json(200, tokens));     // all others are answered
///     server.handle("POST", "/tasks", [&](const Delivery &d) { store(d); return Play::drop(); }); // commit and drop
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Play(const Delivery &)>;

    /// HTTP on 127.0.0.1.
    ScriptedServer();
    /// HTTPS on 127.0.0.1, called `host` in its URLs. See TestAuthority.
    explicit ScriptedServer(const QSslConfiguration &tls, const QString &host = QStringLiteral("127.0.0.1"));
    ~ScriptedServer() override;

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] Origin origin() const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Queues a play; the last one queued for a method and path is repeated for ever.
    void play(const QByteArray &method, const QString &path, const Play &play);
    /// Asks `handler` each time; replaces what was queued.
    void handle(const QByteArray &method, const QString &path, Handler handler);
    /// Asks `handler` for everything that has no script of its own.
    void handleOthers(Handler handler) { m_others = std::move(handler); }
    void forgetScripts();

    /// From now on requests, or those for one path, are remembered, but wait for their play. The handler is asked at
    /// the release.
    void hold(const QString &path = {});
    void release();
    [[nodiscard]] int held() const { return static_cast<int>(m_held.size()); }
    /// Whether a request with this header waits so.
    [[nodiscard]] bool holds(const QByteArray &header, const QByteArray &value) const;

    /// Nobody listens any more, and every connection ends. `open` listens on the same port again.
    void close(Play::Then how = Play::Then::Close);
    void open();
    /// From the next `open` on.
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }
    /// Ends the connections, idle or not, but goes on listening.
    void endConnections(Play::Then how = Play::Then::Close);

    [[nodiscard]] const QList<Delivery> &deliveries() const { return m_deliveries; }
    [[nodiscard]] int count(const QByteArray &method, const QString &path) const;
    void forgetDeliveries() { m_deliveries.clear(); }
    /// How many connections were made (over TLS: with a finished handshake), and how many of them are open.
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const;

Q_SIGNALS:
    void delivered(const Latchkey::Test::Delivery &delivery);

private:
    struct Script
    {
        std::deque<Play> plays;
        Handler handler;
    };
    struct Held
    {
        QPointer<ScriptedConnection> connection;
        Delivery delivery;
    };

    void listen();
    void accept();
    void receive(ScriptedConnection *connection, const Delivery &delivery);
    [[nodiscard]] Play playFor(const Delivery &delivery);

    std::optional<QSslConfiguration> m_tls;
    QString m_host;
    std::unique_ptr<QTcpServer> m_server;
    std::map<std::pair<QByteArray, QString>, Script> m_scripts;
    Handler m_others;
    QList<Delivery> m_deliveries;
    QList<Held> m_held;
    int m_connections = 0;
    quint16 m_port = 0;
    QString m_heldPath;
    bool m_holding = false;
};

} // namespace Latchkey::Test
