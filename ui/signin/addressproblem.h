// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Latchkey {

/// What is wrong with an address as a person types it; empty if nothing is.
[[nodiscard]] QString addressProblem(const QString &typed);

} // namespace Latchkey
