// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/embeddedserver.h"

#include "app/server/server.h"

#include <QThread>

#include <openssl/crypto.h>

#include <future>

namespace Latchkey::Backend {

namespace {

ServerSettings settingsFor(QString database)
{
    ServerSettings settings;
    settings.database = std::move(database);
    return settings;
}

} // namespace

/// The server is made, lives and dies in here. Results cross by std::future: a hand-over ThreadSanitizer sees.
class EmbeddedServer::Thread : public QThread
{
public:
    Thread(ServerSettings settings, Clock &clock)
        : m_settings(std::move(settings))
        , m_clock(clock)
    {
        setObjectName(QStringLiteral("server"));
    }

    Result<QUrl> launch()
    {
        m_launched = true;
        start();
        return m_started.get_future().get();
    }

    void finish()
    {
        if (!m_launched)
            return;
        quit();
        m_ended.get_future().wait();
        wait();
    }

protected:
    void run() override
    {
        {
            Server server(std::move(m_settings), m_clock);
            const auto started = server.start();
            m_started.set_value(started.map([&](quint16) { return server.url(); }));
            if (started)
                exec();
        }
        // The system's thread outlives wait(): what OpenSSL keeps for it would be freed by it and by the program's end.
        OPENSSL_thread_stop();
        m_ended.set_value();
    }

private:
    ServerSettings m_settings;
    Clock &m_clock;
    bool m_launched = false; ///< of the owner's thread
    std::promise<Result<QUrl>> m_started;
    std::promise<void> m_ended;
};

EmbeddedServer::EmbeddedServer(QString database, Clock &clock)
    : EmbeddedServer(settingsFor(std::move(database)), clock)
{
}

EmbeddedServer::EmbeddedServer(ServerSettings settings, Clock &clock)
{
    settings.address = QHostAddress(QHostAddress::LocalHost);
    m_thread = std::make_unique<Thread>(std::move(settings), clock);
}

EmbeddedServer::~EmbeddedServer()
{
    stop();
}

Result<QUrl> EmbeddedServer::start()
{
    if (!m_outcome) {
        m_outcome = m_thread ? m_thread->launch()
                             : fail(Error::Kind::Cancelled, QStringLiteral("stopped before it was started"));
        if (!*m_outcome)
            stop();
    }
    return *m_outcome;
}

void EmbeddedServer::stop()
{
    if (m_thread)
        m_thread->finish();
    m_thread.reset();
}

} // namespace Latchkey::Backend
