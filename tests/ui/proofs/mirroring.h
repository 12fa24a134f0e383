// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Latchkey::Test {

/// Sentences about what does not lie in the mirrored place when the same texts are read from right to left. Turns the
/// whole program round for a moment; what is always read from left to right, such as an address, may stay as it is.
[[nodiscard]] QStringList unmirroredIn(const QWidget &window);

} // namespace Latchkey::Test
