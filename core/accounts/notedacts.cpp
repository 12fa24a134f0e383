// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/notedacts.h"

#include "core/session/securitylog.h"

namespace Latchkey {

using What = SecurityEvent::What;

namespace {

class NotedSessions final : public RemoteSessions
{
public:
    NotedSessions(std::unique_ptr<RemoteSessions> sessions, SecurityLog &log)
        : m_sessions(std::move(sessions))
        , m_log(log)
    {
    }

    QCoro::Task<Result<QList<RemoteSession>>> list() override { return m_sessions->list(); }
    QCoro::Task<Result<void>> end(QString id) override
    {
        return note(m_sessions->end(std::move(id)), What::DeviceEnded, m_log);
    }
    QCoro::Task<Result<void>> endOthers() override { return note(m_sessions->endOthers(), What::OthersEnded, m_log); }

private:
    static QCoro::Task<Result<void>> note(QCoro::Task<Result<void>> act, What what, SecurityLog &log)
    {
        Result<void> done = co_await act;
        if (done)
            log.note(what);
        co_return done;
    }

    std::unique_ptr<RemoteSessions> m_sessions;
    SecurityLog &m_log;
};

class NotedPasswordChange final : public PasswordChange
{
public:
    NotedPasswordChange(std::unique_ptr<PasswordChange> change, SecurityLog &log)
        : m_change(std::move(change))
        , m_log(log)
    {
    }

    QCoro::Task<Result<PasswordChanged>> change(Secret current, Secret next) override
    {
        auto changing = m_change->change(std::move(current), std::move(next));
        Result<PasswordChanged> changed = co_await changing;
        if (changed)
            m_log.note(What::PasswordChanged);
        co_return changed;
    }

private:
    std::unique_ptr<PasswordChange> m_change;
    SecurityLog &m_log;
};

} // namespace

std::unique_ptr<RemoteSessions> noted(std::unique_ptr<RemoteSessions> sessions, SecurityLog &log)
{
    return sessions ? std::make_unique<NotedSessions>(std::move(sessions), log) : nullptr;
}

std::unique_ptr<PasswordChange> noted(std::unique_ptr<PasswordChange> change, SecurityLog &log)
{
    return change ? std::make_unique<NotedPasswordChange>(std::move(change), log) : nullptr;
}

} // namespace Latchkey
