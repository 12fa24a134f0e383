// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wishdesk.h"

#include "core/accounts/accounts.h"
#include "core/tasks/tasklink.h"
#include "ui/shell/mainpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/taskspage.h"

#include <QMessageBox>

#include <algorithm>

namespace Latchkey {

namespace {

using Phase = SessionView::Phase;

/// Its tasks are not known yet, and will be.
bool isComing(OpenAccount &account)
{
    const SessionView view = account.session().view();
    const TaskRepository &tasks = account.tasks();
    switch (view.phase) {
    case Phase::Starting:
    case Phase::AppLocked:
    case Phase::KeychainLocked:
    case Phase::KeychainBusy: return true;
    default: break;
    }
    if (tasks.isOpening())
        return true;
    const bool loading = tasks.sync() == TaskRepository::Sync::Loading;
    return view.signedIn() && (loading || (!tasks.loaded() && tasks.sync() == TaskRepository::Sync::Idle));
}

} // namespace

WishDesk::WishDesk(Accounts &accounts, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_window(window)
{
    connect(&window, &MainWindow::pageChanged, this, &WishDesk::actLater);
    connect(&accounts, &Accounts::listChanged, this, &WishDesk::follow);
    follow();
}

void WishDesk::follow()
{
    const QList<OpenAccount *> open = m_accounts.all();
    for (OpenAccount *account : open) {
        if (m_followed.contains(account))
            continue;
        connect(&account->session(), &Session::changed, this, &WishDesk::actLater);
        connect(&account->tasks(), &TaskRepository::syncChanged, this, &WishDesk::actLater);
        connect(&account->tasks(), &TaskRepository::reset, this, &WishDesk::actLater);
    }
    m_followed = open;
    actLater();
}

void WishDesk::grant(const Wish &wish)
{
    m_place = wish.kind;
    m_task.clear();
    m_files.clear();
    take(wish.targets);
    act();
}

/// Neither what is refused nor a file's name is logged.
void WishDesk::take(const QStringList &targets)
{
    bool refused = false;
    for (const QString &target : targets) {
        const QUrl address(target, QUrl::StrictMode);
        if (const std::optional<QString> task = taskOfLink(target))
            m_task = *task;
        else if (address.isLocalFile())
            m_files << address.toLocalFile();
        else
            refused = true;
    }
    if (refused)
        refuse(tr("This cannot be opened. Latchkey opens files on this computer and its own links to tasks."));
}

/// Not while the window is still being changed.
void WishDesk::actLater()
{
    if (!std::exchange(m_acting, true))
        QMetaObject::invokeMethod(this, &WishDesk::act, Qt::QueuedConnection);
}

void WishDesk::act()
{
    m_acting = false;
    goToPlace();
    if (!m_task.isEmpty())
        showTask();
    if (!m_files.isEmpty())
        importFiles();
}

void WishDesk::goToPlace()
{
    MainPage *main = m_window.mainPage();
    if (!main)
        return;
    const Wish::Kind place = std::exchange(m_place, Wish::Kind::Show);
    if (place == Wish::Kind::Search)
        main->focusSearch();
    if (place != Wish::Kind::Today)
        return;
    main->tasks()->setView({TaskView::Kind::Today, {}});
    main->tasks()->focusList();
}

void WishDesk::showTask()
{
    OpenAccount *account = accountWithTask();
    if (!account) {
        const QList<OpenAccount *> open = m_accounts.all();
        if (std::any_of(open.cbegin(), open.cend(), [](OpenAccount *one) { return isComing(*one); }))
            return;
        m_task.clear();
        return refuse(
            tr("No account that is signed in here has this task. It may have been deleted, or belong to somebody "
               "else."));
    }
    if (account != m_accounts.current())
        m_accounts.switchTo(account->account().id);
    if (MainPage *main = m_window.mainPage())
        main->tasks()->goTo(std::exchange(m_task, QString()));
}

OpenAccount *WishDesk::accountWithTask() const
{
    const QList<OpenAccount *> open = m_accounts.all();
    const auto found =
        std::find_if(open.cbegin(), open.cend(), [this](OpenAccount *one) { return one->tasks().peek(m_task); });
    return found == open.cend() ? nullptr : *found;
}

void WishDesk::importFiles()
{
    if (MainPage *main = m_window.mainPage())
        main->importFiles(std::exchange(m_files, {}));
}

void WishDesk::refuse(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, QStringLiteral("Latchkey"), text, QMessageBox::Ok, &m_window);
    box->setObjectName(QStringLiteral("refusedWish"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Latchkey

#include "moc_wishdesk.cpp"
