// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/browser.h"
#include "core/accounts/transports.h"
#include "core/keychain/openstore.h"

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

} // namespace

Desktop::Desktop(const Paths &paths, std::chrono::seconds accessLifetime)
    : m_settings(paths.settingsFile())
    , m_keychain(openStore(Service))
    , m_localServer(localServerSettings(paths, accessLifetime), m_clock)
    , m_host(systemHostEvents())
    , m_accounts({paths, *m_keychain, m_clock, m_localServer, networkTransports(m_settings, m_clock), m_host.get()})
    , m_appearance(m_settings.value(SettingKeys::theme))
    , m_window(m_accounts, m_appearance, m_settings, m_clock, &openBrowser)
{
}

Desktop::~Desktop() = default;

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

QCoro::Task<> Desktop::close()
{
    return m_accounts.shutDown();
}

} // namespace Latchkey
