// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/credentialstore.h"
#include "tests/support/play.h"

#include <QRandomGenerator>

#include <memory>

namespace Latchkey::Test {

/// What goes wrong, and how often as a rule.
namespace Faults {

constexpr double LostAnswer = 0.01;   ///< of the refreshes the server has carried out
constexpr double Crash = 0.001;       ///< at each of three points of a refresh
constexpr double FailedWrite = 0.002; ///< of the writes to the keychain
constexpr int CrashExitCode = 77;     ///< of a process that died as it was told to

/// One of the ways in which an answer gets lost.
[[nodiscard]] Play lostAnswer(QRandomGenerator &random);
/// From now on this process dies at random: before it sends a refresh, with the answer in hand, and with the new record
/// stored but unused; `factor` times as often as usual.
void armCrashes(quint32 seed, double factor);

} // namespace Faults

/// The keychain, some of whose writes may fail.
class FaultyStore final : public CredentialStore
{
    Q_OBJECT

public:
    explicit FaultyStore(std::unique_ptr<CredentialStore> store);
    /// From now on, `factor` times as often as usual.
    void failAtRandom(quint32 seed, double factor);

    [[nodiscard]] int failedWrites() const { return m_failedWrites; }

    [[nodiscard]] QString displayName() const override { return m_store->displayName(); }
    [[nodiscard]] QString backendId() const override { return m_store->backendId(); }
    [[nodiscard]] bool isPersistent() const override { return m_store->isPersistent(); }
    QCoro::Task<KeychainProbe> probe(QString key) override { return m_store->probe(std::move(key)); }
    QCoro::Task<Result<Secret>> read(QString key) override { return m_store->read(std::move(key)); }
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> remove(QString key) override { return m_store->remove(std::move(key)); }
    QCoro::Task<Result<void>> unlock(std::chrono::milliseconds patience) override { return m_store->unlock(patience); }
    QCoro::Task<Result<void>> lock() override { return m_store->lock(); }

private:
    static QCoro::Task<Result<void>> refuse();

    std::unique_ptr<CredentialStore> m_store;
    QRandomGenerator m_random;
    double m_rate = 0;
    int m_failedWrites = 0;
};

} // namespace Latchkey::Test
