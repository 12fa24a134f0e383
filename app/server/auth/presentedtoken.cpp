// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/presentedtoken.h"

namespace Latchkey::Backend {

std::optional<PresentedToken> presentedToken(const Request &request)
{
    if (request.headerCount("authorization") != 1)
        return std::nullopt;
    const QByteArray value = request.header("authorization");
    using Scheme = PresentedToken::Scheme;
    for (const auto &[scheme, prefix] : {std::pair(Scheme::Bearer, QByteArrayView("bearer ")), //
                                         std::pair(Scheme::Dpop, QByteArrayView("dpop "))}) {
        if (value.first(std::min(value.size(), prefix.size())).toLower() == prefix)
            return PresentedToken{scheme, value.sliced(prefix.size())};
    }
    return std::nullopt;
}

} // namespace Latchkey::Backend
