// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace Latchkey {

class OpenAccount;

/// All about the session in one place: its facts, what has happened to it, and the ways to end it.
class SessionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    SessionDialog(OpenAccount &account, Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    // Each after the dialog has closed.
    void devicesRequested();
    void lockRequested();
    void signOutRequested();
    void signOutEverywhereRequested();

private:
    void build();
    void buildEvents(QVBoxLayout &column);
    void buildButtons(QVBoxLayout &column);
    void follow();
    void showEvents();

    OpenAccount &m_account;
    Clock &m_clock;
    QPushButton *m_renew;
    QPushButton *m_devices;
    QLabel *m_nothing;
    QTreeWidget *m_events;
    QPushButton *m_lock;
    QPushButton *m_signOut;
    QPushButton *m_everywhere;
    QPushButton *m_close;
};

} // namespace Latchkey
