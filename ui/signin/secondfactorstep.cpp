// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/secondfactorstep.h"

#include "ui/errortext.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/formfield.h"
#include "ui/wording.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Latchkey {

using Kind = SecondFactor::Kind;

namespace {
constexpr int CodeWidthInABar = 200;
} // namespace

SecondFactorStep::SecondFactorStep(StepShape shape, const SecondFactorQuestion &question, QWidget *parent)
    : SignInStep(shape, {}, {}, parent)
    , m_edit(new QLineEdit)
    , m_code(new FormField(tr("&Code"), m_edit))
    , m_continue(new BusyButton(tr("Continue"), tr("Checking the code…")))
    , m_other(new QPushButton)
{
    build(question.takesBackupCodes);
    setKind(Kind::AuthenticatorCode);
    connect(m_edit, &QLineEdit::textEdited, this, &SecondFactorStep::keepDigits);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecondFactorStep::submit);
    connect(m_continue, &QPushButton::clicked, this, &SecondFactorStep::submit);
    connect(m_other, &QPushButton::clicked, this, [this] {
        setKind(m_kind == Kind::BackupCode ? Kind::AuthenticatorCode : Kind::BackupCode);
        m_edit->setFocus();
    });
}

void SecondFactorStep::build(bool takesBackupCodes)
{
    setObjectName(QStringLiteral("secondFactorStep"));
    m_edit->setObjectName(QStringLiteral("codeEdit"));
    m_code->setObjectName(QStringLiteral("codeField"));
    m_continue->setObjectName(QStringLiteral("codeContinueButton"));
    m_continue->setDefault(true);
    m_other->setObjectName(QStringLiteral("otherCodeButton"));
    m_other->setFlat(true);
    m_other->setVisible(takesBackupCodes);
    column()->addWidget(m_code);
    if (shape() == StepShape::Bar) {
        m_edit->setFixedWidth(CodeWidthInABar);
        m_code->layout()->setAlignment(m_edit, Qt::AlignLeft);
        addButtons({m_continue, m_other});
    } else {
        column()->addWidget(m_continue);
        addButtons({m_other});
    }
    setFocusProxy(m_edit);
}

void SecondFactorStep::setKind(Kind kind)
{
    m_kind = kind;
    const bool backup = kind == Kind::BackupCode;
    setWords(backup ? tr("Use a backup code") : tr("Enter your code"),
             backup ? tr("One of those that you saved when you set up the second factor. Each is good once.")
                    : tr("Your authenticator app shows it."));
    m_edit->setInputMethodHints(backup ? Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText : Qt::ImhDigitsOnly);
    m_other->setText(backup ? tr("Use the authenticator app") : tr("Use a backup code"));
    m_edit->clear();
    m_code->setProblem({});
}

void SecondFactorStep::askAgain(const SecondFactorQuestion &question)
{
    m_continue->setBusy(false);
    m_edit->setReadOnly(false);
    m_edit->clear();
    if (question.refusal) {
        const ErrorText words = errorText(*question.refusal);
        m_code->setProblem(headed(words.title, words.paragraph()));
    }
}

void SecondFactorStep::keepDigits()
{
    if (m_kind != Kind::AuthenticatorCode)
        return;
    // Apps show "123 456", and that is what is pasted.
    QString digits;
    for (const QChar c : m_edit->text()) {
        if (c.isDigit())
            digits += c;
    }
    if (digits == m_edit->text())
        return;
    const int behind = int(m_edit->text().size()) - m_edit->cursorPosition();
    m_edit->setText(digits);
    m_edit->setCursorPosition(std::max(0, int(digits.size()) - behind));
}

void SecondFactorStep::submit()
{
    if (m_continue->isBusy())
        return;
    const QString code = m_edit->text().trimmed();
    if (code.isEmpty()) {
        m_code->setProblem(tr("Enter the code."));
        m_edit->setFocus();
        return;
    }
    m_edit->setFocus(); // it keeps the keyboard while the button is busy
    m_edit->setReadOnly(true);
    m_continue->setBusy(true);
    Q_EMIT answered(m_kind, code);
}

} // namespace Latchkey

#include "moc_secondfactorstep.cpp"
