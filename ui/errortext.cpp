// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "ui/wording.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ErrorText)

public:
    static ErrorText network(Error::Kind kind);
    static ErrorText refusedAddress(Error::Kind kind);
    static ErrorText answer(const Error &error);
    static ErrorText signIn(Error::Kind kind);
    static ErrorText entrance(Error::Kind kind);
    static ErrorText keychain(Error::Kind kind);
    static ErrorText machine(Error::Kind kind);
    static QString later(const Error &error);
    static QString wait(std::chrono::seconds wait);
    static QString field(const Error::Field &field);
};

ErrorText ErrorWords::network(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable:
        return {tr("The server cannot be reached"), tr("No connection could be made, so nothing was sent."),
                tr("Check your network and the server's address, then try again.")};
    case Error::Kind::ConnectionLost:
        return {tr("The connection was lost"), tr("The server stopped answering in the middle."),
                tr("Try again; nothing is done twice.")};
    case Error::Kind::Timeout:
        return {tr("The server takes too long"), tr("There was no answer in time."), tr("Try again in a moment.")};
    case Error::Kind::Truncated:
        return {tr("The answer was cut short"), tr("Only a part of the server's answer arrived."), tr("Try again.")};
    default:
        return {tr("The connection is not safe"),
                tr("The server's certificate could not be verified, so nothing was sent to it."),
                tr("Check the address and your computer's date. If both are right, ask whoever runs the server.")};
    }
}

ErrorText ErrorWords::refusedAddress(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InsecureAddress:
        return {tr("This address is not encrypted"), tr("Latchkey sends passwords over https only."),
                tr("Use an address that begins with https://.")};
    case Error::Kind::OtherOrigin:
        return {tr("The server points elsewhere"), tr("It asked for something at another address. That was refused."),
                tr("Check the server's address.")};
    case Error::Kind::Redirected:
        return {tr("The server has moved, or a sign-in page of your network answers"),
                tr("The request was sent elsewhere, which Latchkey does not follow."),
                tr("Open a web page to see whether your network wants you to sign in, or check the server's address.")};
    case Error::Kind::TooLarge:
        return {tr("The answer is too large"), tr("The server sent more than Latchkey accepts."),
                tr("Check that the address is the one of a task server.")};
    default:
        return {tr("This does not look like a task server"), tr("Its answer is not one that Latchkey understands."),
                tr("Check the address. Your network may also ask you to sign in to it first.")};
    }
}

QString ErrorWords::wait(std::chrono::seconds wait)
{
    const int seconds = int(std::max<qint64>(wait.count(), 2));
    return seconds < 90 ? tr("%n seconds", nullptr, seconds) : tr("%n minutes", nullptr, (seconds + 30) / 60);
}

QString ErrorWords::later(const Error &error)
{
    return error.retryAfter ? tr("Try again in %1.").arg(wait(*error.retryAfter)) : tr("Try again in a moment.");
}

ErrorText ErrorWords::answer(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return {tr("The server no longer accepts this sign-in"), tr("Your changes are kept on this computer."),
                tr("Sign in again to go on.")};
    case Error::Kind::Forbidden:
        return {tr("The server does not allow this"), tr("Your account may not do this here."),
                tr("Ask whoever runs the server.")};
    case Error::Kind::NotFound:
        return {tr("It is no longer there"), tr("It was probably deleted on another device."), tr("Refresh the list.")};
    case Error::Kind::Conflict:
        return {tr("It was changed elsewhere"), tr("Somebody changed it at the same time."),
                tr("Look at the newest version, then make your change again.")};
    case Error::Kind::BadRequest:
    case Error::Kind::Invalid:
        return {tr("The server does not accept this"), tr("Something that was entered does not fit its rules."),
                tr("Correct it and try again.")};
    case Error::Kind::RateLimited: return {tr("Too many attempts"), tr("The server asks for a pause."), later(error)};
    default:
        return {tr("The server has a problem"), tr("It could not answer just now. This is not your fault."),
                later(error)};
    }
}

ErrorText ErrorWords::signIn(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::WrongCredentials:
        return {tr("E-mail or password is wrong"), tr("The server does not know this combination."),
                tr("Check both and try again.")};
    case Error::Kind::EmailTaken:
        return {tr("There is an account with this e-mail already"), {}, tr("Sign in instead, or use another e-mail.")};
    case Error::Kind::NameTaken: return {tr("This name is taken"), {}, tr("Choose another name.")};
    case Error::Kind::OtherAccount:
        return {tr("That is another account"), tr("The tasks here belong to somebody else. They were not touched."),
                tr("Sign in as the same person, or sign out first.")};
    case Error::Kind::LockTimeout:
        return {tr("Another Latchkey is busy with this account"), tr("It holds the session for the moment."),
                tr("Try again in a moment.")};
    case Error::Kind::AppLocked:
        return {tr("Latchkey is locked"), tr("Your changes are kept."), tr("Unlock it to go on.")};
    case Error::Kind::SignedOut: return {tr("You are signed out"), {}, tr("Sign in to go on.")};
    default: return {tr("Your session ended"), tr("Your changes are kept."), tr("Sign in again.")};
    }
}

