// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountactions.h"

#include "ui/accounts/accounttext.h"
#include "ui/accounts/avatar.h"
#include "ui/session/sessiontext.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QMenu>

namespace Latchkey {

namespace {

/// A menu would take "&" for a mnemonic.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void show(QAction *action, OpenAccount &account, bool current)
{
    const SessionView &view = account.session().view();
    const Identity identity = identityOf(account);
    QStringList words{personText(identity), placeText(account.account())};
    if (!view.signedIn())
        words << stateText(view);
    action->setData(account.account().id);
    action->setIcon(avatarIcon(account.account(), identity));
    action->setText(plain(words.join(QStringLiteral("  ·  "))));
    action->setChecked(current);
    action->setFont(fontFor(current ? TextStyle::Strong : TextStyle::Body));
}

} // namespace

AccountActions::AccountActions(Accounts &accounts, QWidget *window)
    : QObject(window)
    , m_accounts(accounts)
    , m_window(window)
{
    connect(&accounts, &Accounts::currentChanged, this, &AccountActions::update);
    connect(&accounts, &Accounts::listChanged, this, &AccountActions::update);
    update();
}

void AccountActions::addTo(QMenu *menu)
{
    update();
    menu->addActions(m_actions);
}

void AccountActions::update()
{
    const QList<OpenAccount *> accounts = m_accounts.all();
    while (m_actions.size() > accounts.size())
        delete m_actions.takeLast();
    while (m_actions.size() < accounts.size())
        m_actions << add();
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        show(m_actions.at(i), *accounts.at(i), accounts.at(i) == m_accounts.current());
        connect(&accounts.at(i)->session(), &Session::changed, this, &AccountActions::update, Qt::UniqueConnection);
    }
    Q_EMIT changed();
}

QAction *AccountActions::add()
{
    auto *action = new QAction(this);
    const auto number = m_actions.size() + 1;
    action->setObjectName(QStringLiteral("switchAction-%1").arg(number));
    action->setCheckable(true);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, [this, action] {
        action->setChecked(true); // choosing the shown one again changes nothing
        m_accounts.switchTo(action->data().toUuid());
    });
    return action;
}

} // namespace Latchkey

#include "moc_accountactions.cpp"
