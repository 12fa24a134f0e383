// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts.h"

namespace Latchkey {

/// Whose it is: as the session knows them, or as they were remembered.
[[nodiscard]] Identity identityOf(OpenAccount &account);
/// "On this computer", or the server's host.
[[nodiscard]] QString placeText(const Account &account);
/// "Signed in", "Sign in again": in a word or three.
[[nodiscard]] QString stateText(const SessionView &view);
/// The person has to do something before there is a session.
[[nodiscard]] bool needsSignIn(const SessionView &view);

/// Gives each account that has somebody and no colour the first that no other account has.
void giveColors(Accounts &accounts);

} // namespace Latchkey
