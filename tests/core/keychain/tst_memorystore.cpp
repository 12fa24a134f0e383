// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/memorystore.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Latchkey;

namespace {

Secret secret(const QByteArray &bytes)
{
    return Secret::copyOf(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

const QString Key = QStringLiteral("tasks:1:rt");

} // namespace

class MemoryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayThatItForgets();
    void shouldSayThatItCannotLock();
    void shouldGiveBackTheBytesItWasGiven();
    void shouldTellPresentFromAbsent();
    void shouldReplace();
    void shouldNotMixKeys();
    void shouldRefuseSizesNoKeychainTakes_data();
    void shouldRefuseSizesNoKeychainTakes();
};

void MemoryStoreTest::shouldSayThatItForgets()
{
    const MemoryStore store;
    QVERIFY(!store.isPersistent());
    QVERIFY(!store.displayName().isEmpty());
    QCOMPARE(store.backendId(), QStringLiteral("memory"));
}

void MemoryStoreTest::shouldSayThatItCannotLock()
{
    MemoryStore store;
    QVERIFY(QCoro::waitFor(store.write(Key, secret("x"))));
    QCOMPARE(QCoro::waitFor(store.lock()).error().kind, Error::Kind::KeychainUnavailable);
    QVERIFY(QCoro::waitFor(store.read(Key)));
}

void MemoryStoreTest::shouldGiveBackTheBytesItWasGiven()
{
    MemoryStore store;
    const QByteArray raw("a\0b\xff", 4);
    QVERIFY(QCoro::waitFor(store.write(Key, secret(raw))));
    for (int i = 0; i < 2; ++i) {
        const Result<Secret> read = QCoro::waitFor(store.read(Key));
        QVERIFY(read);
        QCOMPARE(read->exposed(), raw);
    }
}

void MemoryStoreTest::shouldTellPresentFromAbsent()
{
    MemoryStore store;
    QCOMPARE(QCoro::waitFor(store.probe(Key)).state, KeychainProbe::State::Absent);
    QCOMPARE(QCoro::waitFor(store.read(Key)).error().kind, Error::Kind::CredentialMissing);
    QVERIFY(QCoro::waitFor(store.write(Key, secret("x"))));
    QCOMPARE(QCoro::waitFor(store.probe(Key)).state, KeychainProbe::State::Present);
    QVERIFY(QCoro::waitFor(store.remove(Key)));
    QCOMPARE(QCoro::waitFor(store.probe(Key)).state, KeychainProbe::State::Absent);
    QVERIFY(QCoro::waitFor(store.remove(Key)));
}

void MemoryStoreTest::shouldReplace()
{
    MemoryStore store;
    QVERIFY(QCoro::waitFor(store.write(Key, secret("first"))));
    QVERIFY(QCoro::waitFor(store.write(Key, secret("second"))));
    QCOMPARE(QCoro::waitFor(store.read(Key))->exposed(), QByteArray("second"));
}

void MemoryStoreTest::shouldNotMixKeys()
{
    MemoryStore store;
    const QString other = QStringLiteral("tasks:2:rt");
    QVERIFY(QCoro::waitFor(store.write(Key, secret("one"))));
    QVERIFY(QCoro::waitFor(store.write(other, secret("two"))));
    QVERIFY(QCoro::waitFor(store.remove(Key)));
    QCOMPARE(QCoro::waitFor(store.read(other))->exposed(), QByteArray("two"));
}

void MemoryStoreTest::shouldRefuseSizesNoKeychainTakes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("empty") << 0 << false;
    QTest::newRow("one byte") << 1 << true;
    QTest::newRow("the longest") << 24576 << true;
    QTest::newRow("longer by one") << 24577 << false;
}

void MemoryStoreTest::shouldRefuseSizesNoKeychainTakes()
{
    QFETCH(const int, size);
    QFETCH(const bool, accepted);
    MemoryStore store;
    QVERIFY(QCoro::waitFor(store.write(Key, secret("before"))));
    const Result<void> written = QCoro::waitFor(store.write(Key, secret(QByteArray(size, 'k'))));
    QCOMPARE(written.has_value(), accepted);
    if (!accepted)
        QCOMPARE(written.error().kind, Error::Kind::InvalidInput);
    const QByteArray expected = accepted ? QByteArray(size, 'k') : QByteArray("before");
    QCOMPARE(QCoro::waitFor(store.read(Key))->exposed(), expected);
}

QTEST_GUILESS_MAIN(MemoryStoreTest)
#include "tst_memorystore.moc"
