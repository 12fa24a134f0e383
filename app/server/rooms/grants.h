// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/auth/accesstoken.h"
#include "app/server/storage/sessionstore.h"
#include "app/server/storage/userstore.h"

#include <QJsonObject>

namespace Latchkey::Backend {

/// Puts into JSON what signing up, signing in and refreshing give: `token`, `token_type`, `expires_in`,
/// `refresh_token`, `refresh_expires_in`, `user`.
class Grants
{
public:
    Grants(const TokenIssuer &issuer, const Clock &clock);

    [[nodiscard]] Result<QJsonObject> describe(const User &user, const IssuedSession &session) const;

private:
    const TokenIssuer &m_issuer;
    const Clock &m_clock;
};

} // namespace Latchkey::Backend
