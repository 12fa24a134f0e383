// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"
#include "core/net/httptransport.h"

namespace Latchkey {

/// How Better Auth answers, read strictly.
namespace BetterAuthReply {

/// Who has signed in, and the session's token: the one of the header `set-auth-token`, which is signed, before the one
/// in the body.
struct SignedIn
{
    SignedIn() = default;

    Secret session;
    Identity identity;
};

/// Whether this is the answer of `/ok`.
[[nodiscard]] bool isWell(const HttpResponse &response);
/// A 2xx answer to sign-up that signs nobody in: it is left to the client, or an address is to be confirmed first.
[[nodiscard]] bool isSignUpWithoutToken(const HttpResponse &response);
/// A 2xx answer to a password that is right, but not enough. Whatever else it gives is dead.
[[nodiscard]] bool wantsSecondFactor(const HttpResponse &response);
/// A 2xx answer that signs in. Error: BadReply.
[[nodiscard]] Result<SignedIn> signedIn(const HttpResponse &response);
/// A 2xx answer of `/token`. A new session token is handed on whatever is wrong with the rest: the old one may be spent
/// (R10). Error: BadReply.
[[nodiscard]] Result<TokenGrant> accessGrant(const HttpResponse &response, const Clock &clock);
/// A 2xx answer to sign-out, also for a session that it does not know.
[[nodiscard]] bool isSignedOut(const HttpResponse &response);
/// A 2xx answer to a change of password.
[[nodiscard]] bool isPasswordChanged(const HttpResponse &response);
/// The cookies that an answer sets, as one value of a Cookie header (RFC 6265, 5.4); null: none, or none that can be
/// sent. Their names depend on the server's settings.
[[nodiscard]] std::shared_ptr<const Secret> cookies(const HttpResponse &response);

/// A refusal of sign-up or sign-in.
[[nodiscard]] Error credentialError(const HttpResponse &response);
/// A refusal of a second factor: WrongCode leaves the sign-in open for another try, CodeExpired ends it.
[[nodiscard]] Error codeError(const HttpResponse &response);
/// A refusal of `/token`: InvalidGrant for the exact answer only (R15).
[[nodiscard]] Error refreshError(const HttpResponse &response);
/// A refusal to change the password; its fields are named as PasswordChange says.
[[nodiscard]] Error passwordError(const HttpResponse &response);

} // namespace BetterAuthReply

} // namespace Latchkey
