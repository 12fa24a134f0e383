// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/applock.h"

#include "core/accounts/accounts.h"
#include "core/settings/settings.h"
#include "ui/await.h"

namespace Latchkey {

namespace {

using Phase = SessionView::Phase;

enum class Locked { Yes, No, Unchanged };

/// Whether the account is to be locked when the program starts again.
Locked lockedIn(Phase phase)
{
    switch (phase) {
    case Phase::AppLocked: return Locked::Yes;
    case Phase::SignedOut:
    case Phase::Active:
    case Phase::Renewing:
    case Phase::Degraded:
    case Phase::ReauthRequired: return Locked::No;
    default: return Locked::Unchanged; // on the way, or nothing is known
    }
}

/// There is something to lock, or may be.
bool isOpen(Phase phase)
{
    return phase != Phase::AppLocked && phase != Phase::SignedOut && phase != Phase::Authenticating
           && phase != Phase::SigningOut;
}

} // namespace

AppLock::AppLock(Accounts &accounts, Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_idle(clock)
{
    connect(&accounts, &Accounts::currentChanged, this, &AppLock::onAccountChanged);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(SettingKeys::lockAfterMinutes.name))
            watch();
    });
    connect(&m_idle, &IdleWatch::idled, this, [this] {
        lockNow();
        m_watching = false; // where there was nothing to lock yet, it begins anew
        followSession();
    });
    onAccountChanged();
}

void AppLock::lockNow()
{
    OpenAccount *account = m_accounts.current();
    if (!account)
        return;
    const bool withKeychain = m_settings.value(SettingKeys::unlockWith) == UnlockWith::Keychain;
    // Where the keychain cannot be locked the password is the way back.
    whenDone(account->session().lockApp(withKeychain), this, [](const Result<void> &) {});
}

void AppLock::onAccountChanged()
{
    if (OpenAccount *account = m_accounts.current()) {
        connect(&account->session(), &Session::changed, this, &AppLock::followSession);
        if (m_settings.value(SettingKeys::locked, account->account().id))
            lockNow();
    }
    followSession();
}

void AppLock::followSession()
{
    OpenAccount *account = m_accounts.current();
    const Phase phase = account ? account->session().view().phase : Phase::SignedOut;
    if (const Locked locked = lockedIn(phase); account && locked != Locked::Unchanged)
        m_settings.setValue(SettingKeys::locked, locked == Locked::Yes, account->account().id);
    if (std::exchange(m_watching, isOpen(phase)) != isOpen(phase))
        watch();
}

void AppLock::watch()
{
    m_idle.watch(m_watching ? m_settings.value(SettingKeys::lockAfterMinutes) : std::chrono::minutes(0));
}

} // namespace Latchkey
