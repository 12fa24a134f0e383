// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/serversettings.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace Latchkey::Backend {

/// A server inside this program, in a thread of its own, on 127.0.0.1. It signs with a secret made for
/// this run and kept in memory; refresh tokens live (hashed) in the database, so that sessions survive the program.
class EmbeddedServer
{
public:
    /// `clock` is used from the server's thread and must outlive this object.
    EmbeddedServer(QString database, Clock &clock);
    /// For tests and the tour: shorter lifetimes, cheaper hashes, a port. The address stays 127.0.0.1.
    EmbeddedServer(ServerSettings settings, Clock &clock);
    EmbeddedServer(const EmbeddedServer &) = delete;
    EmbeddedServer &operator=(const EmbeddedServer &) = delete;
    /// Stops it.
    ~EmbeddedServer();

    /// Blocks until it listens (some milliseconds) and answers its base URL, without a trailing slash. Errors: as of
    /// Server::start.
    Result<QUrl> start();
    /// Waits for the thread.
    void stop();

private:
    class Thread;

    std::optional<Result<QUrl>> m_outcome;
    std::unique_ptr<Thread> m_thread; ///< null: stopped
};

} // namespace Latchkey::Backend
