// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lock/idlewatch.h"

namespace Latchkey {

class Accounts;
class Settings;

/// Locks the open account: on request, when nobody uses the program for as long as the settings say, and again at the
/// start if it was locked at the end. Unlocking is the lock page's.
class AppLock : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    AppLock(Accounts &accounts, Settings &settings, Clock &clock, QObject *parent = nullptr);

    /// Nothing where nobody is signed in.
    void lockNow();

private:
    void onAccountChanged();
    void followSession();
    void watch();

    Accounts &m_accounts;
    Settings &m_settings;
    IdleWatch m_idle;
    bool m_watching = false;
};

} // namespace Latchkey
