// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/auth/accesstoken.h"
#include "app/server/http/response.h"
#include "app/server/storage/sessionstore.h"

#include <tl/expected.hpp>

namespace Latchkey::Backend {

/// Proves who sends a request: the access token must verify and its session must be alive.
class Authenticator
{
public:
    Authenticator(const TokenVerifier &verifier, SessionStore &sessions);

    /// Refused: 401, 500.
    [[nodiscard]] tl::expected<Caller, Response> authenticate(const Request &request) const;

private:
    const TokenVerifier &m_verifier;
    SessionStore &m_sessions;
};

} // namespace Latchkey::Backend
