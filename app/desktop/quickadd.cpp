// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quickadd.h"

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

QuickAdd::QuickAdd(Accounts &accounts, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(&accounts, &Accounts::currentChanged, this, &QuickAdd::follow);
}

QuickAdd::~QuickAdd() = default;

void QuickAdd::follow()
{
    OpenAccount *account = m_accounts.current();
    if (!account || account->account().id != m_account) {
        m_window.reset();
        m_account = {};
    }
    if (m_wanted)
        openWhenReady();
}

void QuickAdd::open()
{
    m_wanted = true;
    openWhenReady();
}

void QuickAdd::openWhenReady()
{
    disconnect(m_waiting);
    OpenAccount *account = m_accounts.current();
    // At the start it has yet to be found out whether somebody is signed in.
    if (account && account->session().view().phase == Phase::Starting) {
        m_waiting = connect(&account->session(), &Session::changed, this, &QuickAdd::openWhenReady);
        return;
    }
    m_wanted = false;
    if (account && canTakeTasks(account->session().view()))
        windowFor(*account)->open();
    else
        Q_EMIT windowNeeded();
}

QuickAddWindow *QuickAdd::windowFor(OpenAccount &account)
{
    if (m_window && m_account == account.account().id)
        return m_window.get();
    m_account = account.account().id;
    TaskRepository &tasks = account.tasks();
    const ApplyChanges apply = [&tasks](const QString &, const Changes &changes) -> Result<void> {
        const Result<Changes> made = tasks.apply(changes);
        return made ? Result<void>() : fail(made.error());
    };
    m_window = std::make_unique<QuickAddWindow>(tasks, apply, m_clock, personText(account.session().view().identity));
    return m_window.get();
}

} // namespace Latchkey
