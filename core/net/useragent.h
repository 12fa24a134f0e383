// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Latchkey {

/// What tells this device from a person's others in the server's list of sessions: product, version and operating
/// system, "Latchkey/1.0 (Debian GNU/Linux 12)" (RFC 9110, 10.1.5). Never the name of the computer or its user.
[[nodiscard]] QByteArray userAgent();

} // namespace Latchkey
