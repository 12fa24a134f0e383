// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/keyboard/keybindings.h"
#include "ui/models/taskviewmodel.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemodel.h"
#include "ui/shell/mainpage.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace Latchkey;
using Kind = TaskView::Kind;
using Test::FakeTaskRepository;

class CommandPaletteTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindCommandsPlacesAndTasks_data();
    void shouldFindCommandsPlacesAndTasks();
    void shouldBeLedByKeys();
    void shouldDoWhatIsChosen();
    void shouldGoToATask();
    void shouldOfferAllOfTheMainMenu();
    void shouldOfferOnlyWhatCanBeDone();
    void shouldAddWhatIsNotThere();
    void shouldPutFirstWhatWasChosenLately();
    void shouldOpenWhereverOneTypes();
    void shouldCloseWhenOneGoesElsewhere();
    void shouldShowNothingOfWhatIsLocked();
    void shouldWorkBeforeThereIsAnAccount();
    void shouldSwitchAccounts();
    void shouldFitIntoTheWindow();

private:
    /// A few lists, one within another, and tasks in them.
    void openOrganised();
    void open() const { QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier); }
    [[nodiscard]] CommandPalette *palette() const
    {
        return m_window->findChild<CommandPalette *>(QStringLiteral("commandPalette"));
    }
    [[nodiscard]] QLineEdit *line() const { return palette()->findChild<QLineEdit *>(); }
    [[nodiscard]] QListView *list() const { return palette()->findChild<QListView *>(); }
    [[nodiscard]] QStringList texts() const;
    /// Opens it, types and chooses the first.
    void choose(const char *typed) const
    {
        open();
        QTest::keyClicks(line(), QLatin1String(typed));
        QTest::keyClick(line(), Qt::Key_Return);
    }
};

void CommandPaletteTest::openOrganised()
{
    m_accounts->openActive({});
    QList<TaskList> lists;
    for (const auto &[id, name, parent] : {std::tuple("work", "Work", ""), std::tuple("site", "Website", "work")}) {
        TaskList list;
        list.id = QLatin1String(id);
        list.name = QLatin1String(name);
        list.parentId = QLatin1String(parent);
        list.position = QString(QChar(u'A' + int(lists.size())));
        lists << list;
    }
    tasks().setLists(lists);
    tasks().setFilters({{QStringLiteral("f"), QStringLiteral("Soon"), QStringLiteral("next 7 days"), {}}});
    QList<Task> all = FakeTaskRepository::sample(4);
    all[0].title = QStringLiteral("Renew the passport");
    all[0].tags = QStringList{QStringLiteral("errand")};
    all[1].title = QStringLiteral("Write the page about prices");
    all[1].listId = QStringLiteral("site");
    all[3].title = QStringLiteral("Sort the winter clothes"); // is done
    tasks().load(all);
}

QStringList CommandPaletteTest::texts() const
{
    QStringList texts;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        texts << list()->model()->index(row, 0).data().toString();
    return texts;
}

void CommandPaletteTest::shouldFindCommandsPlacesAndTasks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *typed, const char *text, const char *detail, const char *keys) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(text) << QString::fromLatin1(detail)
                             << QString::fromLatin1(keys);
    };
    row("add a t", "Add a task", "", "Ctrl+N");
    row("nf", "New filter; keeps what is searched for", "", "Ctrl+Shift+F");
    row("toda", "Today", "View", "Ctrl+2");
    row("website", "Website", "List in Work", "Ctrl+8");
    row("soon", "Soon", "Filter", "Ctrl+9");
    row("@err", "@errand", "Tag", "");
    row("json", "Backup (JSON)", "Files: Export as", "");
    row("dark", "Colours", "Settings", "");
    row("passp", "Renew the passport", "Task in Inbox", "");
    row("prices", "Write the page about prices", "Task in Website", "");
    row("winter", "Sort the winter clothes", "Task in Inbox, done", "");
}

void CommandPaletteTest::shouldFindCommandsPlacesAndTasks()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, detail);
    QFETCH(QString, keys);
    openOrganised();
    open();
    QTest::keyClicks(line(), typed);
    const QModelIndex first = list()->model()->index(0, 0);
    QCOMPARE(first.data().toString(), text);
    QCOMPARE(first.data(PaletteModel::DetailRole).toString(), detail);
    QVERIFY(first.data(PaletteModel::KeysRole).toString().contains(keys));
    QCOMPARE(list()->currentIndex(), first);
    auto *status = palette()->findChild<QLabel *>(QStringLiteral("paletteStatus"));
    QVERIFY(line()->accessibleDescription().startsWith(first.data(Qt::AccessibleTextRole).toString()));
    QVERIFY(line()->accessibleDescription().contains(status->text()));
}

