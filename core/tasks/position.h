// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Latchkey {

/// A position says where something stands among its siblings: digits 0-9, A-Z, a-z after an unwritten "0.", of which
/// the last is not 0. Positions compare as texts do, code unit by code unit, and there is room between any two.
[[nodiscard]] bool isPosition(QStringView text);

/// Less than, equal to or greater than 0. No position is behind all positions.
[[nodiscard]] int comparePositions(const QString &a, const QString &b);

/// One behind `before` and ahead of `after`. Empty, or no position: there is nothing on that side. Two that are not in
/// that order - two computers may have chosen the same - leave no room: then directly behind `before`.
[[nodiscard]] QString positionBetween(const QString &before, const QString &after);
/// `count` of them, ascending.
[[nodiscard]] QStringList positionsBetween(const QString &before, const QString &after, int count);

} // namespace Latchkey
