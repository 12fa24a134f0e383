// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/freememory.h"

namespace Latchkey {

void giveBackLargeBlocks() {}

void giveBackFreeMemory() {}

} // namespace Latchkey
