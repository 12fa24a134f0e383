// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/keychaininspector.h"

namespace Latchkey {

class KeychainJobs;

/// The operating system's keychain through QtKeychain. Each operation looks first, so that nothing prompts by surprise
/// and a locked keychain is never taken for an empty one (K1, K16); what was written is read back, what was deleted is
/// looked for. A value is one item, of up to KeychainItemSize. May be destroyed while an operation runs: the operation
/// still ends.
class QtKeychainStore final : public CredentialStore
{
    Q_OBJECT

public:
    /// `service` is the application's id; `patience` bounds the wait for one job of the library.
    QtKeychainStore(QString service, std::shared_ptr<KeychainInspector> inspector,
                    std::chrono::milliseconds patience = KeychainPatience);
    ~QtKeychainStore() override;

    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QString backendId() const override;
    [[nodiscard]] bool isPersistent() const override { return true; }

    QCoro::Task<KeychainProbe> probe(QString key) override;
    /// Error also: CredentialCorrupt if what is there was not written by this program (K19).
    QCoro::Task<Result<Secret>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    QCoro::Task<Result<void>> unlock(std::chrono::milliseconds patience) override;
    QCoro::Task<Result<void>> lock() override;

private:
    struct Parts;
    using PartsPtr = std::shared_ptr<const Parts>;
    // Static: an operation must survive the store.
    static QCoro::Task<KeychainProbe> probe(PartsPtr parts, QString key);
    static QCoro::Task<Result<Secret>> read(PartsPtr parts, QString key);
    static QCoro::Task<Result<void>> write(PartsPtr parts, QString key, Secret value);
    static QCoro::Task<Result<void>> verify(PartsPtr parts, QString key, Secret expected);
    static QCoro::Task<Result<void>> remove(PartsPtr parts, QString key);
    static QCoro::Task<Result<void>> unlock(PartsPtr parts, std::chrono::milliseconds patience);
    static QCoro::Task<Result<void>> lock(PartsPtr parts);
    static QCoro::Task<Error> explain(PartsPtr parts, QString key, QString message);

    PartsPtr m_parts;
};

} // namespace Latchkey
