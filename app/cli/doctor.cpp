// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor.h"

#include "app/cli/waiting.h"
#include "core/auth/backendkinds.h"
#include "core/auth/tasksapi.h"

#include <QTemporaryFile>
#include <QUuid>

namespace Latchkey::Cli {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds TolerableSkew = 60s;

/// Prints findings as they come and remembers the first that is bad.
class Report
{
public:
    explicit Report(Terminal &terminal)
        : m_terminal(terminal)
    {
    }

    void good(const QString &subject, const QString &sentence) { print(QStringLiteral("ok "), subject, sentence); }
    void note(const QString &subject, const QString &sentence) { print(QStringLiteral("-  "), subject, sentence); }
    void bad(const QString &subject, const Error &error)
    {
        const ErrorText text = textFor(error);
        bad(subject, text.sentence, text.next, exitCodeFor(error.kind));
    }
    void bad(const QString &subject, const QString &sentence, const QString &next, ExitCode code)
    {
        print(QStringLiteral("BAD"), subject, sentence);
        if (!next.isEmpty())
            m_terminal.print(QStringLiteral("              next: ") + next);
        if (m_code == ExitCode::Ok)
            m_code = code;
    }
    [[nodiscard]] ExitCode code() const { return m_code; }

private:
    void print(const QString &mark, const QString &subject, const QString &sentence)
    {
        m_terminal.print(QStringLiteral("%1 %2 %3").arg(mark, subject.leftJustified(9), printable(sentence)));
    }

