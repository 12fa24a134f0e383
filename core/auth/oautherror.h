// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

namespace Latchkey {

/// What a registered error name means for a sign-in, wherever it stands: in a redirect (RFC 6749, 4.1.2.1) or in an
/// answer (5.2; RFC 8628, 3.5; RFC 8707, 2). BadRequest for any other name, which may be anything and is not repeated.
[[nodiscard]] Error oauthError(const QByteArray &name);

/// The error named by a refusal as JSON; empty where there is none.
[[nodiscard]] QByteArray oauthErrorName(const HttpResponse &response);

} // namespace Latchkey
