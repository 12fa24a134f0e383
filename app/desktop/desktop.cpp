// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/browser.h"
#include "app/desktop/desktopfacts.h"
#include "app/desktop/desktopservices.h"
#include "core/accounts/diagnostics.h"
#include "core/accounts/transports.h"
#include "core/base/applicationid.h"
#include "core/base/freememory.h"
#include "core/base/logging.h"
#include "core/keychain/openstore.h"
#include "core/settings/followsetting.h"
#include "ui/errortext.h"
#include "ui/help/reportdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainpage.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/question.h"

#include <QApplication>
#include <QLineEdit>

namespace Latchkey {

namespace {

Backend::ServerSettings localServerSettings(const Paths &paths, std::chrono::seconds accessLifetime)
{
    Backend::ServerSettings settings;
    settings.database = paths.serverDatabase();
    settings.accessLifetime = accessLifetime;
    return settings;
}

} // namespace

Desktop::Desktop(const Paths &paths, std::chrono::seconds accessLifetime)
    : m_settings(paths.settingsFile())
    , m_keychain(openStore(applicationId()))
    , m_localServer(localServerSettings(paths, accessLifetime), m_clock)
    , m_host(systemHostEvents())
    , m_accounts({paths, *m_keychain, m_clock, m_localServer, networkTransports(m_settings, m_clock), m_host.get()})
    , m_language(m_settings.value(SettingKeys::language), QLocale())
    , m_appearance(m_settings.value(SettingKeys::theme))
    , m_desktopLook(followDesktopLook(m_appearance))
    , m_day(m_clock)
    , m_caretRest(m_clock)
    , m_tray(m_accounts, m_day)
    , m_notifier(openNotifier(m_tray))
    , m_reminders(std::make_unique<ReminderDesk>(m_accounts, m_settings, m_clock, &systemZone, *m_notifier, applier()))
    , m_shortcut(openShortcut())
    , m_requests(listenToDesktop(paths, [this](const Wish &wish) { grant(wish); }))
    , m_autostart(openAutostart(paths))
{
    giveBackLargeBlocks();
    m_appearance.follow(m_settings);
    makeWindow();
    makeDesks();
    connectAll();
    connectPulling();
    if (m_shortcut)
        connectShortcut();
    if (m_autostart)
        connectAutostart();
}

Desktop::~Desktop() = default;

ApplyToAccount Desktop::applier()
{
    return [this](OpenAccount &account, const QString &text, const Changes &changes) {
        return m_window->apply(account, text, changes);
    };
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_accounts, m_settings, m_clock, &openBrowser);
    m_window->setGoesOnWithoutWindow([this] { return m_tray.isShown() && m_settings.value(SettingKeys::keepInTray); });
    m_window->setOffersShortcut(m_shortcut && m_shortcut->isOffered());
    m_window->setOffersAutostart(m_autostart != nullptr);
    connect(m_window.get(), &MainWindow::quickAddRequested, this, &Desktop::quickAdd);
    connect(m_window.get(), &MainWindow::reportRequested, this, &Desktop::showReport);
    connect(m_window.get(), &MainWindow::closed, this, &Desktop::closed);
}

void Desktop::makeDesks()
{
    m_wishes = std::make_unique<WishDesk>(m_accounts, *m_window);
    m_quickAdd = std::make_unique<QuickAddDesk>(m_accounts, m_clock, applier());
    connect(m_quickAdd.get(), &QuickAddDesk::windowNeeded, this, &Desktop::bringToFront);
}

void Desktop::connectAll()
{
    connect(m_host.get(), &HostEvents::resumed, &m_day, &DayWatch::look);
    connect(m_host.get(), &HostEvents::resumed, m_reminders.get(), &ReminderDesk::look);
    connect(&m_tray, &TrayIcon::openRequested, this, &Desktop::bringToFront);
    connect(&m_tray, &TrayIcon::quickAddRequested, this, &Desktop::quickAdd);
    connect(&m_tray, &TrayIcon::quitRequested, this, [this] { m_window->quit(); });
    connect(m_reminders.get(), &ReminderDesk::openRequested, this, &Desktop::showTask);
    const auto follow = [this](const QString &key) {
        if (key == QLatin1String(SettingKeys::language.name))
            remakeWindow();
    };
    // Not at once: what was clicked is part of the window.
    connect(&m_settings, &Settings::changed, this, follow, Qt::QueuedConnection);
}

