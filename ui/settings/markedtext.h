// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>

namespace Latchkey {

/// Plain text as rich text, with the places on this ground where one of the words is, in any case.
[[nodiscard]] QString markedText(const QString &text, const QStringList &words, const QColor &ground);

} // namespace Latchkey
