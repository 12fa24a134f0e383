// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/carrier.h"
#include "core/sync/nextbatch.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

const QString Person = QStringLiteral("7");

/// A server that keeps track: whatever it is sent is done, unless it is told otherwise.
class TrackingServer final : public TaskServer
{
public:
    [[nodiscard]] TaskFields fields() const override { return AllTaskFields; }
    [[nodiscard]] bool keepsTrack() const override { return true; }
    [[nodiscard]] int pushLimit() const override { return 8; }

    QCoro::Task<Result<PulledPage>> pull(QString, QByteArray cursor) override
    {
        cursors.append(cursor);
        if (expired.remove(cursor) || (followsNone && !cursor.isEmpty()))
            co_return fail(Error::Kind::NotFound);
        co_return pages.isEmpty() ? lastPage() : pages.takeFirst();
    }

    QCoro::Task<Result<QList<OpOutcome>>> push(QString, QList<OutgoingOp> ops) override
    {
        pushes.append(ops);
        const bool poisoned = std::any_of(ops.cbegin(), ops.cend(),
                                          [this](const OutgoingOp &o) { return poison && o.op.task.title == poison; });
        if (poisoned)
            co_return fail(trouble);
        QList<OpOutcome> outcomes;
        for (const OutgoingOp &outgoing : ops) {
            OpOutcome done;
            done.task.emplace();
            done.task->task = *overlaid(std::optional<Task>(Task()), {outgoing.op});
            done.task->task.id = outgoing.op.record.id;
            done.task->version = outgoing.op.version + 1;
            outcomes.append(done);
        }
        co_return outcomes;
    }

    static PulledPage lastPage(const QByteArray &cursor = "end")
    {
        PulledPage page;
        page.cursor = cursor;
        return page;
    }

    QList<QByteArray> cursors;
    QSet<QByteArray> expired; ///< once
    bool followsNone = false;
    QList<PulledPage> pages;
    QList<QList<OutgoingOp>> pushes;
    std::optional<QString> poison;
    Error trouble{Error::Kind::ServerFailure};
};

RemoteTask remote(const QString &id, qint64 version)
{
    RemoteTask task;
    task.task.id = task.task.title = id;
    task.version = version;
    return task;
}

} // namespace

class CarrierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldPullPageByPage();
    void shouldGoOnWhereItEnded();
    void shouldAskAgainAfterAWhile();
    void shouldAskAsOftenAsItIsTold();
    void shouldNotAskByItselfIfToldSo();
    void shouldBeginAnewWhenACursorLeadsNowhere();
    void shouldNotBeginAnewForEver();
    void shouldPushInBatches();
    void shouldPushWhatIsReferredToFirst();
    void shouldFindTheChangeThatFails_data();
    void shouldFindTheChangeThatFails();
    void shouldSendTheSameAgainAfterALostAnswer();

private:
    struct Rig
    {
        FakeClock clock;
        TrackingServer server;
        KeptReplica kept{QUuid(), AllTaskFields};
        Carrier carrier{kept, server, clock};
    };
    void add(const QString &id, const QString &listId = {}, const QString &parentId = {});
    void addList(const QString &id);
    void run();

    std::unique_ptr<Rig> m_rig;
};

void CarrierTest::init()
{
    m_rig = std::make_unique<Rig>();
    QSignalSpy opened(&m_rig->kept, &KeptReplica::opened);
    m_rig->kept.open(*SealedStore::open(QStringLiteral(":memory:"), RowSeal::makeKey()));
    QTRY_COMPARE(opened.size(), 1);
    m_rig->carrier.allow(true, Person);
}

void CarrierTest::cleanup()
{
    m_rig->carrier.stop();
    QTRY_VERIFY(m_rig->carrier.atRest());
    m_rig.reset();
}

void CarrierTest::add(const QString &id, const QString &listId, const QString &parentId)
{
    TaskDraft draft;
    draft.title = id;
    draft.listId = listId;
    draft.parentId = parentId;
    QVERIFY(m_rig->kept.replica().change({AddTask{id, draft}}, m_rig->clock.wallNow()).has_value());
    QVERIFY(m_rig->kept.commit().has_value());
}

void CarrierTest::addList(const QString &id)
{
    ListDraft draft;
    draft.name = id;
    QVERIFY(m_rig->kept.replica().change({AddList{id, draft}}, m_rig->clock.wallNow()).has_value());
    QVERIFY(m_rig->kept.commit().has_value());
}

