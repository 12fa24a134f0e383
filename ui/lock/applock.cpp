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
    connect(&accounts, &Accounts::currentChanged, this, &AppLock::onAccountsChanged);
    connect(&accounts, &Accounts::listChanged, this, &AppLock::onAccountsChanged);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(SettingKeys::lockAfterMinutes.name))
            watch();
    });
    connect(&m_idle, &IdleWatch::idled, this, [this] {
        lockNow();
        m_watching = false; // where there was nothing to lock yet, it begins anew
        follow();
    });
    onAccountsChanged();
}

void AppLock::lockNow()
{
    for (OpenAccount *account : m_accounts.all()) {
        if (isOpen(account->session().view().phase))
            lock(account->session());
    }
}

void AppLock::lock(Session &session)
{
    const bool withKeychain = m_settings.value(SettingKeys::unlockWith) == UnlockWith::Keychain;
    // Where the keychain cannot be locked the person signs in to unlock.
    whenDone(session.lockApp(withKeychain), this, [](const Result<void> &) {});
}

void AppLock::unlockOthers()
{
    for (OpenAccount *account : m_accounts.all()) {
        const SessionView &view = account->session().view();
        if (view.phase == Phase::AppLocked && view.keychainUnlocks)
            whenDone(account->session().unlockApp(), this, [](const Result<void> &) {}); // its lock page stays
    }
}

void AppLock::onAccountsChanged()
{
    const QList<QUuid> before = std::exchange(m_known, {});
    for (OpenAccount *account : m_accounts.all()) {
        const QUuid id = account->account().id;
        m_known << id;
        connect(&account->session(), &Session::changed, this, &AppLock::follow, Qt::UniqueConnection);
        if (!before.contains(id) && m_settings.value(SettingKeys::locked, id))
            lock(account->session());
    }
    follow();
}

void AppLock::follow()
{
    bool open = false;
    for (OpenAccount *account : m_accounts.all()) {
        const Phase phase = account->session().view().phase;
        open = open || isOpen(phase);
        if (const Locked locked = lockedIn(phase); locked != Locked::Unchanged)
            m_settings.setValue(SettingKeys::locked, locked == Locked::Yes, account->account().id);
    }
    if (std::exchange(m_watching, open) != open)
        watch();
}

void AppLock::watch()
{
    m_idle.watch(m_watching ? m_settings.value(SettingKeys::lockAfterMinutes) : std::chrono::minutes(0));
}

} // namespace Latchkey

#include "moc_applock.cpp"
