// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts.h"

namespace Latchkey::Cli {

/// The beginning of an account's id, as it is shown.
[[nodiscard]] QString shortId(const Account &account);

/// The account a person means by its e-mail address, the person's name, or its id or the beginning of it. Errors:
/// NotFound with the field "account"; InvalidInput, with a detail to show, if there are several.
[[nodiscard]] Result<Account> accountCalled(const QString &text, const QList<Account> &accounts);

} // namespace Latchkey::Cli