    Terminal &m_terminal;
    ExitCode m_code = ExitCode::Ok;
};

void examineFiles(const Paths &paths, Report &report)
{
    for (const QString &directory : {paths.config, paths.data, paths.runtime}) {
        QTemporaryFile probe(directory + QStringLiteral("/doctor-XXXXXX"));
        if (!probe.open())
            return report.bad(
                QStringLiteral("files"),
                Error(Error::Kind::Storage, QStringLiteral("%1: %2").arg(directory, probe.errorString())));
    }
    report.good(QStringLiteral("files"), QStringLiteral("can be written below %1").arg(paths.data));
}

/// One of its own for each run: two doctors at once must not see each other's.
QString testKey()
{
    return QStringLiteral("doctor:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// What the session does at every renewal: write, read back, delete.
QCoro::Task<Result<void>> roundTrip(CredentialStore &store, QString key)
{
    auto writing = store.write(key, Secret::copyOf("self-test", 9));
    const Result<void> written = co_await writing;
    if (!written)
        co_return written;
    auto removing = store.remove(key);
    co_return co_await removing;
}

QCoro::Task<> examineKeychain(CredentialStore &store, Report &report)
{
    const QString subject = QStringLiteral("keychain");
    const QString key = testKey();
    auto probing = store.probe(key);
    const KeychainProbe probe = co_await probing;
    switch (probe.state) {
    case KeychainProbe::State::Locked: co_return report.bad(subject, Error(Error::Kind::KeychainLocked));
    case KeychainProbe::State::Busy: co_return report.bad(subject, Error(Error::Kind::KeychainBusy));
    case KeychainProbe::State::Unavailable: co_return report.bad(subject, Error(Error::Kind::KeychainUnavailable));
    case KeychainProbe::State::Present:
    case KeychainProbe::State::Absent: break;
    }
    auto trip = roundTrip(store, key);
    const Result<void> done = co_await trip;
    if (!done)
        co_return report.bad(subject, done.error());
    if (!store.isPersistent())
        co_return report.note(subject, QStringLiteral("%1: a session ends with the program").arg(store.displayName()));
    report.good(subject, QStringLiteral("%1 keeps and returns what it is given").arg(store.displayName()));
}

/// The time in an answer's Date header (RFC 9110, 5.6.7, its one form that may be sent); invalid where there is none.
QDateTime dateOf(const HttpResponse &response)
{
    const QStringList parts = QString::fromLatin1(response.header("Date")).split(QLatin1Char(' '));
    if (parts.size() != 6)
        return {};
    const QDate date = QLocale::c().toDate(parts.mid(1, 3).join(QLatin1Char(' ')), QStringLiteral("dd MMM yyyy"));
    const QTime time = QTime::fromString(parts.at(4), QStringLiteral("hh:mm:ss"));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

void examineClock(const HttpResponse &response, const Clock &clock, Report &report)
{
    const QString subject = QStringLiteral("clock");
    const QDateTime there = dateOf(response);
    if (!there.isValid())
        return report.note(subject, QStringLiteral("the server does not tell its time"));
    const std::chrono::seconds skew(there.secsTo(clock.wallNow()));
    if (std::chrono::abs(skew) <= TolerableSkew)
        return report.good(subject, QStringLiteral("agrees with the server's"));
    report.bad(subject,
               QStringLiteral("this computer's clock is %1 s %2 the server's")
                   .arg(std::chrono::abs(skew).count())
                   .arg(skew.count() > 0 ? QStringLiteral("ahead of") : QStringLiteral("behind")),
               QStringLiteral("set it, or let the system do so (NTP); certificates may look expired otherwise."),
               ExitCode::Failure);
}

QCoro::Task<> examineServer(ServerQuery query, Workspace &workspace, Report &report)
{
    const QString subject = QStringLiteral("server");
    const Result<QUrl> url = serverUrlFromInput(query.address);
    const Result<Origin> origin = url ? Origin::of(*url) : fail(url.error());
    if (!origin)
        co_return report.bad(subject, origin.error());
    const auto transport = workspace.transportTo(*origin);
    HttpRequest request(HttpRequest::Method::Get, QUrl(url->toString() + QStringLiteral("/.well-known/tasks-api")));
    auto asking = transport->send(std::move(request));
    const Result<HttpResponse> response = co_await asking;
    if (!response)
        co_return report.bad(subject, response.error());
    auto discovering = workspace.accounts().discover(std::move(query));
    const Result<QList<FoundServer>> found = co_await discovering;
    if (!found)
        co_return report.bad(subject, found.error());
    const FoundServer &server = found->first();
    report.good(subject, QStringLiteral("%1 at %2").arg(backendKind(server.kind)->name, server.server.toString()));
    if (server.tasks.isEmpty())
        report.note(subject, QStringLiteral("does not tell where the tasks are"));
    else if (server.tasks != server.server)
        report.good(QStringLiteral("tasks"), QStringLiteral("at %1").arg(server.tasks.toString()));
    report.good(QStringLiteral("transport"), origin->scheme() == QLatin1String("https")
                                                 ? QStringLiteral("encrypted, with a certificate this computer trusts")
                                                 : QStringLiteral("does not leave this computer"));
    if (!server.info.canRefresh)
        report.note(subject, QStringLiteral("cannot renew sessions: when one expires, you sign in again"));
    examineClock(*response, workspace.clock(), report);
}

ServerQuery queryFor(const Account &account)
{
    ServerQuery query(account.server.toString());
    query.kind = account.kind;
    query.taskAddress = account.tasks.toString();
    query.client = account.client;
    return query;
}

QCoro::Task<> examineSession(Session &session, Report &report)
{
    const QString subject = QStringLiteral("session");
    auto settling = sessionSettled(session);
    const Result<void> settled = co_await settling;
    if (!settled)
        co_return report.bad(subject, settled.error());
    auto renewing = sessionRenewed(session);
    co_await renewing;
    const SessionView &view = session.view();
    if (const std::optional<Error> error = obstacle(view))
        co_return report.bad(subject, *error);
    if (view.phase == SessionView::Phase::Degraded)
        co_return report.bad(subject, view.lastError.value_or(Error(Error::Kind::Unreachable)));
    report.good(subject, QStringLiteral("%1 is signed in").arg(view.identity.email));
}

} // namespace

QCoro::Task<ExitCode> runDoctor(const Invocation &invocation, Workspace &workspace, Terminal &terminal)
{
    Report report(terminal);
    examineFiles(workspace.paths(), report);
    auto keychain = examineKeychain(workspace.store(), report);
    co_await keychain;

    AccountManager &accounts = workspace.accounts();
    if (!invocation.server.isEmpty()) {
        auto server = examineServer(ServerQuery(invocation.server), workspace, report);
        co_await server;
        co_return report.code();
    }

    auto opening = rememberedAccount(accounts, invocation.account);
    const Result<OpenAccount *> account = co_await opening;
    if (account) {
        auto server = examineServer(queryFor((*account)->account()), workspace, report);
        co_await server;
        auto session = examineSession((*account)->session(), report);
        co_await session;
    } else if (account.error().kind == Error::Kind::SignedOut) {
        report.note(QStringLiteral("session"), QStringLiteral("nobody is signed in"));
    } else {
        report.bad(QStringLiteral("accounts"), account.error());
    }
    co_return report.code();
}

} // namespace Latchkey::Cli
