// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/passwordchange.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace Latchkey {

class BusyButton;
class FormField;
class InlineMessage;
class OpenAccount;
class PasswordEdit;
class StrengthMeter;

/// Another password for the account. It stays until the person has seen how that ended.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `account` must be able to change its password, and outlive the dialog.
    explicit PasswordDialog(OpenAccount &account, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildForm();
    void submit();
    [[nodiscard]] bool validate();
    [[nodiscard]] bool focusFirstProblem();
    void onAnswered(const Result<PasswordChanged> &result);
    void onChanged(const PasswordChanged &changed);
    void onRefused(const Error &error);
    void setBusy(bool busy);

    OpenAccount &m_account;
    InlineMessage *m_message;
    QWidget *m_form;
    PasswordEdit *m_currentEdit;
    PasswordEdit *m_nextEdit;
    PasswordEdit *m_againEdit;
    FormField *m_current;
    FormField *m_next;
    FormField *m_again;
    StrengthMeter *m_strength;
    QPushButton *m_cancel;
    BusyButton *m_change;
};

} // namespace Latchkey
