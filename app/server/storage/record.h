// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Latchkey::Backend {

/// What is synced.
enum class RecordKind { Task, List };

/// As it is stored and on the wire.
[[nodiscard]] inline QString nameOf(RecordKind kind)
{
    return kind == RecordKind::Task ? QStringLiteral("task") : QStringLiteral("list");
}

[[nodiscard]] inline RecordKind kindOf(const QString &name)
{
    return name == QLatin1String("list") ? RecordKind::List : RecordKind::Task;
}

/// What came of writing a record.
template <typename Row>
struct Written
{
    enum class Outcome {
        Done,
        Repeated, ///< the idempotency key was carried out before; nothing was done
        Missing,  ///< there is no such record; nothing was done
        Conflict, ///< it is not at the version that was given, or is there although it was to be made; nothing was done
    };
    Outcome outcome = Outcome::Missing;
    std::optional<Row> row; ///< as it is now
};

} // namespace Latchkey::Backend
