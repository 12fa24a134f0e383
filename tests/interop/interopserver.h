// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QUrl>

namespace Latchkey::Test {

/// One of the programs in tests/interop/servers as a process, on a free port of the loopback interface. It remembers
/// everything in memory, as long as it runs.
class InteropServer
{
public:
    enum class Kind { BetterAuth, OpenId, BaseTasks };

    /// Returns when the server is ready or has failed. `options` are those at the head of its program.
    explicit InteropServer(Kind kind, const QStringList &options = {});
    ~InteropServer();

    [[nodiscard]] bool isReady() const { return m_url.isValid(); }
    /// Why it is not ready, for the test's message.
    [[nodiscard]] QByteArray failure();
    [[nodiscard]] QUrl url(const QString &path = {}) const;

    /// Asks for one of the back doors that the head of its program names. Fails the test if that was refused.
    QJsonObject tell(const QString &backDoor, QJsonObject request = {});
    /// Takes the server off the network; connections are cut. It forgets nothing.
    void down() { tell(QStringLiteral("down")); }
    void up() { tell(QStringLiteral("up")); }

private:
    QProcess m_process;
    QUrl m_url;
};

/// A program and its arguments, to which the address to open is added: what a person would do in a browser at the
/// OpenID provider. `options` are those at the head of browser.mjs.
[[nodiscard]] QStringList browserCommand(const QStringList &options = {});

} // namespace Latchkey::Test
