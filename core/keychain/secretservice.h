// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/keychaininspector.h"
#include "core/keychain/secretunlocker.h"

class QDBusServiceWatcher;

namespace Latchkey {

/// Looks at the keychain behind org.freedesktop.secrets: GNOME Keyring, KWallet, KeePassXC. An item counts as absent
/// only if the search is empty and the default collection is unlocked, since some services do not search what is
/// locked.
class SecretService final : public KeychainInspector
{
    Q_OBJECT

public:
    explicit SecretService(QObject *parent = nullptr);
    ~SecretService() override;

    /// Told by the process that owns the name, once it is known; before, "Secret Service".
    [[nodiscard]] QString displayName() const override { return m_displayName; }
    /// Whichever program keeps the secrets: from here they look the same.
    [[nodiscard]] QString backendId() const override { return QStringLiteral("secret-service"); }
    QCoro::Task<KeychainFinding> inspect(QString service, QString key) override;
    QCoro::Task<Result<void>> tidy(QString service, QString key) override;
    /// Unlocks the default collection, creating it where there is none, and what the last inspection found locked.
    QCoro::Task<Result<void>> unlock(std::chrono::milliseconds patience) override;
    /// Locks the default collection.
    QCoro::Task<Result<void>> lock() override;

private Q_SLOTS:
    /// org.freedesktop.DBus.Properties.PropertiesChanged of a collection
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    QCoro::Task<KeychainFinding> inspectCollection(QDeadlineTimer deadline);
    QCoro::Task<> learnName(QDeadlineTimer deadline);
    void subscribe();
    void onOwnerChanged();

    std::shared_ptr<SessionBus> m_bus;
    SecretUnlocker m_unlocker;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QString m_displayName;
    bool m_nameKnown = false;
    QList<QDBusObjectPath> m_lockedItems;
};

} // namespace Latchkey
