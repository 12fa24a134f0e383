// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Latchkey {

/// Makes the names in the directory durable, where the system does not do so by itself.
/// A directory that cannot be opened is left alone.
void syncDirectory(const QString &path);

} // namespace Latchkey
