// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeremotesessions.h"

#include "tests/support/fakeclock.h"

namespace Latchkey::Test {

namespace {

RemoteSession session(const char *id, const char *agent, std::chrono::seconds ago)
{
    RemoteSession session;
    session.id = QLatin1String(id);
    session.userAgent = QLatin1String(agent);
    session.ip = QStringLiteral("192.0.2.7");
    session.lastUsedAt = FakeClock().wallNow().addSecs(-ago.count());
    session.createdAt = session.lastUsedAt.addDays(-30);
    return session;
}

} // namespace

FakeRemoteSessions::FakeRemoteSessions()
{
    sessions = {session("this", "Latchkey/1.0 (Debian GNU/Linux 12)", std::chrono::seconds(0)),
                session("laptop", "Latchkey/1.0 (Windows 11)", std::chrono::minutes(5)),
                session("script", "curl/8.1", std::chrono::hours(72))};
    sessions.first().current = true;
}

QCoro::Task<Result<QList<RemoteSession>>> FakeRemoteSessions::list()
{
    m_calls << QStringLiteral("list");
    auto &pass = m_gate.pass();
    const Result<void> result = co_await pass;
    if (!result)
        co_return fail(result.error());
    const QList<RemoteSession> listed = sessions; // co_return of a member would move it out
    co_return listed;
}

QCoro::Task<Result<void>> FakeRemoteSessions::end(QString id)
{
    m_calls << QStringLiteral("end ") + id;
    auto &pass = m_gate.pass();
    const Result<void> result = co_await pass;
    if (result)
        sessions.removeIf([&](const RemoteSession &s) { return s.id == id; });
    co_return result;
}

QCoro::Task<Result<void>> FakeRemoteSessions::endOthers()
{
    m_calls << QStringLiteral("end others");
    auto &pass = m_gate.pass();
    const Result<void> result = co_await pass;
    if (result)
        sessions.removeIf([](const RemoteSession &s) { return !s.current; });
    co_return result;
}

} // namespace Latchkey::Test
