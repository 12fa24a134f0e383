// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Latchkey {

/// Replaces the file at `path` as a whole, readable by its owner only, and returns when the file and its directory
/// entry are on the disk. Error: Storage; the old content is still there then.
[[nodiscard]] Result<void> writeDurably(const QString &path, const QByteArray &content);

/// The content of a small file; empty where there is none or it cannot be read.
[[nodiscard]] QByteArray readSmall(const QString &path, qint64 maxSize);

} // namespace Latchkey
