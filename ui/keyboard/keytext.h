// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Latchkey {

/// As the platform writes them, isolated from what is read from the right: one, and several beside each other.
[[nodiscard]] QString keyText(const QKeySequence &keys);
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);
/// Whether one of them begins the other, or is it: they cannot both be used.
[[nodiscard]] bool overlap(const QKeySequence &a, const QKeySequence &b);
/// Whether it would write something, so that it can only work where nothing is written: in the list.
[[nodiscard]] bool writes(const QKeySequence &keys);

} // namespace Latchkey
