// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace Latchkey {

/// The server for accounts "on this computer". The programs implement it; core does not know the server.
class LocalServer
{
public:
    LocalServer() = default;
    LocalServer(const LocalServer &) = delete;
    LocalServer &operator=(const LocalServer &) = delete;
    virtual ~LocalServer() = default;

    /// The base URL it listens at, on loopback, without a trailing slash; the same for every call of one run. Error:
    /// Storage.
    virtual Result<QUrl> start() = 0;
};

} // namespace Latchkey
