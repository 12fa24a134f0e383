// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Latchkey::Backend {

/// `why` is a sentence to print.
[[nodiscard]] inline tl::unexpected<Error> refusedOption(const QString &why)
{
    return fail(Error::Kind::InvalidInput, why);
}

} // namespace Latchkey::Backend
