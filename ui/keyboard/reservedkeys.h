// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace Latchkey {

/// A sentence about what every window needs this key for; empty: nothing. The first key of several counts.
[[nodiscard]] QString reservationOf(const QKeySequence &keys);

} // namespace Latchkey
