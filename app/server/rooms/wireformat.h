// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/response.h"
#include "app/server/storage/sessionstore.h"
#include "app/server/storage/userstore.h"

namespace Latchkey::Backend {

/// "2026-11-21T01:08:51.055000": UTC without a zone, as the contract has it. `moment` is in milliseconds since 1970.
[[nodiscard]] QByteArray wireTime(qint64 moment);

[[nodiscard]] QJsonObject toJson(const User &user);
[[nodiscard]] QJsonObject toJson(const SessionRow &session, const QString &currentSessionId);

/// `text`, which must be valid UTF-16, as a JSON string (RFC 8259, 7).
void appendJson(QByteArray &json, const QString &text);

/// What is kept of the program a person signs in with: printable, at most 200 characters.
[[nodiscard]] ClientInfo clientOf(const Request &request);

} // namespace Latchkey::Backend
