// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Latchkey {

class Accounts;
class QuestionDialog;
class Session;

/// Keeps the window open while quitting would lose the session of any account: waits a moment for the keychain, then
/// asks (K14, K21).
class QuitGuard : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; the question is asked over `window`.
    QuitGuard(Accounts &accounts, Clock &clock, QWidget *window);

    /// Whether the window may close now. If not, it is closed as soon as that is safe or the person says so.
    [[nodiscard]] bool allows();

Q_SIGNALS:
    /// The person was asked, and does not want to quit.
    void stayed();

private:
    /// The first that is not saved; null: all are.
    [[nodiscard]] Session *unsaved() const;
    void follow();
    void ask();
    void giveUp();

    Accounts &m_accounts;
    Clock &m_clock;
    QWidget *m_window;
    QPointer<QuestionDialog> m_question;
    quint64 m_round = 0;
    bool m_waiting = false;
    bool m_confirmed = false;
};

} // namespace Latchkey
