// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/chunkedstore.h"

#include "tests/support/fakecredentialstore.h"

#include <QCoro/QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

using Operation = FakeCredentialStore::Operation;
using Condition = FakeCredentialStore::Condition;
using Kind = Error::Kind;

const QString Key = QStringLiteral("tasks:1:rt");

/// `size` bytes that tell where they belong.
QByteArray patterned(qsizetype size, char seed)
{
    QByteArray bytes(size, seed);
    for (qsizetype i = 0; i < size; i += 7)
        bytes[i] = static_cast<char>(i / 7 + seed);
    return bytes;
}

Secret secret(const QByteArray &bytes)
{
    return Secret::copyOf(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

class ChunkedStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void k17_shouldKeepEverySizeInItemsThatFit_data();
    void k17_shouldKeepEverySizeInItemsThatFit();
    void k17_shouldRefuseWhatIsLongerThanAnyCredential();
    void k17_shouldLookOnlyOnceForChunksOfAShortValue();
    void k17_shouldNotMistakeAValueForAHeader();
    void k17_shouldChangeBetweenShortAndLong();
    void k17_shouldRemoveEveryChunk();
    void k17_shouldNotRemoveAnythingWhileLocked();
    void k17_shouldNotMixKeys();

    void k18_shouldKeepTheOldValueIfAWriteIsTorn_data();
    void k18_shouldKeepTheOldValueIfAWriteIsTorn();
    void k18_shouldFallBackToThePreviousValue();
    void k18_shouldNotGiveOutADamagedValue_data();
    void k18_shouldNotGiveOutADamagedValue();
    void k18_shouldTellAnUnreadableChunkFromADamagedOne();
    void k18_shouldReplaceWhatIsDamaged();

    void shouldPassOnWhatItIsTold();

private:
    Result<void> write(const QByteArray &value) { return QCoro::waitFor(m_store->write(Key, secret(value))); }
    QByteArray read()
    {
        const Result<Secret> value = QCoro::waitFor(m_store->read(Key));
        if (!value)
            return "error: " + errorName(value.error().kind).toUtf8();
        QByteArray copy = value->exposed();
        copy.detach();
        return copy;
    }

    std::shared_ptr<FakeCredentialStore> m_items;
    std::unique_ptr<ChunkedStore> m_store;
};

void ChunkedStoreTest::init()
{
    m_items = std::make_shared<FakeCredentialStore>();
    m_items->setLongest(KeychainItemSize);
    m_store = std::make_unique<ChunkedStore>(m_items);
}

void ChunkedStoreTest::k17_shouldKeepEverySizeInItemsThatFit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("items");
    QTest::newRow("one byte") << 1 << 1;
    QTest::newRow("2047") << 2047 << 1;
    QTest::newRow("2048") << 2048 << 1;
    QTest::newRow("2049") << 2049 << 3;
    QTest::newRow("2561") << 2561 << 3;
    QTest::newRow("two whole chunks") << 4096 << 3;
    QTest::newRow("16 KiB and what goes with it") << 16 * 1024 + 500 << 10;
    QTest::newRow("the longest") << 24 * 1024 << 13;
}

void ChunkedStoreTest::k17_shouldKeepEverySizeInItemsThatFit()
{
    QFETCH(const int, size);
    QFETCH(const int, items);
    for (const char seed : {'a', 'b', 'c'}) { // both slots, and the first again
        QVERIFY(write(patterned(size, seed)));
        QCOMPARE(read(), patterned(size, seed));
        QCOMPARE(m_items->size(), items);
        QCOMPARE(ChunkedStore(m_items).backendId(), m_items->backendId());
    }
    ChunkedStore later(m_items);
    QCOMPARE(QCoro::waitFor(later.read(Key))->exposed(), patterned(size, 'c'));
    QCOMPARE(QCoro::waitFor(later.probe(Key)).state, KeychainProbe::State::Present);
}

void ChunkedStoreTest::k17_shouldRefuseWhatIsLongerThanAnyCredential()
{
    QVERIFY(write("before"));
    m_items->resetCalls();
    QCOMPARE(write(QByteArray(CredentialMaxSize + 1, 'x')).error().kind, Kind::InvalidInput);
    QCOMPARE(write(QByteArray()).error().kind, Kind::InvalidInput);
    QCOMPARE(m_items->calls(Operation::Write), 0);
    QCOMPARE(read(), QByteArray("before"));
}

