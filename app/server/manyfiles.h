// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Latchkey::Backend {

/// Each connection is a file; the usual soft limit of 1024 would be the limit of connections.
void allowManyFiles();

} // namespace Latchkey::Backend
