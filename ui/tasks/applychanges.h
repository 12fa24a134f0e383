// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/changes.h"

#include <functional>

namespace Latchkey {

class OpenAccount;

/// Where widgets that write hand over what the person changed. `text` says what was done, for undoing it ("Priority
/// changed"). Errors: those of TaskRepository::apply.
using ApplyChanges = std::function<Result<void>(const QString &text, const Changes &changes)>;

/// The same for those outside of an account's page, of any account: its page is where it can be undone.
using ApplyToAccount = std::function<Result<void>(OpenAccount &account, const QString &text, const Changes &changes)>;

/// Where those who have made changes themselves hand over what undoes them.
using RememberUndo = std::function<void(const QString &text, const Changes &inverse)>;

} // namespace Latchkey
