// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Latchkey::Test {

/// Sentences about texts that have no room where they stand, in any language. Only what is made to end in "…" may: an
/// ElidedLabel, and a control whose least size is less than its text.
[[nodiscard]] QStringList clippedIn(const QWidget &window);

} // namespace Latchkey::Test
