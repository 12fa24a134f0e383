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
    opened->m_server.canRefresh = true;
    SessionView view;
    view.phase = phase;
    view.keychainName = QStringLiteral("GNOME Keyring");
    opened->session().setView(view);
    const auto previous = std::exchange(m_current, std::move(opened)); // goes after everybody let go of it
    Q_EMIT currentChanged();
    return *m_current;
}

FakeOpenAccount &FakeAccounts::openActive(const QList<Task> &tasks)
{
    auto opened = std::make_unique<FakeOpenAccount>();
    opened->m_account.id = QUuid::createUuid();
    opened->m_account.server = QUrl(QStringLiteral("https://tasks.example"));
    opened->m_account.identity = ana();
    opened->m_server.canRefresh = true;
    opened->m_server.features = QStringList{QStringLiteral("refresh"), QStringLiteral("sessions")};
    opened->tasks().load(tasks);
    opened->session().setActive(ana(), BootTime(1'000'000) + std::chrono::minutes(12));
    const auto previous = std::exchange(m_current, std::move(opened));
    Q_EMIT currentChanged();
    return *m_current;
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

QCoro::Task<Result<void>> FakeAccounts::openServer(QString input)
{
    m_openings << input;
    auto &pass = m_gate.pass();
    Result<void> result = co_await pass;
    if (result)
        open(false);
    co_return result;
}

void FakeAccounts::closeCurrent()
{
    const auto previous = std::exchange(m_current, nullptr);
    Q_EMIT currentChanged();
}

} // namespace Latchkey::Test
