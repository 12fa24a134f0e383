// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/freememory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Latchkey {

void giveBackLargeBlocks()
{
#ifdef __GLIBC__ // others give them back by themselves
    constexpr int Large = 256 * 1024;
    constexpr int MostKept = 4 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, Large);
    mallopt(M_TRIM_THRESHOLD, MostKept);
#endif
}

void giveBackFreeMemory()
{
#ifdef __GLIBC__ // others give it back by themselves
    malloc_trim(0);
#endif
}

} // namespace Latchkey
