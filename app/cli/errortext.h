// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace Latchkey::Cli {

/// One plain sentence about what happened, and what to do next.
struct ErrorText
{
    QString sentence;
    QString next; ///< empty: there is nothing sensible to suggest
};

[[nodiscard]] ErrorText textFor(const Error &error);

} // namespace Latchkey::Cli
