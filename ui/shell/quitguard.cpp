// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quitguard.h"

#include "core/accounts/accounts.h"
#include "ui/errortext.h"
#include "ui/widgets/question.h"
#include "ui/wording.h"

#include <QGuiApplication>
#include <QWidget>

namespace Latchkey {

namespace {
constexpr std::chrono::seconds SavePatience{2};
}

QuitGuard::QuitGuard(Accounts &accounts, Clock &clock, QWidget *window)
    : QObject(window)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_window(window)
{
}

bool QuitGuard::allows()
{
    // The end of the desktop's own session waits for no answer.
    if (m_confirmed || !unsaved() || qGuiApp->isSavingSession())
        return true;
    if (m_waiting)
        return false;
    m_waiting = true;
    connect(&m_accounts, &Accounts::listChanged, this, &QuitGuard::follow);
    for (OpenAccount *account : m_accounts.all())
        connect(&account->session(), &Session::changed, this, &QuitGuard::follow, Qt::UniqueConnection);
    m_clock.callAt(m_clock.bootNow() + SavePatience, this, [this, round = ++m_round] {
        if (round == m_round)
            ask();
    });
    return false;
}

Session *QuitGuard::unsaved() const
{
    for (OpenAccount *account : m_accounts.all()) {
        if (account->session().view().unsaved)
            return &account->session();
    }
    return nullptr;
}

void QuitGuard::follow()
{
    if (!m_waiting || unsaved())
        return;
    giveUp();
    m_window->close();
}

void QuitGuard::ask()
{
    const Session *waiting = unsaved();
    if (!waiting)
        return giveUp();
    const std::optional<Error> &why = waiting->view().lastError;
    const Question question{tr("Your sign-in is not saved yet"),
                            headed(why ? errorText(*why).title : tr("The keychain has not answered yet"),
                                   tr("If you quit now, you have to sign in again the next time.")),
                            tr("Quit anyway"), tr("Keep open")};
    m_question = new QuestionDialog(question, m_window);
    connect(m_question, &QDialog::rejected, this, [this] {
        giveUp();
        Q_EMIT stayed();
    });
    connect(m_question, &QDialog::accepted, this, [this] {
        m_confirmed = true;
        m_window->close();
    });
    m_question->open();
}

void QuitGuard::giveUp()
{
    ++m_round;
    m_waiting = false;
    m_accounts.disconnect(this);
    if (!m_question)
        return;
    m_question->disconnect(this); // nobody has answered
    m_question->close();
}

} // namespace Latchkey

#include "moc_quitguard.cpp"
