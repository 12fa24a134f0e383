// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errortext.h"

namespace Latchkey::Cli {

namespace {

using K = Error::Kind;

const QString TryAgain = QStringLiteral("try again in a moment.");
const QString SignIn = QStringLiteral("sign in with 'latchkey-cli login'.");
const QString Doctor = QStringLiteral("'latchkey-cli doctor' shows what is wrong.");

QString waitText(const Error &error)
{
    if (!error.retryAfter)
        return TryAgain;
    return QStringLiteral("try again in %1 seconds.").arg(error.retryAfter->count());
}

QString fieldsText(const Error &error, const QString &otherwise)
{
    QStringList parts;
    for (const Error::Field &field : error.fields)
        parts.append(QStringLiteral("%1 %2").arg(field.name, field.message));
    return parts.isEmpty() ? otherwise : parts.join(QStringLiteral("; "));
}

ErrorText networkText(const Error &error)
{
    switch (error.kind) {
    case K::Unreachable:
        return {QStringLiteral("The server cannot be reached."),
                QStringLiteral("check the address and the connection; ") + Doctor};
    case K::Timeout: return {QStringLiteral("The server did not answer in time."), TryAgain};
    case K::TlsFailure:
        return {
            QStringLiteral("The server's certificate is not trusted, so nothing was sent: %1.").arg(error.detail),
            QStringLiteral("check the address and this computer's clock; for a certificate authority of your own set "
                           "network/extra-ca-file in latchkey.ini.")};
    case K::InsecureAddress:
        return {QStringLiteral("An address with http:// is possible on this computer only."),
                QStringLiteral("use https://.")};
    case K::Redirected:
    case K::OtherOrigin:
        return {QStringLiteral("The server points to another address, and was not followed."),
                QStringLiteral("sign in with the address it really has.")};
    case K::BadReply:
    case K::TooLarge:
        return {QStringLiteral("What answers at this address does not speak the task service's language."),
                QStringLiteral("check the address; a hotel or company network may ask you to sign in to it first.")};
    default: return {QStringLiteral("The connection broke before the whole answer came."), TryAgain};
    }
}

ErrorText answerText(const Error &error)
{
    switch (error.kind) {
    case K::WrongCredentials:
        return {QStringLiteral("The server does not accept this e-mail and password."),
                QStringLiteral("check both and try again.")};
    case K::EmailTaken: return {QStringLiteral("There is an account with this e-mail already."), SignIn};
    case K::NameTaken: return {QStringLiteral("This name is taken."), QStringLiteral("choose another with --name.")};
    case K::OtherAccount:
        return {QStringLiteral("Somebody else is signed in here."), QStringLiteral("run 'latchkey-cli logout' first.")};
    case K::RateLimited: return {QStringLiteral("The server asks to slow down."), waitText(error)};
    case K::ServerFailure: return {QStringLiteral("The server has a problem of its own."), waitText(error)};
    case K::NotFound:
        if (!error.fields.isEmpty())
            return {QStringLiteral("There is no %1.").arg(fieldsText(error, {})),
                    QStringLiteral("'latchkey-cli accounts' shows those there are.")};
        return {QStringLiteral("There is no such task."),
                QStringLiteral("'latchkey-cli list' shows the tasks and their ids.")};
    case K::Forbidden: return {QStringLiteral("The server does not allow this."), {}};
    case K::InvalidInput: return {QStringLiteral("This cannot be used: %1.").arg(fieldsText(error, error.detail)), {}};
    default: return {QStringLiteral("The server refused this: %1.").arg(fieldsText(error, errorName(error.kind))), {}};
    }
}

ErrorText entranceText(const Error &error)
{
    switch (error.kind) {
    case K::SecondFactorNeeded:
        return {
            QStringLiteral("This account wants a code besides the password."),
            QStringLiteral("run the command in a terminal, where it can be asked for, or give it with --code-stdin.")};
    case K::WrongCode:
        return {QStringLiteral("The server does not accept this code."),
                QStringLiteral("try again with the code shown now.")};
    case K::CodeExpired:
        return {QStringLiteral("The code came too late, or after too many wrong ones."),
                QStringLiteral("begin again with the password.")};
    case K::AccessDenied: return {QStringLiteral("Signing in was refused or cancelled in the browser."), {}};
    case K::SignInExpired:
        return {QStringLiteral("Nobody finished signing in in time."), QStringLiteral("run the command again.")};
    case K::UntrustedToken:
        return {QStringLiteral("What the provider sent does not prove who signed in: %1.").arg(error.detail),
                QStringLiteral("try again; if it stays, ask whoever runs the provider.")};
    case K::ClientRefused:
        return {QStringLiteral("The provider does not know Latchkey by this client id."),
                QStringLiteral("ask whoever runs it, and give --client-id.")};
    default: return {QStringLiteral("No browser could be opened."), QStringLiteral("use --device.")};
    }
}

ErrorText sessionText(const Error &error)
{
    if (error.kind == K::SignedOut)
        return {QStringLiteral("Nobody is signed in."), SignIn};
    return {QStringLiteral("The session has ended."), SignIn};
}

ErrorText keychainText(const Error &error)
{
    switch (error.kind) {
    case K::KeychainLocked:
        return {QStringLiteral("The keychain is locked."),
                QStringLiteral("unlock it (it usually opens with your login), then try again.")};
    case K::KeychainBusy:
        return {QStringLiteral("The keychain does not answer."),
                QStringLiteral("look for a window that asks for its password; ") + Doctor};
    case K::KeychainUnavailable:
        return {QStringLiteral("There is no keychain on this computer to keep the session in."),
                QStringLiteral("start one, such as gnome-keyring or KWallet, in this login session; ") + Doctor};
    case K::OtherKeychain:
        return {QStringLiteral("The saved sign-in is in another keychain, which does not answer now."),
                QStringLiteral("start the keychain that was used before; ") + Doctor};
    case K::CredentialNewer:
        return {QStringLiteral("A newer Latchkey has kept the sign-in, and this version cannot read it."),
                QStringLiteral("update latchkey-cli, or sign in again, which replaces it.")};
    case K::CredentialMissing:
    case K::CredentialCorrupt: return {QStringLiteral("The saved sign-in is missing from the keychain."), SignIn};
    default: return {QStringLiteral("The keychain refused to keep the session."), Doctor};
    }
}

ErrorText machineText(const Error &error)
{
    if (error.kind == K::LockTimeout)
        return {QStringLiteral("Another program is renewing the session."), TryAgain};
    if (error.kind == K::Cancelled)
        return {QStringLiteral("The command was stopped."), {}};
    return {QStringLiteral("A file could not be read or written: %1.").arg(error.detail),
            QStringLiteral("check its permissions and the free space.")};
}

} // namespace

ErrorText textFor(const Error &error)
{
    switch (error.kind) {
    case K::Unreachable:
    case K::ConnectionLost:
    case K::Timeout:
    case K::Truncated:
    case K::TlsFailure:
    case K::InsecureAddress:
    case K::OtherOrigin:
    case K::Redirected:
    case K::TooLarge:
    case K::BadReply: return networkText(error);
    case K::Unauthorized:
    case K::InvalidGrant:
    case K::ReauthRequired:
    case K::SignedOut: return sessionText(error);
    case K::KeychainLocked:
    case K::KeychainBusy:
    case K::KeychainUnavailable:
    case K::KeychainDenied:
    case K::KeychainMismatch:
    case K::OtherKeychain:
    case K::CredentialMissing:
    case K::CredentialCorrupt:
    case K::CredentialNewer: return keychainText(error);
    case K::SecondFactorNeeded:
    case K::WrongCode:
    case K::CodeExpired:
    case K::AccessDenied:
    case K::SignInExpired:
    case K::UntrustedToken:
    case K::ClientRefused:
    case K::NoBrowser: return entranceText(error);
    case K::LockTimeout:
    case K::Storage:
    case K::Cancelled: return machineText(error);
    default: return answerText(error);
    }
}

} // namespace Latchkey::Cli
