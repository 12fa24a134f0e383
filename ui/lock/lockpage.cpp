// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockpage.h"

#include "core/accounts/accounts.h"
#include "ui/accounts/otheraccountsbutton.h"
#include "ui/await.h"
#include "ui/errortext.h"
#include "ui/session/sessiontext.h"
#include "ui/signin/foundtext.h"
#include "ui/signin/signinsteps.h"
#include "ui/signin/waybuttons.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/question.h"

#include <QVBoxLayout>

namespace Latchkey {

LockPage::LockPage(OpenAccount &account, AccountActions &others, Clock &clock, UrlOpener open, QWidget *parent)
    : CenteredPage(parent)
    , m_account(account)
    , m_offered(account.server().ways)
    , m_passwordEdit(new PasswordEdit)
    , m_password(new FormField(tr("&Password"), m_passwordEdit))
    , m_message(new InlineMessage)
    , m_unlock(new BusyButton(tr("Unlock"), tr("Unlocking…")))
    , m_ways(new WayButtons(m_offered, {tr("Unlock with the &browser"), tr("Unlock with a &code")}, "lock",
                            StepShape::Page))
    , m_steps(new SignInSteps(account.session(), clock, std::move(open), StepShape::Page))
    , m_keychain(new BusyButton(tr("Unlock with the &keychain"), tr("Waiting for your keychain…")))
    , m_links(new QVBoxLayout)
    , m_signOut(new QPushButton(tr("Sign &out")))
{
    build();
    m_links->addWidget(new OtherAccountsButton(others), 0, Qt::AlignHCenter);
    connect(m_passwordEdit, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_ways, &WayButtons::chosen, this, &LockPage::unlockBy);
    connect(m_steps, &SignInSteps::succeeded, this, [this] { setBusy(false); });
    connect(m_steps, &SignInSteps::failed, this, &LockPage::onFailed);
    connect(m_keychain, &QPushButton::clicked, this, &LockPage::unlockWithKeychain);
    connect(m_signOut, &QPushButton::clicked, this, &LockPage::requestSignOut);
    connect(&account.session(), &Session::changed, this, &LockPage::follow);
    follow();
}

void LockPage::build()
{
    setObjectName(QStringLiteral("lockPage"));
    m_passwordEdit->setObjectName(QStringLiteral("lockPasswordEdit"));
    m_password->setObjectName(QStringLiteral("lockPasswordField"));
    m_message->setObjectName(QStringLiteral("lockMessage"));
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_keychain->setObjectName(QStringLiteral("unlockWithKeychainButton"));
    m_signOut->setObjectName(QStringLiteral("lockSignOutButton"));
    m_unlock->setDefault(true);
    m_signOut->setFlat(true);
    const Account &account = m_account.account();
    const QString place = account.local ? tr("On this computer") : hostText(account.server);
    addHead(tr("Latchkey is locked"), tr("%1 · %2").arg(personText(m_account.session().view().identity), place));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_message, m_password, m_unlock, m_ways, m_keychain, m_steps})
        column()->addWidget(widget);
    m_links->setSpacing(0);
    m_links->addWidget(m_signOut, 0, Qt::AlignHCenter);
    column()->addLayout(m_links);
    const bool password = m_offered.testFlag(SignInWay::Password);
    m_password->setVisible(password);
    m_unlock->setVisible(password);
    m_steps->standInFor({m_message, m_password, m_unlock, m_ways, m_keychain, m_signOut});
    setFocusProxy(password ? static_cast<QWidget *>(m_passwordEdit) : m_ways->focusProxy());
}

void LockPage::follow()
{
    if (!m_steps->hasStep())
        m_keychain->setVisible(m_account.session().view().keychainUnlocks || m_keychain->isBusy());
}

void LockPage::submit()
{
    if (m_steps->isBusy() || m_keychain->isBusy())
        return;
    m_message->clear();
    m_password->setProblem(m_passwordEdit->text().isEmpty() ? tr("Enter your password.") : QString());
    if (!m_password->problem().isEmpty()) {
        m_passwordEdit->setFocus();
        return;
    }
    const Identity &identity = m_account.session().view().identity;
    Credentials credentials;
    credentials.email = identity.email;
    credentials.name = identity.name;
    credentials.password = m_passwordEdit->take();
    setBusy(true);
    m_unlock->setBusy(true);
    m_steps->signIn(std::move(credentials));
}

void LockPage::unlockBy(SignInWay way)
{
    if (m_steps->isBusy() || m_keychain->isBusy())
        return;
    m_message->clear();
    setBusy(true);
    m_ways->setBusy(way);
    m_steps->signInBy(way, m_account.session().view().identity.email);
}

void LockPage::unlockWithKeychain()
{
    m_message->clear();
    m_password->setProblem({});
    setBusy(true);
    m_keychain->setBusy(true);
    whenDone(m_account.session().unlockApp(), this, [this](const Result<void> &result) {
        if (!result)
            return onFailed(result.error());
        setBusy(false);
        Q_EMIT unlockedWithKeychain();
    });
}

void LockPage::onFailed(const Error &error)
{
    setBusy(false);
    follow();
    showError(error);
    focusProxy()->setFocus();
}

void LockPage::showError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (error.kind == Error::Kind::WrongCredentials)
        return m_password->setProblem(tr("That is not the password of this account. Try again."));
    if (error.kind == Error::Kind::KeychainLocked)
        return m_message->showText(Severity::Warning, tr("The keychain stayed locked"),
                                   m_offered.testFlag(SignInWay::Password) ? tr("Try again, or use your password.")
                                                                           : tr("Try again, or use your browser."));
    if (error.kind != Error::Kind::Unreachable)
        return m_message->showError(error);
    m_message->showText(Severity::Danger, errorText(error).title,
                        tr("It is the server that knows who you are. Your changes are kept. Try again later."));
}

void LockPage::setBusy(bool busy)
{
    m_passwordEdit->setReadOnly(busy);
    if (!busy) {
        m_unlock->setBusy(false);
        m_ways->setIdle();
        m_keychain->setBusy(false);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_unlock, m_ways, m_keychain, m_signOut})
        widget->setEnabled(!busy);
}

void LockPage::requestSignOut()
{
    const int unsent = m_account.tasks().status().waiting;
    if (unsent == 0)
        return signOut();
    ask(this,
        {tr("Sign out?"), tr("Some changes are not sent yet and would be lost: %1").arg(unsent), tr("Sign out"),
         tr("Stay signed in")},
        [this] { signOut(); });
}

void LockPage::signOut()
{
    // How it ended shows in the session.
    whenDone(m_account.session().signOut(), this, [](const Result<void> &) {});
}

} // namespace Latchkey

#include "moc_lockpage.cpp"
