// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounttext.h"

#include "ui/signin/foundtext.h"
#include "ui/theme/accountcolors.h"

#include <QCoreApplication>

#include <algorithm>

namespace Latchkey {

namespace {

using Phase = SessionView::Phase;

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::AccountText)
};

QString freeColor(const QList<OpenAccount *> &accounts)
{
    for (const AccountColor &color : accountColors()) {
        const bool taken = std::any_of(accounts.cbegin(), accounts.cend(),
                                       [&](OpenAccount *other) { return other->account().color == color.name; });
        if (!taken)
            return color.name;
    }
    return accountColors().at(accounts.size() % accountColors().size()).name;
}

} // namespace

Identity identityOf(OpenAccount &account)
{
    const Identity &shown = account.session().view().identity;
    return shown.email.isEmpty() && shown.name.isEmpty() ? account.account().identity : shown;
}

QString placeText(const Account &account)
{
    return account.local ? AccountWords::tr("On this computer") : hostText(account.server);
}

bool needsSignIn(const SessionView &view)
{
    return view.phase == Phase::ReauthRequired || view.phase == Phase::SignedOut
           || view.phase == Phase::KeychainUnavailable;
}

QString stateText(const SessionView &view)
{
    switch (view.phase) {
    case Phase::Starting: return AccountWords::tr("Looking for the sign-in");
    case Phase::KeychainLocked: return AccountWords::tr("Keychain locked");
    case Phase::KeychainBusy: return AccountWords::tr("Waiting for the keychain");
    case Phase::KeychainUnavailable:
    case Phase::SignedOut: return AccountWords::tr("Signed out");
    case Phase::Authenticating: return AccountWords::tr("Signing in");
    case Phase::Active:
    case Phase::Renewing:
    case Phase::Degraded: return AccountWords::tr("Signed in");
    case Phase::ReauthRequired: return AccountWords::tr("Sign in again");
    case Phase::AppLocked: return AccountWords::tr("Locked");
    case Phase::SigningOut: return AccountWords::tr("Signing out");
    }
    Q_UNREACHABLE();
}

void giveColors(Accounts &accounts)
{
    const QList<OpenAccount *> all = accounts.all();
    for (OpenAccount *account : all) {
        const Account &known = account->account();
        if (known.color.isEmpty() && !known.identity.subject.isEmpty())
            (void)accounts.setColor(known.id, freeColor(all)); // it stays the default one where it is not remembered
    }
}

} // namespace Latchkey
