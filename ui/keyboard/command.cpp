// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboard/command.h"

#include "core/tasks/task.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

using Group = Command::Group;
using Offer = Command::Offer;

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Commands)
};

QList<QKeySequence> keysFrom(const QString &keys)
{
    return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

/// The commands of one group, as they are listed.
class Rows
{
public:
    Rows(QList<Command> &commands, Group group)
        : m_commands(commands)
        , m_group(group)
    {
    }

    Command &add(const QString &id, Offer offer, const QString &text, const QString &keys)
    {
        m_commands.append({id, text, m_group, offer});
        m_commands.last().defaults = keysFrom(keys);
        return m_commands.last();
    }
    void window(const char *id, Offer offer, const QString &text, const char *keys = "", const char *fixed = "")
    {
        add(QLatin1String(id), offer, text, QLatin1String(keys)).fixed = keysFrom(QLatin1String(fixed));
    }
    void list(const char *id, Offer offer, const QString &text, const char *keys, const char *fixed = "")
    {
        window(id, offer, text, keys, fixed);
        m_commands.last().inList = true;
    }
    /// One for each number, which stands for %1.
    void numbered(const char *id, const QString &text, const char *keys)
    {
        for (int number = 1; number <= Command::LastNumber; ++number)
            add(QString::fromLatin1(id).arg(number), Offer::Never, text.arg(number),
                QString::fromLatin1(keys).arg(number));
    }
    void fixed(const char *id, const QString &text, const char *keys)
    {
        list(id, Offer::Never, text, "", keys);
        m_commands.last().changeable = false;
    }

private:
    QList<Command> &m_commands;
    Group m_group;
};

void addTasks(Rows rows)
{
    rows.window("addTask", Offer::WithTasks, CommandWords::tr("Add a task"), "Ctrl+N; Q; A");
    rows.window("quickAdd", Offer::WithTasks, CommandWords::tr("Add a task in a small window"), "Ctrl+Shift+A");
    rows.window("undo", Offer::WithTasks, CommandWords::tr("Undo"), "Ctrl+Z; U; Z");
    rows.window("redo", Offer::WithTasks, CommandWords::tr("Redo"), "Ctrl+Shift+Z; Ctrl+Y");
    rows.window("refresh", Offer::WithTasks, CommandWords::tr("Refresh"), "F5");
}

void addChosen(Rows rows)
{
    rows.window("complete", Offer::WithTask, CommandWords::tr("Done, or open again"), "Ctrl+D; D", "Space");
    rows.fixed("editTitle", CommandWords::tr("Edit the title"), "Return; F2");
    rows.fixed("showDetails", CommandWords::tr("Show all of a task"), "Alt+Return");
    for (int priority = HighestPriority; priority <= NoPriority; ++priority) {
        rows.add(QStringLiteral("priority%1").arg(priority), Offer::WithTask,
                 priority == NoPriority ? CommandWords::tr("No priority")
                                        : CommandWords::tr("Priority %1").arg(priority),
                 QString::number(priority))
            .inList = true;
    }
    rows.list("chooseDate", Offer::WithTask, CommandWords::tr("Choose a date"), "T");
    rows.list("moveToList", Offer::WithTask, CommandWords::tr("Move to a list"), "V");
    rows.list("chooseTags", Offer::WithTask, CommandWords::tr("Choose tags"), "@");
    rows.list("copyLink", Offer::WithTask, CommandWords::tr("Copy the link"), "Ctrl+Shift+C");
    rows.list("remove", Offer::WithTask, CommandWords::tr("Delete"), "#", "Del; Backspace");
    rows.fixed("shift", CommandWords::tr("Move up or down"), "Alt+Up; Alt+Down");
    rows.fixed("depth", CommandWords::tr("Make it a step, or a task again"), "Alt+Right; Alt+Left");
}

void addList(Rows rows)
{
    rows.list("next", Offer::Never, CommandWords::tr("Next task"), "J", "Down");
    rows.list("previous", Offer::Never, CommandWords::tr("Previous task"), "K", "Up");
    rows.list("mark", Offer::Never, CommandWords::tr("Choose this one too"), "X");
    rows.fixed("chooseAll", CommandWords::tr("Choose all, or only one"), "Ctrl+A; Esc");
    rows.fixed("fold", CommandWords::tr("Fold or unfold"), "Left; Right");
}

void addPlaces(Rows rows)
{
    rows.window("palette", Offer::Never, CommandWords::tr("Find a command, a place or a task"), "Ctrl+K");
    rows.window("search", Offer::WithTasks, CommandWords::tr("Search"), "Ctrl+F; /");
    rows.list("goInbox", Offer::Never, CommandWords::tr("Go to the inbox"), "G, I");
    rows.list("goToday", Offer::Never, CommandWords::tr("Go to today"), "G, T");
    rows.list("goUpcoming", Offer::Never, CommandWords::tr("Go to what is upcoming"), "G, U");
    rows.list("goAll", Offer::Never, CommandWords::tr("Go to all tasks"), "G, A");
    rows.list("goCompleted", Offer::Never, CommandWords::tr("Go to what is completed"), "G, C");
    rows.numbered("place%1", CommandWords::tr("View or list %1"), "Ctrl+%1");
    rows.window("sidebar", Offer::WithTasks, CommandWords::tr("Show or hide views and lists"), "Ctrl+B; F9; M");
    rows.window("addList", Offer::WithTasks, CommandWords::tr("New list"), "Ctrl+Shift+N");
    rows.window("addFilter", Offer::WithTasks, CommandWords::tr("New filter; keeps what is searched for"),
                "Ctrl+Shift+F");
    rows.window("statistics", Offer::WithTasks, CommandWords::tr("Statistics"));
}

void addWindow(Rows rows)
{
    rows.window("menu", Offer::Never, CommandWords::tr("Menu"), "F10");
    rows.window("settings", Offer::Unlocked, CommandWords::tr("Settings"), "Ctrl+,");
    rows.window("zoomIn", Offer::Always, CommandWords::tr("Larger text"), "Ctrl++; Ctrl+=");
    rows.window("zoomOut", Offer::Always, CommandWords::tr("Smaller text"), "Ctrl+-");
    rows.window("zoomReset", Offer::Always, CommandWords::tr("Text of the usual size"), "Ctrl+0");
    rows.window("shortcuts", Offer::Always, CommandWords::tr("Keyboard shortcuts"), "F1; ?");
    rows.window("report", Offer::Always, CommandWords::tr("Report a problem"));
    rows.window("about", Offer::Always, CommandWords::tr("About Latchkey"));
    rows.window("lock", Offer::WithTasks, CommandWords::tr("Lock now"), "Ctrl+L");
    rows.window("quit", Offer::Always, CommandWords::tr("Quit"), "Ctrl+Q");
}

void addAccounts(Rows rows)
{
    rows.numbered("account%1", CommandWords::tr("Account %1"), "Ctrl+Shift+%1");
    rows.window("addAccount", Offer::Never, CommandWords::tr("Add account"));
    rows.window("manageAccounts", Offer::Never, CommandWords::tr("Manage accounts"));
}

} // namespace

QList<Command> allCommands()
{
    QList<Command> commands;
    addTasks({commands, Group::Tasks});
    addChosen({commands, Group::Chosen});
    addList({commands, Group::List});
    addPlaces({commands, Group::Places});
    addWindow({commands, Group::Window});
    addAccounts({commands, Group::Accounts});
    return commands;
}

QString groupText(Group group)
{
    switch (group) {
    case Group::Tasks: return CommandWords::tr("Tasks");
    case Group::Chosen: return CommandWords::tr("What is chosen");
    case Group::List: return CommandWords::tr("In the list");
    case Group::Places: return CommandWords::tr("Places");
    case Group::Window: return CommandWords::tr("Window");
    case Group::Accounts: return CommandWords::tr("Accounts");
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey
