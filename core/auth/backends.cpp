// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/backends.h"

#include "core/auth/betterauth.h"
#include "core/auth/oidc.h"
#include "core/auth/tasksapi.h"

#include <algorithm>

namespace Latchkey {

std::unique_ptr<RemoteSessions> AuthBackend::remoteSessions(const SessionTokens &)
{
    return nullptr;
}

std::unique_ptr<PasswordChange> AuthBackend::passwordChange(const SessionTokens &)
{
    return nullptr;
}

const QList<BackendKind> &backendKinds()
{
    static const QList<BackendKind> kinds{
        {QLatin1String("tasks-api"), QLatin1String("Tasks API"), TasksApiBackend::make},
        {QLatin1String("better-auth"), QLatin1String("Better Auth"), BetterAuthBackend::make},
        {QLatin1String("oidc"), QLatin1String("OpenID Connect"), OidcBackend::make},
    };
    return kinds;
}

const BackendKind *backendKind(const QString &id)
{
    const QList<BackendKind> &kinds = backendKinds();
    const auto found = std::find_if(kinds.cbegin(), kinds.cend(), [&](const BackendKind &k) { return k.id == id; });
    return found == kinds.cend() ? nullptr : &*found;
}

} // namespace Latchkey
