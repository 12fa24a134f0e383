// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

class QLineEdit;

namespace Latchkey {

/// Decoration at the beginning of a field, which needs an accessible name: Qt makes a button of it, which gets that
/// name.
void addSign(QLineEdit &edit, const char *iconName, IconTone tone);
/// Qt's own button that clears a field, with a name.
void addClearButton(QLineEdit &edit);

} // namespace Latchkey
