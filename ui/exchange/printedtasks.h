// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchangedata.h"

class QPagedPaintDevice;

namespace Latchkey {

/// The tasks as a page of HTML: a heading a list, a box a task, steps below theirs. Without the trash.
[[nodiscard]] QString printedHtml(const ExchangeData &data);
/// The same on paper, or in a PDF file.
void printTasks(const ExchangeData &data, QPagedPaintDevice &device);

} // namespace Latchkey
