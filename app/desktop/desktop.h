// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/autostart.h"
#include "app/embedded/embeddedlocalserver.h"
#include "core/accounts/accountmanager.h"
#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/language/language.h"
#include "ui/reminders/notifier.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/shell/globalshortcut.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/quickadddesk.h"
#include "ui/shell/trayicon.h"
#include "ui/shell/wishdesk.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/caretrest.h"

#include <memory>

namespace Latchkey {

/// The composition root: makes everything the window needs, once, and gives it to who needs it. The window itself is
/// made anew when another language is chosen.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// `accessLifetime` is of the tokens that the server on this computer gives.
    Desktop(const Paths &paths, std::chrono::seconds accessLifetime);
    ~Desktop() override;

    /// Shows the window and opens the remembered account.
    void open();
    /// Of who starts it again, or of the desktop.
    void grant(const Wish &wish);
    void bringToFront();
    /// Asks for one task in a window of its own; in the whole window where nobody is signed in.
    void quickAdd();
    /// Ends what is in flight; only then may this object be destroyed.
    QCoro::Task<> close();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Accounts &accounts() { return m_accounts; }
    [[nodiscard]] CredentialStore &keychain() { return *m_keychain; }

Q_SIGNALS:
    /// As MainWindow::closed().
    void closed();

private:
    void makeWindow();
    void makeDesks();
    void connectAll();
    void connectShortcut();
    void connectAutostart();
    void connectPulling();
    void showTask(const QUuid &account, const QString &task);
    void showReport();
    /// In the language that is chosen now: with everything typed saved, in the same view.
    void remakeWindow();
    [[nodiscard]] ApplyToAccount applier();

    SystemClock m_clock;
    Settings m_settings;
    std::unique_ptr<CredentialStore> m_keychain;
    EmbeddedLocalServer m_localServer;
    std::unique_ptr<HostEvents> m_host;
    AccountManager m_accounts;
    Language m_language;
    Appearance m_appearance;
    std::unique_ptr<QObject> m_desktopLook;
    std::unique_ptr<MainWindow> m_window; ///< never null
    DayWatch m_day;
    CaretRest m_caretRest;
    TrayIcon m_tray;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<ReminderDesk> m_reminders; ///< null: it is closing
    std::unique_ptr<QuickAddDesk> m_quickAdd;  ///< likewise
    std::unique_ptr<WishDesk> m_wishes;        ///< likewise
    std::unique_ptr<GlobalShortcut> m_shortcut;
    std::unique_ptr<QObject> m_requests; ///< of the desktop
    std::unique_ptr<Autostart> m_autostart;
};

} // namespace Latchkey
