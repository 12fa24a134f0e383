// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Latchkey {

/// Gives memory that is not used any more back to the system, where the library keeps it otherwise. Takes some
/// milliseconds: for moments after much was done.
void giveBackFreeMemory();

} // namespace Latchkey
