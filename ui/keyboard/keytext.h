// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Latchkey {

/// As the platform writes them.
[[nodiscard]] QString keyText(const QKeySequence &keys);
/// Beside each other; each stays as it is written where one reads from the right.
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);
/// Whether one of them begins the other, or is it: they cannot both be used.
[[nodiscard]] bool overlap(const QKeySequence &a, const QKeySequence &b);
/// Whether it would write something, so that it can only work where nothing is written: in the list.
[[nodiscard]] bool writes(const QKeySequence &keys);

} // namespace Latchkey
