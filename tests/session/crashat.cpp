// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crashpoint.h"

#include <cstdlib>
#include <cstring>

#include <unistd.h>

namespace Latchkey {

/// Dies at the step that LATCHKEY_CRASH_AT names, at its first passing; "STEP:3" means the third. As after a SIGKILL,
/// nothing is flushed, undone or told.
void crashPoint(const char *step)
{
    static int passed = 0;
    const char *wanted = std::getenv("LATCHKEY_CRASH_AT");
    const std::size_t length = std::strlen(step);
    if (!wanted || std::strncmp(wanted, step, length) != 0 || (wanted[length] != '\0' && wanted[length] != ':'))
        return;
    const int turn = wanted[length] == ':' ? std::atoi(wanted + length + 1) : 1;
    if (++passed == turn)
        _exit(86);
}

} // namespace Latchkey
