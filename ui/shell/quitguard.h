// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Latchkey {

class QuestionDialog;
class Session;

/// Keeps the window open while quitting would lose the session: waits a moment for the keychain, then asks (K14, K21).
class QuitGuard : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object; the question is asked over `window`.
    QuitGuard(Clock &clock, QWidget *window);

    /// Whether the window may close now. If not, it is closed as soon as that is safe or the person says so.
    [[nodiscard]] bool allows(Session *session);

private:
    void follow();
    void ask();
    void giveUp();

    Clock &m_clock;
    QWidget *m_window;
    QPointer<Session> m_session; ///< waited for; null: nothing is
    QPointer<QuestionDialog> m_question;
    quint64 m_round = 0;
    bool m_confirmed = false;
};

} // namespace Latchkey
