// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Latchkey {

/// What whoever checks a token or a key says of one that is not to be believed; `why` is Latin-1.
[[nodiscard]] inline tl::unexpected<Error> untrusted(const char *why)
{
    return fail(Error::Kind::UntrustedToken, QString::fromLatin1(why));
}

} // namespace Latchkey
