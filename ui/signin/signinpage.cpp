// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpage.h"

#include "core/accounts/accounts.h"
#include "ui/await.h"
#include "ui/errortext.h"
#include "ui/signin/strengthmeter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordedit.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Latchkey {

SignInPage::SignInPage(OpenAccount &account, QWidget *parent)
    : CenteredPage(parent)
    , m_account(account)
    , m_session(account.session())
    , m_server(account.server())
    , m_name(new FormField(tr("&Name"), new QLineEdit))
    , m_email(new FormField(tr("&E-mail"), new QLineEdit))
    , m_passwordEdit(new PasswordEdit)
    , m_password(new FormField(tr("&Password"), m_passwordEdit))
    , m_strength(new StrengthMeter(m_server.passwordMinLength))
    , m_keychain(new InlineMessage)
    , m_message(new InlineMessage)
    , m_submit(new BusyButton({}, {}))
    , m_switch(new QPushButton)
    , m_leave(new QPushButton(tr("Use another server")))
{
    build();
    connectAll();
    prefill();
    updateKeychainNotice();
    const bool nobodyYet = account.account().local && account.account().identity.subject.isEmpty();
    setMode(nobodyYet && m_server.canSignUp ? Mode::SignUp : Mode::SignIn);
}

SignInPage::~SignInPage()
{
    m_email->edit()->disconnect(this); // it still loses the focus when this object's own part is gone
}

void SignInPage::build()
{
    setObjectName(QStringLiteral("signInPage"));
    m_name->edit()->setObjectName(QStringLiteral("nameEdit"));
    m_email->edit()->setObjectName(QStringLiteral("emailEdit"));
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_passwordEdit->setObjectName(QStringLiteral("passwordEdit"));
    m_name->setObjectName(QStringLiteral("nameField"));
    m_email->setObjectName(QStringLiteral("emailField"));
    m_password->setObjectName(QStringLiteral("passwordField"));
    m_strength->setObjectName(QStringLiteral("strengthMeter"));
    m_keychain->setObjectName(QStringLiteral("signInKeychainMessage"));
    m_message->setObjectName(QStringLiteral("signInMessage"));
    m_switch->setFlat(true);
    m_leave->setObjectName(QStringLiteral("otherServerButton"));
    m_leave->setFlat(true);
    m_submit->setDefault(true);
    addHead({}, {});
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_keychain, m_message, m_name, m_email, m_password, m_strength, m_submit})
        column()->addWidget(widget);
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    links->addWidget(m_switch, 0, Qt::AlignHCenter);
    links->addWidget(m_leave, 0, Qt::AlignHCenter);
    column()->addLayout(links);
    m_switch->setVisible(m_server.canSignUp);
}

void SignInPage::connectAll()
{
    for (FormField *field : {m_name, m_email, m_password})
        connect(field->edit(), &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_email->edit(), &QLineEdit::editingFinished, this, [this] {
        if (!m_email->edit()->text().isEmpty())
            m_email->setProblem(emailProblem(m_email->edit()->text()));
    });
    connect(m_passwordEdit, &QLineEdit::textChanged, m_strength, &StrengthMeter::setPassword);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_switch, &QPushButton::clicked, this,
            [this] { setMode(m_mode == Mode::SignIn ? Mode::SignUp : Mode::SignIn); });
    connect(m_leave, &QPushButton::clicked, this, &SignInPage::left);
    connect(&m_session, &Session::changed, this, &SignInPage::updateKeychainNotice);
}

void SignInPage::prefill()
{
    const Identity &identity = m_account.account().identity;
    m_email->edit()->setText(identity.email);
    m_name->edit()->setText(identity.name);
    setFocusProxy(identity.email.isEmpty() ? m_email->edit() : m_passwordEdit);
}

