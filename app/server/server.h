// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/response.h"
#include "app/server/serversettings.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Latchkey::Backend {

/// The Tasks API over HTTP. Lives in one thread with an event loop, which must be the one it was made in; `clock` must
/// outlive it.
class Server : public QObject
{
    Q_OBJECT

public:
    Server(ServerSettings settings, Clock &clock, QObject *parent = nullptr);
    ~Server() override;

    /// Opens the database, then listens; the port is answered. Errors: InsecureAddress for plain HTTP beyond loopback,
    /// InvalidInput for a certificate, key or signing secret that cannot be used, Storage, Unreachable if the address
    /// cannot be listened on.
    Result<quint16> start();
    /// Ends all connections. The destructor does it too.
    void stop();

    /// Where it listens, without a trailing slash; empty if it does not.
    [[nodiscard]] QUrl url() const { return m_url; }

private:
    struct House;
    void handle(Request request, Reply reply);
    /// Now, and every day from now on.
    Result<void> tidy();

    ServerSettings m_settings;
    Clock &m_clock;
    QUrl m_url;
    std::unique_ptr<House> m_house;
};

} // namespace Latchkey::Backend