void Desktop::connectPulling()
{
    const auto &key = SettingKeys::syncEveryMinutes;
    followSetting(m_settings, key.name, this, [this, &key] { m_accounts.setPullPause(m_settings.value(key)); });
}

void Desktop::connectShortcut()
{
    connect(m_shortcut.get(), &GlobalShortcut::offerKnown, this,
            [this] { m_window->setOffersShortcut(m_shortcut->isOffered()); });
    connect(m_shortcut.get(), &GlobalShortcut::activated, this, &Desktop::quickAdd);
    connect(m_shortcut.get(), &GlobalShortcut::declined, &m_settings,
            [this] { m_settings.setValue(SettingKeys::addFromAnywhere, false); });
    const auto &key = SettingKeys::addFromAnywhere;
    followSetting(m_settings, key.name, this, [this, &key] { m_shortcut->setWanted(m_settings.value(key)); });
}

void Desktop::connectAutostart()
{
    const auto &key = SettingKeys::startWithDesktop;
    if (m_settings.value(key) != m_autostart->isOn()) // changed in the desktop's own settings
        m_settings.setValue(key, m_autostart->isOn());
    followSetting(m_settings, key.name, this, [this, &key] {
        if (m_settings.value(key) == m_autostart->isOn())
            return;
        if (const Result<void> set = m_autostart->setOn(m_settings.value(key)); !set) {
            qCWarning(logApp) << "starting with the desktop cannot be changed:" << set.error();
            m_settings.setValue(key, m_autostart->isOn());
            const ErrorText words = errorText(set.error());
            QWidget *over = QApplication::activeModalWidget();
            tell(over ? over : m_window.get(), words.title, words.paragraph());
        }
    });
}

void Desktop::showTask(const QUuid &account, const QString &task)
{
    m_accounts.switchTo(account);
    bringToFront();
    MainPage *page = m_window->mainPage();
    if (page && !task.isEmpty())
        page->tasks()->showDetails(task);
}

void Desktop::showReport()
{
    const auto collect = [this](bool withServers) {
        DiagnosticsSources sources(m_accounts.all(), *m_keychain, m_clock);
        sources.program = desktopFacts();
        sources.withServers = withServers;
        return diagnosticsText(sources);
    };
    (new ReportDialog(collect, m_window.get()))->open();
}

void Desktop::remakeWindow()
{
    const bool shown = m_window->isVisible();
    const auto draft = [this] {
        MainPage *page = m_window->mainPage();
        return page ? page->findChild<QLineEdit *>(QStringLiteral("addTaskEdit")) : nullptr;
    };
    const QString typed = draft() ? draft()->text() : QString(); // which only the person can enter
    if (QWidget *focus = m_window->focusWidget())
        focus->clearFocus(); // ends what is being edited in place
    m_window->saveAll();
    m_wishes.reset();
    const bool setting = m_window->findChild<SettingsDialog *>();
    m_window.reset();
    m_language.choose(m_settings.value(SettingKeys::language));
    m_tray.retranslate();
    makeWindow();
    if (m_quickAdd)
        makeDesks();
    if (shown)
        bringToFront();
    if (draft())
        draft()->setText(typed);
    if (setting)
        m_window->showSettings();
}

void Desktop::open()
{
    m_window->show();
    m_accounts.openRemembered();
}

void Desktop::grant(const Wish &wish)
{
    if (!m_wishes)
        return; // it is closing
    if (!wish.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", wish.activation.toUtf8()); // where Qt's Wayland part looks for it
    if (wish.kind == Wish::Kind::QuickAdd)
        return quickAdd();
    bringToFront();
    m_wishes->grant(wish);
}

void Desktop::bringToFront()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
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
    m_wishes.reset();
    m_reminders.reset();
    return m_accounts.shutDown();
}

} // namespace Latchkey

#include "moc_desktop.cpp"
