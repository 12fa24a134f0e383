// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <functional>

namespace Latchkey {

/// Opens an address in the person's browser. False: none could be started.
using UrlOpener = std::function<bool(const QUrl &address)>;

} // namespace Latchkey
