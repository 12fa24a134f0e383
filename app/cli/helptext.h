// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Latchkey::Cli {

[[nodiscard]] QString helpText();

} // namespace Latchkey::Cli
