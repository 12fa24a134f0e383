// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/server.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <functional>

namespace Latchkey::Test {

/// What came back over the socket.
struct Answer
{
    int status = 0; ///< 0: no answer
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QString text(const char *field) const { return object().value(QLatin1String(field)).toString(); }
};

/// Somebody who has signed up.
struct Person
{
    qint64 id = 0;
    QString email;
    QByteArray access;
    QString refresh;
};

using Settings = Backend::ServerSettings;

/// A real server on a real socket, with time that passes only when told to and hashes that cost nothing.
class TestServer
{
public:
    static constexpr char Password[] = "correct horse";
    static constexpr char SigningSecret[] = "a signing secret that has 40 characters!";

    explicit TestServer(const std::function<void(Settings &)> &adjust = {});

    /// Sends and waits. An empty `body` is sent only where the method wants one.
    Answer send(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                const QByteArray &access = {});
    Answer sendRaw(const QByteArray &method, const QString &path, const QByteArray &body,
                   const QHash<QByteArray, QByteArray> &headers);

    Person signUp(const QString &name);
    Answer logIn(const QString &email, const QString &password = QLatin1String(Password));
    Answer refresh(const QString &token, const QByteArray &idempotencyKey = {});
    qint64 addTask(const Person &person, const QString &title);
    /// The status a list request with this access token gets.
    int probe(const QByteArray &access);

    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString databaseFile() const { return m_directory.filePath(QStringLiteral("server.db")); }
    /// Stops, and starts again over the same database with the same secret.
    void restart();

private:
    [[nodiscard]] Settings settings() const;

    FakeClock m_clock;
    QTemporaryDir m_directory;
    std::function<void(Settings &)> m_adjust;
    std::unique_ptr<Backend::Server> m_server;
    quint16 m_port = 0;
    QNetworkAccessManager m_network;
};

} // namespace Latchkey::Test
