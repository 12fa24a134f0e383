// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/otheraccountsbutton.h"

#include "ui/accounts/accountactions.h"

#include <QMenu>

namespace Latchkey {

OtherAccountsButton::OtherAccountsButton(AccountActions &accounts, QWidget *parent)
    : QPushButton(tr("S&witch account"), parent)
{
    setObjectName(QStringLiteral("otherAccountsButton"));
    setFlat(true);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("otherAccountsMenu"));
    connect(menu, &QMenu::aboutToShow, menu, [menu, &accounts] {
        menu->clear();
        accounts.addTo(menu);
    });
    setMenu(menu);
    const auto follow = [this, &accounts] { setVisible(accounts.all().size() > 1); };
    connect(&accounts, &AccountActions::changed, this, follow);
    follow();
}

} // namespace Latchkey

#include "moc_otheraccountsbutton.cpp"
