// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainpage.h"

#include "core/accounts/accounts.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accounttext.h"
#include "ui/exchange/filesmenu.h"
#include "ui/session/devicesdialog.h"
#include "ui/session/passworddialog.h"
#include "ui/session/reauthbar.h"
#include "ui/session/sessiondialog.h"
#include "ui/session/sessionindicator.h"
#include "ui/shell/accountbutton.h"
#include "ui/shell/droptarget.h"
#include "ui/shell/noticekeeper.h"
#include "ui/shell/noticesbar.h"
#include "ui/shell/signoutflow.h"
#include "ui/statistics/statisticsdialog.h"
#include "ui/sync/syncindicator.h"
#include "ui/tasks/conflicts/conflictdialog.h"
#include "ui/tasks/taskspage.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/firstmenu.h"
#include "ui/widgets/inneractions.h"
#include "ui/widgets/separator.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int WidestSearch = 320;
}

MainPage::MainPage(OpenAccount &account, AccountActions &accounts, Clock &clock, UrlOpener open, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_open(std::move(open))
    , m_search(new QLineEdit)
    , m_accountButton(new AccountButton)
    , m_menuButton(new QToolButton)
    , m_sidebarButton(new QToolButton)
    , m_title(new ElidedLabel)
    , m_lock(new QAction(icon("lock", IconTone::Muted), tr("&Lock now"), this))
    , m_signOut(new QAction(icon("sign-out", IconTone::Muted), tr("Sign &out"), this))
    , m_signOutEverywhere(new QAction(tr("Sign out &everywhere…"), this))
    , m_above(new QVBoxLayout)
    , m_notices(new NoticesBar)
    , m_keeper(new NoticeKeeper(account, *m_notices, this))
    , m_signOutFlow(new SignOutFlow(account, *m_keeper, this))
    , m_tasks(new TasksPage(account.tasks(), account.session(), clock))
    , m_session(new SessionIndicator(account, clock))
    , m_sync(new SyncIndicator(account, clock))
{
    setObjectName(QStringLiteral("mainPage"));
    m_above->setContentsMargins(SpaceWide, 0, SpaceWide, 0);
    m_above->setSpacing(0);
    m_above->addWidget(m_notices);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addLayout(m_above);
    column->addWidget(new Separator(Qt::Horizontal));
    column->addWidget(m_tasks, 1);
    column->addWidget(new Separator(Qt::Horizontal));
    column->addWidget(buildFoot());
    buildAccountMenu();
    connectAll();
    updatePerson();
    updateTitle();
    followSession();
}

QWidget *MainPage::buildHead()
{
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the tasks"));
    addSign(*m_search, "search", IconTone::Muted);
    addClearButton(*m_search);
    m_search->setMaximumWidth(WidestSearch);
    m_menuButton->setObjectName(QStringLiteral("mainMenuButton"));
    m_menuButton->setIcon(icon("menu"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setAccessibleName(tr("Menu"));
    m_sidebarButton->setObjectName(QStringLiteral("sidebarButton"));
    m_sidebarButton->setIcon(icon("sidebar"));
    m_sidebarButton->setAutoRaise(true);
    m_sidebarButton->setFocusPolicy(Qt::TabFocus);
    m_sidebarButton->setAccessibleName(tr("Views and lists"));
    m_title->setObjectName(QStringLiteral("viewTitle"));
    m_title->setFont(fontFor(TextStyle::Title));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space, Space, Space, Space);
    row->setSpacing(SpaceSmall);
    row->addWidget(m_sidebarButton);
    row->addWidget(m_title, 2);
    row->addWidget(m_search, 3);
    row->addWidget(m_accountButton);
    row->addWidget(m_menuButton);
    return head;
}

QWidget *MainPage::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(SpaceSmall, SpaceTiny, SpaceSmall, SpaceTiny);
    row->setSpacing(Space);
    row->addWidget(m_session);
    row->addStretch(1);
    row->addWidget(m_sync);
    row->addSpacing(SpaceWide - SpaceSmall);
    return foot;
}

void MainPage::buildAccountMenu()
{
    m_lock->setObjectName(QStringLiteral("lockAction"));
    addAction(m_lock);
    connect(m_lock, &QAction::triggered, this, &MainPage::lockRequested);
    m_signOut->setObjectName(QStringLiteral("signOutAction"));
    m_signOutEverywhere->setObjectName(QStringLiteral("signOutEverywhereAction"));
    connect(m_signOut, &QAction::triggered, this, &MainPage::requestSignOut);
    connect(m_signOutEverywhere, &QAction::triggered, this, &MainPage::requestSignOutEverywhere);
    makeMenuWhenPressed(*m_accountButton, [this] {
        auto *menu = new QMenu(m_accountButton);
        menu->setObjectName(QStringLiteral("accountMenu"));
        menu->setToolTipsVisible(true);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAccountMenu(menu); });
        return menu;
    });
}

void MainPage::fillAccountMenu(QMenu *menu)
{
    const auto addWindows = [this, menu](const char *name) {
        if (auto *action = window()->findChild<QAction *>(QLatin1String(name)))
            menu->addAction(action);
    };
    menu->clear();
    m_accounts.addTo(menu);
    menu->addSeparator();
    addWindows("addAccountAction");
    addWindows("manageAccountsAction");
    menu->addSeparator();
    menu->addAction(icon("keychain", IconTone::Muted), tr("&Session details"), this, &MainPage::showSession)
        ->setObjectName(QStringLiteral("sessionAction"));
    if (m_account.remoteSessions())
        menu->addAction(icon("computer", IconTone::Muted), tr("&Devices…"), this, &MainPage::showDevices)
            ->setObjectName(QStringLiteral("devicesAction"));
    if (m_account.passwordChange()) {
        QAction *change =
            menu->addAction(icon("lock", IconTone::Muted), tr("Change &password…"), this, &MainPage::changePassword);
        change->setObjectName(QStringLiteral("changePasswordAction"));
        change->setEnabled(m_account.session().view().signedIn());
    }
    menu->addSeparator();
    menu->addAction(m_lock);
    menu->addAction(m_signOut);
    if (m_account.remoteSessions())
        menu->addAction(m_signOutEverywhere);
}

