// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/accounts/accountmanager.h"

namespace Latchkey::Cli {

/// The tasks of the account called `name` (see rememberedAccount): as the server has them, or, while it cannot be
/// reached, as they are kept on this computer, which the terminal is told. Errors: those of signedInAccount and
/// `fetched`.
QCoro::Task<Result<TaskRepository *>> openTasks(AccountManager &accounts, QString name, Terminal &terminal);

/// Waits until the server has all changes, or tells the terminal that they are kept here and sent later. Errors: what
/// the server refused; that somebody must sign in first.
QCoro::Task<Result<void>> sendChanges(TaskRepository &tasks, const Session &session, Terminal &terminal);

} // namespace Latchkey::Cli
