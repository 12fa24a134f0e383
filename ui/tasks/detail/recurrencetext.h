// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/recurrence.h"

#include <QLocale>

namespace Latchkey {

/// A sentence without a full stop: "Every 2 weeks on Monday and Friday, until 31 Dec 2027".
[[nodiscard]] QString recurrenceText(const Recurrence &recurrence, const QLocale &locale);

} // namespace Latchkey
