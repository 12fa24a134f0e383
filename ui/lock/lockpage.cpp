// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockpage.h"

#include "core/accounts/accounts.h"
#include "ui/await.h"
#include "ui/errortext.h"
#include "ui/session/sessiontext.h"
#include "ui/tasks/unsentchanges.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/question.h"

#include <QVBoxLayout>

namespace Latchkey {

LockPage::LockPage(OpenAccount &account, QWidget *parent)
    : CenteredPage(parent)
    , m_account(account)
    , m_passwordEdit(new PasswordEdit)
    , m_password(new FormField(tr("&Password"), m_passwordEdit))
    , m_message(new InlineMessage)
    , m_unlock(new BusyButton(tr("Unlock"), tr("Unlocking…")))
    , m_keychain(new BusyButton(tr("Unlock with the &keychain"), tr("Waiting for your keychain…")))
    , m_signOut(new QPushButton(tr("Sign &out")))
{
    build();
    connect(m_passwordEdit, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
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
    const QString place = account.local ? tr("On this computer") : account.server.host();
    addHead(tr("Latchkey is locked"), tr("%1 · %2").arg(personText(m_account.session().view().identity), place));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_message, m_password, m_unlock, m_keychain})
        column()->addWidget(widget);
    column()->addWidget(m_signOut, 0, Qt::AlignHCenter);
    setFocusProxy(m_passwordEdit);
}

void LockPage::follow()
{
    m_keychain->setVisible(m_account.session().view().keychainUnlocks || m_keychain->isBusy());
}

void LockPage::submit()
{
    if (m_unlock->isBusy() || m_keychain->isBusy())
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
    m_unlock->setBusy(true);
    setBusy(true);
    whenDone(m_account.session().signIn(std::move(credentials)), this,
             [this](const Result<void> &result) { onAnswered(result); });
}

void LockPage::unlockWithKeychain()
{
    m_message->clear();
    m_password->setProblem({});
    m_keychain->setBusy(true);
    setBusy(true);
    whenDone(m_account.session().unlockApp(), this, [this](const Result<void> &result) { onAnswered(result); });
}

void LockPage::onAnswered(const Result<void> &result)
{
    m_unlock->setBusy(false);
    m_keychain->setBusy(false);
    setBusy(false);
    follow();
    if (result)
        return;
    const Error &error = result.error();
    if (error.kind == Error::Kind::WrongCredentials) {
        m_password->setProblem(tr("That is not the password of this account. Try again."));
    } else if (error.kind == Error::Kind::KeychainLocked) {
        m_message->showText(Severity::Warning, tr("The keychain stayed locked"),
                            tr("Try again, or use your password."));
    } else if (error.kind == Error::Kind::Unreachable) {
        const ErrorText words = errorText(error);
        m_message->showText(Severity::Danger, words.title,
                            tr("It is the server that knows your password. Your changes are kept. Try again later."));
    } else {
        m_message->showError(error);
    }
    m_passwordEdit->setFocus();
}

void LockPage::setBusy(bool busy)
{
    m_passwordEdit->setReadOnly(busy);
    m_unlock->setEnabled(!busy);
    m_keychain->setEnabled(!busy);
    m_signOut->setEnabled(!busy);
}

void LockPage::requestSignOut()
{
    const int unsent = unsentChanges(m_account.tasks());
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
