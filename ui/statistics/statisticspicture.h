// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QWidget;

namespace Latchkey {

/// Saves what `view` shows, in its colours: as lines and texts where the name of the file ends in ".svg", else as a PNG
/// of twice its size. Errors: Storage, with what the system says of it.
Result<void> savePicture(QWidget &view, const QString &file);

} // namespace Latchkey
