// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Latchkey {

/// From now on large blocks go back to the system as soon as they are free. Where the library keeps them otherwise,
/// what was needed once, such as for a search of a long list, would stay with the program. For the start of a program.
void giveBackLargeBlocks();

/// Gives memory that is not used any more back to the system, where the library keeps it otherwise. Takes some
/// milliseconds: for moments after much was done.
void giveBackFreeMemory();

} // namespace Latchkey
