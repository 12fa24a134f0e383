// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace Latchkey {

bool Error::outcomeUnknown() const
{
    return kind == Kind::ConnectionLost || kind == Kind::Timeout || kind == Kind::Truncated;
}

bool Error::transient() const
{
    switch (kind) {
    case Kind::Unreachable:
    case Kind::ConnectionLost:
    case Kind::Timeout:
    case Kind::Truncated:
    case Kind::TlsFailure:
    case Kind::Redirected:
    case Kind::BadReply:
    case Kind::RateLimited:
    case Kind::ServerFailure:
    case Kind::LockTimeout:
    case Kind::KeychainLocked:
    case Kind::KeychainBusy:
    case Kind::KeychainUnavailable:
    case Kind::OtherKeychain: return true;
    default: return false;
    }
}

QString errorName(Error::Kind kind)
{
    using K = Error::Kind;
    switch (kind) {
    case K::Unreachable: return QStringLiteral("unreachable");
    case K::ConnectionLost: return QStringLiteral("connection-lost");
    case K::Timeout: return QStringLiteral("timeout");
    case K::Truncated: return QStringLiteral("truncated");
    case K::TlsFailure: return QStringLiteral("tls-failure");
    case K::InsecureAddress: return QStringLiteral("insecure-address");
    case K::OtherOrigin: return QStringLiteral("other-origin");
    case K::Redirected: return QStringLiteral("redirected");
    case K::TooLarge: return QStringLiteral("too-large");
    case K::BadReply: return QStringLiteral("bad-reply");
    case K::BadRequest: return QStringLiteral("bad-request");
    case K::Unauthorized: return QStringLiteral("unauthorized");
    case K::Forbidden: return QStringLiteral("forbidden");
    case K::NotFound: return QStringLiteral("not-found");
    case K::Conflict: return QStringLiteral("conflict");
    case K::Invalid: return QStringLiteral("invalid");
    case K::RateLimited: return QStringLiteral("rate-limited");
    case K::ServerFailure: return QStringLiteral("server-failure");
    case K::WrongCredentials: return QStringLiteral("wrong-credentials");
    case K::EmailTaken: return QStringLiteral("email-taken");
    case K::NameTaken: return QStringLiteral("name-taken");
    case K::InvalidGrant: return QStringLiteral("invalid-grant");
    case K::OtherAccount: return QStringLiteral("other-account");
    case K::SecondFactorNeeded: return QStringLiteral("second-factor-needed");
    case K::WrongCode: return QStringLiteral("wrong-code");
    case K::CodeExpired: return QStringLiteral("code-expired");
    case K::AccessDenied: return QStringLiteral("access-denied");
    case K::SignInExpired: return QStringLiteral("sign-in-expired");
    case K::UntrustedToken: return QStringLiteral("untrusted-token");
    case K::ClientRefused: return QStringLiteral("client-refused");
    case K::NoBrowser: return QStringLiteral("no-browser");
    case K::ReauthRequired: return QStringLiteral("reauth-required");
    case K::SignedOut: return QStringLiteral("signed-out");
    case K::AppLocked: return QStringLiteral("app-locked");
    case K::LockTimeout: return QStringLiteral("lock-timeout");
    case K::KeychainLocked: return QStringLiteral("keychain-locked");
    case K::KeychainBusy: return QStringLiteral("keychain-busy");
    case K::KeychainUnavailable: return QStringLiteral("keychain-unavailable");
    case K::KeychainDenied: return QStringLiteral("keychain-denied");
    case K::KeychainMismatch: return QStringLiteral("keychain-mismatch");
    case K::OtherKeychain: return QStringLiteral("other-keychain");
    case K::CredentialMissing: return QStringLiteral("credential-missing");
    case K::CredentialCorrupt: return QStringLiteral("credential-corrupt");
    case K::CredentialNewer: return QStringLiteral("credential-newer");
    case K::InvalidInput: return QStringLiteral("invalid-input");
    case K::Storage: return QStringLiteral("storage");
    case K::Cancelled: return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QDebug operator<<(QDebug debug, const Error &error)
{
    QDebugStateSaver saver(debug);
    debug.nospace().noquote() << errorName(error.kind);
    if (!error.detail.isEmpty())
        debug << ": " << error.detail;
    return debug;
}

} // namespace Latchkey
