// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessioncommands.h"

#include "app/cli/accounttext.h"
#include "app/cli/entrance.h"
#include "app/cli/remotesessions.h"
#include "app/cli/sessiontext.h"
#include "app/cli/terminalguide.h"
#include "app/cli/waiting.h"

namespace Latchkey::Cli {

namespace {

using Phase = SessionView::Phase;

bool isSamePerson(const Identity &identity, const QString &email)
{
    return email.isEmpty() || identity.subject.isEmpty() || identity.email.compare(email, Qt::CaseInsensitive) == 0;
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

ExitCode complainOfBase(Terminal &terminal)
{
    terminal.complain(
        QStringLiteral("This server's sign-ins cannot be renewed, so there is none to keep for the next command."));
    terminal.complain(QStringLiteral("Next: use the window, which asks again when one expires."));
    return ExitCode::Refused;
}

ExitCode complainOfTwins(const Account &account, Terminal &terminal)
{
    terminal.complain(QStringLiteral("You are signed in there already, as %1.").arg(personText(account.identity)));
    terminal.complain(
        QStringLiteral("Next: 'latchkey-cli accounts' shows your accounts; give --account to use one of them."));
    return ExitCode::Refused;
}

/// What the person has to type, and how they are led further.
class SignInDesk
{
public:
    SignInDesk(const Invocation &invocation, Terminal &terminal)
        : m_invocation(invocation)
        , m_secrets(invocation, terminal)
        , m_browser(QProcessEnvironment::systemEnvironment())
        , m_guide(std::make_shared<TerminalGuide>(m_secrets, m_browser, terminal))
    {
    }

    Result<Credentials> credentials(SignInWays ways)
    {
        const Result<SignInWay> way = wayToSignIn(m_invocation, ways, m_browser);
        if (!way)
            return fail(way.error());
        Credentials credentials;
        credentials.way = *way;
        credentials.guide = m_guide;
        credentials.email = m_invocation.email;
        credentials.name =
            m_invocation.name.isEmpty() ? m_invocation.email.section(QLatin1Char('@'), 0, 0) : m_invocation.name;
        if (*way == SignInWay::Password) {
            Result<Secret> password = m_secrets.password();
            if (!password)
                return fail(password.error());
            credentials.password = std::move(*password);
        }
        return credentials;
    }

private:
    const Invocation &m_invocation;
    TypedSecrets m_secrets;
    Browser m_browser;
    std::shared_ptr<TerminalGuide> m_guide;
};

QCoro::Task<Result<void>> authenticate(const Invocation &invocation, OpenAccount &account, SignInDesk &desk)
{
    Result<Credentials> credentials = desk.credentials(account.server().ways);
    if (!credentials)
        co_return fail(credentials.error());
    Session &session = account.session();
    auto answer = invocation.command == Command::SignUp ? session.signUp(std::move(*credentials))
                                                        : session.signIn(std::move(*credentials));
    co_return co_await answer;
}

/// Signs in and sees that the next command will find the session.
QCoro::Task<Result<void>> enter(const Invocation &invocation, OpenAccount &account, Terminal &terminal)
{
    Session &session = account.session();
    if (const std::optional<Error> error = whyNot(session.view(), invocation))
        co_return fail(*error);
    SignInDesk desk(invocation, terminal);
    auto answer = authenticate(invocation, account, desk);
    const Result<void> done = co_await answer;
    if (!done)
        co_return fail(done.error());
    auto keeping = sessionKept(session);
    const Result<void> kept = co_await keeping;
    if (kept)
        co_return Result<void>();
    auto ending = session.signOut();
    co_await ending;
    co_return fail(kept.error());
}

QCoro::Task<ExitCode> signIn(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    const QUuid before = accounts.remembered() ? accounts.lastUsed() : QUuid();
    auto opening = accountToSignIn(invocation, accounts);
    const Result<OpenAccount *> account = co_await opening;
    if (!account)
        co_return terminal.complain(account.error());
    // Until somebody has signed in there, commands go on with the account from before.
    if (const Result<void> kept = before.isNull() ? Result<void>() : accounts.useNext(before); !kept)
        co_return terminal.complain(kept.error());
    if (!(*account)->server().canRefresh) {
        accounts.leaveCurrent();
        co_return complainOfBase(terminal);
    }
    Session &session = (*account)->session();
    auto entering = enter(invocation, **account, terminal);
    const Result<void> entered = co_await entering;
    if (!entered) {
        // Nobody ever signed in: there is nothing to remember.
        if (session.view().identity.subject.isEmpty())
            accounts.leaveCurrent();
        co_return terminal.complain(entered.error());
    }
    if (isKnownAlready((*account)->account(), accounts)) {
        auto ending = session.signOut();
        co_await ending;
        const ExitCode code = complainOfTwins((*account)->account(), terminal);
        accounts.leaveCurrent();
        co_return code;
    }
    accounts.switchTo((*account)->account().id);
    terminal.print(signedInText(**account));
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> logout(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto opening = rememberedAccount(accounts, invocation.account);
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
    auto opening = rememberedAccount(workspace.accounts(), invocation.account);
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
