// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/serversettings.h"
#include "core/base/result.h"

#include <QSslConfiguration>

#include <optional>

namespace Latchkey::Backend {

/// The TLS configuration the settings ask for; none: plain HTTP. Errors: InsecureAddress for plain HTTP on an address
/// that is not loopback, InvalidInput for files that cannot be used.
[[nodiscard]] Result<std::optional<QSslConfiguration>> tlsConfiguration(const ServerSettings &settings);

} // namespace Latchkey::Backend
