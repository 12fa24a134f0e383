// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts.h"

namespace Latchkey {

/// Who signs people in there: "Better Auth at id.example".
[[nodiscard]] QString foundText(const FoundServer &found);
/// How one signs in there, and where the tasks are: what tells it from the others at an address.
[[nodiscard]] QString foundExplanation(const FoundServer &found);
/// Where an account signs in, and where its tasks are if that is another place: "Better Auth at id.example. Your tasks
/// are at tasks.example."
[[nodiscard]] QString signInPlace(const Account &account);
/// Host, and port where it is not the usual one: "tasks.example", "localhost:8000".
[[nodiscard]] QString hostText(const QUrl &url);

} // namespace Latchkey
