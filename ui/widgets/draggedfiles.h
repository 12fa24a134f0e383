// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace Latchkey {

/// The names of the files that are dragged or copied. Nothing: it is not files alone, or not of this computer.
[[nodiscard]] QStringList draggedFiles(const QMimeData *data);

} // namespace Latchkey
