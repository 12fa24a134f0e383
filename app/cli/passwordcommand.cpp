// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordcommand.h"

#include "app/cli/typedsecrets.h"
#include "app/cli/waiting.h"

namespace Latchkey::Cli {

namespace {

struct Passwords
{
    Secret current;
    Secret next;
};

qsizetype lengthOf(const Secret &password)
{
    QString text = QString::fromUtf8(password.exposed());
    const qsizetype length = text.size();
    wipe(text);
    return length;
}

Result<Passwords> typedPasswords(const Invocation &invocation, OpenAccount &account, Terminal &terminal)
{
    Invocation asked = invocation;
    asked.email = account.session().view().identity.email;
    TypedSecrets secrets(asked, terminal);
    Result<Secret> current = secrets.password();
    if (!current)
        return fail(current.error());
    Result<Secret> next = secrets.newPassword();
    if (!next)
        return fail(next.error());
    const int shortest = account.server().passwordMinLength;
    if (lengthOf(*next) < shortest)
        return fail(Error::Kind::InvalidInput,
                    QStringLiteral("the new password has fewer than %1 characters").arg(shortest));
    return Passwords{std::move(*current), std::move(*next)};
}

ExitCode complainOfTheServer(Terminal &terminal)
{
    terminal.complain(QStringLiteral("The password of this account cannot be changed from here."));
    terminal.complain(QStringLiteral("Next: change it where the account was made."));
    return ExitCode::Refused;
}

ExitCode complainOfTheOutcome(const Error &error, Terminal &terminal)
{
    if (error.kind == Error::Kind::WrongCredentials) {
        terminal.complain(QStringLiteral("That is not the current password of this account."));
        terminal.complain(QStringLiteral("Next: check it and try again."));
        return ExitCode::Refused;
    }
    const ExitCode code = terminal.complain(error);
    terminal.complain(error.outcomeUnknown()
                          ? QStringLiteral("Whether the password was changed is not known: try again with the old one.")
                          : QStringLiteral("The password was not changed."));
    return code;
}

ExitCode tell(const PasswordChanged &changed, Terminal &terminal)
{
    terminal.print(QStringLiteral("The password is changed."));
    if (!changed.othersStay) {
        terminal.print(QStringLiteral("All other devices are signed out."));
        return ExitCode::Ok;
    }
    const ExitCode code = terminal.complain(*changed.othersStay);
    terminal.complain(QStringLiteral("The other devices may still be signed in: 'latchkey-cli session revoke --others' "
                                     "signs them out."));
    return code;
}

} // namespace

QCoro::Task<ExitCode> changePassword(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto opening = signedInAccount(accounts, invocation.account);
    const Result<OpenAccount *> account = co_await opening;
    if (!account)
        co_return terminal.complain(account.error());
    PasswordChange *server = (*account)->passwordChange();
    if (!server)
        co_return complainOfTheServer(terminal);
    Result<Passwords> typed = typedPasswords(invocation, **account, terminal);
    if (!typed)
        co_return terminal.complain(typed.error());
    auto changing = server->change(std::move(typed->current), std::move(typed->next));
    const Result<PasswordChanged> changed = co_await changing;
    co_return changed ? tell(*changed, terminal) : complainOfTheOutcome(changed.error(), terminal);
}

} // namespace Latchkey::Cli
