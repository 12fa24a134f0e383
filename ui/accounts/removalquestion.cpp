// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/removalquestion.h"

#include "ui/accounts/accounttext.h"
#include "ui/session/sessiontext.h"
#include "ui/signin/foundtext.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {
struct RemovalQuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::RemovalQuestion)
};
} // namespace

Question removalQuestion(OpenAccount &account)
{
    const Account &known = account.account();
    const QString keychain = account.session().view().keychainName;
    QStringList body;
    body << (keychain.isEmpty()
                 ? RemovalQuestionWords::tr(
                       "This signs you out and deletes what Latchkey keeps of this account on this computer.")
                 : RemovalQuestionWords::tr(
                       "This signs you out and deletes the sign-in in %1 and what Latchkey keeps of this account "
                       "on this computer.")
                       .arg(keychain));
    body << (known.local ? RemovalQuestionWords::tr("Your tasks stay: sign in on this computer again to see them.")
                         : RemovalQuestionWords::tr("Your tasks stay at %1.").arg(hostText(known.tasks)));
    if (const int unsent = account.tasks().status().waiting; unsent > 0)
        body << RemovalQuestionWords::tr("Some changes are not sent yet and would be lost: %1").arg(unsent);
    if (!account.tasks().filters().isEmpty())
        body << RemovalQuestionWords::tr("Your filters are on this computer only, and would be lost.");
    return {RemovalQuestionWords::tr("Remove %1?").arg(personText(identityOf(account))), body.join(QLatin1Char(' ')),
            RemovalQuestionWords::tr("Remove"), RemovalQuestionWords::tr("Keep")};
}

} // namespace Latchkey
