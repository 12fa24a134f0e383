// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace Latchkey::Test {

/// A wire with a tap: passes bytes on to a server and back, and keeps them. So a test knows the very secrets that went
/// by.
class TcpRecorder : public QObject
{
    Q_OBJECT

public:
    /// Passes on to `server`, an http URL of the loopback interface.
    explicit TcpRecorder(const QUrl &server);

    /// Where to connect instead of to the server.
    [[nodiscard]] QUrl url() const;
    /// Every token that was given or shown: values of "token" and "refresh_token" in bodies, and bearers.
    [[nodiscard]] QSet<QByteArray> tokens() const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Called with what a client sends, before the server gets it.
    void onSent(std::function<void(const QByteArray &)> look) { m_onSent = std::move(look); }

private:
    void accept();

    QUrl m_server;
    QTcpServer m_listener;
    QByteArray m_bytes;
    std::function<void(const QByteArray &)> m_onSent;
};

} // namespace Latchkey::Test
