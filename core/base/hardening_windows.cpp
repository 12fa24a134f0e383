// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hardening.h"

namespace Latchkey {

// Windows keeps a dump only where its administrator has asked for dumps.
void denyInspection() {}

} // namespace Latchkey
