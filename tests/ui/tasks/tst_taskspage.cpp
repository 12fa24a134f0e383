// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "core/tasks/tasklink.h"
#include "tests/ui/pagetest.h"
#include "ui/keyboard/keybindings.h"
#include "ui/tasks/detail/duepanel.h"
#include "ui/tasks/listkeys.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/taskdelegate.h"
#include "ui/tasks/undobar.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Latchkey;
using namespace std::chrono_literals;
using Test::FakeTaskRepository;

class TasksPageTest : public Test::PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAddOnEnter();
    void shouldKeepATitleThatIsTooLong();
    void shouldCompleteByKeyAndMouse();
    void shouldDeleteWithUndo();
    void shouldMoveByLetters();
    void shouldChooseWithoutASidebar();
    void shouldSearchOverEverything();
    void shouldSayWhyThereIsNoList_data();
    void shouldSayWhyThereIsNoList();
    void shouldActFromAnEmptyState();
    void shouldChangeSeveralAtOnce();
    void shouldChooseADateForSeveral();
    void shouldWaitUntilTheTasksAreOpen();
    void shouldFollowTheSingleKeys();
    void shouldCopyLinks();
    void shouldAddToWhatIsShown();
    void shouldOfferToUndoWhatItTellsOf();
    void shouldTellWhatCannotBeUndone();
    void shouldStayUsableWithManyTasks();

private:
    /// Those that the list has in the window.
    void addKeys()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_directory->filePath(QStringLiteral("latchkey.ini")));
        m_keys = std::make_unique<KeyBindings>(*m_settings);
        addListKeys(*m_page, *m_keys);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyBindings> m_keys;
};

void TasksPageTest::shouldAddOnEnter()
{
    m_page->focusAdd();
    QTest::keyClicks(addLine(), QStringLiteral("  Buy milk "));
    QTest::keyClick(addLine(), Qt::Key_Return);
    QVERIFY(m_repository->findTitle(QStringLiteral("Buy milk")));
    QVERIFY(addLine()->text().isEmpty());
    QVERIFY(addLine()->hasFocus());
    QTest::keyClick(addLine(), Qt::Key_Return);
    QCOMPARE(m_repository->tasks().size(), 9);
}

void TasksPageTest::shouldKeepATitleThatIsTooLong()
{
    const QString tooLong(256, QLatin1Char('x'));
    addLine()->setText(tooLong);
    QTest::keyClick(addLine(), Qt::Key_Return);
    QCOMPARE(m_repository->tasks().size(), 8);
    QCOMPARE(addLine()->text(), tooLong);
    QVERIFY(find<QLabel>("addTaskProblem")->isVisible());
    QVERIFY(find<QLabel>("addTaskProblem")->text().contains(QLatin1String("256")));
    QTest::keyClick(addLine(), Qt::Key_Backspace);
    QVERIFY(find<QLabel>("addTaskProblem")->isHidden());
    QTest::keyClick(addLine(), Qt::Key_Return);
    QCOMPARE(m_repository->tasks().size(), 9);
}

void TasksPageTest::shouldCompleteByKeyAndMouse()
{
    choose(0);
    const QString first = idAt(0);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(m_repository->find(first)->completed);
    const QString second = idAt(0);
    QVERIFY(second != first);
    const QRect check = TaskDelegate::checkArea(list()->visualRect(rows()->index(0, 0)), 0, Qt::LeftToRight);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, check.center());
    QVERIFY(m_repository->find(second)->completed);
    m_page->undo();
    QVERIFY(!m_repository->find(second)->completed);
    QVERIFY(m_repository->find(first)->completed);
}

void TasksPageTest::shouldDeleteWithUndo()
{
    choose(2);
    const QString id = idAt(2);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(rows()->rowCount(), 5);
    QVERIFY(find<QWidget>("undoBar")->isVisible());
    find<QAbstractButton>("undoButton")->click();
    QCOMPARE(idAt(2), id);
    QVERIFY(find<QWidget>("undoBar")->isHidden());
    choose(2);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(m_repository->find(id)->trashed);
    QVERIFY(find<QWidget>("undoBar")->isVisible());
    m_clock->advance(UndoBar::ShownTime);
    QVERIFY(find<QWidget>("undoBar")->isHidden());
    m_page->undo();
    QVERIFY(!m_repository->find(id)->trashed);
    m_page->redo();
    QVERIFY(m_repository->find(id)->trashed);
}

