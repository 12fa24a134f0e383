// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/tintedpanel.h"

#include <QPointer>

class QBoxLayout;
class QLabel;

namespace Latchkey {

class BusyButton;
class PasswordEdit;
class Session;

/// Asks for the password again, in place, when the session ended: never a window, never the focus, and as the same
/// person only.
class ReauthBar : public TintedPanel
{
    Q_OBJECT

public:
    /// `session` must outlive the bar.
    explicit ReauthBar(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void signOutRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void follow();
    void submit();
    void onAnswered(const Result<void> &result);
    void setProblem(const QString &problem);
    void rememberFocus(QWidget *old, QWidget *now);

    Session &m_session;
    QBoxLayout *m_parts = nullptr;
    QLabel *m_title;
    QLabel *m_body;
    QLabel *m_problem;
    PasswordEdit *m_password;
    BusyButton *m_signIn;
    QPointer<QWidget> m_returnTo; ///< where the person was before the password
};

} // namespace Latchkey
