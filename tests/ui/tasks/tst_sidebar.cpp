// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagetest.h"
#include "ui/models/sidebarmodel.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/sidebar/sidebarview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;
using Kind = TaskView::Kind;

class SidebarTest : public Test::PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowWhatIsChosen();
    void shouldAddAListByKeyboard();
    void shouldEditAList();
    void shouldRefuseAListWithoutAName();
    void shouldDeleteAListWithUndo();
    void shouldMoveListsByKeyboard();
    void shouldFoldByKeyboard();
    void shouldTakeDroppedTasks();
    void shouldFoldAwayInANarrowWindow();
    void shouldBeHiddenAndShown();
    void shouldRememberItsWidth();
    void shouldLeaveAListThatIsGone();

private:
    void fill() override;
    [[nodiscard]] SidebarView *view() const { return m_page->sidebar()->view(); }
    [[nodiscard]] QStringList listNames() const;
    void choose(const char *listId) { view()->choose({Kind::List, QLatin1String(listId)}); }
};

void SidebarTest::fill()
{
    QList<TaskList> lists(3);
    const char *names[] = {"Home", "Work", "Garden"};
    for (int i = 0; i < 3; ++i) {
        lists[i].id = lists[i].position = QString(QChar(u'A' + i));
        lists[i].name = QLatin1String(names[i]);
    }
    lists[2].parentId = lists[0].id;
    m_repository->setLists(lists);
    QList<Task> tasks = FakeTaskRepository::sample(3);
    tasks[2].listId = lists[1].id;
    m_repository->load(tasks);
}

QStringList SidebarTest::listNames() const
{
    QStringList names;
    for (const SidebarRow &row : m_page->sidebar()->model()->rows()) {
        if (row.view.kind == Kind::List && row.kind == SidebarRow::Kind::View)
            names.append(QString(row.depth, QLatin1Char('-')) + row.text);
    }
    return names;
}

void SidebarTest::shouldShowWhatIsChosen()
{
    QCOMPARE(m_page->title(), QStringLiteral("Inbox"));
    QCOMPARE(m_page->list()->model()->rowCount(), 2);
    QSignalSpy changed(m_page.get(), &TasksPage::lookChanged);
    choose("B");
    QCOMPARE(m_page->title(), QStringLiteral("Work"));
    QCOMPARE(m_page->list()->model()->rowCount(), 1);
    QCOMPARE(changed.size(), 1);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(m_page->look().view.kind, Kind::Inbox);
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(m_page->list()->hasFocus());
    m_page->choosePlace(2);
    QCOMPARE(m_page->look().view.kind, Kind::Today);
}

void SidebarTest::shouldAddAListByKeyboard()
{
    m_page->sidebar()->addList();
    auto *dialog = find<QDialog>("listDialog");
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("listNameEdit")), QStringLiteral("Books"));
    dialog->findChild<QComboBox *>(QStringLiteral("listColorBox"))->setCurrentIndex(2);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(listNames(), QStringList({QStringLiteral("Home"), QStringLiteral("-Garden"), QStringLiteral("Work"),
                                       QStringLiteral("Books")}));
    QCOMPARE(m_page->title(), QStringLiteral("Books"));
    QVERIFY(!view()->currentRow()->color.isEmpty());
    m_page->undo();
    QCOMPARE(listNames().size(), 3);
    QCOMPARE(m_page->title(), QStringLiteral("Inbox"));
}

void SidebarTest::shouldEditAList()
{
    choose("B");
    QTest::keyClick(view(), Qt::Key_F2);
    auto *dialog = find<QDialog>("listDialog");
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("listNameEdit"));
    QCOMPARE(name->text(), QStringLiteral("Work"));
    name->setText(QStringLiteral("Office"));
    auto *parent = dialog->findChild<QComboBox *>(QStringLiteral("listParentBox"));
    parent->setCurrentIndex(parent->findData(QStringLiteral("A")));
    dialog->findChild<QAbstractButton *>(QStringLiteral("listSaveButton"))->click();
    QCOMPARE(listNames(), QStringList({QStringLiteral("Home"), QStringLiteral("-Garden"), QStringLiteral("-Office")}));
    QCOMPARE(m_page->title(), QStringLiteral("Office"));
}

