// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica.h"

#include <QTest>

using namespace Latchkey;
using Kind = OpOutcome::Kind;

class ReplicaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldShowNothingBeforeItIsKept();
    void shouldBeAsBeforeWhenAStepIsDropped();
    void shouldRefuseWhatTheServerCannotStore();
    void shouldTakeWhatTheServerHas();
    void shouldIgnoreWhatItKnowsAlready();
    void shouldMergeAChangeMadeElsewhere();
    void shouldKeepBothSidesOfAConflict();
    void shouldAskNobodyAboutTheSameChangeOnBothSides();
    void shouldNotMergeWhatIsUnderWay();
    void shouldSendAgainOnTopOfTheOtherVersion();
    void shouldKeepWhatWasEnteredInATaskThatIsGone();
    void shouldBringBackATaskThatWasWrittenToElsewhere();
    void shouldResolveAConflict_data();
    void shouldResolveAConflict();
    void shouldMakeATaskAgainThatIsGone();
    void shouldDropWhatIsNotThereAnyMore();
    void shouldPutBackWhatIsRefused();
    void shouldTellOfARefusedList_data();
    void shouldTellOfARefusedList();
    void shouldMoveTasksOfAListThatIsGoneToTheInbox();
    void shouldKeepStepsOfATaskThatIsMadeAgain();
    void shouldNameTasksOfServersThatDoNotKeepOurIds();
    void shouldRecogniseACreateInTheList();
    void shouldSurviveARestart();
    void shouldForgetNothingOfTwoProgramsWithOneStore();

private:
    void add(const QString &id, const QString &title, const QString &listId = {});
    void edit(const QString &id, const TaskPatch &patch);
    void remove(const QString &id);
    void server(const Task &task, qint64 version);
    void gone(const QString &id);
    [[nodiscard]] QList<SyncOp> sendAll();
    void answer(const QList<SyncOp> &ops, const OpOutcome &outcome);
    [[nodiscard]] Task seen(const QString &id = QStringLiteral("1")) const;
    [[nodiscard]] SyncOps waiting(const QString &id = QStringLiteral("1")) const;

    Replica m_replica;
    ReplicaNews m_news;
};

namespace {

/// They are kept in no order.
QHash<QString, Task> byId(const QList<Task> &tasks)
{
    QHash<QString, Task> all;
    for (const Task &task : tasks)
        all.insert(task.id, task);
    return all;
}

const QDateTime Noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const QUuid Account("{6f1ad1a6-0000-4000-8000-000000000001}");
const QString One = QStringLiteral("1");
const QString Milk = QStringLiteral("Milk");
const QString Bread = QStringLiteral("Bread");
const QString Tea = QStringLiteral("Tea");

Task task(const QString &id, const QString &title)
{
    Task task;
    task.id = id;
    task.title = title;
    task.createdAt = task.updatedAt = Noon;
    return task;
}

TaskPatch titled(const QString &title)
{
    TaskPatch patch;
    patch.title = title;
    return patch;
}

TaskPatch urgent()
{
    TaskPatch patch;
    patch.priority = HighestPriority;
    return patch;
}

OpOutcome done(const Task &task, qint64 version, Kind kind = Kind::Done)
{
    OpOutcome outcome(kind);
    outcome.task = RemoteTask{task, version, {}};
    return outcome;
}

} // namespace

void ReplicaTest::init()
{
    m_replica = Replica(Account);
    m_news = {};
}

void ReplicaTest::add(const QString &id, const QString &title, const QString &listId)
{
    TaskDraft draft;
    draft.title = title;
    draft.listId = listId;
    QVERIFY(m_replica.change({AddTask{id, draft}}, Noon).has_value());
    m_news = m_replica.keep();
}

void ReplicaTest::edit(const QString &id, const TaskPatch &patch)
{
    QVERIFY(m_replica.change({EditTask{id, patch}}, Noon).has_value());
    m_news = m_replica.keep();
}

void ReplicaTest::remove(const QString &id)
{
    QVERIFY(m_replica.change({DeleteTask{id}}, Noon).has_value());
    m_news = m_replica.keep();
}

void ReplicaTest::server(const Task &task, qint64 version)
{
    PulledPage page;
    page.tasks.append({task, version, {}});
    m_replica.take(page, true, Noon);
    m_news = m_replica.keep();
}

void ReplicaTest::gone(const QString &id)
{
    PulledPage page;
    page.deleted.append({RecordId::Kind::Task, id});
    m_replica.take(page, true, Noon);
    m_news = m_replica.keep();
}

