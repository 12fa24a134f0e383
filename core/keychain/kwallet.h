// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/keychaininspector.h"
#include "core/keychain/sessionbus.h"

class QDBusServiceWatcher;

namespace Latchkey {

/// Looks at KWallet through its own interface, for where QtKeychain uses that one and not the Secret Service: there an
/// item is an entry `key` in a folder `service` of the network wallet. If no wallet service can be had, QtKeychain
/// takes the Secret Service, once for the life of the process; so does this. The library also does if the service is
/// slow to answer, and its question blocks the calling thread (K9, K10): so a slow wallet counts as busy until it has
/// become quick, and the library is not used before.
class KWallet final : public KeychainInspector
{
    Q_OBJECT

public:
    /// `module` is "kwalletd5" or "kwalletd6"; `otherwise` is looked at where there is no such service.
    KWallet(QString module, std::shared_ptr<KeychainInspector> otherwise);
    ~KWallet() override;

    [[nodiscard]] QString displayName() const override;
    /// What is truly used: that of the wallet or that of the other inspector; empty until one has answered.
    [[nodiscard]] QString backendId() const override;
    QCoro::Task<KeychainFinding> inspect(QString service, QString key) override;
    QCoro::Task<Result<void>> tidy(QString service, QString key) override;
    QCoro::Task<Result<void>> unlock(std::chrono::milliseconds patience) override;
    QCoro::Task<Result<void>> lock() override;

private:
    [[nodiscard]] QDBusMessage message(const QString &member, const QVariantList &arguments = {}) const;
    QCoro::Task<Result<QVariant>> ask(QDBusMessage question, QDeadlineTimer deadline);
    QCoro::Task<Result<QVariant>> networkWallet(QDeadlineTimer deadline);
    QCoro::Task<KeychainFinding> inspectWallet(QString wallet, QString service, QString key, QDeadlineTimer deadline);
    void subscribe();

    QString m_module;
    std::shared_ptr<KeychainInspector> m_otherwise;
    std::shared_ptr<SessionBus> m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    enum class Choice { Open, Wallet, Otherwise } m_choice = Choice::Open;
};

/// The module of KWallet that QtKeychain would use in this desktop session; empty: none.
[[nodiscard]] QString kwalletModuleOfSession();

} // namespace Latchkey
