// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/sessionbus.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

namespace Latchkey {

/// One question to the user, shown by the keychain service itself.
class SecretPrompt : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Latch &settled() const { return m_settled; }
    /// Once settled. Error: KeychainLocked if dismissed, or why it could not be asked.
    [[nodiscard]] const Result<void> &outcome() const { return m_outcome; }
    /// The first outcome counts.
    void settle(Result<void> outcome);

public Q_SLOTS:
    /// org.freedesktop.Secret.Prompt.Completed
    void complete(bool dismissed, const QDBusVariant &result);

private:
    Latch m_settled;
    Result<void> m_outcome;
};

/// Has the user unlock collections and items. At most one prompt is open at a time: who asks meanwhile waits for that
/// one.
class SecretUnlocker
{
public:
    explicit SecretUnlocker(std::shared_ptr<SessionBus> bus);

    /// With no objects, has a default collection created instead. Errors: KeychainLocked (dismissed), KeychainBusy (not
    /// answered within `patience`; the prompt stays, and its late answer counts), those of SessionBus::call.
    [[nodiscard]] QCoro::Task<Result<void>> unlock(QList<QDBusObjectPath> objects, std::chrono::milliseconds patience);
    /// The service went and its prompt with it.
    void abandon();

private:
    std::shared_ptr<SessionBus> m_bus;
    std::shared_ptr<SecretPrompt> m_prompt;
};

} // namespace Latchkey
