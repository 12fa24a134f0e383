// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/centeredpage.h"

class QPushButton;

namespace Latchkey {

class BusyButton;
class FormField;
class InlineMessage;
class OpenAccount;
class PasswordEdit;

/// Stands before everything of an account that is locked: says whose it is and unlocks it, with the password or with
/// the keychain where that was locked too.
class LockPage : public CenteredPage
{
    Q_OBJECT

public:
    /// `account` must outlive the page.
    explicit LockPage(OpenAccount &account, QWidget *parent = nullptr);

private:
    void build();
    void follow();
    void submit();
    void unlockWithKeychain();
    void onAnswered(const Result<void> &result);
    void setBusy(bool busy);
    void requestSignOut();
    void signOut();

    OpenAccount &m_account;
    PasswordEdit *m_passwordEdit;
    FormField *m_password;
    InlineMessage *m_message;
    BusyButton *m_unlock;
    BusyButton *m_keychain;
    QPushButton *m_signOut;
};

} // namespace Latchkey
