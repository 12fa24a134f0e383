// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/savedfilter.h"
#include "ui/tasks/taskcommands.h"

namespace Latchkey {

/// What a person can want of filters.
namespace FilterEdits {

[[nodiscard]] TaskEdit added(const SavedFilter &filter);
[[nodiscard]] TaskEdit changed(const SavedFilter &filter);
[[nodiscard]] TaskEdit deleted(const SavedFilter &filter);
/// One up (-1) or down (1). Nothing where there is no room. `all`: in order.
[[nodiscard]] TaskEdit shifted(const QString &id, QList<SavedFilter> all, int by);

} // namespace FilterEdits

} // namespace Latchkey
