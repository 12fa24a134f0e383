// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/worker.h"

#include "core/base/nextsignal.h"
#include "core/keychain/openstore.h"
#include "core/net/qnamtransport.h"
#include "tests/support/rotationserver.h"
#include "tests/support/sessionbench.h"
#include "tests/support/watchedtransport.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace Latchkey::Test {

using namespace std::chrono_literals;
using Phase = SessionView::Phase;

namespace {

const QString WorkerFlag = QStringLiteral("--worker");

SessionConfig configOf(const WorkerOptions &options)
{
    SessionConfig config;
    config.account = options.account;
    config.issuer = options.server.toString();
    if (!options.signsIn)
        config.identity.subject = QStringLiteral("1");
    config.runtimeDir = options.directory + QStringLiteral("/runtime");
    config.dataDir = options.directory + QStringLiteral("/data");
    return config;
}

std::unique_ptr<HttpTransport> transportFor(const QUrl &server, Clock &clock, QSet<QByteArray> &inFlight)
{
    return std::make_unique<WatchedTransport>(std::make_unique<QnamTransport>(*Origin::of(server), clock), inFlight);
}

} // namespace

QStringList WorkerOptions::arguments() const
{
    return {WorkerFlag,
            server.toString(),
            account.toString(),
            directory,
            QString::number(seed),
            QString::number(int(signsIn)),
            QString::number(faults)};
}

std::optional<WorkerOptions> WorkerOptions::of(const QStringList &arguments)
{
    if (arguments.size() != 8 || arguments.at(1) != WorkerFlag)
        return std::nullopt;
    return WorkerOptions{
        QUrl(arguments.at(2), QUrl::StrictMode), QUuid(arguments.at(3)),    arguments.at(4), arguments.at(5).toUInt(),
        arguments.at(6) == QLatin1String("1"),   arguments.at(7).toDouble()};
}

Worker::Worker(const WorkerOptions &options)
    : m_options(options)
    , m_store(openStore(QStringLiteral("io.github.latchkey.Soak")))
    , m_transport(transportFor(options.server, m_clock, m_inFlight))
    , m_backend(options.server, *m_transport, m_clock)
    , m_session(configOf(options), m_backend, m_store, m_clock)
    , m_client(options.server, *m_transport, m_session)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &Worker::read);
}

QCoro::Task<> Worker::run()
{
    m_session.start();
    if (m_options.signsIn) {
        while (m_session.view().phase != Phase::SignedOut) {
            auto change = nextSignal(&m_session, &Session::changed, 1s);
            co_await change;
        }
        auto signingIn = m_session.signIn(credentials(QStringLiteral("ann@example.org"), "password1"));
        co_await signingIn;
    }
    auto reaching = reachActive();
    const bool active = co_await reaching;
    Faults::armCrashes(m_options.seed, m_options.faults);
    m_store.failAtRandom(m_options.seed, m_options.faults);
    report(active ? Talk::Ready : Talk::Lost);
}

void Worker::read()
{
    char buffer[64];
    // The supervisor says nothing before the last answer, so there is one line at most.
    if (::read(STDIN_FILENO, buffer, sizeof buffer) <= 0)
        std::_Exit(0);
    cycle();
}

QCoro::Task<> Worker::cycle()
{
    m_clock.jump(*m_session.view().accessExpiresAt - m_clock.bootNow() + 1s);
    for (bool used = false; !used;) {
        auto calling = m_client.call(ApiCall(HttpRequest::Method::Get, RotationServer::Me));
        used = (co_await calling).has_value();
        auto reaching = reachActive();
        const bool active = co_await reaching;
        if (!active) {
            report(Talk::Lost);
            co_return;
        }
    }
    report(Talk::Done);
}

/// Active, and nothing of it in memory only.
QCoro::Task<bool> Worker::reachActive()
{
    while (!isOver()) {
        const SessionView &view = m_session.view();
        if (view.phase == Phase::Active && view.storage == SessionView::Storage::Persisted)
            co_return true;
        auto change = nextSignal(&m_session, &Session::changed, 1s);
        co_await change;
    }
    co_return false;
}

bool Worker::isOver() const
{
    return m_session.view().phase == Phase::ReauthRequired || m_session.view().phase == Phase::SignedOut;
}

void Worker::report(const QByteArray &news) const
{
    std::fprintf(stdout, "%s %d\n", news.constData(), m_store.failedWrites());
    std::fflush(stdout);
}

} // namespace Latchkey::Test

#include "moc_worker.cpp"
