// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacyentries.h"

#include "core/accounts/accounts.h"
#include "ui/accounts/accounttext.h"
#include "ui/errortext.h"
#include "ui/exchange/filesmenu.h"
#include "ui/widgets/question.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>

namespace Latchkey {

namespace {

using AccountPointer = QPointer<OpenAccount>;

struct PrivacyWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SettingsDialog)
};

SettingEntry actEntry(const char *name, const SettingText &text, const QString &verb, const AccountPointer &account,
                      void (*act)(const AccountPointer &account, QWidget *window))
{
    const auto control = [verb, account, act] {
        auto *button = new QPushButton(verb);
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, button, [button, account, act] {
            if (account)
                act(account, button->window());
        });
        return button;
    };
    return {QLatin1String(name), text, control, {}, {}};
}

void exportEverything(const AccountPointer &account, QWidget *window)
{
    exportTasks(ExchangeFormat::Json, account->tasks(), window);
}

void askToSend(const AccountPointer &account, int waiting, QWidget *window)
{
    ask(window,
        {PrivacyWords::tr("Some changes are not sent yet"),
         PrivacyWords::tr("%n changes are on this computer only. Nothing is cleared until the server has them.",
                          nullptr, waiting),
         PrivacyWords::tr("Send now"), PrivacyWords::tr("Not now")},
        [account] {
            if (account)
                account->tasks().refresh();
        });
}

void clear(const AccountPointer &account, QWidget *window)
{
    if (const Result<void> cleared = account->renewCopy(); !cleared) {
        const ErrorText words = errorText(cleared.error());
        tell(window, PrivacyWords::tr("The copy was not cleared"), words.paragraph());
    }
}

void askToClear(const AccountPointer &account, QWidget *window)
{
    const TaskRepository &tasks = account->tasks();
    if (const int waiting = tasks.status().waiting; waiting > 0)
        return askToSend(account, waiting, window);
    if (!tasks.conflicts().isEmpty())
        return tell(
            window, PrivacyWords::tr("A decision about some tasks is open"),
            PrivacyWords::tr("They were changed here and elsewhere. What was written here is on this computer only "
                             "until you decide, so nothing is cleared."));
    ask(window,
        {PrivacyWords::tr("Clear the copy of your tasks on this computer?"),
         PrivacyWords::tr(
             "Your tasks are safe at %1, and are fetched from there again; until it answers none are shown. "
             "Filters and backups stay.")
             .arg(placeText(account->account())),
         PrivacyWords::tr("Clear"), PrivacyWords::tr("Keep it")},
        [account, window] {
            if (account)
                clear(account, window);
        });
}

} // namespace

QList<SettingEntry> privacyEntries(Accounts &accounts)
{
    const AccountPointer account(accounts.current());
    if (!account || !account->session().view().signedIn())
        return {};
    QList<SettingEntry> entries{
        actEntry("export-data",
                 {PrivacyWords::tr("My data"),
                  PrivacyWords::tr("Everything of the account that is shown in one file, which Latchkey can restore."),
                  PrivacyWords::tr("export backup download json")},
                 PrivacyWords::tr("Export my data…"), account, &exportEverything)};
    if (!account->account().local) // else the tasks themselves are on this computer
        entries << actEntry(
            "clear-copy",
            {PrivacyWords::tr("Copy of my tasks on this computer"),
             PrivacyWords::tr("Encrypted, so that tasks are there without the server. To keep nothing here, "
                              "sign out."),
             PrivacyWords::tr("cache clear delete offline")},
            PrivacyWords::tr("Clear…"), account, &askToClear);
    return entries;
}

} // namespace Latchkey
