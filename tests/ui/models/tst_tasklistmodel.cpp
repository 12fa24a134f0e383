// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketaskrepository.h"
#include "ui/models/tasklistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;

class TaskListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldShowWhatTheRepositoryHas();
    void shouldFollowChanges();
    void shouldKeepTheRowWhenTheServerNamesATask();
    void shouldNotResetOnceItHasRows();
    void shouldRemoveRowsInRuns_data();
    void shouldRemoveRowsInRuns();
    void shouldEditThroughTheRepository();
    void shouldRefuseAnEmptyTitle();
    void shouldSayDoneToScreenReaders();

private:
    [[nodiscard]] QStringList titles() const;

    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<TaskListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TaskListModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_repository = std::make_unique<FakeTaskRepository>();
    m_repository->load(FakeTaskRepository::sample(5));
    m_model = std::make_unique<TaskListModel>(*m_repository);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QStringList TaskListModelTest::titles() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result << m_model->index(row).data().toString();
    return result;
}

void TaskListModelTest::shouldShowWhatTheRepositoryHas()
{
    QCOMPARE(m_model->rowCount(), 5);
    const QModelIndex second = m_model->index(1);
    QCOMPARE(second.data(TaskListModel::IdRole).toString(), QStringLiteral("2"));
    QCOMPARE(second.data().toString(), QStringLiteral("Task 2"));
    QVERIFY(!second.data(TaskListModel::DescriptionRole).toString().isEmpty());
    QCOMPARE(m_model->index(3).data(TaskListModel::CompletedRole).toBool(), true);
    QCOMPARE(m_model->indexOf(QStringLiteral("3")).row(), 2);
    QVERIFY(!m_model->indexOf(QStringLiteral("99")).isValid());
}

void TaskListModelTest::shouldFollowChanges()
{
    TaskDraft draft;
    draft.title = QStringLiteral("New");
    const QString id = *m_repository->add(draft);
    QCOMPARE(m_model->indexOf(id).row(), 5);
    QVERIFY(m_model->indexOf(id).data(TaskListModel::PendingRole).toBool());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Task other = *m_repository->find(QStringLiteral("2"));
    other.title = QStringLiteral("Changed elsewhere");
    m_repository->change(other);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->index(1).data().toString(), QStringLiteral("Changed elsewhere"));
    QVERIFY(m_repository->remove(QStringLiteral("1")));
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->indexOf(QStringLiteral("2")).row(), 0);
}

void TaskListModelTest::shouldKeepTheRowWhenTheServerNamesATask()
{
    TaskDraft draft;
    draft.title = QStringLiteral("New");
    const QString id = *m_repository->add(draft);
    const QPersistentModelIndex row = m_model->indexOf(id);
    m_repository->confirmAll();
    QVERIFY(row.isValid());
    QVERIFY(!m_model->indexOf(id).isValid());
    QCOMPARE(row.data(TaskListModel::IdRole).toString(), id.mid(6));
    QVERIFY(!row.data(TaskListModel::PendingRole).toBool());
}

void TaskListModelTest::shouldNotResetOnceItHasRows()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = m_model->index(2);
    QList<Task> tasks = FakeTaskRepository::sample(8);
    tasks.removeAt(0);
    tasks[1].title = QStringLiteral("Third, renamed");
    m_repository->load(tasks);
    QCOMPARE(reset.size(), 0);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), QStringLiteral("Third, renamed"));
    QCOMPARE(titles().size(), 7);
}

void TaskListModelTest::shouldRemoveRowsInRuns_data()
{
    QTest::addColumn<QList<int>>("left");
    QTest::addColumn<int>("removals");
    QTest::newRow("nothing goes") << QList<int>{1, 2, 3, 4, 5} << 0;
    QTest::newRow("all go") << QList<int>{} << 1;
    QTest::newRow("the middle") << QList<int>{1, 5} << 1;
    QTest::newRow("both ends") << QList<int>{3} << 2;
    QTest::newRow("every second") << QList<int>{2, 4} << 3;
}

void TaskListModelTest::shouldRemoveRowsInRuns()
{
    QFETCH(QList<int>, left);
    QFETCH(int, removals);
    QList<Task> tasks;
    QStringList expected;
    for (const int id : left) {
        tasks << *m_repository->find(QString::number(id));
        expected << tasks.last().title;
    }
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_repository->load(tasks);
    QCOMPARE(titles(), expected);
    QCOMPARE(removed.size(), removals);
    for (int row = 0; row < left.size(); ++row)
        QCOMPARE(m_model->indexOf(QString::number(left.at(row))).row(), row);
}

void TaskListModelTest::shouldEditThroughTheRepository()
{
    QVERIFY(m_model->setData(m_model->index(0), QStringLiteral("  Renamed "), Qt::EditRole));
    QCOMPARE(m_repository->find(QStringLiteral("1"))->title, QStringLiteral("Renamed"));
    QVERIFY(m_model->setData(m_model->index(0), true, TaskListModel::CompletedRole));
    QVERIFY(m_repository->find(QStringLiteral("1"))->completed);
    QVERIFY(!m_model->setData(m_model->index(0), QString(300, QLatin1Char('x')), Qt::EditRole));
    QCOMPARE(m_repository->find(QStringLiteral("1"))->title, QStringLiteral("Renamed"));
}

void TaskListModelTest::shouldRefuseAnEmptyTitle()
{
    QVERIFY(!m_model->setData(m_model->index(0), QStringLiteral("   "), Qt::EditRole));
    QCOMPARE(m_repository->find(QStringLiteral("1"))->title, QStringLiteral("Task 1"));
}

void TaskListModelTest::shouldSayDoneToScreenReaders()
{
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Task 1"));
    QCOMPARE(m_model->index(3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Task 4, done"));
}

QTEST_MAIN(TaskListModelTest)
#include "tst_tasklistmodel.moc"
