// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/readinginspector.h"

namespace Latchkey {

namespace {

using State = KeychainProbe::State;

State stateFromError(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return State::Present;
    case QKeychain::EntryNotFound: return State::Absent;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return State::Unavailable;
    default: // refused, or for a reason of its own: nothing is proven
        return State::Locked;
    }
}

} // namespace

ReadingInspector::ReadingInspector(QString displayName, QString backendId)
    : m_displayName(std::move(displayName))
    , m_backendId(std::move(backendId))
{
}

QCoro::Task<KeychainFinding> ReadingInspector::inspect(QString service, QString key)
{
    if (!m_jobs) {
        m_jobs = std::make_unique<KeychainJobs>(service);
        connect(m_jobs.get(), &KeychainJobs::lateJobFinished, this, &ReadingInspector::availabilityChanged);
    }
    auto reading = m_jobs->read(key);
    const Result<KeychainReply> reply = co_await reading;
    if (!reply)
        co_return KeychainFinding(State::Busy, reply.error().detail);
    co_return KeychainFinding(stateFromError(reply->error), reply->message);
}

QCoro::Task<Result<void>> ReadingInspector::tidy(QString, QString)
{
    co_return Result<void>();
}

QCoro::Task<Result<void>> ReadingInspector::unlock(std::chrono::milliseconds)
{
    co_return Result<void>();
}

QCoro::Task<Result<void>> ReadingInspector::lock()
{
    co_return fail(Error::Kind::KeychainUnavailable, QStringLiteral("it is locked with the login only"));
}

} // namespace Latchkey

#include "moc_readinginspector.cpp"
