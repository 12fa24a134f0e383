// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/waiting.h"

#include "app/cli/accountchoice.h"
#include "core/base/nextsignal.h"

namespace Latchkey::Cli {

namespace {

using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Sync = TaskRepository::Sync;

/// Longer than a request's usual deadline and a keychain's patience together.
constexpr std::chrono::milliseconds Patience = 45s;

bool isUnderWay(Phase phase)
{
    return phase == Phase::Starting || phase == Phase::Authenticating || phase == Phase::SigningOut;
}

Error timeout(const QString &what)
{
    return Error(Error::Kind::Timeout, what);
}

/// Keeps what the server refuses while changes are carried.
class Refusals : public QObject
{
public:
    explicit Refusals(const TaskRepository &tasks)
    {
        connect(&tasks, &TaskRepository::changeRefused, this,
                [this](const QString &, const Task &, const Error &error) { m_first = m_first.value_or(error); });
        connect(&tasks, &TaskRepository::listChangeRefused, this,
                [this](const TaskList &, const Error &error) { m_first = m_first.value_or(error); });
    }
    [[nodiscard]] const std::optional<Error> &first() const { return m_first; }

private:
    std::optional<Error> m_first;
};

} // namespace

QCoro::Task<Result<void>> sessionSettled(Session &session)
{
    while (isUnderWay(session.view().phase)) {
        auto change = nextSignal(&session, &Session::changed, Patience);
        if (!co_await change)
            co_return fail(timeout(QStringLiteral("the session does not settle")));
    }
    co_return Result<void>();
}

QCoro::Task<> sessionRenewed(Session &session)
{
    while (session.view().phase == Phase::Renewing) {
        auto change = nextSignal(&session, &Session::changed, Patience);
        if (!co_await change)
            co_return;
    }
}

QCoro::Task<Result<void>> sessionKept(Session &session)
{
    while (session.view().signedIn()) {
        const SessionView view = session.view();
        if (view.storage == SessionView::Storage::Persisted || !view.renewable)
            co_return Result<void>();
        if (view.storage == SessionView::Storage::MemoryOnly)
            co_return fail(view.lastError.value_or(Error(Error::Kind::KeychainUnavailable)));
        auto change = nextSignal(&session, &Session::changed, Patience);
        if (!co_await change)
            co_return fail(Error::Kind::KeychainBusy);
    }
    co_return fail(Error::Kind::SignedOut);
}

std::optional<Error> obstacle(const SessionView &view)
{
    switch (view.phase) {
    case Phase::Active:
    case Phase::Renewing:
    case Phase::Degraded: return std::nullopt;
    case Phase::KeychainLocked: return Error(Error::Kind::KeychainLocked);
    case Phase::KeychainBusy: return Error(Error::Kind::KeychainBusy);
    case Phase::KeychainUnavailable: return Error(Error::Kind::KeychainUnavailable);
    case Phase::ReauthRequired: return Error(Error::Kind::ReauthRequired);
    default: return Error(Error::Kind::SignedOut);
    }
}

QCoro::Task<Result<OpenAccount *>> rememberedAccount(AccountManager &accounts, QString name)
{
    std::optional<QUuid> id;
    if (!name.isEmpty()) {
        const Result<QList<Account>> all = accounts.remembered();
        const Result<Account> called = all ? accountCalled(name, *all) : fail(all.error());
        if (!called)
            co_return fail(called.error());
        id = called->id;
    }
    accounts.openOnly(id);
    if (accounts.startError())
        co_return fail(*accounts.startError());
    OpenAccount *account = accounts.current();
    if (!account)
        co_return fail(Error::Kind::SignedOut);
    auto settling = sessionSettled(account->session());
    const Result<void> settled = co_await settling;
    if (!settled)
        co_return fail(settled.error());
    co_return account;
}

QCoro::Task<Result<OpenAccount *>> signedInAccount(AccountManager &accounts, QString name)
{
    auto opening = rememberedAccount(accounts, name);
    const Result<OpenAccount *> account = co_await opening;
    if (!account)
        co_return account;
    if (const std::optional<Error> error = obstacle((*account)->session().view()))
        co_return fail(*error);
    co_return account;
}

QCoro::Task<Result<void>> fetched(TaskRepository &tasks, const Session &session)
{
    // The copy of this computer is there at once, and may be old.
    while (!tasks.loaded() || tasks.sync() != Sync::Idle) {
        if (tasks.sync() == Sync::Waiting && tasks.lastError())
            co_return fail(*tasks.lastError());
        if (const std::optional<Error> error = obstacle(session.view()))
            co_return fail(*error);
        auto change = nextSignal(&tasks, &TaskRepository::syncChanged, Patience);
        if (!co_await change)
            co_return fail(timeout(QStringLiteral("the tasks do not arrive")));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> carried(TaskRepository &tasks, const Session &session)
{
    const Refusals refusals(tasks);
    int withoutAnswer = 0;
    while (tasks.sync() != Sync::Idle) {
        if (const std::optional<Error> error = obstacle(session.view()))
            co_return fail(*error);
        if (tasks.sync() == Sync::Waiting && tasks.lastError()
            && (!tasks.lastError()->outcomeUnknown() || ++withoutAnswer > 1))
            co_return fail(*tasks.lastError());
        auto change = nextSignal(&tasks, &TaskRepository::syncChanged, Patience);
        if (!co_await change)
            co_return fail(timeout(QStringLiteral("the server does not answer")));
    }
    if (refusals.first())
        co_return fail(*refusals.first());
    co_return Result<void>();
}

} // namespace Latchkey::Cli
