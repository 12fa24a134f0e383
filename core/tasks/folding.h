// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Latchkey {

/// The form of a text in which "Ärger" and "arger" are the same: compatibility-decomposed, without marks, case-folded,
/// and "ß" as "ss" and the like.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace Latchkey
