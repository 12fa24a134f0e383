// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourtasks.h"

#include "app/desktop/desktop.h"
#include "app/desktop/tour.h"
#include "ui/shell/mainpage.h"
#include "ui/tasks/taskspage.h"

#include <QAction>
#include <QFileDialog>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>

// What the tour does with tasks.

namespace Latchkey {

namespace {

using namespace TourTasks;
using Action = Robot::Action;

enum Place { Today = 2, All = 4 };

bool isCompleted(const QJsonValue &task)
{
    return task[u"completed"].toBool();
}

} // namespace

void Tour::choosePlace(int number)
{
    if (m_problem.isEmpty())
        m_desktop->window().mainPage()->tasks()->choosePlace(number);
}

QCoro::Task<QString> Tour::makeLists()
{
    const QStringList names{QStringLiteral("Garden"), QStringLiteral("Family")};
    for (const QString &name : names) {
        trigger("addListAction");
        const QList<Action> naming{Action::type("listNameEdit", name), Action::click("listSaveButton")};
        auto making = perform(naming);
        co_await making;
    }
    std::function<bool()> made = [this] { return allCarried() && tasks().lists().size() == 2; };
    auto waiting = expect(QStringLiteral("two lists"), made);
    co_await waiting;
    choosePlace(All);
    co_return QStringLiteral("two lists were made");
}

QCoro::Task<QString> Tour::addTasks()
{
    const QStringList titles{Travel, Shopping, Books, Party, Call};
    const QStringList words{QStringLiteral(" tomorrow p1"), QStringLiteral(" today #Garden p2"),
                            QStringLiteral(" @errands today 6pm"), QStringLiteral(" #Family in 9 days p3"),
                            QStringLiteral(" #Family @phone every sunday 5pm !30m")};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QList<Action> typing{Action::type("addTaskEdit", titles.at(i) + words.at(i))};
        auto writing = perform(typing);
        co_await writing;
        if (i + 1 == titles.size())
            picture(QStringLiteral("quick-add"));
        const QList<Action> adding{Action::press("addTaskEdit", Qt::Key_Return)};
        auto making = perform(adding);
        co_await making;
    }
    std::function<bool()> carried = [this] { return allCarried() && tasks().tasks().size() == 5; };
    auto waiting = expect(QStringLiteral("five confirmed tasks"), carried);
    co_await waiting;
    for (const QString &title : titles) {
        auto checking = expectOnServer(title);
        co_await checking;
    }
    const Task call = m_problem.isEmpty() ? taskOf(Call) : Task();
    if (!call.recurrence.isSet() || call.tags.size() != 1 || call.reminders.size() != 1 || call.listId.isEmpty())
        fail(QStringLiteral("a line was not understood"));
    picture(QStringLiteral("tasks"));
    co_return QStringLiteral("five lines were understood, and the tasks are on the server");
}

QCoro::Task<QString> Tour::lookAtToday()
{
    choosePlace(Today);
    selectTask(Books);
    picture(QStringLiteral("today"));
    choosePlace(All);
    co_return QStringLiteral("what is due is under Today");
}

QCoro::Task<QString> Tour::describeATask()
{
    selectTask(Party);
    const QStringList steps{QStringLiteral("Ask the neighbours"), QStringLiteral("Borrow the long table"),
                            QStringLiteral("Hang up the lanterns")};
    for (const QString &step : steps) {
        const QList<Action> adding{Action::type("detailStepEdit", step),
                                   Action::press("detailStepEdit", Qt::Key_Return)};
        auto typing = perform(adding);
        co_await typing;
    }
    const QList<Action> writing{
        Action::type("detailDescriptionEdit",
                     QStringLiteral("If it rains: in the barn. Music by **Charles**, lemonade by *everybody*.")),
        Action::click("addTaskEdit"), Action::click("stepCheck")};
    auto describing = perform(writing);
    co_await describing;
    std::function<bool()> carried = [this] {
        const QList<Task> all = tasks().tasks();
        const auto isDoneStep = [](const Task &task) { return task.completed && !task.parentId.isEmpty(); };
        return allCarried() && !taskOf(Party).description.isEmpty()
               && std::any_of(all.cbegin(), all.cend(), isDoneStep);
    };
    auto waiting = expect(QStringLiteral("steps and notes"), carried);
    co_await waiting;
    picture(QStringLiteral("details"));
    co_return QStringLiteral("a task has steps, one of them done, and notes");
}

QCoro::Task<QString> Tour::search()
{
    const QList<Action> typing{Action::type("searchEdit", QStringLiteral("garden"))};
    auto searching = perform(typing);
    co_await searching;
    selectTask(Party);
    picture(QStringLiteral("search"));
    const QList<Action> clearing{Action::type("searchEdit", QString())};
    auto clear = perform(clearing);
    co_await clear;
    co_return QStringLiteral("the search finds titles, notes and lists as one types");
}

QCoro::Task<QString> Tour::saveAFilter()
{
    trigger("addFilterAction");
    const QList<Action> naming{Action::type("filterNameEdit", QStringLiteral("Important, or by phone")),
                               Action::type("filterQueryEdit", QStringLiteral("p1 | p2 | @phone"))};
    auto typing = perform(naming);
    co_await typing;
    picture(QStringLiteral("filter"));
    const QList<Action> saving{Action::click("filterSaveButton")};
    auto save = perform(saving);
    co_await save;
    selectTask(Call);
    picture(QStringLiteral("filtered"));
    choosePlace(All);
    co_return QStringLiteral("a query was saved as a filter, and shows what it asks for");
}

