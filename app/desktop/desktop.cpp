// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/browser.h"
#include "app/desktop/desktopservices.h"
#include "core/accounts/transports.h"
#include "core/base/freememory.h"
#include "core/keychain/openstore.h"
#include "ui/shell/mainpage.h"
#include "ui/tasks/taskspage.h"

namespace Latchkey {

namespace {

const QString Service = QStringLiteral("io.github.latchkey.Latchkey");

Backend::ServerSettings localServerSettings(const Paths &paths, std::chrono::seconds accessLifetime)
{
    Backend::ServerSettings settings;
    settings.database = paths.serverDatabase();
    settings.accessLifetime = accessLifetime;
    return settings;
}

ApplyToAccount applier(MainWindow &window)
{
    return [&window](OpenAccount &account, const QString &text, const Changes &changes) {
        return window.apply(account, text, changes);
    };
}

} // namespace

Desktop::Desktop(const Paths &paths, std::chrono::seconds accessLifetime)
    : m_settings(paths.settingsFile())
    , m_keychain(openStore(Service))
    , m_localServer(localServerSettings(paths, accessLifetime), m_clock)
    , m_host(systemHostEvents())
    , m_accounts({paths, *m_keychain, m_clock, m_localServer, networkTransports(m_settings, m_clock), m_host.get()})
    , m_appearance(m_settings.value(SettingKeys::theme))
    , m_window(m_accounts, m_appearance, m_settings, m_clock, &openBrowser)
    , m_day(m_clock)
    , m_tray(m_accounts, m_day)
    , m_notifier(openNotifier(m_tray))
    , m_reminders(
          std::make_unique<ReminderDesk>(m_accounts, m_settings, m_clock, &systemZone, *m_notifier, applier(m_window)))
    , m_quickAdd(std::make_unique<QuickAddDesk>(m_accounts, m_clock, applier(m_window)))
    , m_shortcut(openShortcut())
{
    giveBackLargeBlocks();
    connectAll();
    if (m_shortcut)
        connectShortcut();
}

Desktop::~Desktop() = default;

void Desktop::connectAll()
{
    m_window.setGoesOnWithoutWindow([this] { return m_tray.isShown() && m_settings.value(SettingKeys::keepInTray); });
    QObject::connect(m_host.get(), &HostEvents::resumed, &m_day, &DayWatch::look);
    QObject::connect(m_host.get(), &HostEvents::resumed, m_reminders.get(), &ReminderDesk::look);
    QObject::connect(&m_tray, &TrayIcon::openRequested, &m_window, [this] { bringToFront(); });
    QObject::connect(&m_tray, &TrayIcon::quickAddRequested, m_quickAdd.get(), &QuickAddDesk::open);
    QObject::connect(&m_window, &MainWindow::quickAddRequested, m_quickAdd.get(), &QuickAddDesk::open);
    QObject::connect(&m_tray, &TrayIcon::quitRequested, &m_window, &MainWindow::quit);
    QObject::connect(m_quickAdd.get(), &QuickAddDesk::windowNeeded, &m_window, [this] { bringToFront(); });
    QObject::connect(m_reminders.get(), &ReminderDesk::openRequested, &m_window,
                     [this](const QUuid &account, const QString &task) { showTask(account, task); });
}

void Desktop::connectShortcut()
{
    const auto follow = [this] { m_shortcut->setWanted(m_settings.value(SettingKeys::addFromAnywhere)); };
    QObject::connect(m_shortcut.get(), &GlobalShortcut::offerKnown, &m_window,
                     [this] { m_window.setOffersShortcut(m_shortcut->isOffered()); });
    QObject::connect(m_shortcut.get(), &GlobalShortcut::activated, m_quickAdd.get(), &QuickAddDesk::open);
    QObject::connect(m_shortcut.get(), &GlobalShortcut::declined, &m_settings,
                     [this] { m_settings.setValue(SettingKeys::addFromAnywhere, false); });
    QObject::connect(&m_settings, &Settings::changed, m_shortcut.get(), [follow](const QString &key) {
        if (key == QLatin1String(SettingKeys::addFromAnywhere.name))
            follow();
    });
    follow();
}

void Desktop::showTask(const QUuid &account, const QString &task)
{
    m_accounts.switchTo(account);
    bringToFront();
    MainPage *page = m_window.mainPage();
    if (page && !task.isEmpty())
        page->tasks()->showDetails(task);
}

void Desktop::open()
{
    m_window.show();
    m_accounts.openRemembered();
}

void Desktop::bringToFront()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Desktop::quickAdd()
{
    if (m_quickAdd)
        m_quickAdd->open();
}

QCoro::Task<> Desktop::close()
{
    // What looks at the tasks goes before them.
    m_quickAdd.reset();
    m_reminders.reset();
    return m_accounts.shutDown();
}

} // namespace Latchkey