QList<SyncOp> ReplicaTest::sendAll()
{
    QList<SyncOp> firsts;
    QSet<RecordId> records;
    for (const RecordId &record : m_replica.order()) {
        if (!records.contains(record))
            firsts.append(m_replica.ops(record).first());
        records.insert(record);
    }
    const QList<SyncOp> sent = m_replica.send(firsts);
    m_replica.keep();
    return sent;
}

void ReplicaTest::answer(const QList<SyncOp> &ops, const OpOutcome &outcome)
{
    m_replica.settle(ops, QList<OpOutcome>(ops.size(), outcome), Noon);
    m_news = m_replica.keep();
}

Task ReplicaTest::seen(const QString &id) const
{
    const Task *task = m_replica.book().task(id);
    return task ? *task : Task();
}

SyncOps ReplicaTest::waiting(const QString &id) const
{
    return m_replica.ops({RecordId::Kind::Task, id});
}

void ReplicaTest::shouldShowNothingBeforeItIsKept()
{
    TaskDraft draft;
    draft.title = Milk;
    QVERIFY(m_replica.change({AddTask{One, draft}}, Noon).has_value());
    QVERIFY(!m_replica.book().task(One));
    QVERIFY(!m_replica.unwritten().isEmpty());
    const ReplicaNews news = m_replica.keep();
    QVERIFY(news.tasksBefore.contains(One));
    QCOMPARE(seen().title, Milk);
    QVERIFY(seen().pending);
    QVERIFY(m_replica.unwritten().isEmpty());
}

void ReplicaTest::shouldBeAsBeforeWhenAStepIsDropped()
{
    server(task(One, Milk), 1);
    QVERIFY(m_replica.change({EditTask{One, titled(Bread)}}, Noon).has_value());
    m_replica.setNote(CursorNote, "c");
    m_replica.drop();
    QCOMPARE(seen().title, Milk);
    QVERIFY(m_replica.unwritten().isEmpty());
    QCOMPARE(m_replica.opCount(), 0);
    QVERIFY(m_replica.note(CursorNote).isEmpty());
    QVERIFY(m_replica.keep().tasksBefore.isEmpty());
}

void ReplicaTest::shouldRefuseWhatTheServerCannotStore()
{
    m_replica = Replica(Account, BaseTaskFields);
    add(One, Milk);
    const Result<Changes> made = m_replica.change({EditTask{One, urgent()}}, Noon);
    QCOMPARE(made.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(made.error().fields.size(), 1);
    QCOMPARE(made.error().fields.first().name, QStringLiteral("priority"));
    QCOMPARE(m_replica.change({AddList{One, {}}}, Noon).error().fields.first().name, QStringLiteral("list_id"));
}

void ReplicaTest::shouldTakeWhatTheServerHas()
{
    server(task(One, Milk), 1);
    QCOMPARE(seen().title, Milk);
    QVERIFY(!seen().pending);
    gone(One);
    QVERIFY(!m_replica.book().task(One));
    QVERIFY(m_news.tasksBefore.value(One));
}

void ReplicaTest::shouldIgnoreWhatItKnowsAlready()
{
    server(task(One, Milk), 2);
    server(task(One, Bread), 1);
    QCOMPARE(seen().title, Milk);
    QVERIFY(m_news.tasksBefore.isEmpty());
}

void ReplicaTest::shouldMergeAChangeMadeElsewhere()
{
    server(task(One, Milk), 1);
    edit(One, urgent());
    server(task(One, Bread), 2);
    QCOMPARE(seen().title, Bread);
    QCOMPARE(seen().priority, HighestPriority);
    QCOMPARE(waiting().size(), 1);
    QVERIFY(m_replica.conflicts().isEmpty());
    QCOMPARE(sendAll().first().version, 2);
}

void ReplicaTest::shouldKeepBothSidesOfAConflict()
{
    server(task(One, Milk), 1);
    edit(One, titled(Bread));
    edit(One, urgent());
    server(task(One, Tea), 2);
    QCOMPARE(seen().title, Tea);
    QVERIFY(seen().conflicted);
    QCOMPARE(seen().priority, HighestPriority);
    QCOMPARE(m_replica.conflicts().size(), 1);
    const TaskConflict conflict = m_replica.conflicts().first();
    QCOMPARE(conflict.mine, titled(Bread));
    QCOMPARE(conflict.base, titled(Milk));
    QCOMPARE(conflict.theirs.title, Tea);
    QVERIFY(!conflict.gone);
    QCOMPARE(waiting().first().task, urgent());
    QVERIFY(m_news.conflictsChanged);
}

void ReplicaTest::shouldAskNobodyAboutTheSameChangeOnBothSides()
{
    server(task(One, Milk), 1);
    edit(One, titled(Bread));
    server(task(One, Bread), 2);
    QVERIFY(m_replica.conflicts().isEmpty());
    QCOMPARE(m_replica.opCount(), 0);
    QVERIFY(!seen().pending);
}

void ReplicaTest::shouldNotMergeWhatIsUnderWay()
{
    server(task(One, Milk), 1);
    edit(One, titled(Bread));
    const QList<SyncOp> sent = sendAll();
    server(task(One, Tea), 3); // ours may have been 2
    QCOMPARE(waiting().first().key, sent.first().key);
    QVERIFY(m_replica.conflicts().isEmpty());
    answer(sent, done(task(One, Tea), 3)); // it was
    QCOMPARE(m_replica.opCount(), 0);
    QCOMPARE(seen().title, Tea);
}

void ReplicaTest::shouldSendAgainOnTopOfTheOtherVersion()
{
    server(task(One, Milk), 1);
    edit(One, urgent());
    const QList<SyncOp> sent = sendAll();
    edit(One, titled(Bread));
    answer(sent, done(task(One, Tea), 2, Kind::Conflict));
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().task, urgent());
    QVERIFY(waiting().first().key != sent.first().key);
    QVERIFY(!waiting().first().sent);
    QCOMPARE(m_replica.conflicts().first().mine, titled(Bread));
    QCOMPARE(sendAll().first().version, 2);
}

