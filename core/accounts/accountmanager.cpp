// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountmanager.h"

#include "core/base/logging.h"
#include "core/base/nextsignal.h"

#include <QCoro/QCoroTimer>

namespace Latchkey {

namespace {

// Closing ends by the deadlines of what is in flight; this only bounds one wait for it.
constexpr std::chrono::seconds ClosedCheck{5};

tl::unexpected<Error> cancelled()
{
    return fail(Error::Kind::Cancelled, QStringLiteral("opening the account was cancelled"));
}

} // namespace

AccountManager::AccountManager(Environment environment, QObject *parent)
    : Accounts(parent)
    , m_environment(std::move(environment))
    , m_registry(m_environment.paths.registryFile())
{
}

AccountManager::~AccountManager()
{
    if (m_current || !m_closing.empty())
        qFatal("accounts were destroyed while they were at work: await shutDown first");
}

OpenAccount *AccountManager::current()
{
    return m_current.get();
}

void AccountManager::openRemembered()
{
    m_startError.reset();
    const auto give = [this](const Error &error) {
        qCWarning(logApp) << "no remembered account was opened:" << error;
        m_startError = error;
    };
    if (const Result<void> loaded = m_registry.load(); !loaded)
        return give(loaded.error());
    std::optional<RememberedAccount> last = m_registry.lastUsed();
    if (!last)
        return;
    if (last->account.local) {
        const Result<QUrl> url = m_environment.localServer.start();
        if (!url)
            return give(url.error());
        last->account.server = *url;
    }
    const Result<Origin> origin = Origin::of(last->account.server);
    if (!origin)
        return give(origin.error());
    open(*last, m_environment.makeTransport(*origin));
}

QCoro::Task<Result<void>> AccountManager::openLocal()
{
    const Result<QUrl> url = m_environment.localServer.start();
    if (!url)
        co_return fail(url.error());
    auto opening = openAt(*url, true);
    co_return co_await opening;
}

QCoro::Task<Result<void>> AccountManager::openServer(QString input)
{
    const Result<QUrl> url = serverUrlFromInput(input);
    if (!url)
        co_return fail(url.error());
    auto opening = openAt(*url, false);
    co_return co_await opening;
}

QCoro::Task<Result<void>> AccountManager::openAt(QUrl server, bool local)
{
    cancelOpening();
    const quint64 ticket = m_opening;
    const Result<Origin> origin = Origin::of(server);
    if (!origin)
        co_return fail(origin.error());
    if (m_shutDown)
        co_return cancelled();
    const std::shared_ptr<HttpTransport> transport = m_environment.makeTransport(*origin);
    m_asking = transport;
    TasksApiBackend backend(server, *transport, m_environment.clock);
    auto question = backend.discover();
    const Result<ServerInfo> info = co_await question;
    if (ticket != m_opening)
        co_return cancelled();
    m_asking.reset();
    if (!info)
        co_return fail(info.error());
    co_return rememberAndOpen(server, local, *info, transport);
}

/// Remembered before anybody signs in: a sign-in must never be saved for an account that nothing knows of.
Result<void> AccountManager::rememberAndOpen(QUrl server, bool local, ServerInfo info,
                                             std::shared_ptr<HttpTransport> transport)
{
    if (const Result<void> loaded = m_registry.load(); !loaded)
        qCWarning(logApp) << loaded.error();
    RememberedAccount account = m_registry.accountAt(server, local).value_or(RememberedAccount());
    if (account.account.id.isNull())
        account.account.id = QUuid::createUuid();
    account.account.server = std::move(server);
    account.account.local = local;
    account.server = std::move(info);
    if (const Result<void> saved = m_registry.remember(account); !saved)
        return saved;
    open(account, std::move(transport));
    return {};
}

void AccountManager::cancelOpening()
{
    ++m_opening;
    // Held here: whoever waits goes on inside abortAll and lets go of it.
    if (const std::shared_ptr<HttpTransport> asking = std::exchange(m_asking, nullptr))
        asking->abortAll();
}

void AccountManager::open(const RememberedAccount &account, std::shared_ptr<HttpTransport> transport)
{
    retireCurrent();
    m_current = std::make_unique<AccountContext>(account, std::move(transport), m_environment.store,
                                                 m_environment.clock, m_environment.paths);
    AccountContext *context = m_current.get();
    connect(context, &AccountContext::identityLearnt, this, [this, context] {
        if (const Result<void> saved = m_registry.remember(context->remembered()); !saved)
            qCWarning(logApp) << "the account is not remembered:" << saved.error();
    });
    if (m_environment.host) {
        connect(m_environment.host, &HostEvents::resumed, context, &AccountContext::resumed);
        connect(m_environment.host, &HostEvents::networkReturned, context, &AccountContext::networkReturned);
    }
    context->start();
    Q_EMIT currentChanged();
}

void AccountManager::closeCurrent()
{
    if (!m_current)
        return;
    if (m_current->mayBeForgotten()) {
        if (const Result<void> forgotten = m_registry.forget(m_current->account().id); !forgotten)
            qCWarning(logApp) << "the account is still remembered:" << forgotten.error();
    }
    retireCurrent();
    Q_EMIT currentChanged();
}

void AccountManager::retireCurrent()
{
    if (!m_current)
        return;
    AccountContext *context = m_current.get();
    m_closing.push_back(std::move(m_current));
    retire(context);
}

QCoro::Task<> AccountManager::retire(AccountContext *context)
{
    auto closing = context->close();
    co_await closing;
    // What ended last may still be on the stack below.
    auto hop = QCoro::sleepFor(std::chrono::milliseconds(0));
    co_await hop;
    std::erase_if(m_closing, [context](const auto &closed) { return closed.get() == context; });
    if (m_closing.empty())
        Q_EMIT lastAccountClosed();
}

QCoro::Task<> AccountManager::shutDown()
{
    m_shutDown = true;
    cancelOpening();
    retireCurrent();
    while (!m_closing.empty()) {
        auto closed = nextSignal(this, &AccountManager::lastAccountClosed, ClosedCheck);
        co_await closed;
    }
}

} // namespace Latchkey
