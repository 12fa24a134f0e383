// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/refreshflow.h"

#include "tests/support/sessionbench.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Call = FakeBackend::Call;
using Operation = FakeCredentialStore::Operation;
using Condition = FakeCredentialStore::Condition;
using Rotation = FakeBackend::Rotation;
using Journal = RefreshJournal::Phase;

/// The persist-order protocol: what is on the disk and in the keychain at each point at which the program may die.
class RefreshFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r8_shouldRotateInOrder();
    void r7_shouldJournalBeforeItSends();
    void k14_shouldNotCommitWhatWasNotStored();
    void k14_shouldWriteAgainWhatMayBeWrittenAtOnce();
    void r7_shouldSurviveACrashAtEveryPoint_data();
    void r7_shouldSurviveACrashAtEveryPoint();
    void r4_shouldTryAgainOnceAfterALostAnswer_data();
    void r4_shouldTryAgainOnceAfterALostAnswer();
    void r14_shouldReReadBeforeBelievingARefusal();
    void r14_shouldAdoptWhatAnotherProcessStored_data();
    void r14_shouldAdoptWhatAnotherProcessStored();
    void shouldNotUseWhatTheJournalSaysIsReplaced();
    void r26_shouldNotSendWithoutTheLock();
    void r23_shouldWriteNothingOnceSuperseded();
    void shouldGoOnWithoutAJournal();
};

namespace {

/// The rooms around one flow, as SessionManager has them.
struct Rooms
{
    explicit Rooms(Machine &machine)
        : machine(machine)
        , pauses(machine.clock)
        , lock(machine.dir.filePath(QStringLiteral("lock")), machine.clock, pauses)
        , journal(machine.dir.filePath(QStringLiteral("journal")), machine.account, machine.clock)
        , tombstones(machine.dir.filePath(QStringLiteral("tombstones")), machine.account)
        , keeper(machine.account, machine.issuer, QLatin1String("rt"), machine.store, tombstones)
        , flow(machine.backend, keeper, lock, journal, pauses, machine.clock)
    {
    }

    RefreshRequest request()
    {
        RefreshRequest request;
        request.superseded = [this] { return superseded; };
        request.report = [this](RefreshStep step) { steps.append(step); };
        return request;
    }
    RefreshOutcome run(RefreshRequest request) { return QCoro::waitFor(flow.run(std::move(request))); }

    Machine &machine;
    Pauses pauses;
    RefreshLock lock;
    RefreshJournal journal;
    Tombstones tombstones;
    CredentialKeeper keeper;
    RefreshFlow flow;
    bool superseded = false;
    QList<RefreshStep> steps;
};

/// A session of generation 1 in keychain and journal.
RotationRecord store(Machine &machine, Rooms &rooms)
{
    const TokenGrant grant =
        *QCoro::waitFor(machine.backend.signIn(credentials(QStringLiteral("ann@example.org"), "password1")));
    RotationRecord record;
    record.account = machine.account;
    record.issuer = machine.issuer;
    record.subject = grant.identity.subject;
    record.generation = 1;
    record.refreshToken = grant.refreshToken.clone();
    machine.store.put(machine.key(), textOf(*encodeRecord(record)));
    rooms.journal.note(Journal::Committed, 1);
    return record;
}

Kind failureOf(const RefreshOutcome &outcome)
{
    if (const auto *failed = std::get_if<Outcome::Failed>(&outcome))
        return failed->cause.kind;
    if (const auto *ended = std::get_if<Outcome::Ended>(&outcome))
        return ended->cause.kind;
    return Kind::InvalidInput;
}

QCoro::Task<> collect(RefreshFlow *flow, RefreshRequest request, std::optional<RefreshOutcome> *result)
{
    auto running = flow->run(std::move(request));
    RefreshOutcome outcome = co_await running;
    result->emplace(std::move(outcome));
}

} // namespace

