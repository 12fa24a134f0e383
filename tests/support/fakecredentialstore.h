// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/credentialstore.h"

#include <memory>

namespace Latchkey::Test {

/// A keychain whose every answer is scripted. Each call is counted when it is made, waits if its operation is held, and
/// is decided when it is let go: so a late result sees the condition of that later moment.
class FakeCredentialStore final : public CredentialStore
{
    Q_OBJECT

public:
    enum class Operation { Probe, Read, Write, Remove, Unlock, Lock };
    enum class Condition { Unlocked, Locked, Busy, Unavailable };
    enum class UnlockAnswer { Accept, Dismiss, None };

    explicit FakeCredentialStore(QObject *parent = nullptr);
    /// Calls still held end with Cancelled (a probe with Busy).
    ~FakeCredentialStore() override;

    /// What is in the keychain, past all faults.
    void put(const QString &key, const QByteArray &value);
    void drop(const QString &key);
    [[nodiscard]] bool contains(const QString &key) const;
    [[nodiscard]] QByteArray value(const QString &key) const;
    [[nodiscard]] int size() const;
    [[nodiscard]] QStringList keys() const;

    /// Unlocked at first. Emits `availabilityChanged` if it differs.
    void setCondition(Condition condition);
    [[nodiscard]] Condition condition() const;
    /// How the user treats the prompt: Accept (the first setting) unlocks; Dismiss gives KeychainLocked, None
    /// KeychainBusy.
    void setUnlockAnswer(UnlockAnswer answer);
    void setPersistent(bool persistent);
    /// Longer values are refused; CredentialMaxSize at first.
    void setLongest(qsizetype size);
    /// "fake" at first.
    void setBackendId(const QString &id);

    /// The next `times` calls fail with `kind` and change nothing. Not for Probe: that is what `setCondition` is for.
    void failNext(Operation operation, Error::Kind kind, int times = 1);
    /// As failNext, for every call after the next `calls`.
    void failAfter(Operation operation, int calls, Error::Kind kind);
    /// The next write stores nothing and says KeychainMismatch, as a read-back would find.
    void loseNextWrite();
    /// The next write succeeds, but the program hears that it failed with `kind`.
    void storeButFailNextWrite(Error::Kind kind);

    /// Calls of this operation wait from now on.
    void hold(Operation operation);
    /// Lets all that wait go on, from the event loop, and holds no more.
    void release(Operation operation);
    [[nodiscard]] int held(Operation operation) const;
    /// How often the operation was asked for so far.
    [[nodiscard]] int calls(Operation operation) const;
    void resetCalls();

    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QString backendId() const override;
    [[nodiscard]] bool isPersistent() const override;
    QCoro::Task<KeychainProbe> probe(QString key) override;
    QCoro::Task<Result<Secret>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QCoro::Task<Result<void>> unlock(std::chrono::milliseconds patience) override;
    QCoro::Task<Result<void>> lock() override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Latchkey::Test
