// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Latchkey {

void denyInspection()
{
#ifdef LATCHKEY_HARDENED
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace Latchkey
