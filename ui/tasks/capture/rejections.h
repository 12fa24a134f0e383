// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/quickadd.h"

namespace Latchkey {

/// Where `spans` of `before` are in `after`, which is the same text with one part replaced. One that the replaced part
/// touches is left out: those are other words now.
[[nodiscard]] QList<TextSpan> movedSpans(const QList<TextSpan> &spans, QStringView before, QStringView after);

/// What a line says when words for what cannot be stored are taken as they are written, too.
[[nodiscard]] QuickAdd understood(const QString &line, const QuickAddContext &context, QList<TextSpan> rejected,
                                  TaskFields fields);

} // namespace Latchkey
