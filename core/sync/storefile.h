// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace Latchkey {

/// Renames the file of a store that cannot be opened, with what SQLite has beside it, and says what it is called now. A
/// new one can be made in its place. Error: Storage.
[[nodiscard]] Result<QString> setStoreAside(const QString &file, const QDateTime &when);

/// Deletes the file of a store, with what SQLite has beside it and all that were set aside, and looks whether they are
/// gone. Nobody may have it open. Error: Storage.
[[nodiscard]] Result<void> eraseStore(const QString &file);

/// There is something for `eraseStore` to delete.
[[nodiscard]] bool storeLeftovers(const QString &file);

} // namespace Latchkey
