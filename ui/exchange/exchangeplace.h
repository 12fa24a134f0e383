// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/backups.h"
#include "core/tasks/taskrepository.h"
#include "ui/tasks/applychanges.h"

namespace Latchkey {

/// Where what a file holds goes. All must outlive whoever has it.
struct ExchangePlace
{
    TaskRepository &tasks;
    Backups *backups = nullptr; ///< null: none are made
    RememberUndo remember;
};

} // namespace Latchkey