// K23: a rotation of a short token is one write.
void ChunkedStoreTest::k17_shouldLookOnlyOnceForChunksOfAShortValue()
{
    QCOMPARE(QCoro::waitFor(m_store->read(Key)).error().kind, Kind::CredentialMissing);
    QVERIFY(write("first"));
    m_items->resetCalls();
    for (const char *value : {"second", "third"}) {
        QVERIFY(write(value));
        QCOMPARE(read(), QByteArray(value));
    }
    QCOMPARE(m_items->calls(Operation::Write), 2);
    QCOMPARE(m_items->calls(Operation::Read), 2);
    QCOMPARE(m_items->calls(Operation::Remove), 0);
    QCOMPARE(m_items->calls(Operation::Probe), 0);
}

void ChunkedStoreTest::k17_shouldNotMistakeAValueForAHeader()
{
    QVERIFY(write(patterned(5000, 'a')));
    const QByteArray header = m_items->value(Key);
    QVERIFY(write(header));
    QCOMPARE(read(), header);
}

void ChunkedStoreTest::k17_shouldChangeBetweenShortAndLong()
{
    for (const int size : {100, 9000, 100, 3000, 20'000, 2048}) {
        m_store = std::make_unique<ChunkedStore>(m_items);
        QVERIFY(write(patterned(size, 'a')));
        QCOMPARE(read(), patterned(size, 'a'));
    }
    QCOMPARE(m_items->size(), 1);
}

void ChunkedStoreTest::k17_shouldRemoveEveryChunk()
{
    QVERIFY(write(patterned(20'000, 'a')));
    m_items->failAfter(Operation::Write, 3, Kind::KeychainDenied);
    QVERIFY(!write(patterned(20'000, 'b')));
    QVERIFY(m_items->size() > 11); // the torn write has left something, too
    m_store = std::make_unique<ChunkedStore>(m_items);
    m_items->failNext(Operation::Read, Kind::KeychainDenied);
    QVERIFY(QCoro::waitFor(m_store->remove(Key))); // also what may not be read
    QCOMPARE(m_items->keys(), QStringList());
    QVERIFY(QCoro::waitFor(m_store->remove(Key)));

    m_items->failNext(Operation::Write, Kind::KeychainDenied, 0);
    QVERIFY(write(patterned(20'000, 'a')));
    m_items->drop(ChunkSlot::itemKey(Key, 'A', 4)); // a gap
    QVERIFY(QCoro::waitFor(m_store->remove(Key)));
    QCOMPARE(m_items->keys(), QStringList());
}

void ChunkedStoreTest::k17_shouldNotRemoveAnythingWhileLocked()
{
    QVERIFY(write(patterned(20'000, 'a')));
    m_items->setCondition(Condition::Locked);
    QCOMPARE(QCoro::waitFor(m_store->remove(Key)).error().kind, Kind::KeychainLocked);
    QCOMPARE(write(patterned(3000, 'b')).error().kind, Kind::KeychainLocked);
    QCOMPARE(write("short").error().kind, Kind::KeychainLocked);
    m_items->setCondition(Condition::Unlocked);
    QCOMPARE(read(), patterned(20'000, 'a'));
}

void ChunkedStoreTest::k17_shouldNotMixKeys()
{
    const QString other = QStringLiteral("tasks:2:rt");
    QVERIFY(write(patterned(5000, 'a')));
    QVERIFY(QCoro::waitFor(m_store->write(other, secret(patterned(6000, 'b')))));
    QVERIFY(QCoro::waitFor(m_store->remove(Key)));
    QCOMPARE(QCoro::waitFor(m_store->read(other))->exposed(), patterned(6000, 'b'));
}

void ChunkedStoreTest::k18_shouldKeepTheOldValueIfAWriteIsTorn_data()
{
    QTest::addColumn<int>("oldSize");
    QTest::addColumn<int>("newSize");
    QTest::newRow("long after long") << 7000 << 9000;
    QTest::newRow("longer before") << 20'000 << 5000;
    QTest::newRow("long after short") << 100 << 9000;
    QTest::newRow("short after long") << 9000 << 100;
}

void ChunkedStoreTest::k18_shouldKeepTheOldValueIfAWriteIsTorn()
{
    QFETCH(const int, oldSize);
    QFETCH(const int, newSize);
    const QByteArray before = patterned(oldSize, 'a');
    const QByteArray after = patterned(newSize, 'b');
    bool complete = false;
    for (int writes = 0; !complete; ++writes) {
        init();
        QVERIFY(write(patterned(6000, 'z'))); // so that no slot is fresh
        QVERIFY(write(before));
        m_items->failAfter(Operation::Write, writes, Kind::KeychainBusy);
        complete = write(after).has_value();
        m_store = std::make_unique<ChunkedStore>(m_items); // the program starts anew
        QCOMPARE(read(), complete ? after : before);
        m_items->failNext(Operation::Write, Kind::KeychainBusy, 0);
        QVERIFY(write(after));
        QCOMPARE(read(), after);
    }
}

void ChunkedStoreTest::k18_shouldFallBackToThePreviousValue()
{
    QVERIFY(write(patterned(5000, 'a')));
    m_items->failNext(Operation::Remove, Kind::KeychainBusy, 1); // the old slot is not cleared away
    QVERIFY(write(patterned(5000, 'b')));
    QCOMPARE(read(), patterned(5000, 'b'));
    m_items->drop(ChunkSlot::itemKey(Key, 'B', 1));
    QCOMPARE(read(), patterned(5000, 'a'));
}

void ChunkedStoreTest::k18_shouldNotGiveOutADamagedValue_data()
{
    using Damage = std::function<void(FakeCredentialStore &)>;
    QTest::addColumn<Damage>("damage");
    const QString first = ChunkSlot::itemKey(Key, 'A', 0);
    const QString second = ChunkSlot::itemKey(Key, 'A', 1);
    const auto change = [](const QString &key, const std::function<QByteArray(QByteArray)> &edit) {
        return Damage([=](FakeCredentialStore &items) { items.put(key, edit(items.value(key))); });
    };
    QTest::newRow("a chunk is missing") << Damage([=](FakeCredentialStore &items) { items.drop(second); });
    QTest::newRow("a chunk is of another value") << change(second, [](QByteArray) { return patterned(2048, 'x'); });
    QTest::newRow("a bit is flipped") << change(first, [](QByteArray bytes) {
        bytes[10] = static_cast<char>(bytes.at(10) ^ 1);
        return bytes;
    });
    QTest::newRow("a chunk is cut") << change(second, [](const QByteArray &bytes) { return bytes.chopped(1); });
    QTest::newRow("a chunk is longer") << change(second, [](const QByteArray &bytes) { return bytes + 'x'; });
    for (const int size : {16, 17, 30, 53})
        QTest::addRow("the header is cut to %d", size)
            << change(Key, [size](const QByteArray &bytes) { return bytes.first(size); });
    QTest::newRow("the header has more to it") << change(Key, [](const QByteArray &bytes) { return bytes + 'x'; });
    QTest::newRow("no such slot") << change(Key, [](QByteArray bytes) { return bytes.replace(16, 1, "C"); });
    QTest::newRow("too many chunks") << change(Key, [](QByteArray bytes) { return bytes.replace(17, 1, "\xff"); });
    QTest::newRow("too long") << change(Key, [](QByteArray bytes) { return bytes.replace(18, 1, "\x7f"); });
}

void ChunkedStoreTest::k18_shouldNotGiveOutADamagedValue()
{
    QFETCH(const std::function<void(FakeCredentialStore &)>, damage);
    QVERIFY(write(patterned(5000, 'a')));
    QCOMPARE(m_items->value(Key).size(), 54);
    damage(*m_items);
    QCOMPARE(read(), QByteArray("error: credential-corrupt"));
}

void ChunkedStoreTest::k18_shouldTellAnUnreadableChunkFromADamagedOne()
{
    QVERIFY(write(patterned(5000, 'a')));
    m_items->failAfter(Operation::Read, 2, Kind::KeychainLocked);
    QCOMPARE(read(), QByteArray("error: keychain-locked"));
    m_items->failNext(Operation::Read, Kind::KeychainLocked, 0);
    QCOMPARE(read(), patterned(5000, 'a'));
}

void ChunkedStoreTest::k18_shouldReplaceWhatIsDamaged()
{
    for (const int size : {9000, 100}) {
        QVERIFY(write(patterned(5000, 'a')));
        m_items->put(Key, m_items->value(Key).first(20));
        QVERIFY(write(patterned(size, 'b')));
        QCOMPARE(read(), patterned(size, 'b'));
        QVERIFY(QCoro::waitFor(m_store->remove(Key)));
        QCOMPARE(m_items->size(), 0);
    }
}

void ChunkedStoreTest::shouldPassOnWhatItIsTold()
{
    QCOMPARE(m_store->displayName(), m_items->displayName());
    m_items->setBackendId(QStringLiteral("kwallet5"));
    QCOMPARE(m_store->backendId(), QStringLiteral("kwallet5"));
    m_items->setPersistent(false);
    QVERIFY(!m_store->isPersistent());
    QSignalSpy changed(m_store.get(), &CredentialStore::availabilityChanged);
    QVERIFY(QCoro::waitFor(m_store->lock()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QCoro::waitFor(m_store->probe(Key)).state, KeychainProbe::State::Locked);
    QVERIFY(QCoro::waitFor(m_store->unlock(std::chrono::seconds(1))));
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(ChunkedStoreTest)
#include "tst_chunkedstore.moc"