void CarrierTest::run()
{
    m_rig->carrier.wake();
    QTRY_VERIFY(m_rig->carrier.status().state != SyncStatus::State::Loading);
}

void CarrierTest::shouldPullPageByPage()
{
    PulledPage first = TrackingServer::lastPage("one");
    first.tasks.append(remote(QStringLiteral("a"), 1));
    first.more = true;
    first.remaining = 3;
    m_rig->server.pages = {first, TrackingServer::lastPage("two")};
    QList<double> progress;
    connect(&m_rig->carrier, &Carrier::statusChanged, this, [&] {
        if (m_rig->carrier.status().progress)
            progress.append(*m_rig->carrier.status().progress);
    });
    m_rig->carrier.wantPull();
    run();
    QCOMPARE(m_rig->server.cursors, QList<QByteArray>({QByteArray(), "one"}));
    QCOMPARE(progress, QList<double>{0.25});
    QCOMPARE(m_rig->carrier.status().state, SyncStatus::State::Idle);
    QCOMPARE(m_rig->carrier.status().lastSuccess, m_rig->clock.wallNow());
    QVERIFY(m_rig->kept.replica().book().task(QStringLiteral("a")));
}

void CarrierTest::shouldGoOnWhereItEnded()
{
    m_rig->carrier.wantPull();
    run();
    m_rig->carrier.wantPull();
    run();
    QCOMPARE(m_rig->server.cursors, QList<QByteArray>({QByteArray(), "end"}));
}

void CarrierTest::shouldAskAgainAfterAWhile()
{
    m_rig->carrier.wantPull();
    run();
    m_rig->clock.advance(30s);
    m_rig->carrier.wantPull();
    run();
    m_rig->clock.advance(59s);
    run();
    QCOMPARE(m_rig->server.cursors.size(), 2);
    m_rig->clock.advance(1s);
    run();
    QCOMPARE(m_rig->server.cursors.size(), 3);
}

void CarrierTest::shouldAskAsOftenAsItIsTold()
{
    m_rig->carrier.setPullPause(5min);
    m_rig->carrier.wantPull();
    run();
    m_rig->clock.advance(5min - 1s);
    run();
    QCOMPARE(m_rig->server.cursors.size(), 1);
    m_rig->clock.advance(1s);
    run();
    QCOMPARE(m_rig->server.cursors.size(), 2);
    m_rig->clock.advance(2min);
    m_rig->carrier.setPullPause(3min); // since the last one
    m_rig->clock.advance(1min);
    run();
    QCOMPARE(m_rig->server.cursors.size(), 3);
}

void CarrierTest::shouldNotAskByItselfIfToldSo()
{
    m_rig->carrier.wantPull();
    run();
    m_rig->carrier.setPullPause(0min);
    m_rig->clock.advance(24h);
    run();
    QCOMPARE(m_rig->server.cursors.size(), 1);
    m_rig->carrier.wantPull();
    run();
    QCOMPARE(m_rig->server.cursors.size(), 2);
    m_rig->clock.advance(24h);
    run();
    QCOMPARE(m_rig->server.cursors.size(), 2);
    m_rig->carrier.setPullPause(1min); // long over
    m_rig->clock.advance(1s);
    run();
    QCOMPARE(m_rig->server.cursors.size(), 3);
}

void CarrierTest::shouldBeginAnewWhenACursorLeadsNowhere()
{
    PulledPage first = TrackingServer::lastPage();
    first.tasks = {remote(QStringLiteral("a"), 5), remote(QStringLiteral("b"), 6)};
    m_rig->server.pages = {first};
    m_rig->carrier.wantPull();
    run();
    m_rig->server.expired.insert("end");
    PulledPage other = TrackingServer::lastPage("other");
    other.tasks = {remote(QStringLiteral("a"), 1)};
    m_rig->server.pages = {other};
    m_rig->server.poison = QStringLiteral("mine");
    add(QStringLiteral("mine"));
    m_rig->carrier.wantPull();
    run();
    QCOMPARE(m_rig->server.cursors, QList<QByteArray>({QByteArray(), "end", QByteArray()}));
    QVERIFY(m_rig->kept.replica().book().task(QStringLiteral("a")));
    QVERIFY(!m_rig->kept.replica().book().task(QStringLiteral("b")));
    QVERIFY(m_rig->kept.replica().book().task(QStringLiteral("mine")));
    QCOMPARE(m_rig->kept.replica().opCount(), 1);
}

