// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Latchkey {

/// Why something expected could not be done. Every failure that leaves a public function is one of these; the sentence
/// a person reads for each kind lives in ui/errortext, the exit code of the command line in app/cli.
struct Error
{
    enum class Kind {
        // The network: nothing can be concluded about the server's opinion.
        Unreachable,     ///< no connection was made (DNS, refused, no route): the request was not delivered
        ConnectionLost,  ///< the connection ended before a whole answer came: the request may have been delivered
        Timeout,         ///< the deadline of the whole request passed: the request may have been delivered
        Truncated,       ///< fewer bytes than announced (RFC 9112, 6.3): the request was delivered
        TlsFailure,      ///< the certificate or handshake was refused; never overridable
        InsecureAddress, ///< http beyond loopback; refused before a socket is opened
        OtherOrigin, ///< the URL is not of the origin this transport is pinned to; refused before a socket is opened
        Redirected,  ///< 3xx: redirects are never followed (docs/session.md)
        TooLarge,    ///< the answer is larger than the request allows
        BadReply,    ///< not what the contract says: HTML, malformed JSON, missing fields

        // The server's answer.
        BadRequest,    ///< 400
        Unauthorized,  ///< 401, after the one refresh and the one replay
        Forbidden,     ///< 403
        NotFound,      ///< 404
        Conflict,      ///< 409, 412
        Invalid,       ///< 422; `fields` says which
        RateLimited,   ///< 429; `retryAfter` where the server said
        ServerFailure, ///< 5xx, 408, 425; `retryAfter` where the server said

        // Signing in and the session.
        WrongCredentials,   ///< the server does not accept this e-mail and password
        EmailTaken,         ///< sign-up with a known e-mail
        NameTaken,          ///< sign-up with a known user name
        InvalidGrant,       ///< the refresh token is definitively refused (RFC 6749, 5.2)
        OtherAccount,       ///< re-authentication as somebody else (S2)
        SecondFactorNeeded, ///< the server wants a code besides the password, and nobody can be asked for it
        WrongCode,          ///< the server does not accept this code
        CodeExpired,        ///< the code came too late, or after too many wrong ones: begin again with the password
        AccessDenied,       ///< the person, or the provider, said no in the browser (RFC 6749, 4.1.2.1)
        SignInExpired,      ///< nobody finished signing in, in the browser or on the other device, in time
        UntrustedToken,     ///< a token or key that must not be believed: signature, issuer, audience, nonce, time (RFC 8725)
        ClientRefused,      ///< the provider does not know Latchkey under this client id, or does not allow this way
        NoBrowser,          ///< no browser could be started
        ReauthRequired,     ///< the session ended; signing in again in place continues it
        SignedOut,          ///< there is no session
        AppLocked,          ///< the person has locked Latchkey; nothing is sent until it is unlocked
        LockTimeout,        ///< another process held the session's lock too long (docs/session.md)

        // The keychain.
        KeychainLocked,      ///< exists, but is locked: absence of an item is not proven
        KeychainBusy,        ///< did not answer within the deadline
        KeychainUnavailable, ///< there is none on this machine or bus
        KeychainDenied,      ///< refused access or refused to store
        KeychainMismatch,    ///< what was read back is not what was written
        OtherKeychain,       ///< the saved sign-in is in another keychain than the one that answers now (K9)
        CredentialMissing,   ///< proven absent: unlocked, and no such item
        CredentialCorrupt,   ///< present, but not a record of ours
        CredentialNewer,     ///< a newer version wrote it, and nothing here understands it

        // This machine.
        InvalidInput, ///< refused before anything was sent; `fields` says why
        Storage,      ///< a file or database could not be read or written
        Cancelled,    ///< the user, a sign-out or the end of the program stopped it
    };

    /// One field of a form or request that was refused.
    struct Field
    {
        QString name;    ///< the field's name on the wire: "email", "title"
        QString message; ///< what the server or validator says of it, in its language
        bool operator==(const Field &) const = default;
    };

    Error() = default;
    Error(Kind kind, QString detail = {})
        : kind(kind)
        , detail(std::move(detail))
    {
    }

    Kind kind = Kind::Cancelled;
    /// For logs and diagnostics: English, never a secret, never a response body.
    QString detail;
    /// What the server asked for (RFC 9110, 10.2.3), capped at one hour.
    std::optional<std::chrono::seconds> retryAfter;
    QList<Field> fields;

    /// The request may have been carried out although no answer came: re-check before sending it again.
    [[nodiscard]] bool outcomeUnknown() const;
    /// Trying the same thing again later may work without the user changing anything.
    [[nodiscard]] bool transient() const;

    bool operator==(const Error &) const = default;
};

/// The kind's name in kebab-case, for logs, `--json` and tests: "connection-lost".
[[nodiscard]] QString errorName(Error::Kind kind);

QDebug operator<<(QDebug debug, const Error &error);

} // namespace Latchkey
