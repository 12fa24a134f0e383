// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"
#include "ui/models/liveindex.h"
#include "ui/models/taskviewmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Latchkey;
using Test::FakeTaskRepository;
using Kind = TaskView::Kind;

class TaskViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void shouldShowTheRowsOfAView_data();
    void shouldShowTheRowsOfAView();
    void shouldFollowTheRepository();
    void shouldKeepARowWhenTheListIsFetchedAnew();
    void shouldBecomeAnyOtherList();
    void shouldReadALongListInPieces();
    void shouldFoldSteps();
    void shouldMoveOnAtMidnight();
    void shouldTakeATitle();
    void shouldSpeakWhatIsToBeKnown();
    void shouldCarryTasks();

private:
    [[nodiscard]] QString texts() const;
    void show(Kind kind, const QString &key = {});

    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<LiveIndex> m_live;
    std::unique_ptr<TaskViewModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TaskViewModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_live.reset();
    m_clock = std::make_unique<Test::FakeClock>();
    m_repository = std::make_unique<FakeTaskRepository>();
    const QDate today = m_clock->wallNow().date();
    TaskList garden;
    garden.id = QStringLiteral("garden");
    garden.name = QStringLiteral("Garden");
    m_repository->setLists({garden});
    const char *titles[] = {"Milk", "Bread", "Rent", "Roses", "Prune", "Old"};
    QList<Task> tasks;
    for (int i = 0; i < 6; ++i) {
        Task task = FakeTaskRepository::sampleTask(QString::number(i + 1), QLatin1String(titles[i]), i == 5);
        task.position = QString(QChar(u'A' + i));
        tasks.append(task);
    }
    tasks[1].due.date = today;
    tasks[2].due.date = today.addDays(-1);
    tasks[3].listId = tasks[4].listId = garden.id;
    tasks[4].parentId = tasks[3].id;
    m_repository->load(tasks);
    m_live = std::make_unique<LiveIndex>(*m_repository, *m_clock);
    m_model = std::make_unique<TaskViewModel>(*m_live);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QString TaskViewModelTest::texts() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result << QString(m_model->row(row).depth, QLatin1Char('-')) + m_model->index(row).data().toString();
    return result.join(QLatin1Char(' '));
}

void TaskViewModelTest::show(Kind kind, const QString &key)
{
    m_model->show({kind, key}, {});
}

void TaskViewModelTest::shouldShowTheRowsOfAView_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("texts");
    QTest::newRow("inbox") << Kind::Inbox << QString() << QStringLiteral("Milk Bread Rent");
    QTest::newRow("today") << Kind::Today << QString() << QStringLiteral("Overdue Rent Today Bread");
    QTest::newRow("list") << Kind::List << QStringLiteral("garden") << QStringLiteral("Roses -Prune");
    QTest::newRow("completed, when is not known") << Kind::Completed << QString() << QStringLiteral("Old");
    QTest::newRow("trash") << Kind::Trash << QString() << QString();
}

void TaskViewModelTest::shouldShowTheRowsOfAView()
{
    QFETCH(Kind, kind);
    QFETCH(QString, key);
    show(kind, key);
    QTEST(texts(), "texts");
}

void TaskViewModelTest::shouldFollowTheRepository()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    TaskDraft draft;
    draft.title = QStringLiteral("Eggs");
    QVERIFY(m_repository->add(draft));
    TaskPatch patch;
    patch.completed = true;
    QVERIFY(m_repository->edit(QStringLiteral("1"), patch));
    QVERIFY(m_repository->remove(QStringLiteral("2")));
    patch = {};
    patch.title = QStringLiteral("Rent, twice");
    QVERIFY(m_repository->edit(QStringLiteral("3"), patch));
    QCOMPARE(texts(), QStringLiteral("Rent, twice Eggs"));
    QCOMPARE(m_model->taskCount(), 2);
    QCOMPARE(reset.size(), 0);
}

void TaskViewModelTest::shouldKeepARowWhenTheListIsFetchedAnew()
{
    const QPersistentModelIndex kept = m_model->indexOf(QStringLiteral("3"));
    QList<Task> tasks = m_repository->tasks();
    tasks.removeFirst();
    tasks[1].position = QStringLiteral("0A");
    m_repository->load(tasks);
    QCOMPARE(texts(), QStringLiteral("Rent Bread"));
    QCOMPARE(kept.data().toString(), QStringLiteral("Rent"));
    QCOMPARE(kept.row(), 0);
}

