// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderdesk.h"

#include "core/accounts/accounts.h"
#include "core/base/logging.h"
#include "core/settings/settings.h"
#include "ui/reminders/notifier.h"
#include "ui/reminders/remindertext.h"
#include "ui/tasks/taskedits.h"

#include <algorithm>

namespace Latchkey {

namespace {

bool isLocked(OpenAccount &account)
{
    return account.session().view().phase == SessionView::Phase::AppLocked;
}

/// Of an account alone, it is about the account as a whole.
QString notificationId(const QUuid &account, const QString &task = {})
{
    return account.toString(QUuid::WithoutBraces) + u'/' + task;
}

} // namespace

ReminderDesk::ReminderDesk(Accounts &accounts, Settings &settings, Clock &clock, ZoneSource zone, Notifier &notifier,
                           ApplyToAccount apply, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_notifier(notifier)
    , m_apply(std::move(apply))
{
    connect(&accounts, &Accounts::listChanged, this, &ReminderDesk::onAccountsChanged);
    connect(&accounts, &Accounts::currentChanged, this, &ReminderDesk::onAccountsChanged);
    connect(&notifier, &Notifier::doneChosen, this, &ReminderDesk::complete);
    connect(&notifier, &Notifier::snoozeChosen, this, &ReminderDesk::snooze);
    connect(&notifier, &Notifier::opened, this, &ReminderDesk::openFrom);
    connect(&notifier, &Notifier::dismissed, this, [this](const QString &id) {
        QString task;
        answered(id, &task);
    });
    onAccountsChanged();
}

void ReminderDesk::look()
{
    for (const Desk &desk : std::as_const(m_desks))
        desk.watch->look();
}

void ReminderDesk::onAccountsChanged()
{
    const QList<OpenAccount *> open = m_accounts.all();
    for (auto it = m_desks.begin(); it != m_desks.end();) {
        if (open.contains(it->account)) {
            ++it;
            continue;
        }
        for (const QString &task : std::as_const(it->shown))
            m_notifier.withdraw(notificationId(it.key(), task));
        m_notifier.withdraw(notificationId(it.key()));
        delete it->watch;
        it = m_desks.erase(it);
    }
    for (OpenAccount *account : open) {
        if (!m_desks.contains(account->account().id))
            this->open(*account);
    }
}

void ReminderDesk::open(OpenAccount &account)
{
    const QUuid id = account.account().id;
    auto *watch = new ReminderWatch(account.tasks(), m_clock, m_zone,
                                    ReminderMemory::fromJson(m_settings.value(SettingKeys::reminders, id)), this);
    Desk desk;
    desk.account = &account;
    desk.watch = watch;
    desk.locked = isLocked(account);
    m_desks.insert(id, desk);
    connect(watch, &ReminderWatch::due, this, [this, id](const QStringList &tasks) { present(id, tasks); });
    connect(watch, &ReminderWatch::memoryChanged, this, [this, id, watch] {
        if (!m_settings.setValue(SettingKeys::reminders, watch->memory().toJson(), id))
            qCWarning(logApp) << "the snoozed reminders are too many to be remembered";
    });
    connect(&account.session(), &Session::changed, watch, [this, id] { followLock(id); });
    connect(&account.tasks(), &TaskRepository::taskChanged, watch, [this, id] { withdrawDone(id); });
    connect(&account.tasks(), &TaskRepository::taskRemoved, watch, [this, id] { withdrawDone(id); });
    connect(&account.tasks(), &TaskRepository::reset, watch, [this, id] { withdrawDone(id); });
}

void ReminderDesk::present(const QUuid &account, const QStringList &tasks)
{
    Desk &desk = m_desks[account];
    for (const QString &task : tasks) {
        if (!desk.shown.contains(task))
            desk.shown.append(task);
    }
    if (desk.shown.isEmpty())
        return;
    if (desk.locked)
        return presentTogether(account, lockedReminderTitle());
    if (tasks.size() > MostAtOnce)
        return presentTogether(account, manyRemindersTitle(int(tasks.size())));
    const QTimeZone zone = m_zone();
    for (const QString &id : tasks) {
        if (const std::optional<Task> task = desk.account->tasks().task(id))
            m_notifier.show({notificationId(account, id), task->title,
                             reminderBody(*task, m_clock.wallNow().toTimeZone(zone)), true});
    }
}

void ReminderDesk::presentTogether(const QUuid &account, const QString &title)
{
    const bool locked = m_desks[account].locked;
    m_notifier.show({notificationId(account), title, locked ? lockedReminderBody() : manyRemindersBody(), false});
}

/// What was named is no longer, and what was not named is named.
void ReminderDesk::followLock(const QUuid &account)
{
    Desk &desk = m_desks[account];
    if (std::exchange(desk.locked, isLocked(*desk.account)) == desk.locked || desk.shown.isEmpty())
        return;
    if (!desk.locked)
        m_notifier.withdraw(notificationId(account));
    else
        for (const QString &task : std::as_const(desk.shown))
            m_notifier.withdraw(notificationId(account, task));
    const QStringList shown = desk.shown;
    present(account, shown);
}

void ReminderDesk::withdrawDone(const QUuid &account)
{
    Desk &desk = m_desks[account];
    desk.shown.removeIf([&](const QString &id) {
        const std::optional<Task> task = desk.account->tasks().task(id);
        if (task && !task->completed && !task->trashed)
            return false;
        m_notifier.withdraw(notificationId(account, id));
        return true;
    });
    if (desk.shown.isEmpty())
        m_notifier.withdraw(notificationId(account));
}

ReminderDesk::Desk *ReminderDesk::answered(const QString &notification, QString *taskId)
{
    const auto desk = m_desks.find(QUuid::fromString(notification.section(u'/', 0, 0)));
    *taskId = notification.section(u'/', 1);
    m_notifier.withdraw(notification); // not every desktop does so by itself
    if (desk == m_desks.end())
        return nullptr;
    if (taskId->isEmpty())
        desk->shown.clear();
    else
        desk->shown.removeAll(*taskId);
    return desk->locked ? nullptr : &*desk;
}

void ReminderDesk::complete(const QString &notification)
{
    QString id;
    Desk *desk = answered(notification, &id);
    const std::optional<Task> task = desk ? desk->account->tasks().task(id) : std::nullopt;
    if (!task)
        return openFrom(notification);
    OpenAccount &account = *desk->account;
    const TaskEdit edit = TaskEdits::completed({*task}, account.tasks().tasks(), true, m_clock.wallNow(), m_zone());
    if (!m_apply(account, edit.text, edit.changes))
        openFrom(notification); // where it says what is in the way
}

void ReminderDesk::snooze(const QString &notification)
{
    QString id;
    if (const Desk *desk = answered(notification, &id))
        desk->watch->snooze(id, SnoozeTime);
}

void ReminderDesk::openFrom(const QString &notification)
{
    QString id;
    answered(notification, &id);
    Q_EMIT openRequested(QUuid::fromString(notification.section(u'/', 0, 0)), id);
}

} // namespace Latchkey

#include "moc_reminderdesk.cpp"
