// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace Latchkey {

/// What fills the window.
enum class Page {
    Welcome, ///< choose where tasks live
    Server,  ///< enter a server's address
    Waiting, ///< nothing is known yet
    SignIn,
    Main,
    Lock, ///< before the main page, which keeps what was typed
};

/// The page for a session. While something is under way the page the person is on stays.
[[nodiscard]] Page pageFor(const SessionView &session, const Identity &remembered, Page current);

} // namespace Latchkey
