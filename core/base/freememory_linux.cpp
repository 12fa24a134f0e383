// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/freememory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Latchkey {

void giveBackFreeMemory()
{
#ifdef __GLIBC__ // others give it back by themselves
    malloc_trim(0);
#endif
}

} // namespace Latchkey
