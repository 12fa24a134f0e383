// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/listkeys.h"

#include "ui/tasks/taskactions.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskmenus.h"
#include "ui/tasks/taskspage.h"

#include <QMenu>
#include <QShortcut>

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

void addListKeys(TasksPage &page)
{
    const auto add = [&page](const QKeySequence &keys, std::function<void()> act) {
        auto *shortcut = new QShortcut(keys, page.list(), nullptr, nullptr, Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &page, std::move(act));
    };
    const std::pair<Qt::Key, Fill> menus[] = {
        {Qt::Key_T, &TaskMenus::fillDays}, {Qt::Key_V, &TaskMenus::fillLists}, {Qt::Key_At, &TaskMenus::fillTags}};
    for (const auto &[key, fill] : menus)
        add(key, [&page, fill = fill] { popUp(page, fill); });
    for (int priority = HighestPriority; priority <= NoPriority; ++priority)
        add(Qt::Key_0 + priority,
            [&page, priority] { page.actions().setPriority(page.list()->chosenIds(), priority); });
    add(Qt::Key_D, [&page] { page.completeCurrent(); });
    add(Qt::Key_NumberSign, [&page] { page.actions().remove(page.list()->chosenIds()); });
    add(Qt::Key_M, [&page] { page.toggleSidebar(); });
    using Kind = TaskView::Kind;
    const std::pair<Qt::Key, Kind> views[] = {{Qt::Key_I, Kind::Inbox},
                                              {Qt::Key_T, Kind::Today},
                                              {Qt::Key_U, Kind::Upcoming},
                                              {Qt::Key_A, Kind::All},
                                              {Qt::Key_C, Kind::Completed}};
    for (const auto &[key, kind] : views)
        add(QKeySequence(Qt::Key_G, key), [&page, kind = kind] {
            if (page.hasSidebar())
                page.setView({kind, {}});
        });
}

} // namespace Latchkey