ErrorText ErrorWords::entrance(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::SecondFactorNeeded:
        return {tr("A code is needed as well"), tr("This account is protected by a second factor."),
                tr("Sign in again and enter the code of your authenticator app.")};
    case Error::Kind::WrongCode:
        return {tr("The code is not right"), tr("It may have changed meanwhile."), tr("Enter the code shown now.")};
    case Error::Kind::CodeExpired:
        return {tr("The code came too late"), tr("The server wants the password once more."),
                tr("Enter your password, then the code.")};
    case Error::Kind::AccessDenied:
        return {tr("Signing in was refused"), tr("It was cancelled in the browser, or the provider does not allow it."),
                tr("Try again, or ask whoever runs the sign-in.")};
    case Error::Kind::SignInExpired:
        return {tr("Nobody signed in"), tr("The browser did not come back in time."),
                tr("Try again, and finish signing in in the browser.")};
    case Error::Kind::UntrustedToken:
        return {tr("The sign-in could not be verified"),
                tr("What the provider sent does not prove who you are, so it was not used."),
                tr("Check your computer's date and try again. If it stays, ask whoever runs the sign-in.")};
    case Error::Kind::ClientRefused:
        return {tr("The provider does not know Latchkey"), tr("It does not accept the client id that was given."),
                tr("Ask whoever runs the sign-in for the client id of this app.")};
    default:
        return {tr("No browser could be opened"), tr("Signing in here needs one."),
                tr("Copy the address into a browser, or sign in with a code on another device.")};
    }
}

ErrorText ErrorWords::keychain(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::KeychainLocked:
        return {tr("Your keychain is locked"), tr("Your sign-in is kept in it and nothing was lost."),
                tr("Unlock the keychain to go on.")};
    case Error::Kind::KeychainBusy:
        return {tr("Your keychain does not answer"), tr("Your sign-in is kept in it and nothing was lost."),
                tr("See whether it asks for its password in another window. Latchkey keeps waiting.")};
    case Error::Kind::KeychainUnavailable:
        return {tr("There is no keychain on this computer"),
                tr("Latchkey never writes your sign-in to a file instead."),
                tr("You stay signed in until you quit. Install or start a keychain service to stay signed in longer.")};
    case Error::Kind::KeychainDenied:
        return {tr("The keychain refused to store your sign-in"), tr("You stay signed in until you quit."),
                tr("Allow Latchkey to use the keychain, then try again.")};
    case Error::Kind::KeychainMismatch:
        return {tr("The keychain did not keep your sign-in"),
                tr("What was read back is not what was stored. You stay signed in until "
                   "you quit."),
                tr("Check that the keychain works and is not full.")};
    case Error::Kind::OtherKeychain:
        return {tr("Your sign-in is kept in another keychain"),
                tr("That one does not answer now. Nothing was lost or replaced."),
                tr("Start the keychain that you used before, then start Latchkey again.")};
    case Error::Kind::CredentialNewer:
        return {tr("A newer Latchkey has kept your sign-in"),
                tr("This version cannot read it. Your tasks are not affected."),
                tr("Update Latchkey, or sign in again: that replaces what the newer one has kept.")};
    case Error::Kind::CredentialMissing:
        return {tr("Your saved sign-in is no longer in the keychain"), tr("Your tasks are not affected."),
                tr("Sign in again.")};
    default: return {tr("Your saved sign-in cannot be read"), tr("Your tasks are not affected."), tr("Sign in again.")};
    }
}

ErrorText ErrorWords::machine(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InvalidInput:
        return {tr("Something is not filled in correctly"), tr("Nothing was sent."), tr("Correct it and try again.")};
    case Error::Kind::Storage:
        return {tr("A file could not be read or written"), tr("Your disk may be full or read-only."),
                tr("Free some space or check the folder's permissions, then try again.")};
    default: return {tr("Stopped"), tr("Nothing was changed."), {}};
    }
}

QString ErrorWords::field(const Error::Field &field)
{
    if (!field.message.isEmpty())
        return field.message;
    if (field.name == QLatin1String("email"))
        return tr("This is not an e-mail address the server accepts.");
    if (field.name.endsWith(QLatin1String("password")))
        return tr("The server does not accept this password.");
    return tr("The server does not accept this.");
}

} // namespace

QString ErrorText::paragraph() const
{
    return sentences(body, next);
}

ErrorText errorText(const Error &error)
{
    using K = Error::Kind;
    switch (error.kind) {
    case K::Unreachable:
    case K::ConnectionLost:
    case K::Timeout:
    case K::Truncated:
    case K::TlsFailure: return ErrorWords::network(error.kind);
    case K::InsecureAddress:
    case K::OtherOrigin:
    case K::Redirected:
    case K::TooLarge:
    case K::BadReply: return ErrorWords::refusedAddress(error.kind);
    case K::BadRequest:
    case K::Unauthorized:
    case K::Forbidden:
    case K::NotFound:
    case K::Conflict:
    case K::Invalid:
    case K::RateLimited:
    case K::ServerFailure: return ErrorWords::answer(error);
    case K::WrongCredentials:
    case K::EmailTaken:
    case K::NameTaken:
    case K::InvalidGrant:
    case K::OtherAccount:
    case K::ReauthRequired:
    case K::SignedOut:
    case K::AppLocked:
    case K::LockTimeout: return ErrorWords::signIn(error.kind);
    case K::SecondFactorNeeded:
    case K::WrongCode:
    case K::CodeExpired:
    case K::AccessDenied:
    case K::SignInExpired:
    case K::UntrustedToken:
    case K::ClientRefused:
    case K::NoBrowser: return ErrorWords::entrance(error.kind);
    case K::KeychainLocked:
    case K::KeychainBusy:
    case K::KeychainUnavailable:
    case K::KeychainDenied:
    case K::KeychainMismatch:
    case K::OtherKeychain:
    case K::CredentialMissing:
    case K::CredentialCorrupt:
    case K::CredentialNewer: return ErrorWords::keychain(error.kind);
    case K::InvalidInput:
    case K::Storage:
    case K::Cancelled: return ErrorWords::machine(error.kind);
    }
    Q_UNREACHABLE();
}

QString waitText(std::chrono::seconds wait)
{
    return ErrorWords::wait(wait);
}

QString fieldText(const Error::Field &field)
{
    return ErrorWords::field(field);
}

} // namespace Latchkey
