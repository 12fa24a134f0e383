// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"
#include "ui/signin/urlopener.h"
#include "ui/widgets/centeredpage.h"

class QLineEdit;
class QPushButton;

namespace Latchkey {

class AccountActions;
class BusyButton;
class FormField;
class InlineMessage;
class OpenAccount;
class PasswordEdit;
class Session;
class SignInSteps;
class StrengthMeter;
class WayButtons;

/// Sign-in at one account's server, in each of the ways that it has. Signing up is the form for a password with a field
/// more.
class SignInPage : public CenteredPage
{
    Q_OBJECT

public:
    enum class Mode { SignIn, SignUp };

    /// All must outlive the page.
    SignInPage(OpenAccount &account, AccountActions &others, Clock &clock, UrlOpener open, QWidget *parent = nullptr);
    ~SignInPage() override;

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

Q_SIGNALS:
    /// The person wants to use another place for their tasks.
    void left();

private:
    void build(AccountActions &others);
    void buildForm();
    void connectAll();
    void prefill();
    void submit();
    void signInWithout(SignInWay way);
    [[nodiscard]] bool validate();
    void onFailed(const Error &error);
    [[nodiscard]] FormField *fieldFor(const Error &error) const;
    void setBusy(bool busy);
    [[nodiscard]] QWidget *firstToFill() const;
    void updateKeychainNotice();

    OpenAccount &m_account;
    Session &m_session;
    ServerInfo m_server;
    Mode m_mode = Mode::SignIn;
    FormField *m_name;
    FormField *m_email;
    PasswordEdit *m_passwordEdit;
    FormField *m_password;
    StrengthMeter *m_strength;
    InlineMessage *m_keychain;
    InlineMessage *m_message;
    BusyButton *m_submit;
    WayButtons *m_ways;
    QWidget *m_form; ///< gives way to the steps
    QWidget *m_links;
    SignInSteps *m_steps;
    QPushButton *m_switch;
    QPushButton *m_leave;
};

} // namespace Latchkey