void SignInPage::setMode(Mode mode)
{
    m_mode = mode;
    const bool signUp = mode == Mode::SignUp;
    const QString place =
        m_account.account().local ? tr("On this computer") : tr("At %1").arg(m_account.account().server.host());
    title()->setText(signUp ? tr("Create your account") : tr("Sign in"));
    subtitle()->setText(place);
    m_name->setVisible(signUp);
    m_strength->setVisible(signUp);
    m_submit->setObjectName(signUp ? QStringLiteral("signUpButton") : QStringLiteral("signInButton"));
    m_switch->setObjectName(signUp ? QStringLiteral("switchToSignIn") : QStringLiteral("switchToSignUp"));
    m_submit->setTexts(signUp ? tr("Create account") : tr("Sign in"),
                       signUp ? tr("Creating your account…") : tr("Signing in…"));
    m_switch->setText(signUp ? tr("I have an account: sign in") : tr("New here? Create an account"));
    m_leave->setText(m_account.account().local ? tr("Keep tasks somewhere else") : tr("Use another server"));
    m_password->setProblem({});
    m_message->clear();
    QLineEdit *first = signUp ? m_name->edit() : m_email->edit()->text().isEmpty() ? m_email->edit() : m_passwordEdit;
    setFocusProxy(first);
    if (isVisible())
        first->setFocus();
}

bool SignInPage::validate()
{
    m_email->setProblem(emailProblem(m_email->edit()->text()));
    const QString password = m_passwordEdit->text();
    if (m_mode == Mode::SignUp) {
        m_name->setProblem(m_name->edit()->text().trimmed().isEmpty() ? tr("Enter a name.") : QString());
        m_password->setProblem(newPasswordProblem(password, m_server.passwordMinLength));
    } else {
        m_name->setProblem({});
        m_password->setProblem(password.isEmpty() ? tr("Enter your password.") : QString());
    }
    for (FormField *field : {m_name, m_email, m_password}) {
        if (!field->problem().isEmpty()) {
            field->edit()->setFocus();
            return false;
        }
    }
    return true;
}

void SignInPage::submit()
{
    if (m_submit->isBusy() || !validate())
        return;
    m_message->clear();
    Credentials credentials;
    credentials.email = m_email->edit()->text().trimmed();
    credentials.password = m_passwordEdit->take();
    if (m_mode == Mode::SignUp)
        credentials.name = m_name->edit()->text().trimmed();
    setBusy(true);
    auto task =
        m_mode == Mode::SignUp ? m_session.signUp(std::move(credentials)) : m_session.signIn(std::move(credentials));
    whenDone(std::move(task), this, [this](const Result<void> &result) { onAnswered(result); });
}

void SignInPage::onAnswered(const Result<void> &result)
{
    setBusy(false);
    if (result)
        return;
    const Error &error = result.error();
    for (const Error::Field &refused : error.fields) {
        for (FormField *field : {m_name, m_email, m_password}) {
            if (field->objectName() == refused.name + QLatin1String("Field"))
                field->setProblem(fieldText(refused));
        }
    }
    FormField *field = fieldFor(error);
    if (field && error.fields.isEmpty())
        field->setProblem(errorText(error).title + QStringLiteral(". ") + errorText(error).next);
    else if (!field)
        m_message->showError(error);
    (field ? field->edit() : m_passwordEdit)->setFocus();
}

FormField *SignInPage::fieldFor(const Error &error) const
{
    for (FormField *field : {m_name, m_email, m_password}) {
        if (!field->problem().isEmpty())
            return field;
    }
    if (error.kind == Error::Kind::EmailTaken)
        return m_email;
    return error.kind == Error::Kind::NameTaken ? m_name : nullptr;
}

void SignInPage::setBusy(bool busy)
{
    m_submit->setBusy(busy);
    for (FormField *field : {m_name, m_email, m_password})
        field->edit()->setReadOnly(busy);
    m_switch->setEnabled(!busy);
    m_leave->setEnabled(!busy);
}

void SignInPage::updateKeychainNotice()
{
    if (m_session.view().phase == SessionView::Phase::KeychainUnavailable) {
        const ErrorText words =
            errorText(m_session.view().lastError.value_or(Error(Error::Kind::KeychainUnavailable)));
        m_keychain->showText(Severity::Warning, words.title, words.paragraph());
    } else if (m_session.view().phase == SessionView::Phase::SignedOut) {
        if (m_session.view().lastError)
            m_keychain->showText(Severity::Warning,
                                 tr("You are signed out, but the keychain still holds the old sign-in"),
                                 tr("It is never used again and is deleted when the keychain allows it."));
        else
            m_keychain->clear();
    }
}

} // namespace Latchkey
