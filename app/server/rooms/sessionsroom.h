// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/router.h"
#include "app/server/storage/sessionstore.h"

namespace Latchkey::Backend {

/// Where one is signed in, and ending that.
class SessionsRoom
{
public:
    explicit SessionsRoom(SessionStore &sessions);
    void open(Router &router);

private:
    [[nodiscard]] Response list(const Request &request);
    [[nodiscard]] Response end(const Request &request);
    [[nodiscard]] Response endOthers(const Request &request);

    SessionStore &m_sessions;
};

} // namespace Latchkey::Backend