QCoro::Task<QString> Tour::completeATask()
{
    selectTask(Shopping);
    const QList<Action> script{Action::press("taskList", Qt::Key_Space)};
    auto pressing = perform(script);
    co_await pressing;
    std::function<bool()> carried = [this] { return allCarried() && taskOf(Shopping).completed; };
    auto waiting = expect(QStringLiteral("a completed task"), carried);
    co_await waiting;
    auto checking = expectOnServer(Shopping, &isCompleted);
    co_await checking;
    picture(QStringLiteral("task-completed"));
    co_return QStringLiteral("a task was completed with the space bar, and is so on the server");
}

QCoro::Task<QString> Tour::undoAndRedo()
{
    trigger("undoAction");
    std::function<bool()> open = [this] { return allCarried() && !taskOf(Shopping).completed; };
    auto opening = expect(QStringLiteral("an open task after undoing"), open);
    co_await opening;
    std::function<bool(const QJsonValue &)> isOpen = [](const QJsonValue &task) { return !isCompleted(task); };
    auto looking = expectOnServer(Shopping, isOpen);
    co_await looking;
    trigger("redoAction");
    std::function<bool()> done = [this] { return allCarried() && taskOf(Shopping).completed; };
    auto redoing = expect(QStringLiteral("a completed task after doing it again"), done);
    co_await redoing;
    auto checking = expectOnServer(Shopping, &isCompleted);
    co_await checking;
    picture(QStringLiteral("undone-and-redone"));
    co_return QStringLiteral("completing it was undone and done again, and the server followed");
}

QCoro::Task<QString> Tour::editATask()
{
    selectTask(Travel);
    const QList<Action> script{
        Action::type("detailTitleEdit", Edited),
        Action::press("detailTitleEdit", Qt::Key_Return),
        Action::type("detailDescriptionEdit", QStringLiteral("Leaves at 20:38; the couchettes sell out early.")),
        Action::click("addTaskEdit"),
    };
    auto editing = perform(script);
    co_await editing;
    std::function<bool()> carried = [this] { return allCarried() && !taskOf(Edited).description.isEmpty(); };
    auto waiting = expect(QStringLiteral("an edited task"), carried);
    co_await waiting;
    std::function<bool(const QJsonValue &)> described = [](const QJsonValue &task) {
        return task[u"description"].toString().startsWith(QLatin1String("Leaves at"));
    };
    auto checking = expectOnServer(Edited, described);
    co_await checking;
    picture(QStringLiteral("task-edited"));
    co_return QStringLiteral("title and description were edited, and are so on the server");
}

QCoro::Task<QString> Tour::importAFile()
{
    const qsizetype before = m_problem.isEmpty() ? tasks().tasks().size() : 0;
    const QString name = m_profile.filePath(QStringLiteral("garden.csv"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly)
        || file.write("Task,Due,Priority,List\nOrder seed potatoes,2027-02-15,2,Garden\n"
                      "Prune the apple tree,2027-02-20,3,Garden\nSharpen the shears,,4,Garden\n")
               < 0)
        fail(QStringLiteral("no file can be written"));
    file.close();
    chooseForImport(name);
    std::function<bool()> planned = [this] {
        const auto *button = m_desktop->window().findChild<QPushButton *>(QStringLiteral("planButton"));
        return button && button->isEnabled();
    };
    auto planning = expect(QStringLiteral("a plan of the import"), planned);
    co_await planning;
    picture(QStringLiteral("import"));
    const QList<Action> importing{Action::click("planButton")};
    auto import = perform(importing);
    co_await import;
    std::function<bool()> imported = [this, before] { return allCarried() && tasks().tasks().size() == before + 3; };
    auto waiting = expect(QStringLiteral("three imported tasks"), imported);
    co_await waiting;
    trigger("undoAction");
    std::function<bool()> undone = [this, before] { return allCarried() && tasks().tasks().size() == before; };
    auto undoing = expect(QStringLiteral("the tasks from before the import"), undone);
    co_await undoing;
    co_return QStringLiteral("a file was looked at, imported, and the import undone");
}

void Tour::chooseForImport(const QString &file)
{
    if (!m_problem.isEmpty())
        return;
    QMenu menu;
    m_desktop->window().mainPage()->addFilesMenu(menu);
    menu.findChild<QMenu *>(QStringLiteral("filesMenu"))->actions().constFirst()->trigger();
    auto *dialog = m_desktop->window().findChild<QFileDialog *>();
    if (!dialog)
        return fail(QStringLiteral("no file is asked for"));
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
}

QCoro::Task<QString> Tour::settleAConflict()
{
    selectTask(Books);
    if (m_problem.isEmpty()) {
        auto renaming = m_other->rename(Books, QStringLiteral("Return the library books and the film"));
        if (!co_await renaming)
            fail(QStringLiteral("another device could not rename a task"));
    }
    const QList<Action> editing{
        Action::type("detailTitleEdit", QStringLiteral("Return the library books on the way home")),
        Action::press("detailTitleEdit", Qt::Key_Return), Action::click("conflictLookButton"),
        Action::see("conflictTable")};
    auto edit = perform(editing);
    co_await edit;
    picture(QStringLiteral("conflict"));
    const QList<Action> deciding{Action::click("keepBoth")};
    auto decision = perform(deciding);
    co_await decision;
    std::function<bool()> settled = [this] { return allCarried() && tasks().conflicts().isEmpty(); };
    auto waiting = expect(QStringLiteral("a settled conflict"), settled);
    co_await waiting;
    auto checking = expectOnServer(QStringLiteral("Return the library books on the way home"));
    co_await checking;
    auto lookingForTheOther = expectOnServer(QStringLiteral("Return the library books and the film"));
    co_await lookingForTheOther;
    co_return QStringLiteral("a title was changed here and elsewhere; both were shown, and both were kept");
}

} // namespace Latchkey
