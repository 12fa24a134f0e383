// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopservices.h"

#include "ui/shell/trayicon.h"

namespace Latchkey {

namespace {

/// Messages of the tray icon go by themselves.
class TrayNotifier final : public Notifier
{
public:
    explicit TrayNotifier(TrayIcon &tray)
        : m_tray(tray)
    {
        connect(&tray, &TrayIcon::messageOpened, this, &Notifier::opened);
    }
    void show(const Notification &notification) override { m_tray.showMessage(notification); }
    void withdraw(const QString &) override {}

private:
    TrayIcon &m_tray;
};

} // namespace

QCoro::Task<std::shared_ptr<QObject>> introduceToDesktop()
{
    co_return std::shared_ptr<QObject>();
}

std::unique_ptr<Notifier> openNotifier(TrayIcon &tray)
{
    return std::make_unique<TrayNotifier>(tray);
}

std::unique_ptr<GlobalShortcut> openShortcut()
{
    return nullptr;
}

std::unique_ptr<QObject> followDesktopLook(Appearance &)
{
    return nullptr;
}

std::unique_ptr<QObject> listenToDesktop(const Paths &, std::function<void(const Wish &)>)
{
    return nullptr;
}

std::unique_ptr<Autostart> openAutostart(const Paths &)
{
    return nullptr;
}

} // namespace Latchkey
