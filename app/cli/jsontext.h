// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonValue>

namespace Latchkey::Cli {

/// ISO 8601 in UTC, or null.
[[nodiscard]] QJsonValue jsonTime(const QDateTime &time);
/// As it is printed: without a last line end.
[[nodiscard]] QString jsonText(const QJsonDocument &document);

} // namespace Latchkey::Cli
