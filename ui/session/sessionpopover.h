// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/popuppanel.h"

class QPushButton;

namespace Latchkey {

class OpenAccount;
class Session;

/// The session at a glance, with seconds, and what is most often done with it.
class SessionPopover : public PopupPanel
{
    Q_OBJECT

public:
    SessionPopover(OpenAccount &account, Clock &clock, QWidget *parent);

    void open(const QWidget *anchor);

Q_SIGNALS:
    void detailsRequested();
    void signOutRequested();
    void unlockRequested();

private:
    void build(OpenAccount &account, Clock &clock);
    void refresh();

    Session &m_session;
    QPushButton *m_renew;
    QPushButton *m_unlock;
    QPushButton *m_details;
    QPushButton *m_signOut;
};

} // namespace Latchkey
