// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/centeredpage.h"

namespace Latchkey {

class Accounts;
class ChoiceButton;
class InlineMessage;

/// Where the tasks shall live: the first thing a new user sees, and where an account is added. Then it is also the way
/// back to those that there are.
class WelcomePage : public CenteredPage
{
    Q_OBJECT

public:
    explicit WelcomePage(Accounts &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to use a server of their own.
    void serverChosen();
    /// What may have to be set before a server can be reached at all, or before anything can be read.
    void settingsRequested();

private:
    void updateAccounts();
    void openLocal();
    void onLocalOpened(const Result<void> &result);

    Accounts &m_accounts;
    ChoiceButton *m_local;
    ChoiceButton *m_server;
    InlineMessage *m_message;
    QWidget *m_known; ///< the accounts
};

} // namespace Latchkey
