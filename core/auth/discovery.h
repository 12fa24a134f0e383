// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/backends.h"
#include "core/net/transportfactory.h"

namespace Latchkey {

/// What a person knows of a server. Everything but the address is for those who know better.
struct ServerQuery
{
    ServerQuery() = default;
    ServerQuery(QString address)
        : address(std::move(address))
    {
    }

    QString address;     ///< as typed; see serverUrlFromInput
    QString kind;        ///< of backendKinds; empty: find out
    QString taskAddress; ///< where the tasks are, as typed; empty: find out
    ClientSettings client;
};

/// A way to an account, found and ready to be opened.
struct FoundServer
{
    FoundServer() = default;
    FoundServer(QString kind, QUrl server, ServerInfo info, ClientSettings client)
        : kind(std::move(kind))
        , server(std::move(server))
        , info(std::move(info))
        , client(std::move(client))
    {
    }

    QString kind;
    QUrl server; ///< where to sign in
    QUrl tasks;  ///< base URL of the tasks; empty: not found, a person must say it
    ServerInfo info;
    ClientSettings client;
};

/// Finds out what is at an address. Asks for well-known documents and probes, all at once, sends no credentials, and
/// ends by the deadlines of its requests.
class Discovery
{
public:
    /// `clock` must outlive this object; this object must outlive `find`.
    Discovery(TransportFactory make, Clock &clock);
    ~Discovery();
    Q_DISABLE_COPY_MOVE(Discovery)

    /// The best first; never empty. A task server that names the servers to sign in at (RFC 9728) leads to those.
    /// Errors: those of serverUrlFromInput; InvalidInput for an unknown kind; BadReply if nothing there is known; those
    /// of the transport.
    QCoro::Task<Result<QList<FoundServer>>> find(ServerQuery query);
    /// Ends `find` with Cancelled.
    void cancel();

private:
    struct Reach;
    struct TaskSide;

    QCoro::Task<QList<FoundServer>> lookAt(QUrl url, QStringList kinds, ClientSettings client);
    QCoro::Task<TaskSide> lookForTasks(QUrl url);
    [[nodiscard]] Reach *reach(const QUrl &url);
    void remember(const Error &why);

    TransportFactory m_make;
    Clock &m_clock;
    std::vector<std::unique_ptr<Reach>> m_reached;
    std::optional<Error> m_why; ///< the weightiest reason why something was not found
    bool m_cancelled = false;
};

} // namespace Latchkey
