// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

namespace Latchkey {

Page pageFor(const SessionView &session, const Identity &remembered, Page current)
{
    using Phase = SessionView::Phase;
    const bool known = !remembered.subject.isEmpty() || !session.identity.subject.isEmpty();
    switch (session.phase) {
    case Phase::Starting: return known ? Page::Main : Page::Waiting;
    case Phase::KeychainUnavailable:
    case Phase::SignedOut: return Page::SignIn;
    case Phase::Authenticating:
    case Phase::SigningOut: return current == Page::Main || current == Page::Lock ? current : Page::SignIn;
    case Phase::AppLocked: return Page::Lock;
    case Phase::KeychainLocked:
    case Phase::KeychainBusy:
    case Phase::Active:
    case Phase::Renewing:
    case Phase::Degraded:
    case Phase::ReauthRequired: return Page::Main;
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey
