// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"
#include "ui/models/liveindex.h"
#include "ui/models/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;
using Kind = TaskView::Kind;

class SidebarModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void shouldOfferWhatTheServerStores_data();
    void shouldOfferWhatTheServerStores();
    void shouldCountAndWarn();
    void shouldFoldLists();
    void shouldFollowLists();
    void shouldShowFilters();
    void shouldMakeSenseWithAFilterOnAnyServer();
    void shouldTakeTasksWhereThatMeansSomething();

private:
    [[nodiscard]] QString texts() const;
    [[nodiscard]] const SidebarRow &rowOf(Kind kind, const QString &key = {}) const
    {
        return m_model->row(m_model->indexOf(TaskView{kind, key}).row());
    }

    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<LiveIndex> m_live;
    std::unique_ptr<SidebarModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

TaskList listOf(const char *id, const char *name, const char *parent = "")
{
    TaskList list;
    list.id = QLatin1String(id);
    list.name = QLatin1String(name);
    list.parentId = QLatin1String(parent);
    list.position = QLatin1String(id);
    return list;
}

} // namespace

void SidebarModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_live.reset();
    m_clock = std::make_unique<Test::FakeClock>();
    m_repository = std::make_unique<FakeTaskRepository>();
    m_repository->setLists({listOf("B", "Work"), listOf("A", "Home"), listOf("C", "Garden", "A")});
    QList<Task> tasks = FakeTaskRepository::sample(4); // 4 is done
    const QDate today = m_clock->wallNow().date();
    tasks[0].due.date = today;
    tasks[1].due.date = today.addDays(-2);
    tasks[1].listId = QStringLiteral("C");
    tasks[1].tags = QStringList{QStringLiteral("errand")};
    m_repository->load(tasks);
    m_live = std::make_unique<LiveIndex>(*m_repository, *m_clock);
    m_model = std::make_unique<SidebarModel>(*m_live);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QString SidebarModelTest::texts() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result << QString(m_model->row(row).depth, QLatin1Char('-')) + m_model->index(row).data().toString();
    return result.join(QLatin1Char('|'));
}

void SidebarModelTest::shouldOfferWhatTheServerStores_data()
{
    QTest::addColumn<TaskFields>("fields");
    QTest::addColumn<bool>("makesSense");
    QTest::addColumn<QString>("texts");
    QTest::newRow("all") << AllTaskFields << true
                         << QStringLiteral("Inbox|Today|Upcoming|All tasks|Completed|Trash|"
                                           "Lists|Home|-Garden|Work|Tags|@errand");
    QTest::newRow("no tags, no trash") << (AllTaskFields & ~(TaskField::Tags | TaskField::Trashed)) << true
                                       << QStringLiteral("Inbox|Today|Upcoming|All tasks|Completed|"
                                                         "Lists|Home|-Garden|Work");
    QTest::newRow("dates only") << (BaseTaskFields | TaskField::Due) << true
                                << QStringLiteral("All tasks|Today|Upcoming|Completed");
    QTest::newRow("base") << BaseTaskFields << false << QStringLiteral("All tasks|Completed");
}

void SidebarModelTest::shouldOfferWhatTheServerStores()
{
    QFETCH(TaskFields, fields);
    m_repository->setFields(fields);
    QTEST(texts(), "texts");
    QTEST(SidebarModel::makesSense(*m_live), "makesSense");
}

