// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Latchkey::Test {

/// Sentences about what lies over its neighbour, or reaches out of what it is in without a way to scroll there. What a
/// window puts over its layout on purpose may lie over what the layout has placed.
[[nodiscard]] QStringList misplacedIn(const QWidget &window);

} // namespace Latchkey::Test
