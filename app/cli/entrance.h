// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/browser.h"
#include "app/cli/invocation.h"
#include "core/accounts/accountmanager.h"

namespace Latchkey::Cli {

/// The account that the command line wants to sign in to or up for, open and settled: one that is known, or a new one
/// at the server that was found. Errors: those of discovery; InvalidInput; Timeout.
QCoro::Task<Result<OpenAccount *>> accountToSignIn(const Invocation &invocation, AccountManager &accounts);

/// How to sign in there. Error: InvalidInput for what the server or the command line lacks.
[[nodiscard]] Result<SignInWay> wayToSignIn(const Invocation &invocation, SignInWays ways, const Browser &browser);

/// Whether another remembered account is of the same person at the same server.
[[nodiscard]] bool isKnownAlready(const Account &account, AccountManager &accounts);

} // namespace Latchkey::Cli
