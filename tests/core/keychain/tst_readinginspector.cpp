// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/qtkeychainstore.h"
#include "core/keychain/readinginspector.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;

/// The way of Windows and macOS, over the keychain at hand.
class ReadingInspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellPresentFromAbsent();
};

void ReadingInspectorTest::shouldTellPresentFromAbsent()
{
    const QString key = QStringLiteral("tasks:1:rt");
    QtKeychainStore store(QStringLiteral("io.github.latchkey.Latchkey"),
                          std::make_shared<ReadingInspector>(QStringLiteral("Some Keychain"), QStringLiteral("some")));
    QCOMPARE(store.displayName(), QStringLiteral("Some Keychain"));
    QCOMPARE(store.backendId(), QStringLiteral("some"));
    QCOMPARE(QCoro::waitFor(store.lock()).error().kind, Error::Kind::KeychainUnavailable);
    QVERIFY(QCoro::waitFor(store.unlock(1s)));

    QCOMPARE(QCoro::waitFor(store.probe(key)).state, KeychainProbe::State::Absent);
    QCOMPARE(QCoro::waitFor(store.read(key)).error().kind, Error::Kind::CredentialMissing);
    QVERIFY(QCoro::waitFor(store.write(key, Secret::copyOf("a\0b", 3))));
    QCOMPARE(QCoro::waitFor(store.probe(key)).state, KeychainProbe::State::Present);
    const Result<Secret> read = QCoro::waitFor(store.read(key));
    QVERIFY(read);
    QCOMPARE(read->exposed(), QByteArray("a\0b", 3));
    QVERIFY(QCoro::waitFor(store.remove(key)));
    QCOMPARE(QCoro::waitFor(store.probe(key)).state, KeychainProbe::State::Absent);
}

QTEST_GUILESS_MAIN(ReadingInspectorTest)
#include "tst_readinginspector.moc"
