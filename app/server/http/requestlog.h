// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/response.h"

namespace Latchkey::Backend {

/// Writes one line when the answer to `request` is given: method, path without the query, status, duration, user.
/// Nothing of headers and bodies, so that it can hold no secret.
[[nodiscard]] Reply logged(const Request &request, Reply reply);

} // namespace Latchkey::Backend
