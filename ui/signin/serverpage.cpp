// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/serverpage.h"

#include "core/accounts/accounts.h"
#include "ui/await.h"
#include "ui/errortext.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"

#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace Latchkey {

ServerPage::ServerPage(Accounts &accounts, QWidget *parent)
    : CenteredPage(parent)
    , m_accounts(accounts)
    , m_address(new FormField(tr("&Address"), new QLineEdit))
    , m_message(new InlineMessage)
    , m_continue(new BusyButton(tr("Continue"), tr("Asking the server…")))
    , m_back(new QPushButton(tr("Back")))
{
    setObjectName(QStringLiteral("serverPage"));
    m_address->setObjectName(QStringLiteral("serverAddressField"));
    m_address->edit()->setObjectName(QStringLiteral("serverAddressEdit"));
    m_address->edit()->setPlaceholderText(QStringLiteral("tasks.example.org"));
    m_address->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->setHint(tr("https is assumed. For a server on this machine: localhost:8000"));
    m_message->setObjectName(QStringLiteral("serverMessage"));
    m_continue->setObjectName(QStringLiteral("serverContinueButton"));
    m_continue->setDefault(true);
    m_back->setObjectName(QStringLiteral("serverBackButton"));
    m_back->setFlat(true);
    addHead(tr("Your server"), tr("Enter the address of the task server you want to use."));
    column()->addWidget(m_message);
    column()->addWidget(m_address);
    column()->addWidget(m_continue);
    column()->addWidget(m_back, 0, Qt::AlignHCenter);
    connect(m_continue, &QPushButton::clicked, this, &ServerPage::submit);
    connect(m_address->edit(), &QLineEdit::returnPressed, this, &ServerPage::submit);
    connect(m_back, &QPushButton::clicked, this, &ServerPage::leave);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ServerPage::leave);
    setFocusProxy(m_address->edit());
}

void ServerPage::submit()
{
    if (m_busy)
        return;
    const QString address = m_address->edit()->text().trimmed();
    if (address.isEmpty()) {
        m_address->setProblem(tr("Enter the server's address."));
        m_address->edit()->setFocus();
        return;
    }
    m_message->clear();
    m_address->setProblem({});
    setBusy(true);
    whenDone(m_accounts.openServer(address), this, [this](const Result<void> &result) { onAnswered(result); });
}

void ServerPage::onAnswered(const Result<void> &result)
{
    setBusy(false);
    if (result || result.error().kind == Error::Kind::Cancelled)
        return;
    const Error &error = result.error();
    if (error.kind == Error::Kind::InvalidInput)
        m_address->setProblem(tr("This is not an address of a server. It should be like tasks.example.org."));
    else if (error.kind == Error::Kind::InsecureAddress)
        m_address->setProblem(errorText(error).title + QStringLiteral(". ") + errorText(error).next);
    else
        m_message->showError(error);
    m_address->edit()->setFocus();
}

void ServerPage::leave()
{
    if (m_busy)
        m_accounts.cancelOpening();
    Q_EMIT left();
}

void ServerPage::setBusy(bool busy)
{
    m_busy = busy;
    m_address->edit()->setReadOnly(busy);
    m_continue->setBusy(busy);
    m_back->setText(busy ? tr("Cancel") : tr("Back"));
}

} // namespace Latchkey
