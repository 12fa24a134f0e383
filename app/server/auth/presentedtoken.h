// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/request.h"

#include <optional>

namespace Latchkey::Backend {

/// The access token a request carries.
struct PresentedToken
{
    enum class Scheme {
        Bearer, ///< RFC 6750, 2.1
        Dpop,   ///< RFC 9449, 7.1
    };
    Scheme scheme = Scheme::Bearer;
    QByteArray token;
};

/// Nothing if the request carries none, another scheme, or more than one Authorization header.
[[nodiscard]] std::optional<PresentedToken> presentedToken(const Request &request);

} // namespace Latchkey::Backend