void ReplicaTest::shouldKeepWhatWasEnteredInATaskThatIsGone()
{
    server(task(One, Milk), 1);
    edit(One, titled(Bread));
    gone(One);
    QVERIFY(!m_replica.book().task(One));
    QCOMPARE(m_replica.opCount(), 0);
    const TaskConflict conflict = m_replica.conflicts().first();
    QVERIFY(conflict.gone);
    QCOMPARE(conflict.mine, titled(Bread));
    QCOMPARE(conflict.theirs.title, Milk);
}

void ReplicaTest::shouldBringBackATaskThatWasWrittenToElsewhere()
{
    server(task(One, Milk), 1);
    remove(One);
    QVERIFY(!m_replica.book().task(One));
    answer(sendAll(), done(task(One, Tea), 2, Kind::Conflict));
    QCOMPARE(seen().title, Tea);
    QCOMPARE(m_replica.opCount(), 0);
}

void ReplicaTest::shouldResolveAConflict_data()
{
    QTest::addColumn<Resolution>("resolution");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("mine") << Resolution::Mine << QStringList{Bread};
    QTest::newRow("theirs") << Resolution::Theirs << QStringList{Tea};
    QTest::newRow("both") << Resolution::Both << QStringList{Bread, Tea};
}

void ReplicaTest::shouldResolveAConflict()
{
    QFETCH(Resolution, resolution);
    server(task(One, Milk), 1);
    edit(One, titled(Bread));
    server(task(One, Tea), 2);
    QVERIFY(m_replica.resolve(One, resolution, Noon).has_value());
    m_replica.keep();
    QVERIFY(m_replica.conflicts().isEmpty());
    QVERIFY(!seen().conflicted);
    QStringList titles;
    for (const Task &task : m_replica.book().tasks())
        titles.append(task.title);
    titles.sort();
    QTEST(titles, "titles");
    QCOMPARE(m_replica.resolve(One, resolution, Noon).error().kind, Error::Kind::NotFound);
}

void ReplicaTest::shouldMakeATaskAgainThatIsGone()
{
    server(task(One, Milk), 1);
    edit(One, urgent());
    gone(One);
    QVERIFY(m_replica.resolve(One, Resolution::Mine, Noon).has_value());
    m_replica.keep();
    QCOMPARE(seen().title, Milk);
    QCOMPARE(seen().priority, HighestPriority);
    QCOMPARE(waiting().first().kind, SyncOp::Kind::Create);
}

void ReplicaTest::shouldDropWhatIsNotThereAnyMore()
{
    server(task(One, Milk), 5);
    server(task(QStringLiteral("2"), Milk), 6);
    add(QStringLiteral("3"), Bread);
    m_replica.expectEverything();
    PulledPage page;
    page.more = true;
    page.tasks.append({task(One, Tea), 1, {}}); // another database counts from the beginning
    m_replica.take(page, true, Noon);
    m_replica.keep();
    QCOMPARE(seen().title, Tea);
    QCOMPARE(m_replica.book().tasks().size(), 3);
    m_replica.take(PulledPage(), true, Noon);
    m_replica.keep();
    QCOMPARE(m_replica.book().tasks().size(), 2);
    QVERIFY(m_replica.book().task(QStringLiteral("3")));
}

