// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/revocations.h"

#include "core/base/logging.h"
#include "core/session/pacing.h"

#include <QRandomGenerator>

namespace Latchkey {

namespace {

/// The server may not know yet, and may be told later.
bool isOpen(const Error &error)
{
    return error.transient() || error.kind == Error::Kind::Cancelled;
}

} // namespace

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
    auto asking = ask(refreshToken);
    Result<void> told = co_await asking;
    if (!told && isOpen(told.error())) {
        auto keeping = keep(refreshToken);
        co_await keeping;
    }
    insist(std::move(refreshToken), told);
    co_return told;
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
    ++m_pending;
    auto asking = ask(record->refreshToken);
    Result<void> told = co_await asking;
    const qint64 age = m_clock.wallNow().toSecsSinceEpoch() - record->issuedAt;
    if (!told && age > std::chrono::seconds(Patience).count()) {
        auto erasing = m_unrevoked.eraseIf(record->fingerprint());
        co_await erasing;
    }
    insist(std::move(record->refreshToken), told);
}

QCoro::Task<> Revocations::keep(const Secret &refreshToken)
{
    RotationRecord record = m_unrevoked.blank();
    record.refreshToken = refreshToken.clone();
    record.issuedAt = m_clock.wallNow().toSecsSinceEpoch();
    auto saving = m_unrevoked.save(std::move(record));
    const Result<void> saved = co_await saving;
    if (!saved)
        qCInfo(logSession) << "a sign-out the server does not know of is in memory only:" << saved.error();
}

/// Once; what need not be asked again is forgotten.
QCoro::Task<Result<void>> Revocations::ask(const Secret &refreshToken)
{
    const QByteArray fingerprint = refreshToken.fingerprint();
    auto asking = m_backend.revoke(refreshToken.clone());
    const Result<void> told = co_await asking;
    if (told || !isOpen(told.error())) {
        auto erasing = m_unrevoked.eraseIf(fingerprint);
        co_await erasing;
    }
    co_return told;
}

/// In the background, if the first answer settled nothing.
QCoro::Task<> Revocations::insist(Secret refreshToken, Result<void> told)
{
    const InFlight::Entry entry(m_inFlight);
    for (int failures = 1; !told && told.error().transient() && !m_pauses.ended(); ++failures) {
        qCInfo(logSession) << "the server has not been told of a sign-out yet:" << told.error();
        const double jitter = QRandomGenerator::global()->generateDouble();
        auto pause = m_pauses.lasting(Pacing::backoff(failures, jitter, told.error().retryAfter));
        co_await pause;
        if (m_pauses.ended())
            break;
        auto asking = ask(refreshToken);
        told = co_await asking;
    }
    --m_pending;
}

} // namespace Latchkey
