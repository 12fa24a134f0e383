// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"
#include "core/net/httptransport.h"

namespace Latchkey {

/// How a server that speaks the Tasks API contract answers, read strictly.
namespace TasksApiReply {

/// From `/.well-known/tasks-api`. Error: BadReply.
[[nodiscard]] Result<ServerInfo> serverInfo(const QByteArray &body);
/// Whether this is the `/health` of a base server.
[[nodiscard]] bool isHealthy(const HttpResponse &response);
/// A 2xx answer to sign-up that leaves signing in to the client, as base servers give it.
[[nodiscard]] bool isSignUpWithoutToken(const QByteArray &body);
/// A 2xx answer that signs in. Error: BadReply.
[[nodiscard]] Result<TokenGrant> grant(const HttpResponse &response, const Clock &clock);
/// A 2xx answer to a refresh. A new refresh token is handed on whatever is wrong with the rest: the old one may be
/// spent (R10). Error: BadReply.
[[nodiscard]] Result<TokenGrant> refreshedGrant(const HttpResponse &response, const Clock &clock);

/// A refusal of sign-up or sign-in.
[[nodiscard]] Error credentialError(const HttpResponse &response);
/// A refusal of a refresh: InvalidGrant for the contract's exact answer only (R15).
[[nodiscard]] Error refreshError(const HttpResponse &response);
/// A refusal to change the password.
[[nodiscard]] Error passwordError(const HttpResponse &response);

} // namespace TasksApiReply

} // namespace Latchkey
