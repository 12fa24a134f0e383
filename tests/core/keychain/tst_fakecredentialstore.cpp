// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecredentialstore.h"

#include <QCoro/QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

using Operation = FakeCredentialStore::Operation;
using Condition = FakeCredentialStore::Condition;
using UnlockAnswer = FakeCredentialStore::UnlockAnswer;

const QString Key = QStringLiteral("tasks:1:rt");

Secret secret(const QByteArray &bytes)
{
    return Secret::copyOf(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QCoro::Task<> readInto(CredentialStore *store, QList<Error::Kind> *failures, QList<QByteArray> *values)
{
    auto reading = store->read(Key);
    const Result<Secret> result = co_await reading;
    if (result)
        values->append(result->fingerprint());
    else
        failures->append(result.error().kind);
}

} // namespace

/// The fake that the session's tests rely on behaves as the port says.
class FakeCredentialStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBehaveAsAKeychain();
    void shouldAnswerByItsCondition_data();
    void shouldAnswerByItsCondition();
    void shouldUnlockAsTheUserDoes_data();
    void shouldUnlockAsTheUserDoes();
    void shouldFailOnDemand();
    void shouldLieOnDemand();
    void shouldDecideLate();
    void shouldCancelWhatItHeld();
};

void FakeCredentialStoreTest::shouldBehaveAsAKeychain()
{
    FakeCredentialStore store;
    QCOMPARE(QCoro::waitFor(store.probe(Key)).state, KeychainProbe::State::Absent);
    QCOMPARE(QCoro::waitFor(store.read(Key)).error().kind, Error::Kind::CredentialMissing);
    QVERIFY(QCoro::waitFor(store.write(Key, secret("one"))));
    QCOMPARE(store.value(Key), QByteArray("one"));
    store.put(Key, "two");
    QCOMPARE(QCoro::waitFor(store.read(Key))->exposed(), QByteArray("two"));
    QVERIFY(QCoro::waitFor(store.remove(Key)));
    QVERIFY(!store.contains(Key));
    QCOMPARE(QCoro::waitFor(store.write(Key, Secret())).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(store.calls(Operation::Write), 2);
    QCOMPARE(store.calls(Operation::Read), 2);
}

void FakeCredentialStoreTest::shouldAnswerByItsCondition_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<KeychainProbe::State>("state");
    QTest::addColumn<Error::Kind>("error");
    QTest::newRow("locked") << Condition::Locked << KeychainProbe::State::Locked << Error::Kind::KeychainLocked;
    QTest::newRow("busy") << Condition::Busy << KeychainProbe::State::Busy << Error::Kind::KeychainBusy;
    QTest::newRow("unavailable") << Condition::Unavailable << KeychainProbe::State::Unavailable
                                 << Error::Kind::KeychainUnavailable;
}

void FakeCredentialStoreTest::shouldAnswerByItsCondition()
{
    QFETCH(const Condition, condition);
    QFETCH(const KeychainProbe::State, state);
    QFETCH(const Error::Kind, error);
    FakeCredentialStore store;
    store.put(Key, "kept");
    QSignalSpy changed(&store, &CredentialStore::availabilityChanged);
    store.setCondition(condition);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QCoro::waitFor(store.probe(Key)).state, state);
    QCOMPARE(QCoro::waitFor(store.read(Key)).error().kind, error);
    QCOMPARE(QCoro::waitFor(store.write(Key, secret("other"))).error().kind, error);
    QCOMPARE(QCoro::waitFor(store.remove(Key)).error().kind, error);
    QCOMPARE(store.value(Key), QByteArray("kept"));
}

void FakeCredentialStoreTest::shouldUnlockAsTheUserDoes_data()
{
    QTest::addColumn<UnlockAnswer>("answer");
    QTest::addColumn<bool>("unlocked");
    QTest::addColumn<Error::Kind>("error");
    QTest::newRow("accepts") << UnlockAnswer::Accept << true << Error::Kind::Cancelled;
    QTest::newRow("dismisses") << UnlockAnswer::Dismiss << false << Error::Kind::KeychainLocked;
    QTest::newRow("is away") << UnlockAnswer::None << false << Error::Kind::KeychainBusy;
}

void FakeCredentialStoreTest::shouldUnlockAsTheUserDoes()
{
    QFETCH(const UnlockAnswer, answer);
    QFETCH(const bool, unlocked);
    QFETCH(const Error::Kind, error);
    FakeCredentialStore store;
    store.setCondition(Condition::Locked);
    store.setUnlockAnswer(answer);
    const Result<void> result = QCoro::waitFor(store.unlock(1s));
    QCOMPARE(result.has_value(), unlocked);
    if (!unlocked)
        QCOMPARE(result.error().kind, error);
    QCOMPARE(store.condition(), unlocked ? Condition::Unlocked : Condition::Locked);
}

void FakeCredentialStoreTest::shouldFailOnDemand()
{
    FakeCredentialStore store;
    store.failNext(Operation::Write, Error::Kind::KeychainDenied, 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(QCoro::waitFor(store.write(Key, secret("x"))).error().kind, Error::Kind::KeychainDenied);
    QVERIFY(!store.contains(Key));
    QVERIFY(QCoro::waitFor(store.write(Key, secret("x"))));
}

void FakeCredentialStoreTest::shouldLieOnDemand()
{
    FakeCredentialStore store;
    store.loseNextWrite();
    QCOMPARE(QCoro::waitFor(store.write(Key, secret("x"))).error().kind, Error::Kind::KeychainMismatch);
    QVERIFY(!store.contains(Key));
    store.storeButFailNextWrite(Error::Kind::KeychainBusy);
    QCOMPARE(QCoro::waitFor(store.write(Key, secret("y"))).error().kind, Error::Kind::KeychainBusy);
    QCOMPARE(store.value(Key), QByteArray("y"));
    QVERIFY(QCoro::waitFor(store.write(Key, secret("z"))));
}

void FakeCredentialStoreTest::shouldDecideLate()
{
    FakeCredentialStore store;
    QList<Error::Kind> failures;
    QList<QByteArray> values;
    store.hold(Operation::Read);
    readInto(&store, &failures, &values);
    readInto(&store, &failures, &values);
    QCOMPARE(store.held(Operation::Read), 2);
    QCOMPARE(store.calls(Operation::Read), 2);
    store.put(Key, "came meanwhile");
    store.release(Operation::Read);
    QTRY_COMPARE(values.size(), 2);
    QCOMPARE(store.held(Operation::Read), 0);
    readInto(&store, &failures, &values);
    QCOMPARE(values.size(), 3);
    QVERIFY(failures.isEmpty());
}

void FakeCredentialStoreTest::shouldCancelWhatItHeld()
{
    auto store = std::make_unique<FakeCredentialStore>();
    QList<Error::Kind> failures;
    QList<QByteArray> values;
    store->hold(Operation::Read);
    readInto(store.get(), &failures, &values);
    store.reset();
    QTRY_COMPARE(failures, QList<Error::Kind>{Error::Kind::Cancelled});
}

QTEST_GUILESS_MAIN(FakeCredentialStoreTest)
#include "tst_fakecredentialstore.moc"
