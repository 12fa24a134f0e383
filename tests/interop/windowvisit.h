// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/robot.h"
#include "core/accounts/accountmanager.h"
#include "core/keychain/openstore.h"
#include "core/net/qnamtransport.h"
#include "core/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"

#include "tests/interop/browserguide.h"
#include "tests/support/jumpclock.h"

#include <QTemporaryDir>

namespace Latchkey::Test {

/// A person before the window, wired as in the program, with a profile of their own and the real keychain. Their
/// browser is one without a screen.
class WindowVisit
{
public:
    WindowVisit()
    {
        m_window.show();
        m_accounts.openRemembered();
    }
    ~WindowVisit() { QCoro::waitFor(m_accounts.shutDown()); }
    Q_DISABLE_COPY_MOVE(WindowVisit)

    using Action = Robot::Action;

    /// Empty, or what could not be done.
    QString perform(const QList<Action> &actions) { return QCoro::waitFor(m_robot.perform(actions)); }
    /// Null: none is open.
    [[nodiscard]] OpenAccount *account() { return m_accounts.current(); }
    [[nodiscard]] SessionView::Phase phase()
    {
        return account() ? account()->session().view().phase : SessionView::Phase::Starting;
    }
    /// The titles of the tasks that the server has confirmed.
    [[nodiscard]] QStringList confirmed()
    {
        QStringList titles;
        for (const Task &task : account() ? account()->tasks().tasks() : QList<Task>()) {
            if (!task.pending)
                titles.append(task.title);
        }
        titles.sort();
        return titles;
    }
    [[nodiscard]] JumpClock &clock() { return m_clock; }

private:
    /// There is none: this is about other servers.
    class NoLocalServer final : public LocalServer
    {
    public:
        Result<QUrl> start() override { return fail(Error::Kind::Storage); }
    };

    QTemporaryDir m_directory;
    Paths m_paths = Paths::below(m_directory.path());
    Result<void> m_made = m_paths.create();
    JumpClock m_clock;
    Settings m_settings{m_paths.settingsFile()};
    std::unique_ptr<CredentialStore> m_store = openStore(QStringLiteral("io.github.latchkey.Interop"));
    NoLocalServer m_localServer;
    BrowserGuide m_browser;
    TransportFactory m_transports = [this](const Origin &origin) -> std::unique_ptr<HttpTransport> {
        return std::make_unique<QnamTransport>(origin, m_clock);
    };
    AccountManager m_accounts{{m_paths, *m_store, m_clock, m_localServer, m_transports}};
    Appearance m_appearance;
    MainWindow m_window{m_accounts, m_settings, m_clock,
                        [this](const QUrl &address) { return m_browser.openBrowser(address).has_value(); }};
    Robot m_robot{m_window, QDir(m_directory.path())};
};

} // namespace Latchkey::Test
