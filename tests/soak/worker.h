// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tasksapi.h"
#include "core/net/apiclient.h"
#include "core/session/sessionmanager.h"

#include "tests/soak/faults.h"
#include "tests/support/jumpclock.h"

#include <QSet>
#include <QSocketNotifier>

namespace Latchkey::Test {

/// What a supervisor and a worker say to each other, a line each. The worker adds the number of writes that failed.
namespace Talk {

inline const QByteArray Cycle = "cycle"; ///< to the worker: renew and use what you get
inline const QByteArray Ready = "ready"; ///< from it: there is a session
inline const QByteArray Done = "done";   ///< the cycle is over
inline const QByteArray Lost = "lost";   ///< the session has ended

} // namespace Talk

/// What a worker is started with.
struct WorkerOptions
{
    QUrl server;
    QUuid account;
    QString directory;
    quint32 seed = 0;
    bool signsIn = false; ///< rather than finding the session of the others
    double faults = 1;    ///< how often, against the usual rates

    [[nodiscard]] QStringList arguments() const;
    /// Nothing: these are not the arguments of a worker.
    static std::optional<WorkerOptions> of(const QStringList &arguments);
};

/// One client process: everything from the keychain to the socket is what users run. Of time, only the wait for the
/// next renewal of a session that is well is skipped.
class Worker final : public QObject
{
    Q_OBJECT

public:
    explicit Worker(const WorkerOptions &options);

    QCoro::Task<> run();

private:
    void read();
    QCoro::Task<> cycle();
    QCoro::Task<bool> reachActive();
    [[nodiscard]] bool isOver() const;
    void report(const QByteArray &news) const;

    WorkerOptions m_options;
    JumpClock m_clock;
    QSet<QByteArray> m_inFlight;
    FaultyStore m_store;
    std::unique_ptr<HttpTransport> m_transport;
    TasksApiBackend m_backend;
    SessionManager m_session;
    ApiClient m_client;
    QSocketNotifier m_input;
};

} // namespace Latchkey::Test
