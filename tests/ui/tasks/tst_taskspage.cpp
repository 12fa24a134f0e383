// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakesession.h"
#include "tests/support/faketaskrepository.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/detail/savedtext.h"
#include "ui/tasks/listkeys.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/taskdelegate.h"
#include "ui/tasks/taskdetail.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"
#include "ui/tasks/undobar.h"
#include "ui/theme/appearance.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Latchkey;
using namespace std::chrono_literals;
using Test::FakeTaskRepository;

class TasksPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        m_appearance = std::make_unique<Appearance>(Theme::Light);
    }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
    void shouldAddOnEnter();
    void shouldKeepATitleThatIsTooLong();
    void shouldEditInPlace_data();
    void shouldEditInPlace();
    void shouldDropAnInPlaceEditOnEscape();
    void shouldKeepAnInPlaceEditWhenTheListIsFetchedAnew();
    void shouldCompleteByKeyAndMouse();
    void shouldDeleteWithUndo();
    void shouldMoveByLetters();
    void shouldChooseWithoutASidebar();
    void shouldSearchOverEverything();
    void shouldShowAndHideDetailsInANarrowWindow();
    void shouldShowDetailsBesideInAWideWindow();
    void shouldSaveDetailsAfterAPauseAndOnLeaving();
    void shouldKeepWhatIsTypedWhenTheTaskChangesElsewhere();
    void shouldFollowAChangeElsewhere();
    void shouldKeepDetailsThatAreTooLong();
    void shouldSayWhyThereIsNoList_data();
    void shouldSayWhyThereIsNoList();
    void shouldActFromAnEmptyState();
    void shouldChangeSeveralAtOnce();
    void shouldFollowTheSingleKeys();
    void shouldAddToWhatIsShown();
    void shouldOfferToUndoWhatItTellsOf();
    void shouldTellWhatCannotBeUndone();
    void shouldStayUsableWithManyTasks();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit *addLine() const { return find<QLineEdit>("addTaskEdit"); }
    [[nodiscard]] TaskListView *list() const { return m_page->list(); }
    [[nodiscard]] QAbstractItemModel *rows() const { return m_page->list()->model(); }
    [[nodiscard]] QPlainTextEdit *title() const { return find<QPlainTextEdit>("detailTitleEdit"); }
    [[nodiscard]] QPlainTextEdit *description() const { return find<QPlainTextEdit>("detailDescriptionEdit"); }
    void choose(int row);
    [[nodiscard]] QString idAt(int row) const { return rows()->index(row, 0).data(TaskViewModel::IdRole).toString(); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<Test::FakeSession> m_session;
    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<TasksPage> m_page;
};

void TasksPageTest::init()
{
    m_clock = std::make_unique<Test::FakeClock>();
    m_session = std::make_unique<Test::FakeSession>();
    m_session->setPhase(SessionView::Phase::Active);
    m_repository = std::make_unique<FakeTaskRepository>();
    m_repository->load(FakeTaskRepository::sample(8)); // 4 and 8 are done
    m_page = std::make_unique<TasksPage>(*m_repository, *m_session, *m_clock);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TasksPageTest::cleanup()
{
    m_page.reset();
    m_repository.reset();
    m_session.reset();
}

void TasksPageTest::choose(int row)
{
    list()->setFocus();
    list()->choose(rows()->index(row, 0));
}

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

void TasksPageTest::shouldEditInPlace_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("F2") << Qt::Key_F2;
}