void CommandPaletteTest::shouldBeLedByKeys()
{
    openOrganised();
    auto *before = find<TaskListView>("taskList");
    before->setFocus();
    open();
    QVERIFY(line()->hasFocus());
    const int last = list()->model()->rowCount() - 1;
    QVERIFY(last > 15);
    const auto rowAfter = [this](Qt::Key key) {
        QTest::keyClick(line(), key);
        return list()->currentIndex().row();
    };
    QCOMPARE(rowAfter(Qt::Key_Down), 1);
    QCOMPARE(rowAfter(Qt::Key_Up), 0);
    QCOMPARE(rowAfter(Qt::Key_Up), last);
    QCOMPARE(rowAfter(Qt::Key_Down), 0);
    const int page = rowAfter(Qt::Key_PageDown);
    QVERIFY(page > 3);
    QCOMPARE(rowAfter(Qt::Key_PageUp), 0);
    QCOMPARE(rowAfter(Qt::Key_PageUp), 0);
    QTest::keyClick(line(), Qt::Key_Tab);
    QVERIFY(line()->hasFocus());
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!palette());
    QVERIFY(before->hasFocus());
    open();
    open();
    QVERIFY(!palette());
}

void CommandPaletteTest::shouldDoWhatIsChosen()
{
    openOrganised();
    choose("website");
    QVERIFY(!palette());
    TasksPage *page = m_window->mainPage()->tasks();
    QCOMPARE(page->look().view, (TaskView{Kind::List, QStringLiteral("site")}));
    QVERIFY(page->list()->hasFocus());
    choose("add a task");
    QVERIFY(find<QLineEdit>("addTaskEdit")->hasFocus());
    page->list()->choose(page->list()->model()->index(0, 0));
    choose("priority 1");
    QCOMPARE(tasks().find(QStringLiteral("2"))->priority, 1);
    choose("undo");
    QVERIFY(tasks().find(QStringLiteral("2"))->priority != 1);
    choose("proxy");
    auto *settings = m_window->findChild<QDialog *>(QStringLiteral("settingsDialog"));
    QVERIFY(settings);
    QCOMPARE(settings->findChild<QLineEdit *>(QStringLiteral("settingsSearch"))->text(), QStringLiteral("Proxy"));
    settings->reject();
}

void CommandPaletteTest::shouldGoToATask()
{
    openOrganised();
    TasksPage *page = m_window->mainPage()->tasks();
    const auto goesTo = [&](const char *typed, const TaskView &view, const char *id) {
        choose(typed);
        QCOMPARE(page->look().view, view);
        QCOMPARE(page->list()->chosenIds(), QStringList{QLatin1String(id)});
        QCOMPARE(find<QPlainTextEdit>("detailTitleEdit")->toPlainText(), tasks().find(QLatin1String(id))->title);
    };
    goesTo("prices", {Kind::List, QStringLiteral("site")}, "2");
    goesTo("passport", {Kind::Inbox, {}}, "1");
    goesTo("winter", {Kind::Completed, {}}, "4");
    page->setView({Kind::All, {}});
    goesTo("prices", {Kind::All, {}}, "2"); // where it is seen already
    find<QLineEdit>("searchEdit")->setText(QStringLiteral("passport"));
    goesTo("prices", {Kind::List, QStringLiteral("site")}, "2");
    QVERIFY(find<QLineEdit>("searchEdit")->text().isEmpty());
}

void CommandPaletteTest::shouldOfferAllOfTheMainMenu()
{
    openOrganised();
    TasksPage *page = m_window->mainPage()->tasks();
    for (int i = 0; i < 2; ++i) {
        page->list()->choose(page->model()->index(0, 0));
        page->completeCurrent();
    }
    page->undo(); // so that there is something to undo, and to do again
    page->list()->choose(page->model()->index(0, 0));
    Q_EMIT find<QToolButton>("mainMenuButton")->pressed();
    const KeyBindings bindings(*m_settings);
    QList<QMenu *> menus{find<QToolButton>("mainMenuButton")->menu()};
    int offered = 0;
    while (!menus.isEmpty()) {
        QMenu *menu = menus.takeFirst();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->menu())
                menus << action->menu();
            if (action->menu() || action->isSeparator() || !action->isVisible()
                || action->objectName() == QLatin1String("paletteAction"))
                continue;
            const Command *command = bindings.command(action->property("command").toString());
            const QString text = command ? command->text : action->text().remove(QLatin1Char('&'));
            open();
            line()->setText(text);
            QVERIFY2(texts().contains(text), qPrintable(text));
            QTest::keyClick(line(), Qt::Key_Escape);
            ++offered;
        }
    }
    QVERIFY(offered > 20);
}

void CommandPaletteTest::shouldOfferOnlyWhatCanBeDone()
{
    m_accounts->openActive({});
    open();
    for (const char *text : {"Undo", "Redo", "Priority 1", "Delete", "Done, or open again"})
        QVERIFY2(!texts().contains(QLatin1String(text)), text);
    QVERIFY(texts().contains(QStringLiteral("Add a task")));
    QTest::keyClick(line(), Qt::Key_Escape);
    find<QAction>("addListAction")->setEnabled(false);
    open();
    QVERIFY(!texts().contains(QStringLiteral("New list")));
}

