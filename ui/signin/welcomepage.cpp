// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/welcomepage.h"

#include "core/accounts/accounts.h"
#include "ui/accounts/accounttext.h"
#include "ui/accounts/avatar.h"
#include "ui/await.h"
#include "ui/session/sessiontext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/inlinemessage.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Latchkey {

WelcomePage::WelcomePage(Accounts &accounts, QWidget *parent)
    : CenteredPage(parent)
    , m_accounts(accounts)
    , m_local(new ChoiceButton(icon("computer", IconTone::Accent), tr("On &this computer"),
                               tr("No server needed. Your tasks stay here; you choose an e-mail and a password.")))
    , m_server(new ChoiceButton(icon("server", IconTone::Accent), tr("My &server"),
                                tr("Sign in where your team or company keeps its tasks, or at a server of your own.")))
    , m_message(new InlineMessage)
    , m_known(new QWidget)
{
    setObjectName(QStringLiteral("welcomePage"));
    m_local->setObjectName(QStringLiteral("welcomeLocalButton"));
    m_server->setObjectName(QStringLiteral("welcomeServerButton"));
    m_message->setObjectName(QStringLiteral("welcomeMessage"));
    m_known->setObjectName(QStringLiteral("welcomeAccounts"));
    auto *backs = new QVBoxLayout(m_known);
    backs->setContentsMargins(0, Metrics::SpaceSmall, 0, 0);
    backs->setSpacing(Metrics::Space);
    addHead({}, tr("Where should your tasks live?"));
    column()->addWidget(m_message);
    column()->addWidget(m_local);
    column()->addWidget(m_server);
    column()->addWidget(m_known);
    auto *settings = new QPushButton(tr("S&ettings…"));
    settings->setObjectName(QStringLiteral("welcomeSettingsButton"));
    settings->setFlat(true);
    column()->addWidget(settings, 0, Qt::AlignHCenter);
    connect(m_local, &ChoiceButton::clicked, this, &WelcomePage::openLocal);
    connect(m_server, &ChoiceButton::clicked, this, &WelcomePage::serverChosen);
    connect(settings, &QPushButton::clicked, this, &WelcomePage::settingsRequested);
    connect(&accounts, &Accounts::listChanged, this, &WelcomePage::updateAccounts);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (const QList<OpenAccount *> known = m_accounts.all(); !known.isEmpty())
            m_accounts.switchTo(known.first()->account().id);
    });
    setFocusProxy(m_local);
    updateAccounts();
}

void WelcomePage::updateAccounts()
{
    while (QLayoutItem *old = m_known->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be what led here
        delete old;
    }
    const QList<OpenAccount *> accounts = m_accounts.all();
    const bool first = accounts.isEmpty();
    title()->setText(first ? tr("Welcome to Latchkey") : tr("Add an account"));
    title()->setFont(fontFor(first ? TextStyle::Display : TextStyle::Title));
    m_known->setVisible(!first);
    auto *heading = new QLabel(tr("Or go back to"));
    makeMuted(heading);
    heading->setAlignment(Qt::AlignHCenter);
    m_known->layout()->addWidget(heading);
    for (OpenAccount *account : accounts) {
        const Identity identity = identityOf(*account);
        const QUuid id = account->account().id;
        auto *back = new ChoiceButton(avatarIcon(account->account(), identity), personText(identity),
                                      placeText(account->account()) + QStringLiteral("  ·  ")
                                          + stateText(account->session().view()));
        back->setObjectName(QStringLiteral("welcomeAccount-") + id.toString(QUuid::WithoutBraces));
        connect(back, &ChoiceButton::clicked, this, [this, id] { m_accounts.switchTo(id); });
        m_known->layout()->addWidget(back);
    }
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

#include "moc_welcomepage.cpp"
