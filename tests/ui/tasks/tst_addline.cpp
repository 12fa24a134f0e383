// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"
#include "ui/tasks/addline.h"
#include "ui/tasks/capture/quickaddwindow.h"
#include "ui/tasks/capture/rejections.h"
#include "ui/tasks/capture/tokenedit.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Latchkey;
using Test::FakeTaskRepository;

/// Adding tasks by a line, in the page and in a window of its own.
class AddLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
    void shouldAddWhatTheLineSays();
    void shouldTellEachTokenByAChip();
    void shouldTakeWordsBack_data();
    void shouldTakeWordsBack();
    void shouldKeepARejectionWhileTheTextGoesOn();
    void shouldMoveSpansWithTheText_data();
    void shouldMoveSpansWithTheText();
    void shouldUnderstandOnlyWhatIsStored();
    void shouldMakeAListThatIsNew();
    void shouldTakeDefaultsWhereNothingIsSaid();
    void shouldAskForATitle();
    void shouldCompleteListsAndTags();
    void shouldAddATaskForEachPastedLine();
    void shouldTakePastedLinesAsOne();
    void shouldMarkTokensInTheLine();
    void shouldAddFromAWindowOfItsOwn();
    void shouldAddOnceTheTasksAreOpen();
    void shouldNotAddWhatIsStillTyped();
    void shouldAddPastedLinesOnceTheTasksAreOpen();

private:
    [[nodiscard]] Result<void> apply(const Changes &changes);
    [[nodiscard]] TokenEdit *edit() const { return m_line->findChild<TokenEdit *>(QStringLiteral("addTaskEdit")); }
    [[nodiscard]] QStringList chips() const;
    [[nodiscard]] bool saysThatItWaits() const
    {
        return m_line->findChild<QLabel *>(QStringLiteral("addTaskWaiting"))->isVisible();
    }
    void type(const QString &text) const;
    [[nodiscard]] QDate today() const { return m_clock->wallNow().toLocalTime().date(); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<AddLine> m_line;
};

Result<void> AddLineTest::apply(const Changes &changes)
{
    const Result<Changes> made = m_repository->apply(changes);
    return made ? Result<void>() : fail(made.error());
}

void AddLineTest::init()
{
    m_clock = std::make_unique<Test::FakeClock>();
    m_repository = std::make_unique<FakeTaskRepository>();
    Task tagged = FakeTaskRepository::sampleTask(QStringLiteral("1"), QStringLiteral("There"));
    tagged.tags = QStringList{QStringLiteral("errand")};
    tagged.position = QStringLiteral("V");
    m_repository->load({tagged});
    TaskList home;
    home.id = QStringLiteral("home");
    home.name = QStringLiteral("Home");
    m_repository->setLists({home});
    m_line = std::make_unique<AddLine>(
        *m_repository, [this](const QString &, const Changes &changes) { return apply(changes); }, *m_clock);
    m_line->resize(500, 80);
    m_line->show();
    m_line->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
    m_line->focusAndSelect();
}

void AddLineTest::cleanup()
{
    m_line.reset();
    m_repository.reset();
}

QStringList AddLineTest::chips() const
{
    QStringList texts;
    for (int i = 0; const auto *chip = m_line->findChild<Chip *>(QStringLiteral("addTaskChip%1").arg(i)); ++i)
        texts << chip->text();
    return texts;
}

void AddLineTest::type(const QString &text) const
{
    QTest::keyClicks(edit(), text);
}

