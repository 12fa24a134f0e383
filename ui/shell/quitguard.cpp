// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quitguard.h"

#include "core/session/session.h"
#include "ui/errortext.h"
#include "ui/widgets/question.h"

#include <QGuiApplication>
#include <QWidget>

namespace Latchkey {

namespace {
constexpr std::chrono::seconds Patience{2};
}

QuitGuard::QuitGuard(Clock &clock, QWidget *window)
    : QObject(window)
    , m_clock(clock)
    , m_window(window)
{
}

bool QuitGuard::allows(Session *session)
{
    // The end of the desktop's own session waits for no answer.
    if (m_confirmed || !session || !session->view().unsaved || qGuiApp->isSavingSession())
        return true;
    if (m_session)
        return false;
    m_session = session;
    connect(session, &Session::changed, this, &QuitGuard::follow);
    m_clock.callAt(m_clock.bootNow() + Patience, this, [this, round = ++m_round] {
        if (round == m_round)
            ask();
    });
    return false;
}

void QuitGuard::follow()
{
    if (!m_session || m_session->view().unsaved)
        return;
    giveUp();
    m_window->close();
}

void QuitGuard::ask()
{
    if (!m_session)
        return;
    const std::optional<Error> &why = m_session->view().lastError;
    const Question question{tr("Your sign-in is not saved yet"),
                            (why ? errorText(*why).title : tr("The keychain has not answered yet"))
                                + QStringLiteral(". ")
                                + tr("If you quit now, you have to sign in again the next time."),
                            tr("Quit anyway"), tr("Keep open")};
    m_question = new QuestionDialog(question, m_window);
    connect(m_question, &QDialog::rejected, this, &QuitGuard::giveUp);
    connect(m_question, &QDialog::accepted, this, [this] {
        m_confirmed = true;
        m_window->close();
    });
    m_question->open();
}

void QuitGuard::giveUp()
{
    ++m_round;
    if (m_session)
        m_session->disconnect(this);
    m_session.clear();
    if (m_question)
        m_question->close();
}

} // namespace Latchkey
