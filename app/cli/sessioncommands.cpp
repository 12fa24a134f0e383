// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessioncommands.h"

#include "app/cli/remotesessions.h"
#include "app/cli/sessiontext.h"
#include "app/cli/waiting.h"

#include <QStringDecoder>

namespace Latchkey::Cli {

namespace {

using Phase = SessionView::Phase;

/// The contract's longest password, in its longest encoding, and a line end.
constexpr qint64 PasswordMaxBytes = 4096 + 2;

Result<Secret> passwordFromInput(Terminal &terminal)
{
    Result<QByteArray> bytes = terminal.readInput(PasswordMaxBytes);
    if (!bytes)
        return fail(Error::Kind::InvalidInput, QStringLiteral("the password is too long"));
    while (bytes->endsWith('\n') || bytes->endsWith('\r'))
        bytes->chop(1);
    return Secret(std::move(*bytes));
}

Result<Secret> passwordFor(const Invocation &invocation, Terminal &terminal)
{
    Result<Secret> password =
        invocation.passwordFromStdin
            ? passwordFromInput(terminal)
            : terminal.askSecret(QStringLiteral("Password of %1: ").arg(printable(invocation.email)));
    if (!password)
        return password;
    const QByteArray bytes = password->exposed();
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    wipe(text);
    if (decoder.hasError() || bytes.contains('\0'))
        return fail(Error::Kind::InvalidInput, QStringLiteral("the password is not UTF-8 text"));
    if (password->isEmpty())
        return fail(Error::Kind::InvalidInput, QStringLiteral("the password is empty"));
    return password;
}

bool isSamePerson(const Identity &identity, const QString &email)
{
    return identity.subject.isEmpty() || identity.email.compare(email, Qt::CaseInsensitive) == 0;
}

QCoro::Task<Result<void>> openTarget(const Invocation &invocation, AccountManager &accounts)
{
    if (invocation.local) {
        auto opening = accounts.openLocal();
        co_return co_await opening;
    }
    if (!invocation.server.isEmpty()) {
        ServerQuery query(invocation.server);
        auto opening = accounts.openServer(std::move(query));
        co_return co_await opening;
    }
    accounts.openOnly();
    if (accounts.startError())
        co_return fail(*accounts.startError());
    if (!accounts.current())
        co_return fail(Error::Kind::InvalidInput,
                       QStringLiteral("no server is known yet; give --server URL, or --local for this computer"));
    co_return Result<void>();
}

/// The account to sign in to, settled. One that somebody signed out of is made anew for another person.
QCoro::Task<Result<OpenAccount *>> openForSignIn(const Invocation &invocation, AccountManager &accounts)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto opening = openTarget(invocation, accounts);
        const Result<void> opened = co_await opening;
        if (!opened)
            co_return fail(opened.error());
        auto settling = sessionSettled(accounts.current()->session());
        const Result<void> settled = co_await settling;
        if (!settled)
            co_return fail(settled.error());
        const SessionView &view = accounts.current()->session().view();
        const bool signingUp = invocation.command == Command::SignUp && !view.identity.subject.isEmpty();
        if (view.phase != Phase::SignedOut || (!signingUp && isSamePerson(view.identity, invocation.email)))
            break;
        if (!invocation.local && invocation.server.isEmpty())
            break;
        accounts.leaveCurrent();
    }
    co_return accounts.current();
}

/// Signing in is of no use to the next command if the session cannot be kept.
std::optional<Error> whyNot(const SessionView &view, const Invocation &invocation)
{
    if (view.phase == Phase::SignedOut || view.phase == Phase::ReauthRequired) {
        if (view.phase == Phase::ReauthRequired && !isSamePerson(view.identity, invocation.email))
            return Error(Error::Kind::OtherAccount);
        return std::nullopt;
    }
    if (view.signedIn())
        return Error(Error::Kind::OtherAccount);
    return obstacle(view);
}