void AddLineTest::shouldAddWhatTheLineSays()
{
    QSignalSpy added(m_line.get(), &AddLine::added);
    type(QStringLiteral("Buy milk tomorrow p1 #Home @errand @city"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    const Task task = *m_repository->find(added.at(0).at(0).toString());
    QCOMPARE(task.title, QStringLiteral("Buy milk"));
    QCOMPARE(task.due.date, today().addDays(1));
    QCOMPARE(task.priority, 1);
    QCOMPARE(task.listId, QStringLiteral("home"));
    QCOMPARE(task.tags, (QStringList{QStringLiteral("errand"), QStringLiteral("city")}));
    QVERIFY(edit()->text().isEmpty());
    QVERIFY(edit()->hasFocus());
    QVERIFY(chips().isEmpty());
}

void AddLineTest::shouldTellEachTokenByAChip()
{
    type(QStringLiteral("Buy milk tomorrow p1 @city #Garden"));
    QCOMPARE(chips(), (QStringList{QStringLiteral("Tomorrow"), QStringLiteral("Priority 1"), QStringLiteral("@city"),
                                   QStringLiteral("New list: Garden")}));
    const auto *chip = m_line->findChild<Chip *>(QStringLiteral("addTaskChip0"));
    QCOMPARE(chip->accessibleDescription(), QStringLiteral("Keep “tomorrow” in the title instead"));
}

void AddLineTest::shouldTakeWordsBack_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("click") << QByteArray("click");
    QTest::newRow("Delete on the chip") << QByteArray("chip");
    QTest::newRow("Backspace behind") << QByteArray("backspace");
    QTest::newRow("Escape in it") << QByteArray("escape");
}

void AddLineTest::shouldTakeWordsBack()
{
    QFETCH(QByteArray, way);
    type(QStringLiteral("Read the news tomorrow"));
    QCOMPARE(chips().size(), 1);
    auto *chip = m_line->findChild<Chip *>(QStringLiteral("addTaskChip0"));
    if (way == "click")
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(12, 12));
    else if (way == "chip")
        QTest::keyClick(chip, Qt::Key_Delete);
    else
        QTest::keyClick(edit(), way == "backspace" ? Qt::Key_Backspace : Qt::Key_Escape);
    QVERIFY(chips().isEmpty());
    QCOMPARE(edit()->text(), QStringLiteral("Read the news tomorrow"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(m_repository->findTitle(QStringLiteral("Read the news tomorrow")));
    QVERIFY(!m_repository->findTitle(QStringLiteral("Read the news tomorrow"))->due.isSet());
}

void AddLineTest::shouldKeepARejectionWhileTheTextGoesOn()
{
    type(QStringLiteral("Read tomorrow"));
    QTest::keyClick(edit(), Qt::Key_Backspace);
    type(QStringLiteral(" and more p2"));
    QCOMPARE(chips(), QStringList{QStringLiteral("Priority 2")});
    QTest::keyClick(edit(), Qt::Key_Return);
    const auto task = m_repository->findTitle(QStringLiteral("Read tomorrow and more"));
    QVERIFY(task);
    type(QStringLiteral("Read tomorrow")); // another line, another word
    QCOMPARE(chips(), QStringList{QStringLiteral("Tomorrow")});
}

void AddLineTest::shouldMoveSpansWithTheText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words"); // of "def"; empty: gone
    QTest::newRow("typed behind") << QStringLiteral("abc def") << QStringLiteral("abc def ghi")
                                  << QStringLiteral("def");
    QTest::newRow("typed ahead") << QStringLiteral("abc def") << QStringLiteral("abc x def") << QStringLiteral("def");
    QTest::newRow("typed into") << QStringLiteral("abc def") << QStringLiteral("abc dxef") << QString();
    QTest::newRow("deleted ahead") << QStringLiteral("abc def") << QStringLiteral("bc def") << QStringLiteral("def");
    QTest::newRow("deleted") << QStringLiteral("abc def") << QStringLiteral("abc ") << QString();
}

void AddLineTest::shouldMoveSpansWithTheText()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, words);
    const QList<TextSpan> moved = movedSpans({TextSpan{4, 3}}, before, after);
    QCOMPARE(moved.size(), words.isEmpty() ? 0 : 1);
    if (!moved.isEmpty())
        QCOMPARE(after.mid(moved.constFirst().begin, moved.constFirst().length), words);
}

void AddLineTest::shouldUnderstandOnlyWhatIsStored()
{
    type(QStringLiteral("Buy milk tomorrow p1"));
    m_repository->setFields(BaseTaskFields);
    QVERIFY(chips().isEmpty());
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(m_repository->findTitle(QStringLiteral("Buy milk tomorrow p1")));
}

