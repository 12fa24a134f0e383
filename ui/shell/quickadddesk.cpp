// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickadddesk.h"

#include "core/accounts/accounts.h"
#include "ui/session/sessiontext.h"
#include "ui/tasks/capture/quickaddwindow.h"

namespace Latchkey {

namespace {

using Phase = SessionView::Phase;

/// Also where one has to sign in again: changes are kept until then.
bool canTakeTasks(const SessionView &view)
{
    return view.signedIn() || view.phase == Phase::ReauthRequired;
}

} // namespace

QuickAddDesk::QuickAddDesk(Accounts &accounts, Clock &clock, ApplyToAccount apply, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_apply(std::move(apply))
{
    connect(&accounts, &Accounts::currentChanged, this, &QuickAddDesk::follow);
}

QuickAddDesk::~QuickAddDesk() = default;

void QuickAddDesk::follow()
{
    OpenAccount *account = m_accounts.current();
    if (!account || account->account().id != m_account) {
        m_window.reset();
        m_account = QUuid();
    }
    if (m_wanted)
        openWhenReady();
}

void QuickAddDesk::open()
{
    m_wanted = true;
    openWhenReady();
}

void QuickAddDesk::openWhenReady()
{
    disconnect(m_waiting);
    OpenAccount *account = m_accounts.current();
    // At the start it has yet to be found out whether somebody is signed in.
    if (account && account->session().view().phase == Phase::Starting) {
        m_waiting = connect(&account->session(), &Session::changed, this, &QuickAddDesk::openWhenReady);
        return;
    }
    m_wanted = false;
    if (account && canTakeTasks(account->session().view()))
        windowFor(*account)->open();
    else
        Q_EMIT windowNeeded();
}

QuickAddWindow *QuickAddDesk::windowFor(OpenAccount &account)
{
    if (m_window && m_account == account.account().id)
        return m_window.get();
    m_account = account.account().id;
    const ApplyChanges apply = [this, &account](const QString &text, const Changes &changes) {
        return m_apply(account, text, changes);
    };
    m_window = std::make_unique<QuickAddWindow>(account.tasks(), apply, m_clock,
                                                personText(account.session().view().identity));
    return m_window.get();
}

} // namespace Latchkey

#include "moc_quickadddesk.cpp"