void RefreshFlowTest::r8_shouldRotateInOrder()
{
    Machine machine;
    Rooms rooms(machine);
    store(machine, rooms);
    const RefreshOutcome outcome = rooms.run(rooms.request());
    const auto *renewed = std::get_if<Outcome::Renewed>(&outcome);
    QVERIFY(renewed);
    QVERIFY(renewed->durable && renewed->access.usable);
    QCOMPARE(renewed->generation, quint64(2));
    const QList<RefreshStep> order{RefreshStep::WaitLock, RefreshStep::ReRead, RefreshStep::Sent, RefreshStep::Persist};
    QCOMPARE(rooms.steps, order);
    QCOMPARE(machine.record()->generation, quint64(2));
    QCOMPARE(machine.storedToken(), textOf(renewed->offer->record->refreshToken));
    QCOMPARE(machine.record()->previous, Secret(QByteArray("rt.0.0")).fingerprint());
    QCOMPARE(rooms.journal.read().phase, Journal::Committed);
    QCOMPARE(rooms.journal.read().generation, quint64(2));
    // K23: one write, and no read beyond the one before.
    QCOMPARE(machine.store.calls(Operation::Read), 1);
    QCOMPARE(machine.store.calls(Operation::Write), 1);
}

void RefreshFlowTest::r7_shouldJournalBeforeItSends()
{
    Machine machine;
    Rooms rooms(machine);
    store(machine, rooms);
    RefreshJournal::Entry atServer;
    machine.backend.duringNextRefresh([&] { atServer = rooms.journal.read(); });
    rooms.run(rooms.request());
    QCOMPARE(atServer.phase, Journal::Sent);
    QCOMPARE(atServer.generation, quint64(1));
    QCOMPARE(atServer.idempotencyKey, machine.backend.idempotencyKeys().first());
    QVERIFY(!QByteArray(atServer.idempotencyKey).contains("rt"));
}

void RefreshFlowTest::k14_shouldNotCommitWhatWasNotStored()
{
    Machine machine;
    Rooms rooms(machine);
    store(machine, rooms);
    machine.store.failNext(Operation::Write, Kind::KeychainDenied, RefreshFlow::SaveAttempts);
    const RefreshOutcome outcome = rooms.run(rooms.request());
    const auto *renewed = std::get_if<Outcome::Renewed>(&outcome);
    QVERIFY(renewed && !renewed->durable);
    QCOMPARE(renewed->problem->kind, Kind::KeychainDenied);
    QCOMPARE(machine.record()->generation, quint64(1));
    QCOMPARE(rooms.journal.read().phase, Journal::Sent);
}

void RefreshFlowTest::k14_shouldWriteAgainWhatMayBeWrittenAtOnce()
{
    Machine machine;
    Rooms rooms(machine);
    store(machine, rooms);
    machine.store.failNext(Operation::Write, Kind::KeychainMismatch);
    const RefreshOutcome outcome = rooms.run(rooms.request());
    const auto *renewed = std::get_if<Outcome::Renewed>(&outcome);
    QVERIFY(renewed && renewed->durable);
    QCOMPARE(machine.record()->generation, quint64(2));
    QCOMPARE(rooms.journal.read().phase, Journal::Committed);
}

void RefreshFlowTest::r7_shouldSurviveACrashAtEveryPoint_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("survives");
    for (const auto &[rotation, name] : {std::pair(Rotation::Parent, "parent"), std::pair(Rotation::Grace, "grace"),
                                         std::pair(Rotation::Strict, "strict")}) {
        QTest::addRow("%s, before sending", name) << int(rotation) << QStringLiteral("before") << true;
        QTest::addRow("%s, answer lost", name)
            << int(rotation) << QStringLiteral("lost") << (rotation != Rotation::Strict);
        QTest::addRow("%s, before storing", name)
            << int(rotation) << QStringLiteral("unstored") << (rotation != Rotation::Strict);
        QTest::addRow("%s, after storing", name) << int(rotation) << QStringLiteral("stored") << true;
    }
}

