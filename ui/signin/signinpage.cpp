// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpage.h"

#include "core/accounts/accounts.h"
#include "ui/accounts/otheraccountsbutton.h"
#include "ui/errortext.h"
#include "ui/signin/foundtext.h"
#include "ui/signin/signinsteps.h"
#include "ui/signin/strengthmeter.h"
#include "ui/signin/waybuttons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordedit.h"
#include "ui/wording.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Latchkey {

SignInPage::SignInPage(OpenAccount &account, AccountActions &others, Clock &clock, UrlOpener open, QWidget *parent)
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
    , m_ways(new WayButtons(m_server.ways, {tr("Sign in with the &browser"), tr("Sign in with a &code")}, "signIn",
                            StepShape::Page))
    , m_form(new QWidget)
    , m_links(new QWidget)
    , m_steps(new SignInSteps(m_session, clock, std::move(open), StepShape::Page))
    , m_switch(new QPushButton)
    , m_leave(new QPushButton(tr("Use another server")))
{
    build(others);
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

void SignInPage::build(AccountActions &others)
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
    buildForm();
    auto *links = new QVBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(0);
    links->addWidget(m_switch, 0, Qt::AlignHCenter);
    links->addWidget(m_leave, 0, Qt::AlignHCenter);
    links->addWidget(new OtherAccountsButton(others), 0, Qt::AlignHCenter);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_keychain, m_message, m_form, m_steps, m_links})
        column()->addWidget(widget);
    m_steps->standInFor({m_form, m_links});
}

void SignInPage::buildForm()
{
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Metrics::SpaceWide);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_email, m_password, m_strength, m_submit, m_ways})
        form->addWidget(widget);
    const bool password = m_server.ways.testFlag(SignInWay::Password);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_email, m_password, m_submit})
        widget->setVisible(password);
    m_switch->setVisible(password && m_server.canSignUp);
    if (!password) {
        auto *why = new QLabel(tr("You sign in on a page of %1. Latchkey never sees your password.")
                                   .arg(m_account.account().server.host()));
        applyTextStyle(why, TextStyle::Body);
        why->setTextFormat(Qt::PlainText);
        why->setAlignment(Qt::AlignHCenter);
        form->insertWidget(0, why);
    }
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
    connect(m_ways, &WayButtons::chosen, this, &SignInPage::signInWithout);
    connect(m_steps, &SignInSteps::succeeded, this, [this] { setBusy(false); });
    connect(m_steps, &SignInSteps::failed, this, &SignInPage::onFailed);
    connect(&m_session, &Session::changed, this, &SignInPage::updateKeychainNotice);
}

void SignInPage::prefill()
{
    const Identity &identity = m_account.account().identity;
    m_email->edit()->setText(identity.email);
    m_name->edit()->setText(identity.name);
}

QWidget *SignInPage::firstToFill() const
{
    if (!m_server.ways.testFlag(SignInWay::Password))
        return m_ways->focusProxy();
    if (m_mode == Mode::SignUp)
        return m_name->edit();
    return m_email->edit()->text().isEmpty() ? m_email->edit() : m_passwordEdit;
}

void SignInPage::setMode(Mode mode)
{
    m_mode = mode;
    const bool signUp = mode == Mode::SignUp;
    title()->setText(signUp ? tr("Create your account") : tr("Sign in"));
    subtitle()->setText(signInPlace(m_account.account()));
    m_name->setVisible(signUp);
    m_strength->setVisible(signUp);
    m_ways->setVisible(!signUp && waysWithoutForm(m_server.ways));
    m_submit->setObjectName(signUp ? QStringLiteral("signUpButton") : QStringLiteral("signInButton"));
    m_switch->setObjectName(signUp ? QStringLiteral("switchToSignIn") : QStringLiteral("switchToSignUp"));
    m_submit->setTexts(signUp ? tr("Create account") : tr("Sign in"),
                       signUp ? tr("Creating your account…") : tr("Signing in…"));
    m_switch->setText(signUp ? tr("I have an account: sign in") : tr("New here? Create an account"));
    m_leave->setText(m_account.account().local ? tr("Keep tasks somewhere else") : tr("Use another server"));
    m_password->setProblem({});
    m_message->clear();
    setFocusProxy(firstToFill());
    if (isVisible())
        firstToFill()->setFocus();
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
    if (m_steps->isBusy() || !validate())
        return;
    m_message->clear();
    Credentials credentials;
    credentials.email = m_email->edit()->text().trimmed();
    credentials.password = m_passwordEdit->take();
    if (m_mode == Mode::SignUp)
        credentials.name = m_name->edit()->text().trimmed();
    setBusy(true);
    m_submit->setBusy(true);
    if (m_mode == Mode::SignUp)
        m_steps->signUp(std::move(credentials));
    else
        m_steps->signIn(std::move(credentials));
}

void SignInPage::signInWithout(SignInWay way)
{
    if (m_steps->isBusy())
        return;
    m_message->clear();
    setBusy(true);
    m_ways->setBusy(way);
    m_steps->signInBy(way, m_email->edit()->text().trimmed());
}

void SignInPage::onFailed(const Error &error)
{
    setBusy(false);
    for (const Error::Field &refused : error.fields) {
        for (FormField *field : {m_name, m_email, m_password}) {
            if (field->objectName() == refused.name + QLatin1String("Field"))
                field->setProblem(fieldText(refused));
        }
    }
    FormField *field = fieldFor(error);
    if (field && error.fields.isEmpty())
        field->setProblem(headed(errorText(error).title, errorText(error).next));
    else if (!field && error.kind != Error::Kind::Cancelled)
        m_message->showError(error);
    const bool form = m_server.ways.testFlag(SignInWay::Password);
    (field ? field->edit() : form ? static_cast<QWidget *>(m_passwordEdit) : m_ways->focusProxy())->setFocus();
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
    if (!busy) {
        m_submit->setBusy(false);
        m_ways->setIdle();
    }
    m_submit->setEnabled(!busy);
    for (FormField *field : {m_name, m_email, m_password})
        field->edit()->setReadOnly(busy);
    m_switch->setEnabled(!busy);
    m_leave->setEnabled(!busy);
}

void SignInPage::updateKeychainNotice()
{
    if (m_session.view().phase == SessionView::Phase::KeychainUnavailable) {
        const ErrorText words = errorText(m_session.view().lastError.value_or(Error(Error::Kind::KeychainUnavailable)));
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

#include "moc_signinpage.cpp"
