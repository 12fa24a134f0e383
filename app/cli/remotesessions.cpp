// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remotesessions.h"

#include "app/cli/remotesessiontext.h"
#include "app/cli/waiting.h"

#include <algorithm>

namespace Latchkey::Cli {

namespace {

const QString Look = QStringLiteral("Next: 'latchkey-cli session list' shows the sessions there are.");

ExitCode complainOfNoList(Terminal &terminal)
{
    terminal.complain(QStringLiteral("This server cannot tell where the account is signed in."));
    terminal.complain(QStringLiteral("Next: 'latchkey-cli logout' signs out here."));
    return ExitCode::Refused;
}

const RemoteSession *find(const QList<RemoteSession> &sessions, const QString &id)
{
    const auto found = std::find_if(sessions.cbegin(), sessions.cend(), [&id](const auto &s) { return s.id == id; });
    return found == sessions.cend() ? nullptr : &*found;
}

/// Why these cannot be ended, checked before one is; Ok if they can.
ExitCode refusal(const QList<RemoteSession> &sessions, const QStringList &ids, Terminal &terminal)
{
    for (const QString &id : ids) {
        const RemoteSession *session = find(sessions, id);
        if (!session) {
            terminal.complain(QStringLiteral("There is no session %1. None was ended.").arg(printable(id)));
            terminal.complain(Look);
            return ExitCode::NotFound;
        }
        if (session->current) {
            terminal.complain(QStringLiteral("%1 is the session of this device. None was ended.").arg(printable(id)));
            terminal.complain(QStringLiteral("Next: 'latchkey-cli logout' signs out here."));
            return ExitCode::Usage;
        }
    }
    return ExitCode::Ok;
}

QCoro::Task<ExitCode> list(const Invocation &invocation, RemoteSessions &sessions, Terminal &terminal)
{
    auto listing = sessions.list();
    const Result<QList<RemoteSession>> listed = co_await listing;
    if (!listed)
        co_return terminal.complain(listed.error());
    if (invocation.json) {
        terminal.print(remoteSessionsJson(*listed));
        co_return ExitCode::Ok;
    }
    for (const QString &line : remoteSessionLines(*listed))
        terminal.print(line);
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> revoke(const Invocation &invocation, RemoteSessions &sessions, Terminal &terminal)
{
    auto listing = sessions.list();
    const Result<QList<RemoteSession>> listed = co_await listing;
    if (!listed)
        co_return terminal.complain(listed.error());
    if (const ExitCode refused = refusal(*listed, invocation.ids, terminal); refused != ExitCode::Ok)
        co_return refused;
    for (const QString &id : invocation.ids) {
        auto ending = sessions.end(id);
        const Result<void> ended = co_await ending;
        // It was there a moment ago: another device was faster, or the id is given twice.
        if (ended || ended.error().kind == Error::Kind::NotFound) {
            terminal.print(QStringLiteral("ended %1").arg(printable(id)));
            continue;
        }
        const ExitCode code = terminal.complain(ended.error());
        terminal.complain(ended.error().outcomeUnknown()
                              ? QStringLiteral("Whether %1 was ended is not known.").arg(printable(id))
                              : QStringLiteral("%1 was not ended.").arg(printable(id)));
        co_return code;
    }
    co_return ExitCode::Ok;
}

} // namespace

QCoro::Task<ExitCode> endElsewhere(OpenAccount &account, Terminal &terminal)
{
    if (const std::optional<Error> error = obstacle(account.session().view()))
        co_return terminal.complain(*error);
    if (!account.remoteSessions())
        co_return complainOfNoList(terminal);
    auto ending = account.remoteSessions()->endOthers();
    const Result<void> ended = co_await ending;
    if (ended) {
        terminal.print(QStringLiteral("All other devices are signed out."));
        co_return ExitCode::Ok;
    }
    const ExitCode code = terminal.complain(ended.error());
    terminal.complain(ended.error().outcomeUnknown()
                          ? QStringLiteral("Whether the other devices were signed out is not known.")
                          : QStringLiteral("The other devices were not signed out."));
    co_return code;
}

QCoro::Task<ExitCode> runRemoteSessionCommand(const Invocation &invocation, AccountManager &accounts,
                                              Terminal &terminal)
{
    auto opening = signedInAccount(accounts, invocation.account);
    const Result<OpenAccount *> account = co_await opening;
    if (!account)
        co_return terminal.complain(account.error());
    RemoteSessions *sessions = (*account)->remoteSessions();
    if (!sessions)
        co_return complainOfNoList(terminal);
    if (invocation.command == Command::SessionList) {
        auto listing = list(invocation, *sessions, terminal);
        co_return co_await listing;
    }
    auto ending = invocation.others ? endElsewhere(**account, terminal) : revoke(invocation, *sessions, terminal);
    co_return co_await ending;
}

} // namespace Latchkey::Cli