void TasksPageTest::shouldMoveByLetters()
{
    addKeys();
    choose(0);
    QTest::keyClick(list(), Qt::Key_J);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    QTest::keyClick(list(), Qt::Key_K);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(list(), Qt::Key_Up);
    QVERIFY(addLine()->hasFocus());
    QTest::keyClick(addLine(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
}

void TasksPageTest::shouldChooseWithoutASidebar()
{
    QSignalSpy changed(m_page.get(), &TasksPage::lookChanged);
    m_repository->setFields(BaseTaskFields);
    QVERIFY(m_page->sidebar()->isHidden());
    QCOMPARE(rows()->rowCount(), 6);
    changed.clear();
    find<QAbstractButton>("filterDone")->click();
    QCOMPARE(rows()->rowCount(), 2);
    find<QAbstractButton>("filterAll")->click();
    QCOMPARE(rows()->rowCount(), 8);
    QCOMPARE(changed.size(), 2);
    m_page->setOrder(TaskOrder::Title);
    QCOMPARE(rows()->index(0, 0).data().toString(), QStringLiteral("Task 1"));
}

void TasksPageTest::shouldSearchOverEverything()
{
    m_page->setView({TaskView::Kind::Today, {}});
    QCOMPARE(rows()->rowCount(), 0);
    m_page->setSearchText(QStringLiteral("task 7"));
    QCOMPARE(rows()->rowCount(), 1);
    m_page->setSearchText(QStringLiteral("task 8")); // done
    QCOMPARE(rows()->rowCount(), 1);
    m_page->setSearchText({});
    QCOMPARE(rows()->rowCount(), 0);
}

void TasksPageTest::shouldSayWhyThereIsNoList_data()
{
    QTest::addColumn<SessionView::Phase>("phase");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<QString>("words");
    using Phase = SessionView::Phase;
    QTest::newRow("fetching") << Phase::Active << false << QStringLiteral("Fetching");
    QTest::newRow("unreachable") << Phase::Active << true << QStringLiteral("cannot be reached");
    QTest::newRow("ended") << Phase::ReauthRequired << true << QStringLiteral("Sign in");
    QTest::newRow("locked") << Phase::KeychainLocked << true << QStringLiteral("keychain");
}

void TasksPageTest::shouldSayWhyThereIsNoList()
{
    QFETCH(SessionView::Phase, phase);
    QFETCH(bool, failed);
    QFETCH(QString, words);
    FakeTaskRepository empty;
    TasksPage page(empty, *m_session, *m_clock);
    page.show();
    m_session->setPhase(phase);
    empty.setSync(failed ? TaskRepository::Sync::Waiting : TaskRepository::Sync::Loading,
                  failed ? std::optional(Error(Error::Kind::Unreachable)) : std::nullopt);
    auto *said = page.findChild<QLabel *>(QStringLiteral("listStateTitle"));
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().contains(words), qPrintable(said->text()));
    QVERIFY(page.findChild<QLineEdit *>(QStringLiteral("addTaskEdit"))->isEnabled());
    empty.load({});
    QCOMPARE(page.state(), ListState::Empty);
}

void TasksPageTest::shouldActFromAnEmptyState()
{
    QSignalSpy cleared(m_page.get(), &TasksPage::searchCleared);
    m_page->setSearchText(QStringLiteral("zebra"));
    QCOMPARE(m_page->state(), ListState::NoResults);
    find<QAbstractButton>("listStateAction")->click();
    QCOMPARE(cleared.size(), 1);
    m_page->setSearchText({});
    m_repository->load({FakeTaskRepository::sampleTask(QStringLiteral("1"), QStringLiteral("Only"), true)});
    QCOMPARE(m_page->state(), ListState::NothingHere);
    m_page->setView({TaskView::Kind::All, {}});
    QCOMPARE(m_page->state(), ListState::NothingOpen);
    find<QAbstractButton>("listStateAction")->click();
    QCOMPARE(m_page->state(), ListState::Tasks);
    QCOMPARE(m_page->look().view.kind, TaskView::Kind::Completed);
}

void TasksPageTest::shouldChangeSeveralAtOnce()
{
    addKeys();
    choose(0);
    QTest::keyClick(list(), Qt::Key_X);
    QTest::keyClick(list(), Qt::Key_X);
    QCOMPARE(list()->selectedCount(), 2);
    QVERIFY(find<QWidget>("bulkBar")->isVisible());
    const QStringList ids = list()->chosenIds();
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(m_repository->find(ids.at(0))->completed && m_repository->find(ids.at(1))->completed);
    QCOMPARE(m_page->undoStack().undoText(), QStringLiteral("2 tasks done"));
    QTRY_VERIFY(find<QWidget>("bulkBar")->isHidden());
    m_page->undo();
    QVERIFY(!m_repository->find(ids.at(0))->completed && !m_repository->find(ids.at(1))->completed);
    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list()->selectedCount(), 6);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(list()->selectedCount(), 1);
}

