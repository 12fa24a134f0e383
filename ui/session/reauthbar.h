// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/signin/urlopener.h"
#include "ui/widgets/tintedpanel.h"

#include <QPointer>

class QBoxLayout;
class QLabel;

namespace Latchkey {

class BusyButton;
class OpenAccount;
class PasswordEdit;
class Session;
class SignInSteps;
class WayButtons;

/// Asks to sign in again, in place, when the session ended, in the ways that the server has: never a window, never the
/// focus, and as the same person only.
class ReauthBar : public TintedPanel
{
    Q_OBJECT

public:
    /// `account` and `clock` must outlive the bar.
    ReauthBar(OpenAccount &account, Clock &clock, UrlOpener open, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void follow();
    void submit();
    void signInWithout(SignInWay way);
    void setBusy(bool busy);
    void onFailed(const Error &error);
    void setProblem(const QString &problem);
    void rememberFocus(QWidget *old, QWidget *now);

    Session &m_session;
    const SignInWays m_offered;
    QBoxLayout *m_parts = nullptr;
    QLabel *m_title;
    QLabel *m_body;
    QLabel *m_problem;
    QWidget *m_form; ///< the password
    PasswordEdit *m_password;
    BusyButton *m_signIn;
    WayButtons *m_ways;
    SignInSteps *m_steps;
    QPointer<QWidget> m_returnTo; ///< where the person was before the password
};

} // namespace Latchkey
