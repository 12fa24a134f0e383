// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/typedsecrets.h"

#include <QStringDecoder>

namespace Latchkey::Cli {

namespace {

/// Two of the contract's longest passwords, in their longest encoding, and line ends.
constexpr qint64 SecretsMaxBytes = 2 * 4096 + 64;

tl::unexpected<Error> unusable(const QString &why)
{
    return fail(Error::Kind::InvalidInput, why);
}

void dropLineEnds(QByteArray &bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
}

Result<Secret> checked(Secret secret, const QString &what)
{
    const QByteArray bytes = secret.exposed();
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    wipe(text);
    if (decoder.hasError() || bytes.contains('\0'))
        return unusable(QStringLiteral("the %1 is not UTF-8 text").arg(what));
    if (bytes.isEmpty())
        return unusable(QStringLiteral("the %1 is empty").arg(what));
    return secret;
}

} // namespace

TypedSecrets::TypedSecrets(const Invocation &invocation, Terminal &terminal)
    : m_invocation(invocation)
    , m_terminal(terminal)
{
}

Result<Secret> TypedSecrets::password()
{
    Result<Secret> password =
        m_invocation.passwordFromStdin
            ? nextInput(!hasSecondLine())
            : m_terminal.askSecret(QStringLiteral("Password of %1: ").arg(printable(m_invocation.email)));
    return password ? checked(std::move(*password), QStringLiteral("password")) : fail(password.error());
}

Result<Secret> TypedSecrets::newPassword()
{
    const QString what = QStringLiteral("new password");
    if (m_invocation.passwordFromStdin) {
        if (!m_secondLine)
            return unusable(QStringLiteral("there is no new password on the second line"));
        Secret line = std::move(*m_secondLine);
        m_secondLine.reset();
        return checked(std::move(line), what);
    }
    Result<Secret> once = m_terminal.askSecret(QStringLiteral("New password: "));
    if (!once)
        return fail(once.error());
    const Result<Secret> again = m_terminal.askSecret(QStringLiteral("New password, again: "));
    if (!again)
        return fail(again.error());
    if (!(*once == *again))
        return unusable(QStringLiteral("the two new passwords differ"));
    return checked(std::move(*once), what);
}

Result<Secret> TypedSecrets::code(const QString &prompt)
{
    if (!m_invocation.codeFromStdin) {
        Result<Secret> typed = m_terminal.askSecret(prompt);
        return typed ? checked(std::move(*typed), QStringLiteral("code")) : fail(Error::Kind::SecondFactorNeeded);
    }
    Result<Secret> code = m_secondLine ? Result<Secret>(std::move(*m_secondLine)) : nextInput(true);
    m_secondLine.reset();
    return code ? checked(std::move(*code), QStringLiteral("code")) : fail(code.error());
}

bool TypedSecrets::hasSecondLine() const
{
    return m_invocation.codeFromStdin || m_invocation.command == Command::Password;
}

/// All of standard input, or its first line where something comes after it.
Result<Secret> TypedSecrets::nextInput(bool last)
{
    if (std::exchange(m_read, true))
        return fail(Error::Kind::SecondFactorNeeded);
    Result<QByteArray> bytes = m_terminal.readInput(SecretsMaxBytes);
    if (!bytes)
        return unusable(QStringLiteral("the password is too long"));
    if (!last) {
        const qsizetype end = bytes->indexOf('\n');
        QByteArray rest = end < 0 ? QByteArray() : bytes->mid(end + 1);
        dropLineEnds(rest);
        m_secondLine = Secret(std::move(rest));
        bytes->truncate(end < 0 ? bytes->size() : end);
    }
    dropLineEnds(*bytes);
    return Secret(std::move(*bytes));
}

} // namespace Latchkey::Cli