void AddLineTest::shouldMakeAListThatIsNew()
{
    type(QStringLiteral("Plant tulips #Garden"));
    QTest::keyClick(edit(), Qt::Key_Return);
    const auto task = m_repository->findTitle(QStringLiteral("Plant tulips"));
    QVERIFY(task);
    QCOMPARE(m_repository->lists().size(), 2);
    bool there = false;
    for (const TaskList &list : m_repository->lists())
        there = there || (list.id == task->listId && list.name == QLatin1String("Garden"));
    QVERIFY(there);
}

void AddLineTest::shouldTakeDefaultsWhereNothingIsSaid()
{
    TaskDraft defaults;
    defaults.listId = QStringLiteral("home");
    defaults.due = Due{today(), {}, {}};
    m_line->setDefaults(defaults);
    type(QStringLiteral("One"));
    QTest::keyClick(edit(), Qt::Key_Return);
    type(QStringLiteral("Two tomorrow"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_repository->findTitle(QStringLiteral("One"))->listId, QStringLiteral("home"));
    QCOMPARE(m_repository->findTitle(QStringLiteral("One"))->due.date, today());
    QCOMPARE(m_repository->findTitle(QStringLiteral("Two"))->due.date, today().addDays(1));
}

void AddLineTest::shouldAskForATitle()
{
    type(QStringLiteral("tomorrow"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_repository->tasks().size(), 1);
    QCOMPARE(edit()->text(), QStringLiteral("tomorrow"));
    QVERIFY(m_line->findChild<QLabel *>(QStringLiteral("addTaskProblem"))->isVisible());
}

void AddLineTest::shouldCompleteListsAndTags()
{
    auto *completer = m_line->findChild<QCompleter *>();
    type(QStringLiteral("Post the letter @e"));
    QVERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->currentCompletion(), QStringLiteral("errand"));
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(edit()->text(), QStringLiteral("Post the letter @errand "));
    type(QStringLiteral("#h"));
    QCOMPARE(completer->currentCompletion(), QStringLiteral("Home"));
    type(QStringLiteral("x"));
    QVERIFY(!completer->popup()->isVisible());
    const auto offered = [&] {
        edit()->clear();
        type(QStringLiteral("@"));
        return completer->completionCount();
    };
    TaskPatch tags;
    tags.tags = QStringList{QStringLiteral("errand"), QStringLiteral("city")};
    QVERIFY(m_repository->edit(QStringLiteral("1"), tags));
    QCOMPARE(offered(), 2);
    QVERIFY(m_repository->remove(QStringLiteral("1")));
    QCOMPARE(offered(), 0);
    Task other = FakeTaskRepository::sampleTask(QStringLiteral("2"), QStringLiteral("Other"));
    other.tags = QStringList{QStringLiteral("home")};
    m_repository->load({other});
    QCOMPARE(offered(), 1);
}

void AddLineTest::shouldAddATaskForEachPastedLine()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("- Pack\n  - Shirts\n  - [x] Shoes\n- Leave tomorrow\n"));
    QTest::keySequence(edit(), QKeySequence::Paste);
    auto *dialog = m_line->findChild<QDialog *>(QStringLiteral("pasteDialog"));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("pasteTitle"))->text(), QStringLiteral("Add 4 tasks?"));
    auto *preview = dialog->findChild<QTreeWidget *>(QStringLiteral("pastePreview"));
    QCOMPARE(preview->topLevelItemCount(), 2);
    QCOMPARE(preview->topLevelItem(0)->childCount(), 2);
    dialog->findChild<QAbstractButton *>(QStringLiteral("pasteMany"))->click();
    QCOMPARE(m_repository->tasks().size(), 5);
    const Task pack = *m_repository->findTitle(QStringLiteral("Pack"));
    const Task leave = *m_repository->findTitle(QStringLiteral("Leave tomorrow"));
    QVERIFY(pack.position > QLatin1String("V") && leave.position > pack.position);
    QCOMPARE(m_repository->findTitle(QStringLiteral("Shirts"))->parentId, pack.id);
    QVERIFY(m_repository->findTitle(QStringLiteral("Shoes"))->completed);
    QVERIFY(edit()->text().isEmpty());
}

