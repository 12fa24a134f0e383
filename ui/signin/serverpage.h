// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/centeredpage.h"

class QLineEdit;
class QPushButton;

namespace Latchkey {

class Accounts;
class BusyButton;
class FormField;
class InlineMessage;

/// Asks for a server's address and opens an account there.
class ServerPage : public CenteredPage
{
    Q_OBJECT

public:
    explicit ServerPage(Accounts &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person went back to choose anew.
    void left();

private:
    void submit();
    void onAnswered(const Result<void> &result);
    void leave();
    void setBusy(bool busy);

    Accounts &m_accounts;
    FormField *m_address;
    InlineMessage *m_message;
    BusyButton *m_continue;
    QPushButton *m_back;
    bool m_busy = false;
};

} // namespace Latchkey
