// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Latchkey::Test {

/// What somebody could not make sense of who only has the accessible tree of a window or a part of it: what can be used
/// or gets the keyboard and has no name or role, labels that belong to no field, and neighbours that cannot be told
/// apart. A line each.
[[nodiscard]] QStringList senselessIn(QWidget &part);

} // namespace Latchkey::Test
