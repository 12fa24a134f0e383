// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reminders/reminderwatch.h"
#include "ui/tasks/applychanges.h"

#include <QHash>
#include <QUuid>

namespace Latchkey {

class Accounts;
class Notifier;
class OpenAccount;
class Settings;

/// Shows the reminders of all accounts as notifications, and does what the person answers. What is locked is not named.
class ReminderDesk : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes SnoozeTime{15};
    /// More reminders of an account than these at a time are one notification.
    static constexpr qsizetype MostAtOnce = 3;

    /// All must outlive this object.
    ReminderDesk(Accounts &accounts, Settings &settings, Clock &clock, ZoneSource zone, Notifier &notifier,
                 ApplyToAccount apply, QObject *parent = nullptr);

    /// Looks now, as after sleep.
    void look();

Q_SIGNALS:
    /// The person wants to see the task, or, where `taskId` is empty, the account.
    void openRequested(const QUuid &account, const QString &taskId);

private:
    struct Desk
    {
        OpenAccount *account = nullptr;
        ReminderWatch *watch = nullptr;
        QStringList shown; ///< tasks that nobody has answered for
        bool locked = false;
    };

    void onAccountsChanged();
    void open(OpenAccount &account);
    void present(const QUuid &account, const QStringList &tasks);
    void presentTogether(const QUuid &account, const QString &title);
    void followLock(const QUuid &account);
    void withdrawDone(const QUuid &account);
    void complete(const QString &notification);
    void snooze(const QString &notification);
    void openFrom(const QString &notification);
    /// The desk whose task the notification is about, which then counts as answered; null: it has gone, or is locked.
    Desk *answered(const QString &notification, QString *taskId);

    Accounts &m_accounts;
    Settings &m_settings;
    Clock &m_clock;
    ZoneSource m_zone;
    Notifier &m_notifier;
    ApplyToAccount m_apply;
    QHash<QUuid, Desk> m_desks;
};

} // namespace Latchkey
