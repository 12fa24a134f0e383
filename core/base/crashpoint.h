// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Latchkey {

/// A point at which the death of the program must lose nothing (R7, R8, K18). Does nothing: a test program that defines
/// this function itself is linked with that definition instead, and dies here if it was told to at `step`.
void crashPoint(const char *step);

} // namespace Latchkey