QCoro::Task<Result<void>> authenticate(const Invocation &invocation, Session &session, Secret password)
{
    Credentials credentials;
    credentials.email = invocation.email;
    credentials.name = invocation.name.isEmpty() ? invocation.email.section(QLatin1Char('@'), 0, 0) : invocation.name;
    credentials.password = std::move(password);
    auto answer = invocation.command == Command::SignUp ? session.signUp(std::move(credentials))
                                                        : session.signIn(std::move(credentials));
    co_return co_await answer;
}

QCoro::Task<ExitCode> signIn(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto opening = openForSignIn(invocation, accounts);
    const Result<OpenAccount *> account = co_await opening;
    if (!account)
        co_return terminal.complain(account.error());
    if (!(*account)->server().canRefresh) {
        accounts.leaveCurrent();
        terminal.complain(
            QStringLiteral("This server's sign-ins cannot be renewed, so there is none to keep for the next command."));
        terminal.complain(QStringLiteral("Next: use the window, which asks again when one expires."));
        co_return ExitCode::Refused;
    }
    Session &session = (*account)->session();
    if (const std::optional<Error> error = whyNot(session.view(), invocation))
        co_return terminal.complain(*error);

    Result<Secret> password = passwordFor(invocation, terminal);
    Result<void> done = password ? Result<void>() : fail(password.error());
    if (password) {
        auto answer = authenticate(invocation, session, std::move(*password));
        done = co_await answer;
    }
    if (!done) {
        // Nobody ever signed in: there is nothing to remember.
        if (session.view().identity.subject.isEmpty())
            accounts.leaveCurrent();
        co_return terminal.complain(done.error());
    }
    auto keeping = sessionKept(session);
    const Result<void> kept = co_await keeping;
    if (!kept) {
        auto ending = session.signOut();
        co_await ending;
        co_return terminal.complain(kept.error());
    }
    terminal.print(signedInText(**account));
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> logout(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto opening = rememberedAccount(accounts);
    const Result<OpenAccount *> account = co_await opening;
    if (!account)
        co_return terminal.complain(account.error());
    Session &session = (*account)->session();
    if (session.view().phase == Phase::SignedOut) {
        accounts.leaveCurrent();
        co_return terminal.complain(Error(Error::Kind::SignedOut));
    }
    if (invocation.everywhere) {
        auto endingOthers = endElsewhere(**account, terminal);
        const ExitCode endedOthers = co_await endingOthers;
        if (endedOthers != ExitCode::Ok) {
            terminal.complain(
                QStringLiteral("You are still signed in here: 'latchkey-cli logout' signs out here only."));
            co_return endedOthers;
        }
    }
    auto ending = session.signOut();
    const Result<void> ended = co_await ending;
    if (!ended)
        co_return terminal.complain(ended.error());
    accounts.leaveCurrent();
    terminal.print(QStringLiteral("Signed out."));
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> showSession(const Invocation &invocation, Workspace &workspace, Terminal &terminal)
{
    auto opening = rememberedAccount(workspace.accounts());
    const Result<OpenAccount *> account = co_await opening;
    if (!account)
        co_return terminal.complain(account.error());
    Session &session = (*account)->session();
    auto renewing = sessionRenewed(session);
    co_await renewing;
    if (invocation.json)
        terminal.print(sessionJson(**account, workspace.clock()));
    else
        for (const QString &line : sessionLines(**account, workspace.clock()))
            terminal.print(line);
    const std::optional<Error> error = obstacle(session.view());
    co_return error ? terminal.complain(*error) : ExitCode::Ok;
}

} // namespace

QCoro::Task<ExitCode> runSessionCommand(const Invocation &invocation, Workspace &workspace, Terminal &terminal)
{
    switch (invocation.command) {
    case Command::Logout: return logout(invocation, workspace.accounts(), terminal);
    case Command::Session: return showSession(invocation, workspace, terminal);
    default: return signIn(invocation, workspace.accounts(), terminal);
    }
}

} // namespace Latchkey::Cli
