// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"
#include "core/net/origin.h"

#include <functional>
#include <memory>

namespace Latchkey {

/// Makes a transport pinned to one origin.
using TransportFactory = std::function<std::unique_ptr<HttpTransport>(const Origin &origin)>;

} // namespace Latchkey
