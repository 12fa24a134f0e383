// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QStringList>

namespace Latchkey::Test {

/// Where the copies of a secret are in this process, its stacks included.
struct MemoryCopies
{
    int guarded = 0;       ///< in the guarded memory of `Secret`s
    QStringList elsewhere; ///< "raw in [heap]": the form of each and the mapping it is in
};

/// Looks for `secret` as it is, as UTF-16, and inside base64 at any alignment, in all that this process may write to.
/// Keeps what it looks for, and what it looks at, in guarded memory itself, which it leaves out. A program that calls
/// it must be linked with --wrap=sodium_malloc and --wrap=sodium_free: that is how guarded memory is told from other.
[[nodiscard]] MemoryCopies copiesInMemory(const Secret &secret);

} // namespace Latchkey::Test
