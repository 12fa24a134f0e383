// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <functional>

namespace Latchkey {

/// The task of an id, where it is kept; null: there is none.
using FindTask = std::function<const Task *(const QString &id)>;

} // namespace Latchkey
