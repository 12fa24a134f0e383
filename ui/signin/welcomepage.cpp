// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/welcomepage.h"

#include "core/accounts/accounts.h"
#include "ui/await.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/inlinemessage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Latchkey {

WelcomePage::WelcomePage(Accounts &accounts, QWidget *parent)
    : CenteredPage(parent)
    , m_accounts(accounts)
    , m_local(new ChoiceButton(icon("computer", IconTone::Accent), tr("On &this computer"),
                               tr("No server needed. Your tasks stay here; you choose an e-mail and a password.")))
    , m_server(new ChoiceButton(icon("server", IconTone::Accent), tr("My &server"),
                                tr("Sign in to a task server that you or your team runs, by its address.")))
    , m_message(new InlineMessage)
{
    setObjectName(QStringLiteral("welcomePage"));
    m_local->setObjectName(QStringLiteral("welcomeLocalButton"));
    m_server->setObjectName(QStringLiteral("welcomeServerButton"));
    m_message->setObjectName(QStringLiteral("welcomeMessage"));
    addHead(tr("Welcome to Latchkey"), tr("Where should your tasks live?"));
    title()->setFont(fontFor(TextStyle::Display));
    column()->addWidget(m_message);
    column()->addWidget(m_local);
    column()->addWidget(m_server);
    connect(m_local, &ChoiceButton::clicked, this, &WelcomePage::openLocal);
    connect(m_server, &ChoiceButton::clicked, this, &WelcomePage::serverChosen);
    setFocusProxy(m_local);
}

void WelcomePage::openLocal()
{
    m_message->clear();
    m_local->setBusy(true);
    m_server->setEnabled(false);
    whenDone(m_accounts.openLocal(), this, [this](const Result<void> &result) { onLocalOpened(result); });
}

void WelcomePage::onLocalOpened(const Result<void> &result)
{
    m_local->setBusy(false);
    m_server->setEnabled(true);
    if (!result)
        m_message->showError(result.error());
}

} // namespace Latchkey
