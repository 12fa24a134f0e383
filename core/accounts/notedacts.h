// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/passwordchange.h"
#include "core/auth/remotesessions.h"

#include <memory>

namespace Latchkey {

class SecurityLog;

/// The same, with what it has done noted in `log`, which must outlive it. Null stays null.
[[nodiscard]] std::unique_ptr<RemoteSessions> noted(std::unique_ptr<RemoteSessions> sessions, SecurityLog &log);
[[nodiscard]] std::unique_ptr<PasswordChange> noted(std::unique_ptr<PasswordChange> change, SecurityLog &log);

} // namespace Latchkey
