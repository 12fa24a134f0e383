// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/daywatch.h"
#include "ui/reminders/notifier.h"

#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace Latchkey {

class Accounts;
class OpenAccount;

/// The program's icon beside the clock: how many tasks are due today or earlier, and what can be done without the
/// window. Not there where the desktop has no place for it.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    TrayIcon(Accounts &accounts, const DayWatch &day, QObject *parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }
    /// Where nothing else shows notifications. They offer no actions here.
    void showMessage(const Notification &notification);

    /// Says everything anew: in another language.
    void retranslate();

    [[nodiscard]] int dueTasks() const { return m_due; }
    [[nodiscard]] QMenu &menu() const { return *m_menu; }

Q_SIGNALS:
    void openRequested();
    void quickAddRequested();
    void quitRequested();
    /// A message was chosen, with the notification's id.
    void messageOpened(const QString &id);

private:
    void buildMenu();
    void follow();
    void countSoon();
    void count();
    void draw();

    Accounts &m_accounts;
    const DayWatch &m_day;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QList<OpenAccount *> m_followed;
    QString m_message; ///< the id of the message shown last
    int m_due = -1;
    bool m_counting = false;
};

} // namespace Latchkey
