// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

class QWidget;

namespace Latchkey {

class NoticeKeeper;
class OpenAccount;

/// Signing out, here or everywhere: asks first where something would be lost by it, and says what could not be done.
class SignOutFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. Questions are asked over `window`.
    SignOutFlow(OpenAccount &account, NoticeKeeper &notices, QWidget *window);

    /// At once, or after a question where filters, and a notice where changes would be lost.
    void signOutHere();
    /// Asks; ends the other sessions at the server, then signs out here. If the first fails nobody is signed out: a
    /// notice says what is known and offers to try again or to sign out here only.
    void signOutEverywhere();

private:
    void signOutUnlessUnsent();
    void leave();
    void endOthers();
    void onOthersEnded(const Result<void> &result);

    OpenAccount &m_account;
    NoticeKeeper &m_notices;
    QWidget *m_window;
};

} // namespace Latchkey
