// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace Latchkey {

/// Gives the rows and columns of a table the room around them that all of our lists have.
void giveRoom(QAbstractItemView &view);

} // namespace Latchkey
