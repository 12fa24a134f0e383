// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/session/inflight.h"
#include "core/session/pauses.h"

namespace Latchkey {

/// Tells the server that a refresh token is done with, again and again until it knows (S3, S4).
class Revocations
{
public:
    /// All must outlive this object and every call in flight. `inFlight` counts what goes on in the background.
    Revocations(AuthBackend &backend, const Clock &clock, Pauses &pauses, InFlight &inFlight);

    /// Ends after the first attempt; if that failed for a passing reason, it goes on in the background.
    QCoro::Task<Result<void>> revoke(Secret refreshToken);
    /// How many tokens the server has not been told about yet.
    [[nodiscard]] int pending() const { return m_pending; }

private:
    QCoro::Task<> insist(Secret refreshToken, Error failure);

    AuthBackend &m_backend;
    const Clock &m_clock;
    Pauses &m_pauses;
    InFlight &m_inFlight;
    int m_pending = 0;
};

} // namespace Latchkey
