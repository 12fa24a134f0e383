// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/response.h"

#include <optional>

namespace Latchkey::Backend {

/// The entity tag of something that has this version (RFC 9110, 8.8.3).
[[nodiscard]] QByteArray entityTag(qint64 version);
[[nodiscard]] Response tagged(Response response, const QByteArray &tag);

/// Whether the client has just this already: If-None-Match (RFC 9110, 13.1.2) names it, or is "*".
[[nodiscard]] bool isKnown(const Request &request, const QByteArray &tag);
/// 304.
[[nodiscard]] Response notModified(const QByteArray &tag);

/// What If-Match (RFC 9110, 13.1.1) asks of something that is at `version`. Outer nothing: it does not match. Inner
/// nothing: there is no such header, and whatever version there is may be written.
[[nodiscard]] std::optional<std::optional<qint64>> baseVersion(const Request &request, qint64 version);
/// 412.
[[nodiscard]] Response preconditionFailed();

} // namespace Latchkey::Backend