void ReplicaTest::shouldPutBackWhatIsRefused()
{
    server(task(One, Milk), 1);
    edit(One, titled(Bread));
    add(QStringLiteral("2"), Tea);
    const QList<SyncOp> sent = sendAll();
    edit(One, urgent());
    OpOutcome refused(Kind::Refused);
    refused.error = Error(Error::Kind::Invalid);
    answer(sent, refused);
    QCOMPARE(seen().title, Milk);
    QCOMPARE(seen().priority, HighestPriority);
    QVERIFY(!m_replica.book().task(QStringLiteral("2")));
    QCOMPARE(m_news.refused.size(), 2);
    QCOMPARE(std::get<Task>(m_news.refused.first().entered).title, Bread);
    QCOMPARE(std::get<Task>(m_news.refused.last().entered).title, Tea);
    QVERIFY(m_replica.conflicts().isEmpty());
}

void ReplicaTest::shouldTellOfARefusedList_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("gone"); ///< elsewhere, before it could be sent
    QTest::addColumn<QString>("name");
    ListDraft made;
    made.name = Tea;
    ListPatch renamed;
    renamed.name = Bread;
    QTest::newRow("made") << Change(AddList{QStringLiteral("new"), made}) << false << Tea;
    QTest::newRow("renamed") << Change(EditList{One, renamed}) << false << Bread;
    QTest::newRow("deleted") << Change(DeleteList{One}) << false << Milk;
    QTest::newRow("gone meanwhile") << Change(EditList{One, renamed}) << true << Bread;
}

void ReplicaTest::shouldTellOfARefusedList()
{
    QFETCH(Change, change);
    QFETCH(bool, gone);
    RemoteList list;
    list.version = 1;
    list.list.id = One;
    list.list.name = Milk;
    PulledPage page;
    page.lists.append(list);
    m_replica.take(page, true, Noon);
    m_replica.keep();
    QVERIFY(m_replica.change({change}, Noon).has_value());
    m_replica.keep();
    if (gone) {
        PulledPage without;
        without.deleted.append({RecordId::Kind::List, One});
        m_replica.take(without, true, Noon);
        m_news = m_replica.keep();
    } else {
        OpOutcome refused(Kind::Refused);
        refused.error = Error(Error::Kind::Invalid);
        answer(sendAll(), refused);
    }
    QCOMPARE(m_news.refused.size(), 1);
    QTEST(std::get<TaskList>(m_news.refused.first().entered).name, "name");
    QCOMPARE(m_replica.book().lists().contains(One), !gone);
}

void ReplicaTest::shouldMoveTasksOfAListThatIsGoneToTheInbox()
{
    const QString listId = QStringLiteral("l");
    PulledPage page;
    RemoteList list;
    list.list.id = listId;
    list.list.name = Bread;
    page.lists.append(list);
    m_replica.expectEverything();
    m_replica.take(page, true, Noon);
    m_replica.keep();
    add(One, Milk, listId);
    server(
        [&] {
            Task t = task(QStringLiteral("2"), Tea);
            t.listId = listId;
            return t;
        }(),
        1);
    PulledPage without;
    without.deleted.append({RecordId::Kind::List, listId});
    m_replica.take(without, true, Noon);
    m_news = m_replica.keep();
    QVERIFY(m_news.listsChanged);
    QVERIFY(m_replica.book().lists().isEmpty());
    QCOMPARE(seen().listId, QString());
    QCOMPARE(seen(QStringLiteral("2")).listId, QString());
    QCOMPARE(waiting().first().task.listId, std::optional<QString>(QString()));
}

/// The next pull tells of the deletion that was undone since.
void ReplicaTest::shouldKeepStepsOfATaskThatIsMadeAgain()
{
    const QString step = QStringLiteral("2");
    server(task(One, Milk), 1);
    Task under = task(step, Bread);
    under.parentId = One;
    server(under, 2);
    const Result<Changes> undo = m_replica.change({DeleteTask{One}}, Noon);
    QVERIFY(undo.has_value());
    m_replica.keep();
    answer(sendAll(), OpOutcome());
    QVERIFY(m_replica.book().tasks().isEmpty());
    QVERIFY(m_replica.change(*undo, Noon).has_value());
    m_replica.keep();
    gone(One);
    gone(step);
    QCOMPARE(seen(step).parentId, One);
    QCOMPARE(waiting(step).first().task.parentId, std::optional<QString>(One));
}

