// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace Latchkey {

/// An edit without frame and ground: text on what is behind it.
void makeGroundless(QLineEdit &edit);

} // namespace Latchkey
