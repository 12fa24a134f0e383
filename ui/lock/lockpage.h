// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"
#include "ui/signin/urlopener.h"
#include "ui/widgets/centeredpage.h"

class QPushButton;

namespace Latchkey {

class AccountActions;
class BusyButton;
class FormField;
class InlineMessage;
class OpenAccount;
class PasswordEdit;
class SignInSteps;
class WayButtons;

/// Stands before everything of an account that is locked: says whose it is and unlocks it, in one of the ways to sign
/// in there or with the keychain where that was locked too.
class LockPage : public CenteredPage
{
    Q_OBJECT

public:
    /// All must outlive the page.
    LockPage(OpenAccount &account, AccountActions &others, Clock &clock, UrlOpener open, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The keychain is open, and with it this account.
    void unlockedWithKeychain();

private:
    void build();
    void follow();
    void submit();
    void unlockBy(SignInWay way);
    void unlockWithKeychain();
    void onFailed(const Error &error);
    void showError(const Error &error);
    void setBusy(bool busy);
    void requestSignOut();
    void signOut();

    OpenAccount &m_account;
    const SignInWays m_offered;
    PasswordEdit *m_passwordEdit;
    FormField *m_password;
    InlineMessage *m_message;
    BusyButton *m_unlock;
    WayButtons *m_ways;
    SignInSteps *m_steps;
    BusyButton *m_keychain;
    QVBoxLayout *m_links;
    QPushButton *m_signOut;
};

} // namespace Latchkey