/// Rows come, go and move at random; the tester looks on, and what is held on to stays with its task.
void TaskViewModelTest::shouldBecomeAnyOtherList()
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        QList<Task> tasks;
        QMap<int, QString> wanted;
        for (int i = 0; i < 30; ++i) {
            if (random() % 4 == 0)
                continue;
            Task task = FakeTaskRepository::sampleTask(QString::number(i), QStringLiteral("t%1").arg(i));
            const int place = round % 3 == 0 ? int(random() % 1000) * 30 + i : i;
            task.position = QString(QChar(u'B')) + QString::number(100'000 + place) + QLatin1Char('1');
            tasks.append(task);
            wanted.insert(place, task.title);
        }
        const QPersistentModelIndex held = m_model->index(int(random() % 5));
        const QString title = held.data().toString();
        m_repository->load(tasks);
        QCOMPARE(texts(), wanted.values().join(QLatin1Char(' ')));
        QVERIFY(!held.isValid() || held.data().toString() == title);
    }
}

/// The first of them are there at once; what is said of a task meanwhile is true in the end.
void TaskViewModelTest::shouldReadALongListInPieces()
{
    m_repository->load({});
    QList<Task> tasks = FakeTaskRepository::sample(6'000);
    for (Task &task : tasks)
        task.completed = false;
    m_repository->load(tasks);
    QSignalSpy changed(m_live.get(), &LiveIndex::changed);
    QVERIFY(changed.wait());
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < 6'000);
    TaskPatch patch;
    patch.title = QStringLiteral("Meanwhile");
    QVERIFY(m_repository->edit(tasks.constFirst().id, patch));
    QVERIFY(m_repository->edit(tasks.constLast().id, patch));
    QVERIFY(m_repository->remove(tasks.at(5'500).id));
    QVERIFY(m_repository->remove(tasks.at(1).id));
    QTRY_COMPARE(m_model->rowCount(), 5'998);
    for (const Task &task : {tasks.constFirst(), tasks.constLast()})
        QCOMPARE(m_model->indexOf(task.id).data().toString(), patch.title.value());
    QVERIFY(!m_model->indexOf(tasks.at(5'500).id).isValid());
    m_repository->load(tasks.mid(0, 5'000));
    QTRY_COMPARE(m_model->rowCount(), 5'000);
}

void TaskViewModelTest::shouldFoldSteps()
{
    show(Kind::List, QStringLiteral("garden"));
    m_model->setCollapsed(QStringLiteral("4"), true);
    QCOMPARE(texts(), QStringLiteral("Roses"));
    QVERIFY(m_model->index(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("hidden")));
    m_model->setCollapsed(QStringLiteral("4"), false);
    QCOMPARE(texts(), QStringLiteral("Roses -Prune"));
}

void TaskViewModelTest::shouldMoveOnAtMidnight()
{
    show(Kind::Today);
    m_clock->advance(std::chrono::hours(24));
    QCOMPARE(texts(), QStringLiteral("Overdue Bread Rent"));
}

void TaskViewModelTest::shouldTakeATitle()
{
    QSignalSpy edited(m_model.get(), &TaskViewModel::titleEdited);
    QVERIFY(!m_model->setData(m_model->index(0), QStringLiteral("  "), Qt::EditRole));
    QVERIFY(m_model->setData(m_model->index(0), QStringLiteral("Milk"), Qt::EditRole));
    QCOMPARE(edited.size(), 0);
    QVERIFY(m_model->setData(m_model->index(0), QStringLiteral(" Oat milk "), Qt::EditRole));
    QCOMPARE(edited.takeFirst(), QVariantList({QStringLiteral("1"), QStringLiteral("Oat milk")}));
}

void TaskViewModelTest::shouldSpeakWhatIsToBeKnown()
{
    show(Kind::Today);
    QCOMPARE(m_model->indexOf(QStringLiteral("3")).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Rent, overdue: Yesterday"));
    show(Kind::Completed);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Old, done"));
}

void TaskViewModelTest::shouldCarryTasks()
{
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(0), m_model->index(2)}));
    QCOMPARE(draggedTasks(data.get()), QStringList({QStringLiteral("1"), QStringLiteral("3")}));
    QCOMPARE(data->text(), QStringLiteral("Milk\nRent"));
}

QTEST_MAIN(TaskViewModelTest)
#include "tst_taskviewmodel.moc"