void RefreshFlowTest::r7_shouldSurviveACrashAtEveryPoint()
{
    QFETCH(int, rotation);
    QFETCH(QString, point);
    QFETCH(bool, survives);
    Machine machine;
    machine.backend.setRotation(static_cast<Rotation>(rotation));
    {
        Rooms dying(machine);
        store(machine, dying);
        if (point == QLatin1String("before"))
            machine.backend.failNext(Call::Refresh, Error(Kind::Unreachable));
        if (point == QLatin1String("lost"))
            machine.backend.loseNextAnswer(Call::Refresh, Kind::Cancelled);
        if (point == QLatin1String("unstored"))
            machine.store.failNext(Operation::Write, Kind::KeychainBusy);
        dying.run(dying.request());
    }
    // Nothing of what was in memory has survived.
    Rooms next(machine);
    const RefreshOutcome outcome = next.run(next.request());
    QCOMPARE(std::holds_alternative<Outcome::Renewed>(outcome), survives);
    QVERIFY(!machine.storedToken().isEmpty());
    if (survives)
        QVERIFY(machine.backend.accepts(machine.storedToken()));
    else
        QCOMPARE(failureOf(outcome), Kind::InvalidGrant);
    if (point == QLatin1String("lost"))
        QCOMPARE(machine.backend.idempotencyKeys().at(1), machine.backend.idempotencyKeys().at(0));
}

void RefreshFlowTest::r4_shouldTryAgainOnceAfterALostAnswer_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("calls");
    for (const Kind kind : {Kind::ConnectionLost, Kind::Timeout, Kind::Truncated, Kind::BadReply, Kind::TooLarge})
        QTest::newRow(qPrintable(errorName(kind))) << int(kind) << 2;
    for (const Kind kind : {Kind::Unreachable, Kind::TlsFailure, Kind::Redirected, Kind::ServerFailure,
                            Kind::RateLimited, Kind::Forbidden, Kind::Cancelled})
        QTest::newRow(qPrintable(errorName(kind))) << int(kind) << 1;
}

void RefreshFlowTest::r4_shouldTryAgainOnceAfterALostAnswer()
{
    QFETCH(int, kind);
    QFETCH(int, calls);
    Machine machine;
    Rooms rooms(machine);
    store(machine, rooms);
    machine.backend.failNext(Call::Refresh, Error(static_cast<Kind>(kind)), 5);
    std::optional<RefreshOutcome> outcome;
    collect(&rooms.flow, rooms.request(), &outcome);
    QCOMPARE(outcome.has_value(), calls == 1);
    machine.pass(299ms, 299ms);
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
    machine.pass(1ms, 1ms);
    QTRY_VERIFY(outcome);
    QCOMPARE(machine.backend.calls(Call::Refresh), calls);
    QCOMPARE(int(failureOf(*outcome)), kind);
    QVERIFY(std::get<Outcome::Failed>(*outcome).offer->record);
}

void RefreshFlowTest::r14_shouldReReadBeforeBelievingARefusal()
{
    Machine machine;
    machine.backend.setRotation(Rotation::Strict);
    Rooms rooms(machine);
    RotationRecord record = store(machine, rooms);
    // A process that does not heed the lock: it signs in anew while our request is on its way.
    machine.backend.failNext(Call::Refresh, Error(Kind::InvalidGrant));
    machine.store.hold(Operation::Read);
    std::optional<RefreshOutcome> outcome;
    collect(&rooms.flow, rooms.request(), &outcome);
    machine.store.release(Operation::Read);
    machine.backend.hold(Call::Refresh);
    QTRY_COMPARE(machine.backend.held(Call::Refresh), 1);
    const TokenGrant anew =
        *QCoro::waitFor(machine.backend.signIn(credentials(QStringLiteral("ann@example.org"), "password1")));
    record.generation = 2;
    record.refreshToken = anew.refreshToken.clone();
    machine.store.put(machine.key(), textOf(*encodeRecord(record)));
    machine.backend.release(Call::Refresh);
    QTRY_VERIFY(outcome);
    QVERIFY(std::holds_alternative<Outcome::Renewed>(*outcome));
    QCOMPARE(machine.record()->generation, quint64(3));
}