void ReplicaTest::shouldNameTasksOfServersThatDoNotKeepOurIds()
{
    m_replica = Replica(Account, BaseTaskFields);
    const auto pull = [this](const QString &title) {
        PulledPage page;
        page.tasks.append({task({}, title), 0, QStringLiteral("17")});
        m_replica.expectEverything();
        m_replica.take(page, false, Noon);
        m_news = m_replica.keep();
    };
    pull(Milk);
    const QString id = m_replica.book().tasks().constFirst().id;
    QCOMPARE(id, QUuid::createUuidV5(Account, QStringLiteral("17")).toString(QUuid::WithoutBraces));
    QCOMPARE(m_replica.remoteId({RecordId::Kind::Task, id}), QStringLiteral("17"));
    pull(Milk);
    QVERIFY(m_news.tasksBefore.isEmpty());
    pull(Bread);
    QCOMPARE(seen(id).title, Bread);
}

void ReplicaTest::shouldRecogniseACreateInTheList()
{
    m_replica = Replica(Account, BaseTaskFields);
    add(One, Milk);
    const QList<SyncOp> sent = sendAll();
    edit(One, titled(Bread));
    PulledPage page;
    page.tasks.append({task({}, Milk), 0, QStringLiteral("17")});
    m_replica.expectEverything();
    m_replica.take(page, false, Noon);
    m_replica.keep();
    QCOMPARE(m_replica.book().tasks().size(), 1);
    QCOMPARE(m_replica.remoteId({RecordId::Kind::Task, One}), QStringLiteral("17"));
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().kind, SyncOp::Kind::Update);
    QCOMPARE(seen().title, Bread);
}

/// Told by rows alone.
void ReplicaTest::shouldSurviveARestart()
{
    const Secret key = RowSeal::makeKey();
    auto store = SealedStore::open(QStringLiteral(":memory:"), key);
    QVERIFY(store.has_value());
    const auto commit = [&] {
        QVERIFY((*store)->write(m_replica.unwritten()).has_value());
        m_replica.keep();
    };
    PulledPage page;
    page.tasks.append({task(One, Milk), 4, {}});
    m_replica.take(page, true, Noon);
    m_replica.setNote(CursorNote, "c");
    commit();
    QVERIFY(m_replica.change({EditTask{One, titled(Bread)}}, Noon).has_value());
    commit();
    const QList<SyncOp> sent = m_replica.send(waiting());
    commit();
    QVERIFY(m_replica.change({EditTask{One, titled(Tea)}}, Noon).has_value());
    commit();

    Replica later(Account);
    for (const QString &collection : Replica::collections()) {
        const Result<StoredRows> rows = (*store)->readAll(collection);
        QVERIFY(rows.has_value());
        later.restore(collection, rows->rows, rows->damaged.size());
    }
    later.restored();
    QCOMPARE(byId(later.book().tasks()), byId(m_replica.book().tasks()));
    QCOMPARE(later.ops({RecordId::Kind::Task, One}), waiting());
    QVERIFY(later.ops({RecordId::Kind::Task, One}).first().sent);
    QCOMPARE(later.note(CursorNote), QByteArray("c"));
    later.settle(sent, {done(task(One, Bread), 5)}, Noon);
    later.keep();
    QCOMPARE(later.ops({RecordId::Kind::Task, One}).first().base, titled(Bread));
}

void ReplicaTest::shouldForgetNothingOfTwoProgramsWithOneStore()
{
    const auto store = SealedStore::open(QStringLiteral(":memory:"), RowSeal::makeKey());
    QVERIFY(store.has_value());
    for (const char *id : {"1", "2", "3"}) {
        Replica program(Account); // that has not read what the others wrote
        TaskDraft draft;
        draft.title = Milk;
        QVERIFY(program.change({AddTask{QLatin1String(id), draft}}, Noon).has_value());
        QVERIFY((*store)->write(program.unwritten()).has_value());
    }
    Replica later(Account);
    for (const QString &collection : Replica::collections())
        later.restore(collection, (*store)->readAll(collection)->rows, 0);
    later.restored();
    QCOMPARE(later.book().tasks().size(), 3);
    QCOMPARE(later.opCount(), 3);
}

QTEST_APPLESS_MAIN(ReplicaTest)
#include "tst_replica.moc"