void CarrierTest::shouldNotBeginAnewForEver()
{
    PulledPage endless = TrackingServer::lastPage("one");
    endless.more = true;
    m_rig->server.pages = {endless, endless, endless, endless};
    m_rig->server.followsNone = true;
    m_rig->carrier.wantPull();
    run();
    QVERIFY2(m_rig->server.cursors.size() < 10, qPrintable(QString::number(m_rig->server.cursors.size())));
    QCOMPARE(m_rig->carrier.status().state, SyncStatus::State::Waiting);
}

void CarrierTest::shouldPushInBatches()
{
    for (int i = 0; i < 20; ++i)
        add(QString::number(i));
    run();
    QCOMPARE(m_rig->server.pushes.size(), 3);
    QCOMPARE(m_rig->server.pushes.first().size(), 8);
    QCOMPARE(m_rig->server.pushes.first().first().op.record.id, QStringLiteral("0"));
    QCOMPARE(m_rig->server.pushes.last().last().op.record.id, QStringLiteral("19"));
    QCOMPARE(m_rig->carrier.status().waiting, 0);
}

/// Moved into a list that was made later, below a task that was made later.
void CarrierTest::shouldPushWhatIsReferredToFirst()
{
    add(QStringLiteral("step"));
    add(QStringLiteral("other"));
    addList(QStringLiteral("list"));
    add(QStringLiteral("parent"), QStringLiteral("list"));
    TaskPatch moved;
    moved.parentId = QStringLiteral("parent");
    QVERIFY(
        m_rig->kept.replica().change({EditTask{QStringLiteral("step"), moved}}, m_rig->clock.wallNow()).has_value());
    QVERIFY(m_rig->kept.commit().has_value());
    QStringList order;
    for (const SyncOp &op : nextBatch(m_rig->kept.replica(), 8, {}))
        order.append(op.record.id);
    QCOMPARE(order, QStringList({QStringLiteral("list"), QStringLiteral("parent"), QStringLiteral("step"),
                                 QStringLiteral("other")}));
    QVERIFY(nextBatch(m_rig->kept.replica(), 1, {}).first().record.id == QLatin1String("list"));
}

void CarrierTest::shouldFindTheChangeThatFails_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("left");
    QTest::newRow("500") << int(Error::Kind::ServerFailure) << 1;
    QTest::newRow("nonsense") << int(Error::Kind::BadReply) << 1;
    QTest::newRow("400: it is refused") << int(Error::Kind::BadRequest) << 0;
}

void CarrierTest::shouldFindTheChangeThatFails()
{
    QFETCH(int, kind);
    m_rig->server.trouble = Error(Error::Kind(kind));
    m_rig->server.poison = QStringLiteral("1");
    for (int i = 0; i < 8; ++i)
        add(QString::number(i));
    run();
    for (int i = 0; i < 20; ++i) {
        m_rig->clock.advance(10s);
        run();
    }
    QTEST(m_rig->kept.replica().opCount(), "left");
    QCOMPARE(m_rig->kept.replica().book().tasks().size(), kind == int(Error::Kind::BadRequest) ? 7 : 8);
}

void CarrierTest::shouldSendTheSameAgainAfterALostAnswer()
{
    m_rig->server.poison = QStringLiteral("a");
    m_rig->server.trouble = Error(Error::Kind::ConnectionLost);
    add(QStringLiteral("a"));
    run();
    TaskPatch later;
    later.priority = HighestPriority;
    QVERIFY(m_rig->kept.replica().change({EditTask{QStringLiteral("a"), later}}, m_rig->clock.wallNow()).has_value());
    QVERIFY(m_rig->kept.commit().has_value());
    m_rig->server.poison.reset();
    m_rig->clock.advance(2s);
    run();
    QCOMPARE(m_rig->server.pushes.size(), 3);
    QCOMPARE(m_rig->server.pushes.at(1).first().op, m_rig->server.pushes.at(0).first().op);
    QCOMPARE(m_rig->server.pushes.at(2).first().op.kind, SyncOp::Kind::Update);
    QCOMPARE(m_rig->server.pushes.at(2).first().op.version, 1);
}

QTEST_GUILESS_MAIN(CarrierTest)
#include "tst_carrier.moc"
