// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace Latchkey::Test {

/// What is seen of the window: itself and its visible children, but no other window over it.
[[nodiscard]] QList<const QWidget *> seenIn(const QWidget &window);

/// Until all that was asked for has been laid out.
void settle();

/// "ClassName 'objectName'".
[[nodiscard]] QString named(const QWidget &widget);

} // namespace Latchkey::Test