void SidebarModelTest::shouldCountAndWarn()
{
    QCOMPARE(rowOf(Kind::Inbox).count, 2);
    QCOMPARE(rowOf(Kind::Today).count, 2);
    QCOMPARE(rowOf(Kind::Today).overdue, 1);
    QCOMPARE(rowOf(Kind::List, QStringLiteral("C")).count, 1);
    const QModelIndex today = m_model->indexOf(TaskView{Kind::Today, {}});
    QCOMPARE(today.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Today, 2 open, 1 overdue"));
    TaskPatch patch;
    patch.completed = true;
    QVERIFY(m_repository->edit(QStringLiteral("2"), patch));
    QTRY_COMPARE(rowOf(Kind::Today).count, 1);
    QCOMPARE(rowOf(Kind::Today).overdue, 0);
}

void SidebarModelTest::shouldFoldLists()
{
    QVERIFY(rowOf(Kind::List, QStringLiteral("A")).hasInner);
    m_model->setCollapsed(QStringLiteral("A"), true);
    QVERIFY(!m_model->indexOf(TaskView{Kind::List, QStringLiteral("C")}).isValid());
    m_model->setCollapsed(QStringLiteral("A"), false);
    QVERIFY(m_model->indexOf(TaskView{Kind::List, QStringLiteral("C")}).isValid());
}

void SidebarModelTest::shouldFollowLists()
{
    const QPersistentModelIndex work = m_model->indexOf(TaskView{Kind::List, QStringLiteral("B")});
    ListPatch patch;
    patch.name = QStringLiteral("Office");
    patch.position = QStringLiteral("0");
    QVERIFY(m_repository->apply({EditList{QStringLiteral("B"), patch}}));
    QVERIFY(texts().contains(QLatin1String("Lists|Office|Home|-Garden|")));
    QCOMPARE(work.data().toString(), QStringLiteral("Office"));
    QVERIFY(m_repository->apply({DeleteList{QStringLiteral("A")}}));
    QVERIFY(texts().contains(QLatin1String("Lists|Office|Tags")));
}

void SidebarModelTest::shouldShowFilters()
{
    const SavedFilter due{QStringLiteral("1"), QStringLiteral("Due"), QStringLiteral("today | overdue"), {}};
    const SavedFilter newer{QStringLiteral("2"), QStringLiteral("Newer"), QStringLiteral("starred"),
                            QStringLiteral("A")};
    QVERIFY(m_repository->apply({PutFilter{due}, PutFilter{newer}}));
    QVERIFY(texts().contains(QLatin1String("Work|Filters|Newer|Due|Tags|")));
    const TaskView view{Kind::Filter, due.id};
    QCOMPARE(m_model->indexOf(view).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Due, 2 found"));
    QCOMPARE(viewName(view, *m_live), QStringLiteral("Due"));
    const QModelIndex wrong = m_model->indexOf(TaskView{Kind::Filter, newer.id});
    QVERIFY(m_model->row(wrong.row()).wrong);
    QCOMPARE(wrong.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Newer, cannot be understood"));
    QVERIFY(!wrong.data(Qt::ToolTipRole).toString().isEmpty());
    TaskPatch done;
    done.completed = true;
    QVERIFY(m_repository->edit(QStringLiteral("1"), done));
    QTRY_COMPARE(rowOf(Kind::Filter, due.id).count, 1);
    QVERIFY(m_repository->apply({DeleteFilter{due.id}, DeleteFilter{newer.id}}));
    QVERIFY(texts().contains(QLatin1String("Work|Tags|")));
}

void SidebarModelTest::shouldMakeSenseWithAFilterOnAnyServer()
{
    m_repository->setFields(BaseTaskFields);
    m_repository->setFilters({{QStringLiteral("1"), QStringLiteral("Reports"), QStringLiteral("search: report"), {}}});
    QVERIFY(SidebarModel::makesSense(*m_live));
    QCOMPARE(texts(), QStringLiteral("All tasks|Completed|Filters|Reports"));
}

void SidebarModelTest::shouldTakeTasksWhereThatMeansSomething()
{
    const auto takes = [&](Kind kind, const QString &key = {}) {
        return m_model->flags(m_model->indexOf(TaskView{kind, key})).testFlag(Qt::ItemIsDropEnabled);
    };
    QVERIFY(takes(Kind::Inbox));
    QVERIFY(takes(Kind::Today));
    QVERIFY(takes(Kind::Trash));
    QVERIFY(takes(Kind::List, QStringLiteral("A")));
    QVERIFY(takes(Kind::Tag, QStringLiteral("errand")));
    QVERIFY(!takes(Kind::Upcoming));
    QVERIFY(!takes(Kind::All));
}

QTEST_MAIN(SidebarModelTest)
#include "tst_sidebarmodel.moc"
