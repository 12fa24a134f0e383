// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"

namespace Latchkey::Test {

Identity FakeAccounts::ana()
{
    Identity identity;
    identity.subject = QStringLiteral("1");
    identity.email = QStringLiteral("ana@example.org");
    identity.name = QStringLiteral("Ana");
    return identity;
}

FakeOpenAccount &FakeAccounts::open(bool local, SessionView::Phase phase)
{
    auto opened = std::make_unique<FakeOpenAccount>();
    opened->m_account.id = QUuid::createUuid();
    opened->m_account.local = local;
    opened->m_account.server =
        local ? QUrl(QStringLiteral("http://127.0.0.1:40000")) : QUrl(QStringLiteral("https://tasks.example"));
    opened->m_account.tasks = opened->m_account.server;
    opened->m_server.canRefresh = true;
    SessionView view;
    view.phase = phase;
    view.keychainName = QStringLiteral("GNOME Keyring");
    opened->session().setView(view);
    return add(std::move(opened));
}

FakeOpenAccount &FakeAccounts::openActive(const QList<Task> &tasks)
{
    auto opened = std::make_unique<FakeOpenAccount>();
    opened->m_account.id = QUuid::createUuid();
    opened->m_account.server = opened->m_account.tasks = QUrl(QStringLiteral("https://tasks.example"));
    opened->m_account.identity = ana();
    opened->m_server.canRefresh = true;
    opened->m_server.features =
        QStringList{QStringLiteral("refresh"), QStringLiteral("sessions"), QStringLiteral("account")};
    opened->tasks().load(tasks);
    opened->session().setActive(ana(), BootTime(1'000'000) + std::chrono::minutes(12));
    return add(std::move(opened));
}

FakeOpenAccount &FakeAccounts::add(std::unique_ptr<FakeOpenAccount> account)
{
    m_current = account.get();
    m_open.push_back(std::move(account));
    Q_EMIT currentChanged();
    Q_EMIT listChanged();
    return *m_open.back();
}

QList<OpenAccount *> FakeAccounts::all()
{
    QList<OpenAccount *> accounts;
    for (const auto &open : m_open)
        accounts.append(open.get());
    return accounts;
}

FakeOpenAccount *FakeAccounts::find(const QUuid &id) const
{
    const auto found =
        std::find_if(m_open.cbegin(), m_open.cend(), [&](const auto &open) { return open->account().id == id; });
    return found == m_open.cend() ? nullptr : found->get();
}

QCoro::Task<Result<void>> FakeAccounts::openLocal()
{
    m_openings << QStringLiteral("local");
    auto &pass = m_gate.pass();
    Result<void> result = co_await pass;
    if (result)
        open(true);
    co_return result;
}

QCoro::Task<Result<QList<FoundServer>>> FakeAccounts::discover(ServerQuery query)
{
    m_openings << query.address;
    m_queries << query;
    auto &pass = m_gate.pass();
    const Result<void> result = co_await pass;
    if (!result)
        co_return fail(result.error());
    co_return findings;
}

Result<void> FakeAccounts::open(FoundServer server)
{
    FakeOpenAccount &opened = open(false);
    opened.m_account.kind = server.kind;
    opened.m_account.server = server.server;
    opened.m_account.tasks = server.tasks;
    opened.m_account.client = server.client;
    opened.m_server = server.info;
    Q_EMIT currentChanged(); // once more, with the account as it is
    return {};
}

void FakeAccounts::switchTo(const QUuid &id)
{
    m_current = find(id);
    Q_EMIT currentChanged();
}

void FakeAccounts::leaveCurrent()
{
    m_current = nullptr;
    Q_EMIT currentChanged();
}

QCoro::Task<Result<void>> FakeAccounts::remove(QUuid id)
{
    m_removed << id;
    const auto gone =
        std::find_if(m_open.begin(), m_open.end(), [&](const auto &open) { return open->account().id == id; });
    if (gone != m_open.end()) {
        const bool shown = gone->get() == m_current;
        m_gone.push_back(std::move(*gone));
        m_open.erase(gone);
        Q_EMIT listChanged();
        if (shown) {
            m_current = m_open.empty() ? nullptr : m_open.front().get();
            Q_EMIT currentChanged();
        }
    }
    auto &pass = m_gate.pass();
    Result<void> result = co_await pass;
    co_return result;
}

Result<void> FakeAccounts::arrange(const QList<QUuid> &ids)
{
    std::stable_sort(m_open.begin(), m_open.end(), [&](const auto &a, const auto &b) {
        return ids.indexOf(a->account().id) < ids.indexOf(b->account().id);
    });
    Q_EMIT listChanged();
    return {};
}

Result<void> FakeAccounts::setColor(const QUuid &id, const QString &color)
{
    if (FakeOpenAccount *account = find(id))
        account->m_account.color = color;
    Q_EMIT listChanged();
    return {};
}

} // namespace Latchkey::Test

#include "moc_fakeaccounts.cpp"