void TasksPageTest::shouldChooseADateForSeveral()
{
    addKeys();
    choose(0);
    QTest::keyClick(list(), Qt::Key_X);
    QTest::keyClick(list(), Qt::Key_X);
    const QStringList ids = list()->chosenIds();
    QCOMPARE(ids.size(), 2);
    const auto open = [this] {
        QMenu *menu = find<QToolButton>("bulkDayButton")->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().constLast()->trigger();
        return m_page->findChild<DuePanel *>();
    };
    auto *words = open()->findChild<QLineEdit *>(QStringLiteral("dueWordsEdit"));
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, QStringLiteral("tomorrow 9am"));
    QTest::keyClick(words, Qt::Key_Return);
    const Due wanted{m_clock->wallNow().date().addDays(1), QTime(9, 0), {}};
    QCOMPARE(m_repository->find(ids.at(0))->due, wanted);
    QCOMPARE(m_repository->find(ids.at(1))->due, wanted);
    QTRY_VERIFY(!m_page->findChild<DuePanel *>());
    open()->findChild<QAbstractButton *>(QStringLiteral("dueNone"))->click();
    QVERIFY(!m_repository->find(ids.at(0))->due.isSet() && !m_repository->find(ids.at(1))->due.isSet());
    m_page->undo();
    QCOMPARE(m_repository->find(ids.at(1))->due, wanted);
}

void TasksPageTest::shouldWaitUntilTheTasksAreOpen()
{
    choose(0);
    const QString id = idAt(0);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(m_repository->find(id)->completed);
    m_repository->setOpening(true);
    m_page->undo();
    QVERIFY(m_repository->find(id)->completed);
    QVERIFY(!find<QAbstractButton>("addListButton")->isEnabled());
    m_page->sidebar()->addList();
    QVERIFY(!m_page->findChild<QDialog *>());
    m_repository->setOpening(false);
    QVERIFY(find<QAbstractButton>("addListButton")->isEnabled());
    m_page->undo();
    QVERIFY(!m_repository->find(id)->completed); // it is still known
}

void TasksPageTest::shouldFollowTheSingleKeys()
{
    addKeys();
    choose(0);
    const QString id = idAt(0);
    QTest::keyClick(list(), Qt::Key_2);
    QCOMPARE(m_repository->find(id)->priority, 2);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(idAt(1), id);
    QTest::keyClick(list(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_repository->find(id)->parentId, idAt(0));
    QTest::keyClick(list(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_repository->find(id)->parentId.isEmpty());
    QTest::keyClick(list(), Qt::Key_NumberSign);
    QVERIFY(m_repository->find(id)->trashed);
    QTest::keyClick(list(), Qt::Key_G);
    QTest::keyClick(list(), Qt::Key_C);
    QCOMPARE(m_page->look().view.kind, TaskView::Kind::Completed);
}

void TasksPageTest::shouldCopyLinks()
{
    addKeys();
    choose(0);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), linkToTask(idAt(0)) + u'\n' + linkToTask(idAt(1)));
    QVERIFY(find<QWidget>("undoBar")->isVisible());
    QVERIFY(find<QWidget>("undoButton")->isHidden());
}

void TasksPageTest::shouldAddToWhatIsShown()
{
    m_page->setView({TaskView::Kind::Today, {}});
    QTest::keyClicks(addLine(), QStringLiteral("Now"));
    QTest::keyClick(addLine(), Qt::Key_Return);
    QVERIFY(m_repository->findTitle(QStringLiteral("Now"))->due.isSet());
    m_page->setView({TaskView::Kind::Tag, QStringLiteral("errand")});
    QTest::keyClicks(addLine(), QStringLiteral("Post"));
    QTest::keyClick(addLine(), Qt::Key_Return);
    QCOMPARE(m_repository->findTitle(QStringLiteral("Post"))->tags, QStringList{QStringLiteral("errand")});
}

/// Its button undoes what was done last, which must be what it tells of.
void TasksPageTest::shouldOfferToUndoWhatItTellsOf()
{
    choose(0);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(find<QWidget>("undoBar")->isVisible());
    QTest::keyClicks(addLine(), QStringLiteral("Post"));
    QTest::keyClick(addLine(), Qt::Key_Return);
    QVERIFY(find<QWidget>("undoBar")->isHidden());
}

void TasksPageTest::shouldTellWhatCannotBeUndone()
{
    choose(0);
    QTest::keyClick(list(), Qt::Key_Space);
    m_repository->failNext(Error(Error::Kind::Storage));
    m_page->undo();
    QVERIFY(find<QWidget>("undoBar")->isVisible());
    QVERIFY(find<QWidget>("undoButton")->isHidden());
}

void TasksPageTest::shouldStayUsableWithManyTasks()
{
    FakeTaskRepository many;
    many.load(FakeTaskRepository::sample(20'000));
    TasksPage page(many, *m_session, *m_clock);
    page.resize(1000, 600);
    page.show();
    QTRY_COMPARE(page.list()->model()->rowCount(), 15'000);
    // What is drawn is what is seen: the delegate is asked for a screenful, not for the list.
    page.list()->scrollToBottom();
    QCOMPARE(page.list()->indexAt(page.list()->viewport()->rect().center()).row() > 14'900, true);
    page.setSearchText(QStringLiteral("19999"));
    QCOMPARE(page.list()->model()->rowCount(), 1);
}

QTEST_MAIN(TasksPageTest)
#include "tst_taskspage.moc"
