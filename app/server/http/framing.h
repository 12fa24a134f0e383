// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/serversettings.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace Latchkey::Backend {

/// Why bytes on a connection are not taken as a request. The connection ends with it, since where the next request
/// would begin is unknown.
struct Refusal
{
    int status;
    QString detail;
};

/// The head of a request (RFC 9112), checked strictly: what two parsers could read in two ways is refused.
struct RequestHead
{
    qsizetype size = 0;     ///< bytes of the buffer it takes, the blank line included
    qsizetype bodySize = 0; ///< bytes that follow
    bool keepAlive = true;
    bool expectsContinue = false;
    /// Request line and headers to pass on, CRLF at the end of each, without the blank line. Left out is what is
    /// settled here: Connection, Expect, Upgrade.
    QByteArray forwarded;
};

/// The name under which a connection's number is passed on; a peer's own header of that name is dropped.
inline constexpr char ConnectionHeader[] = "X-Latchkey-Connection";

/// Reads the head at the beginning of `buffer`. Nothing: it is not all there yet.
[[nodiscard]] tl::expected<std::optional<RequestHead>, Refusal> readRequestHead(const QByteArray &buffer,
                                                                                const HttpLimits &limits);

} // namespace Latchkey::Backend
