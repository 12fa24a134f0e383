// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/quickadd.h"

#include <QIcon>

namespace Latchkey {

/// What the words of a token mean: "Tomorrow, 09:00", "New list: Garden". `line`: all of the text.
[[nodiscard]] QString tokenText(const QuickAddToken &token, const QString &line, const QuickAdd &quickAdd,
                                const QuickAddContext &context);
[[nodiscard]] QIcon tokenIcon(QuickAddToken::Kind kind);

} // namespace Latchkey
