// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/jwt.h"
#include "core/base/clock.h"
#include "core/net/httptransport.h"

#include <QJsonObject>

#include <optional>

namespace Latchkey {

/// What the answers of all auth servers have in common, read strictly.
namespace WireFields {

/// No token of any server is longer; what is longer is refused.
constexpr qsizetype MaxTokenSize = 16 * 1024;

/// Error: BadReply.
[[nodiscard]] Result<QJsonObject> objectFrom(const QByteArray &body);
[[nodiscard]] bool isJson(const HttpResponse &response);
/// Undefined, null or an empty text.
[[nodiscard]] bool isAbsent(const QJsonValue &value);
/// Empty where there is none, or none that could be sent: not printable ASCII (RFC 6749, A.12), too long, not a text.
[[nodiscard]] Secret tokenFrom(const QJsonValue &value);
/// Nothing where the server does not say, or says what cannot be.
[[nodiscard]] std::optional<std::chrono::seconds> lifetimeFrom(const QJsonValue &value);
/// How long a token that came with `response` says that it is good, by the server's clock rather than ours (R20).
[[nodiscard]] std::optional<std::chrono::seconds> ownLifetime(const JwtClaims &claims, const HttpResponse &response,
                                                              const Clock &clock);
/// One line for display; empty for what is none, or longer than 1024 characters.
[[nodiscard]] QString lineFrom(const QJsonValue &value);
/// The server's own clock, from the Date header (RFC 9110, 6.6.1); nothing where it does not tell.
[[nodiscard]] std::optional<QDateTime> serverTime(const HttpResponse &response);

} // namespace WireFields

} // namespace Latchkey
