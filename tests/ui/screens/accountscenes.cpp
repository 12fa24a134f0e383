// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace Latchkey::Test {

using Phase = SessionView::Phase;

void Stage::renderAccounts()
{
    openActive(tasks());
    FakeOpenAccount &local = m_accounts.open(true);
    local.m_account.identity = FakeAccounts::ana();
    local.m_account.identity.email = QStringLiteral("ben@example.org");
    local.m_account.identity.name = QStringLiteral("Ben");
    local.session().setActive(local.m_account.identity, BootTime(1'000'000));
    FakeOpenAccount &company = m_accounts.open();
    company.tasks().load(tasks());
    company.m_account.server = QUrl(QStringLiteral("https://id.company.example"));
    company.m_account.identity = FakeAccounts::ana();
    company.m_account.identity.email = QStringLiteral("ana.lindqvist@company.example");
    company.m_server.ways = SignInWay::Browser | SignInWay::DeviceCode;
    company.session().setActive(company.m_account.identity, BootTime(1'000'000));
    Q_EMIT m_accounts.listChanged();
    company.session().setPhase(Phase::ReauthRequired);
    shoot(QStringLiteral("ended-browser"));
    m_accounts.leaveCurrent();
    shoot(QStringLiteral("add-account"), {960, 860});
    m_accounts.switchTo(company.account().id);
    auto *button = find<QToolButton>("accountMenuButton");
    for (QToolButton *candidate : m_window->findChildren<QToolButton *>(QStringLiteral("accountMenuButton")))
        button = candidate->isVisible() ? candidate : button;
    Q_EMIT button->pressed();
    button->menu()->popup(QPoint(0, 0));
    shootWidget(QStringLiteral("switcher"), button->menu());
    button->menu()->close();
    find<QAction>("manageAccountsAction")->trigger();
    QApplication::processEvents();
    shootWidget(QStringLiteral("manage-accounts"), find<QDialog>("accountsDialog"));
    find<QPushButton>("accountColorButton")->menu()->popup(QPoint(0, 0));
    shootWidget(QStringLiteral("colours"), find<QMenu>("accountColorMenu"));
    find<QMenu>("accountColorMenu")->close();
    find<QAbstractButton>("accountRemoveButton")->click();
    QApplication::processEvents();
    shootWidget(QStringLiteral("remove-question"), find<QDialog>("question"));
    find<QAbstractButton>("questionNo")->click();
    find<QDialog>("accountsDialog")->close();
    company.session().setPhase(Phase::AppLocked);
    shoot(QStringLiteral("locked-browser"));
}

} // namespace Latchkey::Test
