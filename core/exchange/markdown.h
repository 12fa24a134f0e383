// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchangedata.h"

namespace Latchkey {

// Markdown: a heading is a list, one of a lower level a list in it; "- [ ]" or "- [x]" is a task, one that is indented
// a step of the one above; quoted lines ("> ...") below a task are its description. Nothing else is carried.

/// Other text is counted in `leftOut`. Error: InvalidInput with the line - no title, a file without any task.
[[nodiscard]] Result<ExchangeData> readMarkdown(const QByteArray &bytes);
/// Tasks in the trash and empty lists are left out.
[[nodiscard]] QByteArray writeMarkdown(const ExchangeData &data);

} // namespace Latchkey
