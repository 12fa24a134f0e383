// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Latchkey {

/// Keeps the memory of this program, in which there are tokens, out of core dumps, and from other programs of the same
/// user (S7): on Linux none may attach to it or read /proc/PID/mem, maps or environ any more; elsewhere only the core
/// dump goes. Call it before anything secret is read. Does nothing in debug and sanitized builds, which are there to be
/// looked into.
void denyInspection();

} // namespace Latchkey
