// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/backends.h"

#include "core/auth/betterauth.h"
#include "core/auth/oidc.h"
#include "core/auth/tasksapi.h"

#include <utility>

namespace Latchkey {

std::unique_ptr<RemoteSessions> AuthBackend::remoteSessions(const SessionTokens &)
{
    return nullptr;
}

std::unique_ptr<PasswordChange> AuthBackend::passwordChange(const SessionTokens &)
{
    return nullptr;
}

std::unique_ptr<AuthBackend> makeBackend(const QString &kind, const BackendPlace &place)
{
    static const std::pair<QLatin1String, std::unique_ptr<AuthBackend> (*)(const BackendPlace &)> makers[] = {
        {QLatin1String("tasks-api"), TasksApiBackend::make},
        {QLatin1String("better-auth"), BetterAuthBackend::make},
        {QLatin1String("oidc"), OidcBackend::make},
    };
    for (const auto &[id, make] : makers) {
        if (id == kind)
            return make(place);
    }
    return nullptr;
}

} // namespace Latchkey
