// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lock/idlewatch.h"

#include <QList>
#include <QUuid>

namespace Latchkey {

class Accounts;
class Session;
class Settings;

/// Locks every open account: on request, when nobody uses the program for as long as the settings say, and again at the
/// start those that were locked at the end. Unlocking is the lock page's, one account at a time; the keychain, once
/// open, unlocks them all.
class AppLock : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    AppLock(Accounts &accounts, Settings &settings, Clock &clock, QObject *parent = nullptr);

    /// Nothing where nobody is signed in.
    void lockNow();
    /// After one account was unlocked with the keychain: the others that it guards, without a further prompt.
    void unlockOthers();

private:
    void onAccountsChanged();
    void lock(Session &session);
    void follow();
    void watch();

    Accounts &m_accounts;
    Settings &m_settings;
    IdleWatch m_idle;
    QList<QUuid> m_known; ///< accounts that were open before
    bool m_watching = false;
};

} // namespace Latchkey
