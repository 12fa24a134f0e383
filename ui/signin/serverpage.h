// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts.h"
#include "ui/widgets/centeredpage.h"

class QPushButton;

namespace Latchkey {

class BusyButton;
class Disclosure;
class FormField;
class InlineMessage;
class ServerOptions;

/// Asks for a server's address, finds out what is there and opens an account. Where several things are found, or not
/// where the tasks are, it asks once more.
class ServerPage : public CenteredPage
{
    Q_OBJECT

public:
    /// `accounts` must outlive the page.
    explicit ServerPage(Accounts &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person went back to choose anew.
    void left();

private:
    enum class Step {
        Address, ///< of the server
        Choice,  ///< among what was found
        Tasks,   ///< their address
    };

    void build();
    void turnTo(Step step);
    void submit();
    void discover();
    void onFound(const Result<QList<FoundServer>> &found);
    void offer(const QList<FoundServer> &found);
    void choose(const FoundServer &found);
    void showError(const Error &error);
    void goBack();
    void setBusy(bool busy);
    [[nodiscard]] FormField *field() const;

    Accounts &m_accounts;
    Step m_step = Step::Address;
    ServerQuery m_query;
    InlineMessage *m_message;
    FormField *m_address;
    ServerOptions *m_options;
    Disclosure *m_advanced;
    QWidget *m_choices;
    FormField *m_tasks;
    BusyButton *m_continue;
    QPushButton *m_back;
    bool m_busy = false;
};

} // namespace Latchkey
