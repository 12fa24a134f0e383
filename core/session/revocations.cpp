// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/revocations.h"

#include "core/base/logging.h"
#include "core/session/pacing.h"

#include <QRandomGenerator>

namespace Latchkey {

Revocations::Revocations(AuthBackend &backend, CredentialKeeper &unrevoked, const Clock &clock, Pauses &pauses,
                         InFlight &inFlight)
    : m_backend(backend)
    , m_unrevoked(unrevoked)
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
    // Kept before it is tried: the program may end at any moment.
    RotationRecord record = m_unrevoked.blank();
    record.refreshToken = refreshToken.clone();
    record.issuedAt = m_clock.wallNow().toSecsSinceEpoch();
    auto saving = m_unrevoked.save(std::move(record));
    const Result<void> saved = co_await saving;
    if (!saved)
        qCInfo(logSession) << "a sign-out the server does not know of yet is in memory only:" << saved.error();
    auto attempting = attempt(std::move(refreshToken));
    co_return co_await attempting;
}

QCoro::Task<> Revocations::resume()
{
    const InFlight::Entry entry(m_inFlight);
    auto probing = m_unrevoked.probe();
    const KeychainProbe found = co_await probing;
    if (found.state != KeychainProbe::State::Present)
        co_return;
    auto loading = m_unrevoked.load();
    Result<RotationRecord> record = co_await loading;
    if (!record)
        co_return;
    const QByteArray fingerprint = record->fingerprint();
    const qint64 age = m_clock.wallNow().toSecsSinceEpoch() - record->issuedAt;
    const bool isLastTry = age > std::chrono::seconds(Patience).count();
    ++m_pending;
    auto attempting = attempt(std::move(record->refreshToken));
    co_await attempting;
    if (!isLastTry)
        co_return;
    auto erasing = m_unrevoked.eraseIf(fingerprint);
    co_await erasing;
}

QCoro::Task<Result<void>> Revocations::attempt(Secret refreshToken)
{
    auto asking = ask(refreshToken);
    const Result<void> told = co_await asking;
    if (!told && told.error().transient() && !m_pauses.ended())
        insist(std::move(refreshToken), told.error());
    else
        --m_pending;
    co_return told;
}

/// Once; what need not be asked again is forgotten.
QCoro::Task<Result<void>> Revocations::ask(const Secret &refreshToken)
{
    const QByteArray fingerprint = refreshToken.fingerprint();
    auto asking = m_backend.revoke(refreshToken.clone());
    const Result<void> told = co_await asking;
    const bool isOpen = !told && (told.error().transient() || told.error().kind == Error::Kind::Cancelled);
    if (!isOpen) {
        auto erasing = m_unrevoked.eraseIf(fingerprint);
        co_await erasing;
    }
    co_return told;
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
        auto asking = ask(refreshToken);
        const Result<void> told = co_await asking;
        if (told || !told.error().transient())
            break;
        failure = told.error();
    }
    --m_pending;
}

} // namespace Latchkey
