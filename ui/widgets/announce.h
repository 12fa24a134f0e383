// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Latchkey {

/// Has a screen reader say `text` without moving the focus. `widget`, unless it is a label, becomes known by that text.
void announce(QWidget *widget, const QString &text);

} // namespace Latchkey
