// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/revocations.h"

#include "core/base/logging.h"
#include "core/session/pacing.h"

#include <QRandomGenerator>

namespace Latchkey {

Revocations::Revocations(AuthBackend &backend, const Clock &clock, Pauses &pauses, InFlight &inFlight)
    : m_backend(backend)
    , m_clock(clock)
    , m_pauses(pauses)
    , m_inFlight(inFlight)
{
}

QCoro::Task<Result<void>> Revocations::revoke(Secret refreshToken)
{
    const InFlight::Entry entry(m_inFlight);
    if (refreshToken.isEmpty())
        co_return Result<void>();
    ++m_pending;
    auto revoking = m_backend.revoke(refreshToken.clone());
    const Result<void> revoked = co_await revoking;
    if (!revoked && revoked.error().transient() && !m_pauses.ended())
        insist(std::move(refreshToken), revoked.error());
    else
        --m_pending;
    co_return revoked;
}

QCoro::Task<> Revocations::insist(Secret refreshToken, Error failure)
{
    const InFlight::Entry entry(m_inFlight);
    for (int failures = 1;; ++failures) {
        qCInfo(logSession) << "the server has not been told of a sign-out yet:" << failure;
        const double jitter = QRandomGenerator::global()->generateDouble();
        auto pause = m_pauses.lasting(Pacing::backoff(failures, jitter, failure.retryAfter));
        co_await pause;
        if (m_pauses.ended())
            break;
        auto revoking = m_backend.revoke(refreshToken.clone());
        const Result<void> revoked = co_await revoking;
        if (revoked || !revoked.error().transient())
            break;
        failure = revoked.error();
    }
    --m_pending;
}

} // namespace Latchkey