void SidebarTest::shouldRefuseAListWithoutAName()
{
    m_page->sidebar()->addList();
    auto *dialog = find<QDialog>("listDialog");
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(listNames().size(), 3);
    dialog->findChild<QAbstractButton *>(QStringLiteral("listCancelButton"))->click();
    QVERIFY(!dialog->isVisible());
}

void SidebarTest::shouldDeleteAListWithUndo()
{
    choose("B");
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(listNames(), QStringList({QStringLiteral("Home"), QStringLiteral("-Garden")}));
    QCOMPARE(m_page->title(), QStringLiteral("Inbox"));
    QCOMPARE(m_page->list()->model()->rowCount(), 3);
    find<QAbstractButton>("undoButton")->click();
    QCOMPARE(listNames().size(), 3);
    QCOMPARE(m_page->list()->model()->rowCount(), 2);
}

void SidebarTest::shouldMoveListsByKeyboard()
{
    choose("B");
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(listNames(), QStringList({QStringLiteral("Work"), QStringLiteral("Home"), QStringLiteral("-Garden")}));
    QCOMPARE(m_page->title(), QStringLiteral("Work"));
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(listNames().last(), QStringLiteral("Work"));
}

void SidebarTest::shouldFoldByKeyboard()
{
    choose("A");
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(listNames(), QStringList({QStringLiteral("Home"), QStringLiteral("Work")}));
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(listNames().size(), 3);
}

void SidebarTest::shouldTakeDroppedTasks()
{
    const TaskViewModel &tasks = *m_page->model();
    const std::unique_ptr<QMimeData> data(tasks.mimeData({tasks.index(0)}));
    const QModelIndex work = m_page->sidebar()->model()->indexOf(TaskView{Kind::List, QStringLiteral("B")});
    const QPoint at = view()->visualRect(work).center();
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view()->viewport(), &drop);
    QCOMPARE(m_repository->find(QStringLiteral("1"))->listId, QStringLiteral("B"));
    QCOMPARE(tasks.rowCount(), 1);
}

void SidebarTest::shouldFoldAwayInANarrowWindow()
{
    m_page->resize(480, 600);
    QVERIFY(m_page->sidebar()->isHidden());
    m_page->toggleSidebar();
    QVERIFY(m_page->sidebar()->isVisible());
    QVERIFY(!m_page->list()->isVisible());
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(m_page->sidebar()->isHidden());
    QVERIFY(m_page->list()->isVisible() || m_page->state() != ListState::Tasks);
    QCOMPARE(m_page->look().view.kind, Kind::Today);
}

void SidebarTest::shouldBeHiddenAndShown()
{
    m_page->toggleSidebar();
    QVERIFY(m_page->sidebar()->isHidden());
    QVERIFY(!m_page->look().sidebarShown);
    m_page->toggleSidebar();
    QVERIFY(m_page->sidebar()->isVisible());
    QVERIFY(view()->hasFocus());
}

void SidebarTest::shouldRememberItsWidth()
{
    ListLook look = m_page->look();
    look.sidebarWidth = 300;
    m_page->setLook(look);
    QCOMPARE(m_page->sidebar()->width(), 300);
    m_page->resize(1100, 600);
    QCOMPARE(m_page->sidebar()->width(), 300);
}

void SidebarTest::shouldLeaveAListThatIsGone()
{
    choose("B");
    m_repository->setLists({});
    QCOMPARE(m_page->look().view.kind, Kind::Inbox);
    QVERIFY(view()->currentRow()->view.kind == Kind::Inbox);
}

QTEST_MAIN(SidebarTest)
#include "tst_sidebar.moc"