void AddLineTest::shouldTakePastedLinesAsOne()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("One\nTwo"));
    QTest::keySequence(edit(), QKeySequence::Paste);
    m_line->findChild<QAbstractButton *>(QStringLiteral("pasteOne"))->click();
    QCOMPARE(edit()->text(), QStringLiteral("One Two"));
    QCOMPARE(m_repository->tasks().size(), 1);
}

void AddLineTest::shouldMarkTokensInTheLine()
{
    type(QStringLiteral("Buy milk "));
    const QImage plain = edit()->grab().toImage();
    edit()->setText(QStringLiteral("Buy milk p1"));
    edit()->setCursorPosition(0);
    const QImage marked = edit()->grab().toImage();
    const QColor mark = TokenEdit::colorOf(QuickAddToken::Kind::Priority, edit()->palette());
    const auto reddish = [&](const QImage &image) {
        int count = 0;
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, image.height() / 2);
            count += pixel.red() - pixel.blue() > (mark.red() - mark.blue()) / 8 ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(reddish(plain), 0);
    QVERIFY(reddish(marked) > 4);
}

void AddLineTest::shouldAddFromAWindowOfItsOwn()
{
    QuickAddWindow window(
        *m_repository, [this](const QString &, const Changes &changes) { return apply(changes); }, *m_clock,
        QStringLiteral("ana@example.org"));
    window.open();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *line = window.findChild<TokenEdit *>(QStringLiteral("addTaskEdit"));
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("Half a"));
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
    window.open();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(line->text(), QStringLiteral("Half a"));
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, QStringLiteral(" thought"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(m_repository->findTitle(QStringLiteral("Half a thought")));
    QVERIFY(!window.isVisible());
}

void AddLineTest::shouldAddOnceTheTasksAreOpen()
{
    m_repository->setOpening(true);
    type(QStringLiteral("Tea #Home"));
    QVERIFY(!saysThatItWaits());
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(saysThatItWaits());
    QVERIFY(m_line->findChild<QLabel *>(QStringLiteral("addTaskProblem"))->isHidden());
    QCOMPARE(edit()->text(), QStringLiteral("Tea #Home"));
    m_repository->setOpening(false);
    QCOMPARE(m_repository->findTitle(QStringLiteral("Tea"))->listId, QStringLiteral("home"));
    QVERIFY(edit()->text().isEmpty());
    QVERIFY(!saysThatItWaits());
}

void AddLineTest::shouldNotAddWhatIsStillTyped()
{
    m_repository->setOpening(true);
    type(QStringLiteral("Te"));
    QTest::keyClick(edit(), Qt::Key_Return);
    type(QStringLiteral("a"));
    QVERIFY(!saysThatItWaits());
    m_repository->setOpening(false);
    QCOMPARE(m_repository->tasks().size(), 1);
    QCOMPARE(edit()->text(), QStringLiteral("Tea"));
}

void AddLineTest::shouldAddPastedLinesOnceTheTasksAreOpen()
{
    m_repository->setOpening(true);
    QGuiApplication::clipboard()->setText(QStringLiteral("One\nTwo"));
    QTest::keySequence(edit(), QKeySequence::Paste);
    m_line->findChild<QAbstractButton *>(QStringLiteral("pasteMany"))->click();
    QVERIFY(saysThatItWaits());
    type(QStringLiteral("Something else")); // which is not added with them
    m_repository->setOpening(false);
    QCOMPARE(m_repository->tasks().size(), 3);
    QCOMPARE(edit()->text(), QStringLiteral("Something else"));
    QVERIFY(!saysThatItWaits());
}

QTEST_MAIN(AddLineTest)
#include "tst_addline.moc"