void RefreshFlowTest::r14_shouldAdoptWhatAnotherProcessStored_data()
{
    QTest::addColumn<bool>("accessUsable");
    QTest::addColumn<int>("calls");
    QTest::newRow("own access token is good") << true << 0;
    QTest::newRow("own access token is spent") << false << 1;
}

void RefreshFlowTest::r14_shouldAdoptWhatAnotherProcessStored()
{
    QFETCH(bool, accessUsable);
    QFETCH(int, calls);
    Machine machine;
    machine.backend.setRotation(Rotation::Strict);
    Rooms first(machine);
    const RotationRecord old = store(machine, first);
    first.run(first.request());
    const int before = machine.backend.calls(Call::Refresh);

    Rooms second(machine);
    RefreshRequest request = second.request();
    request.held = old.clone();
    request.durable = true;
    request.accessUsable = accessUsable;
    const RefreshOutcome outcome = second.run(std::move(request));
    QCOMPARE(std::holds_alternative<Outcome::Adopted>(outcome), accessUsable);
    QCOMPARE(std::holds_alternative<Outcome::Renewed>(outcome), !accessUsable);
    QCOMPARE(machine.backend.calls(Call::Refresh) - before, calls);
}

void RefreshFlowTest::shouldNotUseWhatTheJournalSaysIsReplaced()
{
    Machine machine;
    machine.backend.setRotation(Rotation::Strict);
    Rooms first(machine);
    const RotationRecord old = store(machine, first);
    first.run(first.request());
    machine.store.setCondition(Condition::Locked);
    const int before = machine.backend.calls(Call::Refresh);

    Rooms second(machine);
    RefreshRequest request = second.request();
    request.held = old.clone();
    request.durable = true;
    QCOMPARE(failureOf(second.run(std::move(request))), Kind::KeychainLocked);
    QCOMPARE(machine.backend.calls(Call::Refresh), before);
    QCOMPARE(machine.backend.liveSessions(), 1);
}

void RefreshFlowTest::r26_shouldNotSendWithoutTheLock()
{
    Machine machine;
    Rooms rooms(machine);
    store(machine, rooms);
    QLockFile other(machine.dir.filePath(QStringLiteral("lock")));
    QVERIFY(other.lock());
    std::optional<RefreshOutcome> outcome;
    collect(&rooms.flow, rooms.request(), &outcome);
    machine.pass(21s, 50ms);
    QTRY_VERIFY(outcome);
    QCOMPARE(failureOf(*outcome), Kind::LockTimeout);
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    QCOMPARE(machine.store.calls(Operation::Read), 0);
}

void RefreshFlowTest::r23_shouldWriteNothingOnceSuperseded()
{
    Machine machine;
    Rooms rooms(machine);
    store(machine, rooms);
    machine.backend.duringNextRefresh([&] { rooms.superseded = true; });
    const RefreshOutcome outcome = rooms.run(rooms.request());
    const auto *superseded = std::get_if<Outcome::Superseded>(&outcome);
    QVERIFY(superseded);
    QCOMPARE(textOf(superseded->offer->record->refreshToken), QByteArray("rt.0.1"));
    QVERIFY(!superseded->offer->written);
    QCOMPARE(machine.store.calls(Operation::Write), 0);
    const RefreshOutcome later = rooms.run(rooms.request());
    QVERIFY(std::holds_alternative<Outcome::Superseded>(later));
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
}

void RefreshFlowTest::shouldGoOnWithoutAJournal()
{
    Machine machine;
    Rooms rooms(machine);
    store(machine, rooms);
    const QString path = machine.dir.filePath(QStringLiteral("journal"));
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkpath(path)); // nothing can be written there now
    const RefreshOutcome outcome = rooms.run(rooms.request());
    QVERIFY(std::holds_alternative<Outcome::Renewed>(outcome));
    QCOMPARE(machine.record()->generation, quint64(2));
}

QTEST_GUILESS_MAIN(RefreshFlowTest)
#include "tst_refreshflow.moc"