void CommandPaletteTest::shouldAddWhatIsNotThere()
{
    openOrganised();
    open();
    QTest::keyClicks(line(), QStringLiteral("Buy milk p1"));
    QCOMPARE(texts(), QStringList{QStringLiteral("Add task “Buy milk p1”")});
    auto *none = palette()->findChild<QLabel *>(QStringLiteral("paletteNone"));
    QVERIFY(none->isVisible() && none->text().contains(QLatin1String("Buy milk p1")));
    QVERIFY(line()->accessibleDescription().contains(none->text()));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(tasks().findTitle(QStringLiteral("Buy milk"))->priority, 1);
    QVERIFY(find<QLineEdit>("addTaskEdit")->text().isEmpty());
    find<QLineEdit>("addTaskEdit")->setText(QStringLiteral("Half a th"));
    choose("Buy zwieback");
    QVERIFY(tasks().findTitle(QStringLiteral("Buy zwieback")));
    QCOMPARE(find<QLineEdit>("addTaskEdit")->text(), QStringLiteral("Half a th"));
    tasks().setOpening(true);
    open();
    QTest::keyClicks(line(), QStringLiteral("Buy qqq"));
    QCOMPARE(list()->model()->rowCount(), 0);
}

void CommandPaletteTest::shouldPutFirstWhatWasChosenLately()
{
    openOrganised();
    choose("completed");
    choose("upcoming");
    open();
    QCOMPARE(texts().mid(0, 2), (QStringList{QStringLiteral("Upcoming"), QStringLiteral("Completed")}));
    QTest::keyClicks(line(), QStringLiteral("c"));
    QCOMPARE(texts().constFirst(), QStringLiteral("Completed"));
}

void CommandPaletteTest::shouldOpenWhereverOneTypes()
{
    openOrganised();
    find<TaskListView>("taskList")->choose(find<TaskListView>("taskList")->model()->index(0, 0));
    for (const char *name : {"addTaskEdit", "searchEdit", "detailTitleEdit", "detailDescriptionEdit"}) {
        auto *edit = find<QWidget>(name);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_K, Qt::ControlModifier);
        QVERIFY2(palette(), name);
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY2(edit->hasFocus(), name);
    }
}

void CommandPaletteTest::shouldCloseWhenOneGoesElsewhere()
{
    openOrganised();
    open();
    QTest::keyClick(line(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!palette());
    QVERIFY(find<QLineEdit>("addTaskEdit")->hasFocus());
    open();
    QTest::mouseClick(palette(), Qt::LeftButton, Qt::NoModifier, palette()->rect().bottomLeft() + QPoint(5, -5));
    QVERIFY(!palette());
    open();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(30, 10));
    QVERIFY(!palette());
    open();
    m_accounts->leaveCurrent();
    QVERIFY(!palette());
}

void CommandPaletteTest::shouldShowNothingOfWhatIsLocked()
{
    openOrganised();
    open();
    session().setPhase(SessionView::Phase::AppLocked);
    QVERIFY(!palette());
    open();
    QVERIFY(palette());
    QVERIFY(texts().contains(QStringLiteral("Quit")));
    QVERIFY(!texts().contains(QStringLiteral("Website")));
    QVERIFY(!texts().contains(QStringLiteral("Add a task")));
    QVERIFY(!texts().contains(QStringLiteral("Settings")));
    QVERIFY(!texts().contains(QStringLiteral("Proxy")));
    QTest::keyClicks(line(), QStringLiteral("passport"));
    QCOMPARE(list()->model()->rowCount(), 0);
}

void CommandPaletteTest::shouldWorkBeforeThereIsAnAccount()
{
    QWidget *before = m_window->focusWidget();
    open();
    QVERIFY(texts().contains(QStringLiteral("Keyboard shortcuts")));
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(before->hasFocus());
    choose("keyboard");
    QVERIFY(m_window->findChild<QDialog *>(QStringLiteral("shortcutsDialog")));
}

void CommandPaletteTest::shouldSwitchAccounts()
{
    Test::FakeOpenAccount &first = m_accounts->openActive({});
    m_accounts->openActive({});
    open();
    QTest::keyClicks(line(), QStringLiteral("ana tasks.ex"));
    const QModelIndex row = list()->model()->index(0, 0);
    QVERIFY(row.data().toString().startsWith(QLatin1String("ana@")));
    QVERIFY(row.data(PaletteModel::KeysRole).toString().contains(QLatin1String("Shift+1")));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_accounts->current(), &first);
}

void CommandPaletteTest::shouldFitIntoTheWindow()
{
    openOrganised();
    for (const QSize size : {QSize(400, 420), QSize(480, 640), QSize(1400, 900)}) {
        m_window->resize(size);
        QCoreApplication::processEvents();
        open();
        for (const char *typed : {"", "today", "a thing with a name that is a lot longer than the panel is wide"}) {
            line()->setText(QLatin1String(typed));
            QCoreApplication::processEvents();
            const QWidget *panel = line()->parentWidget();
            QVERIFY(palette()->rect().contains(panel->geometry()));
            QVERIFY(panel->rect().contains(list()->geometry()));
        }
        QTest::keyClick(line(), Qt::Key_Escape);
    }
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
