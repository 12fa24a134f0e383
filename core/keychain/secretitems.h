// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/sessionbus.h"

#include <QDBusObjectPath>
#include <QList>

namespace Latchkey {

/// The names of the Secret Service API 0.2.
inline QString secretServiceName()
{
    return QStringLiteral("org.freedesktop.secrets");
}
[[nodiscard]] QDBusMessage secretServiceCall(const QString &member, const QVariantList &arguments);
[[nodiscard]] QDBusMessage secretObjectCall(const QDBusObjectPath &object, const QString &interface,
                                            const QString &member, const QVariantList &arguments = {});

/// What a search for one key found. Ours are those the keychain library marks as binary.
struct SecretMatches
{
    SecretMatches() = default;

    QList<QDBusObjectPath> ours;
    QList<QDBusObjectPath> oursLocked;
    QList<QDBusObjectPath> others;
    QList<QDBusObjectPath> othersLocked;
};

// Errors of all: those of SessionBus::call.

[[nodiscard]] QCoro::Task<Result<SecretMatches>> findSecrets(std::shared_ptr<SessionBus> bus, QString service,
                                                             QString key, QDeadlineTimer deadline);
/// "/" where there is none.
[[nodiscard]] QCoro::Task<Result<QDBusObjectPath>> defaultCollection(std::shared_ptr<SessionBus> bus,
                                                                     QDeadlineTimer deadline);
[[nodiscard]] QCoro::Task<Result<bool>> collectionLocked(std::shared_ptr<SessionBus> bus, QDBusObjectPath collection,
                                                         QDeadlineTimer deadline);
/// Of `items`, the one the keychain library wrote; of several, or of none, the one written last.
[[nodiscard]] QCoro::Task<Result<QDBusObjectPath>> newestSecret(std::shared_ptr<SessionBus> bus,
                                                                QList<QDBusObjectPath> items, QDeadlineTimer deadline);
/// Error also: KeychainLocked if it would take a prompt.
[[nodiscard]] QCoro::Task<Result<void>> deleteSecret(std::shared_ptr<SessionBus> bus, QDBusObjectPath item,
                                                     QDeadlineTimer deadline);

} // namespace Latchkey
