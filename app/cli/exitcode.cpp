// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace Latchkey::Cli {

ExitCode exitCodeFor(Error::Kind kind)
{
    using K = Error::Kind;
    switch (kind) {
    case K::Unreachable:
    case K::ConnectionLost:
    case K::Timeout:
    case K::Truncated:
    case K::TlsFailure:
    case K::OtherOrigin:
    case K::Redirected:
    case K::TooLarge:
    case K::UntrustedToken:
    case K::BadReply: return ExitCode::Network;
    case K::BadRequest:
    case K::Forbidden:
    case K::Conflict:
    case K::Invalid:
    case K::RateLimited:
    case K::ServerFailure:
    case K::WrongCredentials:
    case K::EmailTaken:
    case K::NameTaken:
    case K::OtherAccount:
    case K::SecondFactorNeeded:
    case K::WrongCode:
    case K::CodeExpired:
    case K::AccessDenied:
    case K::SignInExpired:
    case K::ClientRefused: return ExitCode::Refused;
    case K::NotFound: return ExitCode::NotFound;
    case K::Unauthorized:
    case K::InvalidGrant:
    case K::ReauthRequired:
    case K::AppLocked:
    case K::SignedOut: return ExitCode::NotSignedIn;
    case K::KeychainLocked:
    case K::KeychainBusy:
    case K::KeychainUnavailable:
    case K::KeychainDenied:
    case K::KeychainMismatch:
    case K::OtherKeychain:
    case K::CredentialMissing:
    case K::CredentialCorrupt:
    case K::CredentialNewer: return ExitCode::Keychain;
    case K::InvalidInput:
    case K::InsecureAddress: return ExitCode::Usage;
    case K::LockTimeout:
    case K::Storage:
    case K::NoBrowser:
    case K::Cancelled: return ExitCode::Failure;
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey::Cli
