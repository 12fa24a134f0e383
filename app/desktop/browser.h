// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Latchkey {

/// Opens an address in the person's browser, or with the program that LATCHKEY_BROWSER names: that may have arguments
/// of its own, and the address comes last. False: it did not start.
[[nodiscard]] bool openBrowser(const QUrl &address);

} // namespace Latchkey
