// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/interopclient.h"

#include "core/keychain/openstore.h"
#include "core/net/qnamtransport.h"

#include "tests/interop/tappedtransport.h"

#include <QTest>

namespace Latchkey::Test {

namespace {

constexpr int PatienceMs = 20'000;

Credentials credentialsOf(const QString &email, const QByteArray &password)
{
    Credentials credentials;
    credentials.email = email;
    credentials.name = email.section(u'@', 0, 0);
    QByteArray bytes(password.constData(), password.size());
    credentials.password = Secret(std::move(bytes));
    return credentials;
}

} // namespace

InteropClient::InteropClient(const ServerQuery &query, Clock &clock)
    : m_clock(clock)
    , m_transports([this](const Origin &origin) -> std::unique_ptr<HttpTransport> {
        return std::make_unique<TappedTransport>(std::make_unique<QnamTransport>(origin, m_clock), m_sent);
    })
{
    Discovery discovery(m_transports, m_clock);
    const Result<QList<FoundServer>> found = QCoro::waitFor(discovery.find(query));
    if (!found) {
        m_failure = errorName(found.error().kind) + u' ' + found.error().detail;
        return;
    }
    if (found->first().tasks.isEmpty()) {
        m_failure = QStringLiteral("it is not known where the tasks are");
        return;
    }
    m_account.account.id = QUuid::createUuid();
    m_account.account.kind = found->first().kind;
    m_account.account.server = found->first().server;
    m_account.account.tasks = found->first().tasks;
    m_account.account.client = found->first().client;
    m_account.server = found->first().info;
    begin();
}

InteropClient::~InteropClient()
{
    end();
}

void InteropClient::begin()
{
    m_store = openStore(QStringLiteral("io.github.latchkey.Interop"));
    const Paths paths = Paths::below(m_directory.path());
    if (const Result<void> made = paths.create(); !made)
        m_failure = made.error().detail;
    m_context = std::make_unique<AccountContext>(m_account, m_transports, *m_store, m_clock, paths);
    m_context->start();
    const auto isSettled = [this] {
        return phase() == SessionView::Phase::SignedOut || phase() == SessionView::Phase::Active
               || phase() == SessionView::Phase::Degraded || phase() == SessionView::Phase::ReauthRequired;
    };
    if (!QTest::qWaitFor(isSettled, PatienceMs))
        m_failure = QStringLiteral("the session does not settle");
    awaitTasks();
}

/// The copy on this computer is opened after the session.
void InteropClient::awaitTasks()
{
    TaskRepository &tasks = m_context->tasks();
    const auto areThere = [&] {
        return tasks.loaded() || tasks.lastError() || !m_context->session().view().signedIn();
    };
    if (!QTest::qWaitFor(areThere, PatienceMs))
        m_failure = QStringLiteral("the tasks do not come");
}

void InteropClient::end()
{
    if (!m_context)
        return;
    QCoro::waitFor(m_context->close());
    m_account = m_context->remembered();
    m_context.reset();
}

void InteropClient::restart()
{
    end();
    begin();
}

quint64 InteropClient::renewals()
{
    return static_cast<SessionManager &>(m_context->session()).state().accessGeneration;
}

Result<void> InteropClient::signUp(const QString &email, const QByteArray &password)
{
    const Result<void> signedUp = QCoro::waitFor(m_context->session().signUp(credentialsOf(email, password)));
    awaitTasks();
    return signedUp;
}

Result<void> InteropClient::signIn(const QString &email, const QByteArray &password, std::shared_ptr<SignInGuide> guide)
{
    Credentials credentials = credentialsOf(email, password);
    if (!m_account.server.ways.testFlag(SignInWay::Password))
        credentials.way = SignInWay::Browser;
    credentials.guide = std::move(guide);
    const Result<void> signedIn = QCoro::waitFor(m_context->session().signIn(std::move(credentials)));
    awaitTasks();
    return signedIn;
}

Result<void> InteropClient::signOut()
{
    return QCoro::waitFor(m_context->session().signOut());
}

QString InteropClient::synchronise()
{
    TaskRepository &tasks = m_context->tasks();
    tasks.refresh();
    const auto isDone = [&] { return tasks.loaded() && tasks.sync() == TaskRepository::Sync::Idle; };
    const auto hasFailed = [&] { return tasks.sync() == TaskRepository::Sync::Waiting && tasks.lastError(); };
    if (!QTest::qWaitFor([&] { return isDone() || hasFailed(); }, PatienceMs))
        return QStringLiteral("no end");
    return isDone() ? QStringLiteral("done") : errorName(tasks.lastError()->kind);
}

QStringList InteropClient::titles()
{
    QStringList titles;
    for (const Task &task : m_context->tasks().tasks())
        titles.append(task.completed ? u'\u2713' + task.title : task.title);
    titles.sort();
    return titles;
}

} // namespace Latchkey::Test
