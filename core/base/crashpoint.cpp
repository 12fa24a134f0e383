// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crashpoint.h"

namespace Latchkey {

// Alone in its file, so that a linker takes it from the library only where a program has none of its own.
void crashPoint(const char *) {}

} // namespace Latchkey
