// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/faults.h"

#include "core/base/crashpoint.h"
#include "core/session/crashsteps.h"

#include <cstdlib>
#include <string_view>

namespace Latchkey {

namespace {

struct Crashes
{
    QRandomGenerator random;
    double rate = 0;
};

// The one thing that crashPoint, which takes only its step, can look at.
Crashes &crashes()
{
    static Crashes crashes;
    return crashes;
}

bool mayCrashAt(std::string_view step)
{
    return step == CrashStep::JournalSent || step == CrashStep::Answered || step == CrashStep::RecordSaved;
}

} // namespace

void crashPoint(const char *step)
{
    if (mayCrashAt(step) && crashes().random.generateDouble() < crashes().rate)
        std::_Exit(Test::Faults::CrashExitCode);
}

namespace Test {

void Faults::armCrashes(quint32 seed, double factor)
{
    crashes() = Crashes{QRandomGenerator(seed), Crash * factor};
}

Play Faults::lostAnswer(QRandomGenerator &random)
{
    const QByteArray json(200, ' ');
    switch (random.bounded(5)) {
    case 0: return Play::drop(Play::Then::Reset);
    case 1: return Play::truncated(200, json, 20);
    case 2: return Play::chunkedTruncated(200, {"{\"token\":"});
    case 3: return Play::html();
    default: return Play::drop();
    }
}

FaultyStore::FaultyStore(std::unique_ptr<CredentialStore> store)
    : m_store(std::move(store))
{
    connect(m_store.get(), &CredentialStore::availabilityChanged, this, &CredentialStore::availabilityChanged);
}

void FaultyStore::failAtRandom(quint32 seed, double factor)
{
    m_random.seed(seed);
    m_rate = Faults::FailedWrite * factor;
}

QCoro::Task<Result<void>> FaultyStore::write(QString key, Secret value)
{
    if (m_random.generateDouble() >= m_rate)
        return m_store->write(std::move(key), std::move(value));
    ++m_failedWrites;
    return refuse();
}

QCoro::Task<Result<void>> FaultyStore::refuse()
{
    co_return fail(Error::Kind::KeychainDenied, QStringLiteral("a fault of the test"));
}

} // namespace Test

} // namespace Latchkey

#include "moc_faults.cpp"
