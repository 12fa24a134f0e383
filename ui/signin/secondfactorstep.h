// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signinguide.h"
#include "ui/signin/signinstep.h"

class QLineEdit;
class QPushButton;

namespace Latchkey {

class BusyButton;
class FormField;

/// Asks for the code that an account wants besides the password.
class SecondFactorStep : public SignInStep
{
    Q_OBJECT

public:
    SecondFactorStep(StepShape shape, const SecondFactorQuestion &question, QWidget *parent = nullptr);

    /// Asks once more, with what was wrong with the code before.
    void askAgain(const SecondFactorQuestion &question);

Q_SIGNALS:
    void answered(SecondFactor::Kind kind, const QString &code);

private:
    void build(bool takesBackupCodes);
    void setKind(SecondFactor::Kind kind);
    void keepDigits();
    void submit();

    SecondFactor::Kind m_kind = SecondFactor::Kind::AuthenticatorCode;
    QLineEdit *m_edit;
    FormField *m_code;
    BusyButton *m_continue;
    QPushButton *m_other;
};

} // namespace Latchkey
