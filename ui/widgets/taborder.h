// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Latchkey {

/// Gives the keyboard to what follows in a window, or goes before, as its layouts are read. Qt goes through a window as
/// it was made, and what is made only when it is wanted would come last. False: nothing can have it.
bool focusAlongLayouts(QWidget &window, bool next);

} // namespace Latchkey
