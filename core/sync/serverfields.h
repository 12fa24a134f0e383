// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskfield.h"

#include <QStringList>

namespace Latchkey {

/// What a server stores that lists these `features` (`/.well-known/tasks-api`).
[[nodiscard]] TaskFields storedFields(const QStringList &features);

} // namespace Latchkey
