// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketaskrepository.h"
#include "ui/models/taskfiltermodel.h"
#include "ui/models/tasklistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;

class TaskFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldShowOpenTasksNewestFirst();
    void shouldFilter_data();
    void shouldFilter();
    void shouldOrder_data();
    void shouldOrder();
    void shouldMoveATaskThatChanges();
    void shouldHideWhatIsInTheTrash();

private:
    [[nodiscard]] QStringList titles() const;

    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<TaskListModel> m_source;
    std::unique_ptr<TaskFilterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TaskFilterModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_source.reset();
    m_repository = std::make_unique<FakeTaskRepository>();
    QList<Task> tasks{FakeTaskRepository::sampleTask(QStringLiteral("1"), QStringLiteral("Milk")),
                      FakeTaskRepository::sampleTask(QStringLiteral("2"), QStringLiteral("apples"), true),
                      FakeTaskRepository::sampleTask(QStringLiteral("3"), QStringLiteral("Ärger melden")),
                      FakeTaskRepository::sampleTask(QStringLiteral("4"), QStringLiteral("bread"), true)};
    tasks[0].description = QStringLiteral("two bottles");
    tasks[0].updatedAt = tasks[0].updatedAt.addDays(1);
    m_repository->load(tasks);
    m_source = std::make_unique<TaskListModel>(*m_repository);
    m_model = std::make_unique<TaskFilterModel>();
    m_model->setSourceModel(m_source.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QStringList TaskFilterModelTest::titles() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result << m_model->index(row, 0).data().toString();
    return result;
}

void TaskFilterModelTest::shouldShowOpenTasksNewestFirst()
{
    QCOMPARE(titles(), QStringList({QStringLiteral("Ärger melden"), QStringLiteral("Milk")}));
}

void TaskFilterModelTest::shouldFilter_data()
{
    QTest::addColumn<TaskFilter::Show>("show");
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("rows");
    using Show = TaskFilter::Show;
    QTest::newRow("open") << Show::Open << QString() << 2;
    QTest::newRow("done") << Show::Done << QString() << 2;
    QTest::newRow("all") << Show::All << QString() << 4;
    QTest::newRow("by title, any case") << Show::All << QStringLiteral("APPLE") << 1;
    QTest::newRow("by description") << Show::All << QStringLiteral("bottles") << 1;
    QTest::newRow("without accents") << Show::All << QStringLiteral("arger") << 1;
    QTest::newRow("all words") << Show::All << QStringLiteral("milk two") << 1;
    QTest::newRow("a word that is not there") << Show::All << QStringLiteral("milk three") << 0;
    QTest::newRow("search within the filter") << Show::Open << QStringLiteral("apples") << 0;
}

void TaskFilterModelTest::shouldFilter()
{
    QFETCH(TaskFilter::Show, show);
    QFETCH(QString, search);
    m_model->setShow(show);
    m_model->setSearch(search);
    QTEST(m_model->rowCount(), "rows");
}

void TaskFilterModelTest::shouldOrder_data()
{
    QTest::addColumn<TaskFilter::Order>("order");
    QTest::addColumn<QString>("initials");
    using Order = TaskFilter::Order;
    QTest::newRow("newest first") << Order::Created << QStringLiteral("bÄaM");
    QTest::newRow("recently changed") << Order::Updated << QStringLiteral("MbÄa");
    QTest::newRow("open first") << Order::OpenFirst << QStringLiteral("ÄMba");
    QTest::newRow("as given") << Order::Manual << QStringLiteral("MaÄb");
}

void TaskFilterModelTest::shouldOrder()
{
    QFETCH(TaskFilter::Order, order);
    m_model->setShow(TaskFilter::Show::All);
    m_model->setOrder(order);
    QString initials;
    for (const QString &title : titles())
        initials += title.at(0);
    QTEST(initials, "initials");
}

void TaskFilterModelTest::shouldMoveATaskThatChanges()
{
    TaskPatch patch;
    patch.completed = true;
    QVERIFY(m_repository->edit(QStringLiteral("1"), patch));
    QCOMPARE(titles(), QStringList{QStringLiteral("Ärger melden")});
    patch.completed = false;
    QVERIFY(m_repository->edit(QStringLiteral("4"), patch));
    QCOMPARE(titles().first(), QStringLiteral("bread"));
}

void TaskFilterModelTest::shouldHideWhatIsInTheTrash()
{
    TaskPatch patch;
    patch.trashed = true;
    QVERIFY(m_repository->edit(QStringLiteral("3"), patch));
    QCOMPARE(titles(), QStringList{QStringLiteral("Milk")});
}

QTEST_MAIN(TaskFilterModelTest)
#include "tst_taskfiltermodel.moc"
