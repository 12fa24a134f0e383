// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Latchkey::Cli {

[[nodiscard]] QString helpText();
/// What --kind takes.
[[nodiscard]] QStringList kindNames();

} // namespace Latchkey::Cli
