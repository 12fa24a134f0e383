// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/pauses.h"
#include "core/session/credentialkeeper.h"
#include "core/session/inflight.h"

namespace Latchkey {

/// Tells the server that a refresh token is done with, again and again until it knows (S3, S4). If the first
/// attempt fails the token is kept in the keychain, under a key of its own, so that a later run can go on.
class Revocations
{
public:
    /// How long a token is kept for it in the keychain.
    static constexpr std::chrono::hours Patience{7 * 24};

    /// All must outlive this object and every call in flight. `unrevoked` keeps the newest token the server has not
    /// been told about; `inFlight` counts what goes on in the background.
    Revocations(AuthBackend &backend, CredentialKeeper &unrevoked, const Clock &clock, Pauses &pauses,
                InFlight &inFlight);

    /// Ends after the first attempt; if that failed for a passing reason, it goes on in the background.
    QCoro::Task<Result<void>> revoke(Secret refreshToken);
    /// Goes on with what an earlier run left. Ends after the first attempt.
    QCoro::Task<> resume();
    /// How many tokens the server has not been told about yet.
    [[nodiscard]] int pending() const { return m_pending; }

private:
    QCoro::Task<> keep(const Secret &refreshToken);
    QCoro::Task<Result<void>> ask(const Secret &refreshToken);
    QCoro::Task<> insist(Secret refreshToken, Result<void> told);

    AuthBackend &m_backend;
    CredentialKeeper &m_unrevoked;
    const Clock &m_clock;
    Pauses &m_pauses;
    InFlight &m_inFlight;
    int m_pending = 0;
};

} // namespace Latchkey
