// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/popuppanel.h"

class QLabel;
class QPushButton;

namespace Latchkey {

class ElidedLabel;
class OpenAccount;
class Session;

/// The details of the session, with seconds, and what can be done with it.
class SessionPopover : public PopupPanel
{
    Q_OBJECT

public:
    SessionPopover(OpenAccount &account, Clock &clock, QWidget *parent);

    void open(const QWidget *anchor);

Q_SIGNALS:
    void devicesRequested();
    void signOutRequested();
    void unlockRequested();

private:
    void build();
    void refresh();

    OpenAccount &m_account;
    Session &m_session;
    Clock &m_clock;
    QLabel *m_person;
    ElidedLabel *m_server;
    QLabel *m_renewal;
    QLabel *m_storage;
    QPushButton *m_renew;
    QPushButton *m_unlock;
    QPushButton *m_devices;
    QPushButton *m_signOut;
    quint64 m_round = 0;
};

} // namespace Latchkey
