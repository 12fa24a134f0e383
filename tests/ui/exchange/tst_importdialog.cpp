// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketaskrepository.h"
#include "ui/exchange/gradualchanges.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/printedtasks.h"
#include "ui/tasks/taskcommands.h"

#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QPdfWriter>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Latchkey;
using namespace Latchkey::Test;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void shouldShowAndImportAFile();
    void shouldUndoAnImportAtOnce();
    void shouldFollowWhatAPersonSaysOfAColumn();
    void shouldSayWhatIsWrongAndChangeNothing();
    void shouldShowWhyItCouldNotBeImported();
    void shouldChangeNothingWhenItIsCancelled();
    void shouldReadTheFileAnewInAnotherFormat();
    void shouldPrintListsAndSteps();

private:
    void open(const QString &name, const QByteArray &content)
    {
        const RememberUndo remember = [this](const QString &text, const Changes &inverse) {
            m_commands->remember(text, inverse);
        };
        m_dialog = new ImportDialog({*m_tasks, nullptr, remember}, name, content);
        m_dialog->show();
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *importButton() const { return find<QPushButton>("planButton"); }
    [[nodiscard]] QString firstTitle() const
    {
        const QTreeWidgetItem *first = find<QTreeWidget>("planItems")->topLevelItem(0);
        return first ? first->text(0) : QString();
    }

    std::unique_ptr<FakeTaskRepository> m_tasks;
    std::unique_ptr<TaskCommands> m_commands;
    QPointer<ImportDialog> m_dialog;
};

namespace {

QByteArray manyLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "Task " + QByteArray::number(i) + '\n';
    return lines;
}

} // namespace

void ImportDialogTest::init()
{
    delete m_dialog;
    m_commands.reset();
    m_tasks = std::make_unique<FakeTaskRepository>();
    m_tasks->load({});
    m_commands = std::make_unique<TaskCommands>(*m_tasks);
}

void ImportDialogTest::shouldShowAndImportAFile()
{
    open(QStringLiteral("/a/tasks.md"), "# Home\n- [ ] Paint\n- [x] Dig\n");
    QVERIFY(!importButton()->isEnabled());
    QTRY_VERIFY(importButton()->isEnabled());
    QVERIFY(!find<QTableWidget>("columnsEdit")->isVisible());
    QCOMPARE(find<QTreeWidget>("planItems")->topLevelItemCount(), 2);
    QVERIFY(find<QLabel>("planSummary")->text().contains(QLatin1String("Home")));
    QVERIFY(m_tasks->tasks().isEmpty());
    importButton()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_tasks->tasks().size(), 2);
    QCOMPARE(m_tasks->lists().size(), 1);
}

void ImportDialogTest::shouldUndoAnImportAtOnce()
{
    constexpr int Many = 3 * int(GradualChanges::BitSize) / 2;
    open(QStringLiteral("todo.txt"), manyLines(Many));
    QTRY_VERIFY(importButton()->isEnabled());
    QSignalSpy done(m_commands.get(), &TaskCommands::done);
    importButton()->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_tasks->tasks().size(), Many);
    m_commands->undo();
    QVERIFY(m_tasks->tasks().isEmpty());
    m_commands->redo();
    QCOMPARE(m_tasks->tasks().size(), Many);
}

void ImportDialogTest::shouldFollowWhatAPersonSaysOfAColumn()
{
    open(QStringLiteral("tasks.csv"), "Home,Milk\nWork,Letter\n");
    QTRY_COMPARE(firstTitle(), QStringLiteral("Home"));
    auto *table = find<QTableWidget>("columnsEdit");
    QVERIFY(table->isVisible());
    auto *choice = qobject_cast<QComboBox *>(table->cellWidget(0, 1));
    QVERIFY(choice);
    choice->setFocus();
    QTest::keyClicks(choice, QStringLiteral("Title"));
    QTRY_COMPARE(firstTitle(), QStringLiteral("Milk"));
}

void ImportDialogTest::shouldSayWhatIsWrongAndChangeNothing()
{
    open(QStringLiteral("todo.txt"), "Milk\nBread due:soon\n");
    QTRY_VERIFY(find<QLabel>("planProblem")->text().contains(QLatin1String("Line 2 has a \"due:\"")));
    QVERIFY(!importButton()->isEnabled());
}

void ImportDialogTest::shouldShowWhyItCouldNotBeImported()
{
    open(QStringLiteral("todo.txt"), "Milk\n");
    QTRY_VERIFY(importButton()->isEnabled());
    m_tasks->failNext(Error(Error::Kind::Storage));
    importButton()->click();
    QTRY_VERIFY(find<QLabel>("planProblem")->isVisible());
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(m_tasks->tasks().isEmpty());
    importButton()->click(); // once more
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_tasks->tasks().size(), 1);
}

void ImportDialogTest::shouldChangeNothingWhenItIsCancelled()
{
    open(QStringLiteral("todo.txt"), manyLines(4 * int(GradualChanges::BitSize)));
    QTRY_VERIFY(importButton()->isEnabled());
    auto *progress = find<QProgressBar>("planProgress");
    const auto cancelHalfway = [this](int percent) {
        if (percent >= 50 && m_tasks->tasks().size() >= 2 * GradualChanges::BitSize)
            find<QPushButton>("cancelButton")->click();
    };
    connect(progress, &QProgressBar::valueChanged, m_dialog, cancelHalfway);
    QSignalSpy done(m_commands.get(), &TaskCommands::done);
    importButton()->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_tasks->tasks().isEmpty());
    QVERIFY(done.isEmpty());
}

void ImportDialogTest::shouldReadTheFileAnewInAnotherFormat()
{
    open(QStringLiteral("notes.txt"), "- [ ] Milk\n");
    auto *format = find<QComboBox>("importFormat");
    format->setCurrentIndex(format->count() - 1); // before the first was read
    QTRY_COMPARE(firstTitle(), QStringLiteral("Milk"));
}

void ImportDialogTest::shouldPrintListsAndSteps()
{
    TaskList home;
    home.id = QStringLiteral("1");
    home.name = QStringLiteral("Home & yard");
    Task paint = FakeTaskRepository::sampleTask(QStringLiteral("2"), QStringLiteral("Paint <b>"));
    paint.listId = home.id;
    Task buy = FakeTaskRepository::sampleTask(QStringLiteral("3"), QStringLiteral("Buy"), true);
    buy.listId = home.id;
    buy.parentId = paint.id;
    Task gone = paint;
    gone.title = QStringLiteral("Gone");
    gone.trashed = true;
    const ExchangeData data{{home}, {paint, buy, gone}, {}};
    const QString html = printedHtml(data);
    QVERIFY(html.contains(QLatin1String("<h2>Home &amp; yard</h2>")));
    QVERIFY(html.contains(QLatin1String("Paint &lt;b&gt;")) && html.contains(QLatin1String("<s>Buy</s>")));
    QVERIFY(!html.contains(QLatin1String("Gone")));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        printTasks(data, writer);
    }
    QVERIFY(buffer.data().startsWith("%PDF"));
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
