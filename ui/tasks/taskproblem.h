// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace Latchkey {

struct Error;

/// Why a change of a task was not made, for below the field that it was made in. `entered`: the text in question.
[[nodiscard]] QString taskProblem(const Error &error, const QString &entered);

} // namespace Latchkey
