// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "ui/widgets/centeredpage.h"

class QLineEdit;
class QPushButton;

namespace Latchkey {

class BusyButton;
class FormField;
class InlineMessage;
class OpenAccount;
class PasswordEdit;
class Session;
class StrengthMeter;

/// Sign-in and sign-up at one account's server: the same form, with a field more for signing up.
class SignInPage : public CenteredPage
{
    Q_OBJECT

public:
    enum class Mode { SignIn, SignUp };

    /// `account` must outlive the page.
    explicit SignInPage(OpenAccount &account, QWidget *parent = nullptr);
    ~SignInPage() override;

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

Q_SIGNALS:
    /// The person wants to use another place for their tasks.
    void left();

private:
    void build();
    void connectAll();
    void prefill();
    void submit();
    [[nodiscard]] bool validate();
    void onAnswered(const Result<void> &result);
    [[nodiscard]] FormField *fieldFor(const Error &error) const;
    void setBusy(bool busy);
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
    QPushButton *m_switch;
    QPushButton *m_leave;
};

} // namespace Latchkey
