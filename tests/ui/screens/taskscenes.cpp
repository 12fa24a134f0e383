// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"
#include "ui/models/taskviewmodel.h"
#include "ui/shell/mainpage.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>

namespace Latchkey::Test {

using Kind = TaskView::Kind;

namespace {

struct Row
{
    const char *id;
    const char *title;
    const char *list = "";
    const char *parent = "";
    int day = 1000; ///< from today; 1000: none
    int priority = NoPriority;
    const char *tag = "";
    const char *notes = "";
    bool done = false;
};

QList<TaskList> someLists()
{
    const std::array<const char *, 4> rows[] = {
        {"home", "Home", "", "teal"},
        {"work", "Work", "", "blue"},
        {"site", "Website", "work", "violet"},
        {"garden", "Garden", "", "green"},
    };
    QList<TaskList> lists;
    for (const auto &[id, name, parent, color] : rows) {
        TaskList list;
        list.id = QLatin1String(id);
        list.name = QLatin1String(name);
        list.parentId = QLatin1String(parent);
        list.color = QLatin1String(color);
        list.position = QString(QChar(u'A' + int(lists.size())));
        lists.append(list);
    }
    return lists;
}

QList<Task> someTasks(const QDate &today)
{
    const Row rows[] = {
        {"1", "Renew the passport", "", "", -2, 1, "errand", "Photos first; the office is open until six"},
        {"2", "Book a table for Saturday", "", "", 1, 4, "", ""},
        {"3", "Send the invoice for October", "work", "", 0, 2, "", "Reference 2026-117"},
        {"4", "Water the plants", "garden", "", 0, 4, "", ""},
        {"5", "Prepare the talk for the meetup", "work", "", 3, 3, "talk", "Twenty minutes, one demo, three slides"},
        {"6", "Choose the demo", "work", "5", 1000, 4, "", ""},
        {"7", "Draw three slides", "work", "5", 2, 4, "", "", true},
        {"8", "Rehearse with a clock", "work", "5", 1000, 4, "", ""},
        {"9", "Call the landlord about the heating", "home", "", 0, 4, "phone", ""},
        {"10", "Buy a birthday present for Jonas", "", "", 9, 4, "errand", "He liked the blue cups"},
        {"11", "Back up the photos", "", "", 1000, 4, "", ""},
        {"12", "Write the page about prices", "site", "", 5, 4, "", ""},
        {"13", "Ask Mara for the new logo", "site", "", 1000, 2, "phone", ""},
        {"14", "Compare electricity providers", "home", "", 26, 4, "", "The contract ends in February"},
        {"15", "Sort the winter clothes", "home", "", -5, 4, "", "", true},
    };
    QList<Task> tasks;
    for (const Row &row : rows) {
        Task task = FakeTaskRepository::sampleTask(QLatin1String(row.id), QString::fromUtf8(row.title), row.done);
        task.listId = QLatin1String(row.list);
        task.parentId = QLatin1String(row.parent);
        task.position = QString(QChar(u'A' + int(tasks.size())));
        if (row.day != 1000)
            task.due.date = today.addDays(row.day);
        task.priority = row.priority;
        if (*row.tag)
            task.tags.append(QLatin1String(row.tag));
        task.description = QString::fromUtf8(row.notes);
        tasks.append(task);
    }
    tasks[2].due.time = QTime(17, 0);
    tasks[3].recurrence.rule = QStringLiteral("FREQ=WEEKLY");
    tasks[4].reminders = {30};
    tasks[8].pending = true;
    tasks[11].conflicted = true;
    tasks[14].completedAt = QDateTime(today.addDays(-1), QTime(18, 0), Qt::UTC);
    tasks[6].completedAt = QDateTime(today, QTime(8, 0), Qt::UTC);
    return tasks;
}

} // namespace

FakeOpenAccount &Stage::openOrganised()
{
    FakeOpenAccount &account = openActive({});
    account.tasks().setLists(someLists());
    account.tasks().load(someTasks(m_clock.wallNow().date()));
    return account;
}

void Stage::renderTasks()
{
    openOrganised();
    shoot(QStringLiteral("inbox"), {1080, 720});
    auto *list = find<TaskListView>("taskList");
    list->setFocus();
    list->choose(list->model()->index(1, 0));
    list->edit(list->currentIndex());
    shoot(QStringLiteral("editing"), {1080, 720});
    list->setFocus();
    Q_EMIT list->completionToggled(list->model()->index(1, 0));
    shoot(QStringLiteral("undo-narrow"), {480, 720});
    Q_EMIT list->detailsRequested(list->model()->index(0, 0));
    shoot(QStringLiteral("details-narrow"), {480, 720});
}

void Stage::renderViews()
{
    m_window->resize(1080, 720);
    openOrganised();
    QApplication::processEvents();
    TasksPage &page = *m_window->mainPage()->tasks();
    const std::pair<const char *, TaskView> views[] = {
        {"today", {Kind::Today, {}}},
        {"upcoming", {Kind::Upcoming, {}}},
        {"completed", {Kind::Completed, {}}},
        {"list-with-sections", {Kind::List, QStringLiteral("work")}},
        {"tag", {Kind::Tag, QStringLiteral("errand")}},
        {"trash-empty", {Kind::Trash, {}}},
    };
    for (const auto &[name, view] : views) {
        page.setView(view);
        page.list()->setFocus();
        page.list()->chooseFirst();
        shoot(QLatin1String(name), {1080, 720});
    }
    page.setView({Kind::All, {}});
    page.list()->selectAll();
    shoot(QStringLiteral("bulk"), {1080, 720});
    page.model()->setCollapsed(QStringLiteral("5"), true);
    shoot(QStringLiteral("bulk-narrow"), {480, 720});
    page.list()->clearSelection();
    find<QLineEdit>("searchEdit")->setText(QStringLiteral("ar"));
    shoot(QStringLiteral("search"), {800, 640});
    find<QLineEdit>("searchEdit")->clear();
    Q_EMIT page.list()->customContextMenuRequested(page.list()->visualRect(page.model()->index(0)).center());
    QApplication::processEvents();
    shootWidget(QStringLiteral("task-menu"), find<QMenu>("taskMenu"));
    find<QMenu>("taskMenu")->close();
}

void Stage::renderLists()
{
    openOrganised();
    m_window->resize(480, 720);
    find<QAction>("sidebarAction")->trigger();
    shoot(QStringLiteral("sidebar-narrow"), {480, 720});
    find<QAction>("sidebarAction")->trigger();
    m_window->mainPage()->tasks()->sidebar()->addList();
    QApplication::processEvents();
    shootWidget(QStringLiteral("new-list"), find<QDialog>("listDialog"));
    find<QDialog>("listDialog")->close();
    FakeOpenAccount &account = openActive(tasks());
    account.tasks().setFields(BaseTaskFields);
    shoot(QStringLiteral("base-server"));
}

void Stage::renderFilters()
{
    FakeTaskRepository &tasks = openOrganised().tasks();
    tasks.setFilters({{QStringLiteral("a"), QStringLiteral("Due soon"), QStringLiteral("next 7 days | overdue"), {}},
                      {QStringLiteral("b"), QStringLiteral("Calls at work"), QStringLiteral("@phone & ##Work"), {}},
                      {QStringLiteral("c"), QStringLiteral("Starred"), QStringLiteral("p1 & starred"), {}},
                      {QStringLiteral("d"), QStringLiteral("Urgent errands"), QStringLiteral("p2 & @errand"), {}}});
    for (const char *query : {"today | overdue", "next 7 days", "no date", "recurring", "done", "created: today",
                              "search:", "starred", "tomorow", "the photos"})
        own(QLatin1String(query));
    TasksPage &page = *m_window->mainPage()->tasks();
    const std::pair<const char *, const char *> views[] = {
        {"filter", "a"}, {"filter-not-understood", "c"}, {"filter-without-tasks", "d"}};
    for (const auto &[name, id] : views) {
        page.setView({Kind::Filter, QLatin1String(id)});
        shoot(QLatin1String(name), {1080, 720});
    }
    find<QLineEdit>("searchEdit")->setText(QStringLiteral("the photos"));
    shoot(QStringLiteral("search-to-save"), {1080, 720});
    find<QAction>("addFilterAction")->trigger();
    QApplication::processEvents();
    shootWidget(QStringLiteral("new-filter"), find<QDialog>("filterDialog"));
    find<QLineEdit>("filterQueryEdit")->setText(QStringLiteral("p1 & tomorow & @errand"));
    shootWidget(QStringLiteral("new-filter-wrong"), find<QDialog>("filterDialog"));
    find<QDialog>("filterDialog")->close();
    find<QLineEdit>("searchEdit")->clear();
}

} // namespace Latchkey::Test
