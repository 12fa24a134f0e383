// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include "ui/shell/mainpage.h"
#include "ui/sync/syncpopover.h"
#include "ui/tasks/capture/quickaddwindow.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace Latchkey::Test {

namespace {

QList<Task> planned(QList<Task> tasks, QDate today)
{
    Task &task = tasks[0];
    task.description =
        QStringLiteral("Photos first: **two**, 35 × 45 mm. The office is open *until six* on Thursdays.\n\n"
                       "- [x] Find the old one\n- [ ] Make an [appointment](https://example.org)\n\n"
                       "> Bring the birth certificate.");
    task.priority = 1;
    task.due = Due{today.addDays(1), QTime(9, 30), {}};
    task.recurrence = {QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"), false};
    task.tags = QStringList{QStringLiteral("errand"), QStringLiteral("city")};
    task.reminders = QList<int>{0, 60};
    const QString parent = task.id; // the list moves when it grows
    int number = 0;
    for (const char *title : {"Take photos", "Fill in the form", "Pay the fee"}) {
        ++number;
        Task step = FakeTaskRepository::sampleTask(QString::number(200 + number), QLatin1String(title), number == 1);
        step.parentId = parent;
        step.position = QString::number(number);
        tasks << step;
    }
    return tasks;
}

QModelIndex rowOf(const QAbstractItemModel &model, const QString &title)
{
    return model.match(model.index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

TaskList list(const char *id, const char *name, const char *parent = "")
{
    TaskList made;
    made.id = QLatin1String(id);
    made.name = QLatin1String(name);
    made.parentId = QLatin1String(parent);
    return made;
}

TaskConflict conflict(const Task &task, QDate today)
{
    TaskConflict conflict;
    conflict.taskId = task.id;
    conflict.theirs = task;
    conflict.theirs.description = QStringLiteral("Photos first; the office is open until four on Thursdays");
    conflict.mine.description = QStringLiteral("Photos first; the office is open until six on Fridays");
    conflict.mine.due = Due{today.addDays(3), {}, {}};
    conflict.mine.priority = 2;
    return conflict;
}

} // namespace

void Stage::renderDetails()
{
    const QDate today = m_clock.wallNow().toLocalTime().date();
    FakeOpenAccount &account = openActive(planned(tasks(), today));
    account.tasks().setLists({list("home", "Home"), list("work", "Work"), list("reports", "Reports", "work")});
    m_window->resize(1180, 860);
    m_window->mainPage()->tasks()->setView({TaskView::Kind::All, {}});
    QApplication::processEvents();
    auto *view = find<TaskListView>("taskList");
    view->setCurrentIndex(rowOf(*view->model(), QStringLiteral("Renew the passport")));
    shoot(QStringLiteral("details"), {1180, 860});
    find<QAbstractButton>("detailDueButton")->click();
    QApplication::processEvents();
    shootWidget(QStringLiteral("due-panel"), find<QWidget>("duePanel"));
    find<QWidget>("duePanel")->close();
    for (const auto &[button, menu] :
         {std::pair("detailRepeatButton", "repeatMenu"), {"detailListButton", "listMenu"}}) {
        find<QToolButton>(button)->menu()->popup(QPoint(0, 0));
        shootWidget(QLatin1String(menu), find<QMenu>(menu));
        if (auto *other = find<QAction>("repeatOther"))
            other->trigger();
        find<QMenu>(menu)->close();
    }
    QApplication::processEvents();
    shootWidget(QStringLiteral("recurrence-panel"), find<QWidget>("recurrencePanel"));
    find<QWidget>("recurrencePanel")->close();
}

void Stage::renderConflicts()
{
    const QDate today = m_clock.wallNow().toLocalTime().date();
    QList<Task> all = tasks();
    all[0].conflicted = true;
    FakeOpenAccount &account = openActive(all);
    account.tasks().setConflicts({conflict(all.at(0), today), conflict(all.at(4), today)});
    own(conflict(all.at(0), today).mine.description.value_or(QString()));
    own(conflict(all.at(0), today).theirs.description);
    m_window->resize(1180, 860);
    m_window->mainPage()->tasks()->setView({TaskView::Kind::All, {}});
    QApplication::processEvents();
    auto *view = find<TaskListView>("taskList");
    view->setCurrentIndex(rowOf(*view->model(), QStringLiteral("Renew the passport")));
    shoot(QStringLiteral("conflicts"), {1180, 760});
    find<QAbstractButton>("noticeCompare")->click();
    QApplication::processEvents();
    shootWidget(QStringLiteral("conflict-dialog"), find<QDialog>("conflictDialog"));
    find<QDialog>("conflictDialog")->reject();
}

void Stage::renderSync()
{
    FakeOpenAccount &account = openActive(tasks());
    SyncStatus status;
    status.lastSuccess = m_clock.wallNow();
    const auto shootSync = [&](const char *name) {
        account.tasks().setStatus(status);
        find<QAbstractButton>("syncStatus")->click();
        QApplication::processEvents();
        shootWidget(QLatin1String(name), find<SyncPopover>("syncPopover"));
        find<SyncPopover>("syncPopover")->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    shootSync("sync-saved");
    status.state = SyncStatus::State::Waiting;
    status.error = Error(Error::Kind::Unreachable);
    status.waiting = 3;
    shootSync("sync-waiting");
    status = {};
    status.state = SyncStatus::State::Loading;
    status.progress = 0.4;
    shootSync("sync-first-fetch");
    shoot(QStringLiteral("syncing"));
}

void Stage::renderQuickAdd()
{
    FakeOpenAccount &account = openActive(tasks());
    FakeTaskRepository &repository = account.tasks();
    QuickAddWindow window(
        repository,
        [&repository](const QString &, const Changes &changes) {
            const Result<Changes> made = repository.apply(changes);
            return made ? Result<void>() : fail(made.error());
        },
        m_clock, QStringLiteral("ana@example.org"));
    for (const char *typed : {"tomorrow 9am", "every fri"})
        own(QLatin1String(typed));
    window.open();
    window.findChild<QLineEdit *>(QStringLiteral("addTaskEdit"))
        ->setText(QStringLiteral("Renew the passport tomorrow 9am p1 @errand #Home every fri"));
    QApplication::processEvents();
    shootWidget(QStringLiteral("quick-add-window"), &window);
}

} // namespace Latchkey::Test
