// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace Latchkey {

/// A point in time as servers write it (ISO 8601), in UTC. Without a zone it is UTC, as the contract says. Nothing: not
/// a time.
[[nodiscard]] std::optional<QDateTime> timeFromWire(QString text);

} // namespace Latchkey
