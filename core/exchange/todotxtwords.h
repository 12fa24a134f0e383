// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Latchkey {

/// The word means more than itself in a todo.txt, or would, but for a "\" before it.
[[nodiscard]] bool isTodoTxtSign(QStringView word, bool first);
/// The word of a title as it is written, and the other way round.
[[nodiscard]] QString escapedTodoTxtWord(const QString &word, bool first);
[[nodiscard]] QString unescapedTodoTxtWord(const QString &word, bool first);

/// A list's path as one word without spaces, and the other way round.
[[nodiscard]] QString projectOfPath(const QString &path);
[[nodiscard]] QString pathOfProject(const QString &project);

} // namespace Latchkey
