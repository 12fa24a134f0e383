// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketaskrepository.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/printedtasks.h"

#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QPdfWriter>
#include <QPointer>
#include <QPushButton>
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
    void shouldFollowWhatAPersonSaysOfAColumn();
    void shouldSayWhatIsWrongAndChangeNothing();
    void shouldShowWhyItCouldNotBeImported();
    void shouldReadTheFileAnewInAnotherFormat();
    void shouldPrintListsAndSteps();

private:
    void open(const QString &name, const QByteArray &content)
    {
        const ApplyChanges apply = [this](const QString &text, const Changes &changes) -> Result<void> {
            m_said = text;
            const Result<Changes> made = m_tasks->apply(changes);
            return made ? Result<void>() : fail(made.error());
        };
        m_dialog = new ImportDialog(*m_tasks, apply, name, content);
        m_dialog->show();
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<FakeTaskRepository> m_tasks;
    QPointer<ImportDialog> m_dialog;
    QString m_said;
};

void ImportDialogTest::init()
{
    delete m_dialog;
    m_tasks = std::make_unique<FakeTaskRepository>();
    m_tasks->load({});
    m_said.clear();
}

void ImportDialogTest::shouldShowAndImportAFile()
{
    open(QStringLiteral("/a/tasks.md"), "# Home\n- [ ] Paint\n- [x] Dig\n");
    QVERIFY(!find<QTableWidget>("columnsEdit")->isVisible());
    QCOMPARE(find<QTreeWidget>("importItems")->topLevelItemCount(), 2);
    QVERIFY(find<QLabel>("importSummary")->text().contains(QLatin1String("Home")));
    QVERIFY(m_tasks->tasks().isEmpty());
    find<QPushButton>("importButton")->click();
    QCOMPARE(m_tasks->tasks().size(), 2);
    QCOMPARE(m_tasks->lists().size(), 1);
    QVERIFY(!m_said.isEmpty());
    QTRY_VERIFY(!m_dialog);
}

void ImportDialogTest::shouldFollowWhatAPersonSaysOfAColumn()
{
    open(QStringLiteral("tasks.csv"), "Home,Milk\nWork,Letter\n");
    const auto *items = find<QTreeWidget>("importItems");
    QCOMPARE(items->topLevelItem(0)->text(0), QStringLiteral("Home"));
    auto *table = find<QTableWidget>("columnsEdit");
    QVERIFY(table->isVisible());
    auto *choice = qobject_cast<QComboBox *>(table->cellWidget(0, 1));
    QVERIFY(choice);
    choice->setFocus();
    QTest::keyClicks(choice, QStringLiteral("Title"));
    QTRY_COMPARE(items->topLevelItem(0)->text(0), QStringLiteral("Milk"));
}

void ImportDialogTest::shouldSayWhatIsWrongAndChangeNothing()
{
    open(QStringLiteral("todo.txt"), "Milk\nBread due:soon\n");
    QVERIFY(!find<QPushButton>("importButton")->isEnabled());
    QStringList said;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.join(u'\n').contains(QLatin1String("Line 2 has a \"due:\"")), qPrintable(said.join(u'\n')));
}

void ImportDialogTest::shouldShowWhyItCouldNotBeImported()
{
    open(QStringLiteral("todo.txt"), "Milk\n");
    m_tasks->failNext(Error(Error::Kind::Storage));
    find<QPushButton>("importButton")->click();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(m_tasks->tasks().isEmpty());
}

void ImportDialogTest::shouldReadTheFileAnewInAnotherFormat()
{
    open(QStringLiteral("notes.txt"), "- [ ] Milk\n");
    auto *format = find<QComboBox>("importFormat");
    format->setCurrentIndex(format->count() - 1);
    QCOMPARE(find<QTreeWidget>("importItems")->topLevelItem(0)->text(0), QStringLiteral("Milk"));
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
