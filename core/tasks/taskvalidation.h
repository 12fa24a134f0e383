// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/savedfilter.h"
#include "core/tasks/task.h"
#include "core/tasks/tasklist.h"

namespace Latchkey {

/// How long the server finds a text: in Unicode code points.
[[nodiscard]] qsizetype characterCount(QStringView text);

/// The draft as it will be stored: the title without white space around it, the description without white space behind
/// it, line ends as "\n", tags without white space around them and each once. Error: InvalidInput, one field (its name
/// on the wire) for each that is refused - a title that is empty, longer than TaskTitleMaxLength or of several lines; a
/// description longer than TaskDescriptionMaxLength; control characters or broken Unicode in either; a tag that is
/// empty, too long or not one word; a priority that is none; a due date, rule or reminder that means nothing.
[[nodiscard]] Result<TaskDraft> validated(TaskDraft draft);
/// The same rules for the fields that are there.
[[nodiscard]] Result<TaskPatch> validated(TaskPatch patch);

/// A list's name is like a title, of at most ListNameMaxLength. Error: InvalidInput.
[[nodiscard]] Result<ListDraft> validated(ListDraft draft);
[[nodiscard]] Result<ListPatch> validated(ListPatch patch);

/// A filter has an id, and a name and a query that are like titles, of at most FilterNameMaxLength and
/// FilterQueryMaxLength. What the query means is not looked at. Error: InvalidInput.
[[nodiscard]] Result<SavedFilter> validated(SavedFilter filter);

} // namespace Latchkey
