// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signoutflow.h"

#include "core/accounts/accounts.h"
#include "ui/await.h"
#include "ui/shell/noticekeeper.h"
#include "ui/widgets/question.h"

#include <QWidget>

namespace Latchkey {

SignOutFlow::SignOutFlow(OpenAccount &account, NoticeKeeper &notices, QWidget *window)
    : QObject(window)
    , m_account(account)
    , m_notices(notices)
    , m_window(window)
{
    connect(&notices, &NoticeKeeper::signOutConfirmed, this, &SignOutFlow::leave);
    connect(&notices, &NoticeKeeper::everywhereWanted, this, &SignOutFlow::endOthers);
}

void SignOutFlow::signOutHere()
{
    if (m_account.tasks().filters().isEmpty())
        return signOutUnlessUnsent();
    ask(m_window,
        {tr("Sign out?"), tr("Your filters are on this computer only, and would be lost. A backup keeps them."),
         tr("Sign out"), tr("Stay signed in")},
        [this] { signOutUnlessUnsent(); });
}

void SignOutFlow::signOutUnlessUnsent()
{
    if (const int unsent = m_account.tasks().status().waiting; unsent > 0)
        m_notices.askAboutUnsent(unsent);
    else
        leave();
}

void SignOutFlow::signOutEverywhere()
{
    Question question{tr("Sign out everywhere?"), tr("Every device, this one too, has to sign in again."),
                      tr("Sign out everywhere"), tr("Stay signed in")};
    if (const int unsent = m_account.tasks().status().waiting; unsent > 0)
        question.body += QLatin1Char(' ') + tr("Some changes are not sent yet and would be lost: %1").arg(unsent);
    if (!m_account.tasks().filters().isEmpty())
        question.body += QLatin1Char(' ') + tr("Your filters are on this computer only, and would be lost.");
    ask(m_window, question, [this] { endOthers(); });
}

void SignOutFlow::endOthers()
{
    whenDone(m_account.remoteSessions()->endOthers(), this,
             [this](const Result<void> &result) { onOthersEnded(result); });
}

void SignOutFlow::onOthersEnded(const Result<void> &result)
{
    // Signed out here, nothing could end the others any more.
    if (!result)
        m_notices.tellOthersNotEnded(result.error());
    else
        leave();
}

void SignOutFlow::leave()
{
    // How it ended shows in the session.
    whenDone(m_account.session().signOut(), this, [](const Result<void> &) {});
}

} // namespace Latchkey

#include "moc_signoutflow.cpp"
