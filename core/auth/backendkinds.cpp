// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/backendkinds.h"

#include <algorithm>

namespace Latchkey {

const QList<BackendKind> &backendKinds()
{
    static const QList<BackendKind> kinds{
        {QLatin1String("tasks-api"), QLatin1String("Tasks API")},
        {QLatin1String("better-auth"), QLatin1String("Better Auth")},
        {QLatin1String("oidc"), QLatin1String("OpenID Connect")},
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
