// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountmanager.h"

#include "core/base/logging.h"

// How AccountManager comes to another account.

namespace Latchkey {

namespace {

tl::unexpected<Error> cancelled()
{
    return fail(Error::Kind::Cancelled, QStringLiteral("opening the account was cancelled"));
}

} // namespace

QCoro::Task<Result<void>> AccountManager::openLocal()
{
    cancelOpening();
    const quint64 ticket = m_opening;
    if (m_shutDown)
        co_return cancelled();
    const Result<QUrl> url = m_environment.localServer.start();
    if (!url)
        co_return fail(url.error());
    ServerQuery query(url->toString());
    query.kind = Account().kind;
    auto asking = discover(std::move(query));
    const Result<QList<FoundServer>> found = co_await asking;
    if (ticket + 1 != m_opening)
        co_return cancelled();
    if (!found)
        co_return fail(found.error());
    co_return openAt(found->first(), true);
}

QCoro::Task<Result<QList<FoundServer>>> AccountManager::discover(ServerQuery query)
{
    cancelOpening();
    const quint64 ticket = m_opening;
    if (m_shutDown)
        co_return cancelled();
    const auto discovery = std::make_shared<Discovery>(m_environment.makeTransport, m_environment.clock);
    m_asking = discovery;
    auto looking = discovery->find(std::move(query));
    Result<QList<FoundServer>> found = co_await looking;
    if (ticket != m_opening)
        co_return cancelled();
    m_asking.reset();
    co_return found;
}

Result<void> AccountManager::open(FoundServer server)
{
    return openAt(server, false);
}

/// Remembered before anybody signs in: a sign-in must never be saved for an account that nothing knows of.
Result<void> AccountManager::openAt(const FoundServer &server, bool local)
{
    if (m_shutDown)
        return cancelled();
    if (server.tasks.isEmpty()) {
        Error error(Error::Kind::InvalidInput, QStringLiteral("where are the tasks?"));
        error.fields.append({QStringLiteral("task_server"), QString()});
        return fail(std::move(error));
    }
    if (const Result<void> loaded = m_registry.load(); !loaded)
        qCWarning(logApp) << loaded.error();
    RememberedAccount account = vacancyAt(server, local).value_or(RememberedAccount());
    if (account.account.id.isNull())
        account.account.id = QUuid::createUuid();
    account.account.kind = server.kind;
    account.account.server = server.server;
    account.account.tasks = server.tasks;
    account.account.local = local;
    account.account.client = server.client;
    account.server = server.info;
    if (const Result<void> saved = m_registry.remember(account); !saved)
        return saved;
    if (AccountContext *stale = contextOf(account.account.id))
        retire(stale); // what its server can do may have changed
    const Result<AccountContext *> opened = openContext(account);
    if (!opened)
        return fail(opened.error());
    show(*opened);
    Q_EMIT listChanged();
    return {};
}

/// An account there that waits for somebody to sign in.
std::optional<RememberedAccount> AccountManager::vacancyAt(const FoundServer &server, bool local) const
{
    for (const RememberedAccount &known : m_registry.accounts()) {
        const Account &account = known.account;
        const bool there = account.local == local && account.kind == server.kind
                           && (local || (account.server == server.server && account.tasks == server.tasks));
        const AccountContext *context = contextOf(account.id);
        const bool vacant = context ? context->isVacant() : account.identity.subject.isEmpty();
        if (there && vacant && !known.leaving)
            return known;
    }
    return std::nullopt;
}

void AccountManager::cancelOpening()
{
    ++m_opening;
    // Held here: whoever waits goes on inside and lets go of it.
    if (const std::shared_ptr<Discovery> asking = std::exchange(m_asking, nullptr))
        asking->cancel();
}

} // namespace Latchkey
