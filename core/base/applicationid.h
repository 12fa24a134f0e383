// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Latchkey {

/// By which the desktop and the keychain know the program: the name of its desktop file, of its service on the bus and
/// of its items in the keychain.
inline QString applicationId()
{
    return QStringLiteral("io.github.latchkey.Latchkey");
}

} // namespace Latchkey
