// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/listkeys.h"

#include "ui/keyboard/keybindings.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskmenus.h"
#include "ui/tasks/taskspage.h"

#include <QAction>
#include <QMenu>

#include <functional>

namespace Latchkey {

namespace {

using Fill = void (*)(QMenu *menu, TaskActions &actions, const QStringList &ids);

void popUp(TasksPage &page, Fill fill)
{
    TaskListView *list = page.list();
    const QStringList ids = list->chosenIds();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(list);
    menu->setObjectName(QStringLiteral("taskMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu, page.actions(), ids);
    const QRect row = list->visualRect(list->currentIndex());
    menu->popup(list->viewport()->mapToGlobal(row.center()));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

} // namespace

void addListKeys(TasksPage &page, KeyBindings &bindings)
{
    TaskListView *list = page.list();
    const auto add = [&page, &bindings, list](const QString &id, std::function<void()> act) {
        auto *action = new QAction(bindings.command(id)->text, list);
        action->setObjectName(bindings.command(id)->actionName());
        action->setShortcutContext(Qt::WidgetShortcut);
        bindings.bind(*action, id, KeyBindings::Where::List);
        QObject::connect(action, &QAction::triggered, &page, std::move(act));
        list->addAction(action);
    };
    add(QStringLiteral("next"), [list] { list->step(1); });
    add(QStringLiteral("previous"), [list] { list->step(-1); });
    add(QStringLiteral("mark"), [list] { list->markCurrent(); });
    const std::pair<const char *, Fill> menus[] = {{"chooseDate", &TaskMenus::fillDays},
                                                   {"moveToList", &TaskMenus::fillLists},
                                                   {"chooseTags", &TaskMenus::fillTags}};
    for (const auto &[id, fill] : menus)
        add(QLatin1String(id), [&page, fill = fill] { popUp(page, fill); });
    for (int priority = HighestPriority; priority <= NoPriority; ++priority)
        add(QStringLiteral("priority%1").arg(priority),
            [&page, priority] { page.actions().setPriority(page.list()->chosenIds(), priority); });
    add(QStringLiteral("copyLink"), [&page] { page.actions().copyLinks(page.list()->chosenIds()); });
    add(QStringLiteral("remove"), [&page] { page.actions().remove(page.list()->chosenIds()); });
    using Kind = TaskView::Kind;
    const std::pair<const char *, Kind> views[] = {{"goInbox", Kind::Inbox},
                                                   {"goToday", Kind::Today},
                                                   {"goUpcoming", Kind::Upcoming},
                                                   {"goAll", Kind::All},
                                                   {"goCompleted", Kind::Completed}};
    for (const auto &[id, kind] : views)
        add(QLatin1String(id), [&page, kind = kind] {
            if (page.hasSidebar())
                page.setView({kind, {}});
        });
}

} // namespace Latchkey
