// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskmenus.h"

#include "core/tasks/taskrepository.h"
#include "ui/models/liveindex.h"
#include "ui/models/tasktext.h"
#include "ui/tasks/taskactions.h"
#include "ui/theme/icons.h"

#include <QCollator>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace Latchkey::TaskMenus {

namespace {

struct TaskMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TaskMenus)
};

/// In a menu, "&" would make a letter a key.
QString plain(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

template <typename Get>
bool allAre(const QList<Task> &tasks, Get holds)
{
    return !tasks.isEmpty() && std::all_of(tasks.cbegin(), tasks.cend(), holds);
}

template <typename Act>
QAction *addChoice(QMenu *menu, const QString &text, bool checked, TaskActions &actions, Act act)
{
    QAction *action = menu->addAction(text, &actions, act);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

} // namespace

void fillPriorities(QMenu *menu, TaskActions &actions, const QStringList &ids)
{
    const QList<Task> tasks = actions.live().tasksOf(ids);
    for (int priority = HighestPriority; priority <= NoPriority; ++priority) {
        const bool checked = allAre(tasks, [&](const Task &task) { return task.priority == priority; });
        addChoice(menu, TaskText::priority(priority) + QLatin1Char('\t') + QString::number(priority), checked, actions,
                  [&actions, ids, priority] { actions.setPriority(ids, priority); });
    }
}

void fillDays(QMenu *menu, TaskActions &actions, const QStringList &ids)
{
    const QList<Task> tasks = actions.live().tasksOf(ids);
    const Here here = actions.live().here();
    const QDate nextMonday = here.today.addDays(8 - here.today.dayOfWeek());
    const std::pair<QDate, QString> days[] = {
        {here.today, TaskMenuWords::tr("&Today")},
        {here.today.addDays(1), TaskMenuWords::tr("T&omorrow")},
        {here.today.addDays(2), TaskText::day(here.today.addDays(2), here.today)},
        {nextMonday, TaskMenuWords::tr("Next &Monday")},
        {here.today.addDays(7), TaskMenuWords::tr("In a &week")},
        {QDate(), TaskMenuWords::tr("&No date")},
    };
    for (const auto &[day, text] : days) {
        const bool checked = allAre(tasks, [&, day = day](const Task &task) { return task.due.day(here.zone) == day; });
        addChoice(menu, text, checked, actions, [&actions, ids, day = day] { actions.schedule(ids, day); });
    }
    menu->addSeparator();
    menu->addAction(icon("calendar", IconTone::Muted), TaskMenuWords::tr("&Choose a date…"), &actions,
                    [&actions, ids] { Q_EMIT actions.dueWanted(ids); });
}

void fillLists(QMenu *menu, TaskActions &actions, const QStringList &ids)
{
    const QList<Task> tasks = actions.live().tasksOf(ids);
    const auto add = [&](const QString &text, const QString &id) {
        const bool checked = allAre(tasks, [&](const Task &task) { return task.listId == id; });
        addChoice(menu, text, checked, actions, [&actions, ids, id] { actions.move(ids, id); });
    };
    add(TaskMenuWords::tr("&Inbox"), {});
    for (const ListTree::Row &row : actions.live().index().lists().rows())
        add(QString(3 * row.depth, QLatin1Char(' ')) + plain(row.list.name), row.list.id);
}

void fillTags(QMenu *menu, TaskActions &actions, const QStringList &ids)
{
    const QList<Task> tasks = actions.live().tasksOf(ids);
    QStringList tags = actions.live().index().counts(actions.live().here()).tags.keys();
    std::sort(tags.begin(), tags.end(), QCollator());
    for (const QString &tag : std::as_const(tags)) {
        const bool checked =
            allAre(tasks, [&](const Task &task) { return task.tags.contains(tag, Qt::CaseInsensitive); });
        addChoice(menu, QLatin1Char('@') + plain(tag), checked, actions,
                  [&actions, ids, tag, checked] { actions.setTag(ids, tag, !checked); });
    }
    if (tags.isEmpty())
        menu->addAction(TaskMenuWords::tr("No tag is in use yet"))->setEnabled(false);
}

void fill(QMenu *menu, TaskActions &actions, const QStringList &ids)
{
    const auto add = [&](const char *iconName, const QString &text, auto act) {
        menu->addAction(icon(iconName, IconTone::Muted), text, &actions, act);
    };
    const auto addMenu = [&](TaskField field, const char *iconName, const QString &text, auto fillMenu) {
        if (actions.fields().testFlag(field))
            fillMenu(menu->addMenu(icon(iconName, IconTone::Muted), text), actions, ids);
    };
    if (actions.inTrash()) {
        add("restore", TaskMenuWords::tr("&Restore"), [&actions, ids] { actions.restore(ids); });
        add("trash", TaskMenuWords::tr("Delete &for good\tDel"), [&actions, ids] { actions.remove(ids); });
        return;
    }
    const bool done = allAre(actions.live().tasksOf(ids), [](const Task &task) { return task.completed; });
    add(done ? "undo" : "check", done ? TaskMenuWords::tr("&Open again\tSpace") : TaskMenuWords::tr("&Done\tSpace"),
        [&actions, ids] { actions.toggleCompleted(ids); });
    menu->addSeparator();
    addMenu(TaskField::Due, "calendar", TaskMenuWords::tr("D&ate"), &fillDays);
    addMenu(TaskField::Priority, "flag", TaskMenuWords::tr("&Priority"), &fillPriorities);
    addMenu(TaskField::List, "move", TaskMenuWords::tr("&Move to"), &fillLists);
    addMenu(TaskField::Tags, "tag", TaskMenuWords::tr("&Tags"), &fillTags);
    if (actions.fields().testFlag(TaskField::Position)) {
        menu->addSeparator();
        add("chevron-up", TaskMenuWords::tr("Move &up\tAlt+Up"), [&actions, ids] { actions.shift(ids, -1); });
        add("chevron-down", TaskMenuWords::tr("Move do&wn\tAlt+Down"), [&actions, ids] { actions.shift(ids, 1); });
        add("steps", TaskMenuWords::tr("Make a &step of the one above\tAlt+Right"),
            [&actions, ids] { actions.changeDepth(ids, 1); });
    }
    menu->addSeparator();
    add("link", ids.size() == 1 ? TaskMenuWords::tr("&Copy the link") : TaskMenuWords::tr("&Copy the links"),
        [&actions, ids] { actions.copyLinks(ids); });
    menu->addSeparator();
    add("trash", TaskMenuWords::tr("De&lete\tDel"), [&actions, ids] { actions.remove(ids); });
}

} // namespace Latchkey::TaskMenus
