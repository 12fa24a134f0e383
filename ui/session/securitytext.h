// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/securityevent.h"

#include <QLocale>

namespace Latchkey {

/// "Session renewed (14 times)", "Unlocking was refused: E-mail or password is wrong".
[[nodiscard]] QString securityText(const SecurityEvent &event);
/// "Today, 14:03", "Yesterday, 14:03", "3 October 2026, 14:03"; of several the last. `now`: local time.
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

} // namespace Latchkey
