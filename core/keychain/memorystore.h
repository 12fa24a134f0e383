// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/credentialstore.h"

#include <map>

namespace Latchkey {

/// Keeps credentials for the life of the program only, for use where there is no keychain.
class MemoryStore final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QString backendId() const override { return QStringLiteral("memory"); }
    [[nodiscard]] bool isPersistent() const override { return false; }

    /// Present or Absent.
    QCoro::Task<KeychainProbe> probe(QString key) override;
    /// Error: CredentialMissing.
    QCoro::Task<Result<Secret>> read(QString key) override;
    /// Error: InvalidInput.
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    /// Never fails.
    QCoro::Task<Result<void>> remove(QString key) override;
    /// Never fails: it is never locked.
    QCoro::Task<Result<void>> unlock(std::chrono::milliseconds patience) override;
    /// Error: KeychainUnavailable, always.
    QCoro::Task<Result<void>> lock() override;

private:
    std::map<QString, Secret> m_values;
};

} // namespace Latchkey
