// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/question.h"

namespace Latchkey {

class OpenAccount;

/// Says what removing the account deletes and what stays.
[[nodiscard]] Question removalQuestion(OpenAccount &account);

} // namespace Latchkey
