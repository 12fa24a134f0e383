// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Latchkey {

/// The scheme of links to tasks. Nothing else is asked for by such links: they never sign in, and hold no secret.
inline constexpr char TaskLinkScheme[] = "latchkey";

/// "latchkey://task/<id>". `id`: of a task, a UUID.
[[nodiscard]] QString linkToTask(const QString &id);
/// The id of the task that a link leads to. Nothing: it is not exactly what `linkToTask` writes, but for upper case.
[[nodiscard]] std::optional<QString> taskOfLink(const QString &link);

} // namespace Latchkey
