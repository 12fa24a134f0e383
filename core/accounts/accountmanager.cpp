// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountmanager.h"

#include "core/auth/backendkinds.h"
#include "core/base/logging.h"
#include "core/base/nextsignal.h"
#include "core/net/authorities.h"

#include <QCoro/QCoroTimer>
#include <QDir>

namespace Latchkey {

namespace {

// Closing ends by the deadlines of what is in flight; this only bounds one wait for it.
constexpr std::chrono::seconds ClosedCheck{5};

} // namespace

AccountManager::AccountManager(Environment environment, QObject *parent)
    : Accounts(parent)
    , m_environment(std::move(environment))
    , m_registry(m_environment.paths.registryFile())
{
}

AccountManager::~AccountManager()
{
    if (!m_open.empty() || !m_closing.empty())
        qFatal("accounts were destroyed while they were at work: await shutDown first");
}

QList<OpenAccount *> AccountManager::all()
{
    QList<OpenAccount *> accounts;
    for (const RememberedAccount &remembered : m_registry.accounts()) {
        AccountContext *context = contextOf(remembered.account.id);
        if (context && !context->remembered().leaving)
            accounts.append(context);
    }
    return accounts;
}

AccountContext *AccountManager::contextOf(const QUuid &id) const
{
    const auto found =
        std::find_if(m_open.cbegin(), m_open.cend(), [&](const auto &c) { return c->account().id == id; });
    return found == m_open.cend() ? nullptr : found->get();
}

bool AccountManager::loadRegistry()
{
    m_startError.reset();
    const Result<void> loaded = m_registry.load();
    if (loaded)
        return true;
    qCWarning(logApp) << "no remembered account was opened:" << loaded.error();
    m_startError = loaded.error();
    return false;
}

void AccountManager::openRemembered()
{
    if (!loadRegistry())
        return;
    const std::optional<RememberedAccount> last = m_registry.lastUsed();
    const QList<RememberedAccount> remembered = m_registry.accounts();
    for (const RememberedAccount &account : remembered)
        openOrTell(account);
    if (last && !last->leaving)
        show(contextOf(last->account.id));
    Q_EMIT listChanged(); // also where none is shown
}

void AccountManager::openOnly(const std::optional<QUuid> &id)
{
    if (!loadRegistry())
        return;
    const QUuid wanted = id ? *id : m_registry.lastUsed().value_or(RememberedAccount()).account.id;
    const QList<RememberedAccount> remembered = m_registry.accounts();
    for (const RememberedAccount &account : remembered) {
        if (account.account.id == wanted && !account.leaving)
            openOrTell(account);
    }
    AccountContext *context = contextOf(wanted);
    if (context != std::exchange(m_current, context))
        Q_EMIT currentChanged();
}

void AccountManager::setPullPause(std::chrono::minutes pause)
{
    m_pullPause = pause;
    for (const ContextPtr &context : m_open)
        context->setPullPause(pause);
}

QUuid AccountManager::lastUsed() const
{
    return m_registry.lastUsed().value_or(RememberedAccount()).account.id;
}

Result<void> AccountManager::useNext(const QUuid &id)
{
    return m_registry.setLastUsed(id);
}

Result<QList<Account>> AccountManager::remembered()
{
    if (const Result<void> loaded = m_registry.load(); !loaded)
        return fail(loaded.error());
    QList<Account> accounts;
    for (const RememberedAccount &remembered : m_registry.accounts()) {
        if (!remembered.leaving)
            accounts.append(remembered.account);
    }
    return accounts;
}

void AccountManager::openOrTell(RememberedAccount account)
{
    const Result<AccountContext *> opened = openContext(std::move(account));
    if (opened)
        return;
    qCWarning(logApp) << "a remembered account was not opened:" << opened.error();
    m_startError = opened.error();
}

Result<AccountContext *> AccountManager::openContext(RememberedAccount account)
{
    if (AccountContext *open = contextOf(account.account.id))
        return open;
    if (account.account.local) {
        const Result<QUrl> url = m_environment.localServer.start();
        if (!url)
            return fail(url.error());
        account.account.server = account.account.tasks = *url;
    }
    for (const QUrl &url : {account.account.server, account.account.tasks}) {
        if (const Result<Origin> origin = Origin::of(url); !origin)
            return fail(origin.error());
    }
    if (!backendKind(account.account.kind))
        return fail(Error::Kind::Storage, QStringLiteral("an account of an unknown kind of server"));
    m_open.push_back(std::make_unique<AccountContext>(account, m_environment.makeTransport, m_environment.store,
                                                      m_environment.clock, m_environment.paths));
    AccountContext *context = m_open.back().get();
    connect(context, &AccountContext::identityLearnt, this, [this, context] {
        if (const Result<void> saved = m_registry.remember(context->remembered()); !saved)
            qCWarning(logApp) << "the account is not remembered:" << saved.error();
        Q_EMIT listChanged();
    });
    if (account.leaving)
        connect(context, &AccountContext::emptied, this, [this, context] { forgetIfOver(context); });
    if (m_environment.host) {
        connect(m_environment.host, &HostEvents::resumed, context, &AccountContext::resumed);
        connect(m_environment.host, &HostEvents::networkReturned, context, &AccountContext::networkReturned);
    }
    context->setPullPause(m_pullPause);
    context->start();
    return context;
}

void AccountManager::show(AccountContext *context)
{
    if (context && lastUsed() != context->account().id) {
        if (const Result<void> saved = m_registry.setLastUsed(context->account().id); !saved)
            qCWarning(logApp) << "the account is not the next to be opened:" << saved.error();
    }
    if (context != std::exchange(m_current, context))
        Q_EMIT currentChanged();
}

void AccountManager::switchTo(const QUuid &id)
{
    AccountContext *context = contextOf(id);
    if (context && !context->remembered().leaving)
        show(context);
}

void AccountManager::leaveCurrent()
{
    AccountContext *left = m_current;
    show(nullptr);
    if (left)
        forgetIfOver(left);
}

/// An account that nobody is signed in to is of no use to anybody, unless the person wants to see it.
void AccountManager::forgetIfOver(AccountContext *context)
{
    if (context == m_current || contextOf(context->account().id) != context || !context->mayBeForgotten())
        return;
    if (const Result<void> forgotten = m_registry.forget(context->account().id); !forgotten)
        qCWarning(logApp) << "the account is still remembered:" << forgotten.error();
    retire(context);
    Q_EMIT listChanged();
}

QCoro::Task<Result<void>> AccountManager::remove(QUuid id)
{
    AccountContext *context = contextOf(id);
    if (!context || context->remembered().leaving)
        co_return Result<void>();
    // Before anything else, so that what is interrupted is finished in the next run.
    const Result<void> noted = change(id, [](RememberedAccount &account) { account.leaving = true; });
    if (!noted)
        co_return noted;
    if (context == m_current) {
        const QList<OpenAccount *> others = all();
        others.isEmpty() ? show(nullptr) : switchTo(others.first()->account().id);
    }
    Q_EMIT listChanged();
    QPointer<AccountContext> guard(context);
    auto leaving = context->session().signOut();
    Result<void> left = co_await leaving;
    if (guard) {
        connect(context, &AccountContext::emptied, this, [this, context] { forgetIfOver(context); });
        forgetIfOver(context);
    }
    co_return left;
}

Result<void> AccountManager::arrange(const QList<QUuid> &ids)
{
    const Result<void> arranged = m_registry.arrange(ids);
    if (arranged)
        Q_EMIT listChanged();
    return arranged;
}

Result<void> AccountManager::setColor(const QUuid &id, const QString &color)
{
    const Result<void> saved = change(id, [&](RememberedAccount &account) { account.account.color = color; });
    if (saved)
        Q_EMIT listChanged();
    return saved;
}

Result<void> AccountManager::change(const QUuid &id, const std::function<void(RememberedAccount &)> &edit)
{
    AccountContext *context = contextOf(id);
    if (!context)
        return {};
    context->edit(edit);
    return m_registry.remember(context->remembered());
}

void AccountManager::retire(AccountContext *context)
{
    const auto place =
        std::find_if(m_open.begin(), m_open.end(), [context](const auto &open) { return open.get() == context; });
    m_closing.push_back(std::move(*place));
    m_open.erase(place);
    if (m_current == context)
        m_current = nullptr;
    context->disconnect(this);
    context->session().disconnect(this);
    closeDown(context);
}

QCoro::Task<> AccountManager::closeDown(AccountContext *context)
{
    auto closing = context->close();
    co_await closing;
    // What ended last may still be on the stack below.
    auto hop = QCoro::sleepFor(std::chrono::milliseconds(0));
    co_await hop;
    const QUuid id = context->account().id;
    std::erase_if(m_closing, [context](const auto &closed) { return closed.get() == context; });
    deleteFilesOf(id);
    if (m_closing.empty())
        Q_EMIT lastAccountClosed();
}

/// The journal and its kin, once nothing remembers whose they were.
void AccountManager::deleteFilesOf(const QUuid &id)
{
    const QList<RememberedAccount> &known = m_registry.accounts();
    if (std::any_of(known.cbegin(), known.cend(), [&](const RememberedAccount &a) { return a.account.id == id; }))
        return;
    const QStringList names{id.toString(QUuid::WithoutBraces) + QStringLiteral(".*")};
    for (const QString &folder : {m_environment.paths.data, m_environment.paths.runtime}) {
        QDir directory(folder);
        for (const QString &file : directory.entryList(names, QDir::Files))
            directory.remove(file);
    }
}

QCoro::Task<> AccountManager::shutDown()
{
    m_shutDown = true;
    cancelOpening();
    m_current = nullptr;
    while (!m_open.empty()) {
        AccountContext *last = m_open.back().get();
        if (last->remembered().leaving)
            forgetIfOver(last);
        if (contextOf(last->account().id) == last)
            retire(last);
    }
    while (!m_closing.empty()) {
        auto closed = nextSignal(this, &AccountManager::lastAccountClosed, ClosedCheck);
        co_await closed;
    }
}

bool AccountManager::isAuthority(const QString &file) const
{
    return !authoritiesIn(file).isEmpty();
}

} // namespace Latchkey

#include "moc_accountmanager.cpp"