void MainPage::connectAll()
{
    Session &session = m_account.session();
    connect(m_search, &QLineEdit::textChanged, m_tasks, &TasksPage::setSearchText);
    connect(m_search, &QLineEdit::returnPressed, m_tasks, &TasksPage::focusList);
    auto *escape = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (!m_search->text().isEmpty())
            m_search->clear();
        else
            m_tasks->focusList();
    });
    connect(m_sidebarButton, &QToolButton::clicked, m_tasks, &TasksPage::toggleSidebar);
    connect(m_tasks, &TasksPage::titleChanged, this, &MainPage::updateTitle);
    connect(m_tasks, &TasksPage::searchCleared, m_search, &QLineEdit::clear);
    connect(&session, &Session::changed, this, &MainPage::updatePerson);
    connect(&session, &Session::changed, this, &MainPage::followSession);
    connect(&session, &Session::changed, this, &MainPage::importWhenReady);
    connect(&m_accounts, &AccountActions::changed, this, &MainPage::updatePerson);
    connect(&m_account.tasks(), &TaskRepository::syncChanged, this, &MainPage::updateTitle);
    connect(&m_account.tasks(), &TaskRepository::syncChanged, this, &MainPage::importWhenReady);
    const auto *drops = new DropTarget(this);
    connect(drops, &DropTarget::filesDropped, this, &MainPage::importFiles);
    connect(drops, &DropTarget::textDropped, m_tasks, &TasksPage::takeText);
    connect(m_session, &SessionIndicator::signOutRequested, this, &MainPage::requestSignOut);
    connect(m_session, &SessionIndicator::detailsRequested, this, &MainPage::showSession);
    connect(m_keeper, &NoticeKeeper::conflictsWanted, this, &MainPage::showConflicts);
    connect(m_session, &SessionIndicator::unlockRequested, m_keeper, &NoticeKeeper::unlock);
}

QToolButton *MainPage::accountButton() const
{
    return m_accountButton;
}

void MainPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainPage::refresh()
{
    m_account.tasks().refresh();
}

void MainPage::updateTitle()
{
    m_title->setText(m_tasks->title());
    m_sidebarButton->setVisible(m_tasks->hasSidebar());
}

void MainPage::addFilesMenu(QMenu &menu)
{
    fillFilesMenu(*menu.addMenu(tr("&Files")), exchangePlace(), this);
}

ExchangePlace MainPage::exchangePlace() const
{
    return {m_account.tasks(), m_account.backups(), m_tasks->rememberer()};
}

void MainPage::importFiles(const QStringList &names)
{
    m_imports << names;
    importWhenReady();
}

void MainPage::importWhenReady()
{
    const bool locked = m_account.session().view().phase == SessionView::Phase::AppLocked;
    if (!m_imports.isEmpty() && !locked && !m_account.tasks().isOpening())
        Latchkey::importFiles(exchangePlace(), std::exchange(m_imports, {}), this);
}

void MainPage::showStatistics()
{
    (new StatisticsDialog(m_account.tasks(), m_clock, this))->open();
}

void MainPage::updatePerson()
{
    m_accountButton->setAccount(m_account.account(), identityOf(m_account));
}

/// Most sessions go on: what asks to sign in again is made when one ends.
void MainPage::followSession()
{
    if (m_reauth || m_account.session().view().phase != SessionView::Phase::ReauthRequired)
        return;
    m_reauth = new ReauthBar(m_account, m_clock, m_open, this);
    m_reauth->setGapBelow(Space);
    m_above->insertWidget(0, m_reauth);
}

void MainPage::showConflicts()
{
    m_tasks->saveAll();
    auto *dialog = new ConflictDialog(m_account.tasks(), m_clock, {}, this);
    dialog->open();
}

void MainPage::requestSignOut()
{
    m_tasks->saveAll();
    m_signOutFlow->signOutHere();
}

void MainPage::requestSignOutEverywhere()
{
    if (m_devices)
        m_devices->close();
    m_tasks->saveAll();
    m_signOutFlow->signOutEverywhere();
}

void MainPage::showSession()
{
    auto *dialog = new SessionDialog(m_account, m_clock, this);
    connect(dialog, &SessionDialog::devicesRequested, this, &MainPage::showDevices);
    connect(dialog, &SessionDialog::lockRequested, this, &MainPage::lockRequested);
    connect(dialog, &SessionDialog::signOutRequested, this, &MainPage::requestSignOut);
    connect(dialog, &SessionDialog::signOutEverywhereRequested, this, &MainPage::requestSignOutEverywhere);
    dialog->open();
}

void MainPage::showDevices()
{
    m_devices = new DevicesDialog(m_account, m_clock, this);
    connect(m_devices, &DevicesDialog::signOutEverywhereRequested, this, &MainPage::requestSignOutEverywhere);
    m_devices->open();
}

void MainPage::changePassword()
{
    (new PasswordDialog(m_account, this))->open();
}

} // namespace Latchkey

#include "moc_mainpage.cpp"