void TasksPageTest::shouldEditInPlace()
{
    QFETCH(Qt::Key, key);
    choose(1);
    const QString id = idAt(1);
    QTest::keyClick(list(), key);
    auto *editor = find<QLineEdit>("inlineTitleEdit");
    QVERIFY(editor);
    QVERIFY(editor->hasFocus());
    QTest::keyClicks(editor, QStringLiteral("Renamed"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_repository->find(id)->title, QStringLiteral("Renamed"));
    QTRY_VERIFY(list()->hasFocus());
}

void TasksPageTest::shouldDropAnInPlaceEditOnEscape()
{
    choose(0);
    const QString before = m_repository->find(idAt(0))->title;
    QTest::keyClick(list(), Qt::Key_F2);
    QTest::keyClicks(find<QLineEdit>("inlineTitleEdit"), QStringLiteral("Renamed"));
    QTest::keyClick(find<QLineEdit>("inlineTitleEdit"), Qt::Key_Escape);
    QCOMPARE(m_repository->find(idAt(0))->title, before);
}

void TasksPageTest::shouldKeepAnInPlaceEditWhenTheListIsFetchedAnew()
{
    choose(1);
    const QString id = idAt(1);
    QTest::keyClick(list(), Qt::Key_F2);
    QTest::keyClicks(find<QLineEdit>("inlineTitleEdit"), QStringLiteral("Half"));
    m_session->setPhase(SessionView::Phase::ReauthRequired);
    QList<Task> tasks = m_repository->tasks();
    tasks.removeAt(0);
    m_repository->load(tasks);
    auto *editor = find<QLineEdit>("inlineTitleEdit");
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("Half"));
    QTest::keyClicks(editor, QStringLiteral(" done"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_repository->find(id)->title, QStringLiteral("Half done"));
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

void TasksPageTest::shouldShowAndHideDetailsInANarrowWindow()
{
    m_page->resize(480, 600);
    auto *detail = find<TaskDetail>("taskDetail");
    QVERIFY(detail->isHidden());
    choose(1);
    QVERIFY(detail->isHidden());
    const QString shown = rows()->index(1, 0).data().toString();
    QTest::keyClick(list(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(detail->isVisible());
    QVERIFY(!list()->isVisible());
    QCOMPARE(title()->toPlainText(), shown);
    QTest::keyClick(title(), Qt::Key_Escape);
    QVERIFY(detail->isHidden());
    QVERIFY(list()->hasFocus());
    const QRect row = list()->visualRect(rows()->index(2, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(detail->isVisible());
    find<QAbstractButton>("detailBackButton")->click();
    QVERIFY(list()->isVisible());
}

void TasksPageTest::shouldShowDetailsBesideInAWideWindow()
{
    QVERIFY(m_page->width() >= Metrics::WideWindow);
    QVERIFY(find<TaskDetail>("taskDetail")->isVisible());
    QVERIFY(!find<TaskDetail>("taskDetail")->hasTask());
    choose(1);
    QCOMPARE(title()->toPlainText(), rows()->index(1, 0).data().toString());
    QVERIFY(list()->isVisible());
    QVERIFY(list()->hasFocus());
    QVERIFY(!find<QAbstractButton>("detailBackButton")->isVisible());
}

void TasksPageTest::shouldSaveDetailsAfterAPauseAndOnLeaving()
{
    choose(0);
    const QString id = idAt(0);
    description()->setFocus();
    QTest::keyClicks(description(), QStringLiteral("Some words"));
    QVERIFY(m_repository->find(id)->description.isEmpty());
    m_clock->advance(SavedText::Pause);
    QCOMPARE(m_repository->find(id)->description, QStringLiteral("Some words"));
    QTest::keyClicks(description(), QStringLiteral(" more"));
    list()->setFocus();
    QCOMPARE(m_repository->find(id)->description, QStringLiteral("Some words more"));
    title()->setFocus();
    title()->selectAll();
    QTest::keyClicks(title(), QStringLiteral("New title"));
    QTest::keyClick(title(), Qt::Key_Return);
    QCOMPARE(m_repository->find(id)->title, QStringLiteral("New title"));
}

void TasksPageTest::shouldKeepWhatIsTypedWhenTheTaskChangesElsewhere()
{
    choose(0);
    description()->setFocus();
    QTest::keyClicks(description(), QStringLiteral("Mine"));
    Task other = *m_repository->find(idAt(0));
    other.title = QStringLiteral("Theirs");
    other.description = QStringLiteral("Theirs");
    m_repository->change(other);
    QCOMPARE(description()->toPlainText(), QStringLiteral("Mine"));
    QCOMPARE(title()->toPlainText(), QStringLiteral("Theirs"));
    m_page->saveAll();
    QCOMPARE(m_repository->find(other.id)->description, QStringLiteral("Mine"));
    QCOMPARE(m_repository->find(other.id)->title, QStringLiteral("Theirs"));
}

void TasksPageTest::shouldFollowAChangeElsewhere()
{
    choose(0);
    Task other = *m_repository->find(idAt(0));
    other.description = QStringLiteral("From the phone");
    m_repository->change(other);
    QCOMPARE(description()->toPlainText(), QStringLiteral("From the phone"));
    QVERIFY(m_repository->remove(other.id));
    QVERIFY(title()->toPlainText() != other.title || !find<TaskDetail>("taskDetail")->hasTask());
}

void TasksPageTest::shouldKeepDetailsThatAreTooLong()
{
    choose(0);
    const QString tooLong(TaskDescriptionMaxLength + 1, QLatin1Char('x'));
    description()->setPlainText(tooLong);
    m_page->saveAll();
    QVERIFY(m_repository->find(idAt(0))->description.isEmpty());
    QCOMPARE(description()->toPlainText(), tooLong);
    QVERIFY(find<QWidget>("detailNotesProblem")->isVisible());
    description()->setPlainText(QStringLiteral("short"));
    m_page->saveAll();
    QVERIFY(find<QWidget>("detailNotesProblem")->isHidden());
    QCOMPARE(m_repository->find(idAt(0))->description, QStringLiteral("short"));
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

void TasksPageTest::shouldFollowTheSingleKeys()
{
    addListKeys(*m_page);
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
    QTest::keyClick(list(), Qt::Key_D);
    QVERIFY(m_repository->find(id)->completed);
    QTest::keyClick(list(), Qt::Key_G);
    QTest::keyClick(list(), Qt::Key_C);
    QCOMPARE(m_page->look().view.kind, TaskView::Kind::Completed);
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
