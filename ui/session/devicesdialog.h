// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/remotesessions.h"
#include "core/base/clock.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Latchkey {

class Card;
class DeviceRow;
class InlineMessage;
class OpenAccount;

/// Where the account is signed in, and how to end that elsewhere. It asks the server when it opens and after each
/// change, so that it shows what is so.
class DevicesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `account` must be able to tell its sessions, and outlive the dialog, as must `clock`.
    DevicesDialog(OpenAccount &account, Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void signOutEverywhereRequested();

private:
    QWidget *buildWaiting();
    QWidget *buildList();
    void build();
    void load();
    void onListed(const Result<QList<RemoteSession>> &result);
    void askToEnd(DeviceRow *row);
    void end(DeviceRow *row);
    void askToEndOthers();
    void endOthers();
    void onEnded(const Result<void> &result);
    void setBusy(bool busy);

    OpenAccount &m_account;
    RemoteSessions &m_sessions;
    Clock &m_clock;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    Card *m_card;
    QLabel *m_alone;
    QPushButton *m_again;
    QPushButton *m_others;
    QPushButton *m_everywhere;
    QPushButton *m_close;
};

} // namespace Latchkey
