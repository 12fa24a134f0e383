// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace Latchkey {

/// Makes a dialog as large as is wished for, but no larger than the window that it belongs to.
void resizeWithinWindow(QWidget &dialog, QSize wished);

} // namespace Latchkey
