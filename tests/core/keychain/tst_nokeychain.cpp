// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/openstore.h"

#include <QCoro/QCoroTask>
#include <QDirIterator>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;

/// Runs where there is no keychain: without a service on the bus (K6), without a bus (K7), or without the event loop
/// that the keychain library needs.
class NoKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void k6_shouldSayThatItIsUnavailable();
    void k6_shouldWriteNoFile();
    void k7_shouldStartNoBus();
};

namespace {

const QString Key = QStringLiteral("tasks:1:rt");

Secret marker()
{
    return Secret::copyOf("marker-of-a-refresh-token", 25);
}

} // namespace

void NoKeychainTest::k6_shouldSayThatItIsUnavailable()
{
    const auto store = openStore(QStringLiteral("io.github.latchkey.Latchkey"));
    QCOMPARE(QCoro::waitFor(store->probe(Key)).state, KeychainProbe::State::Unavailable);
    QCOMPARE(QCoro::waitFor(store->read(Key)).error().kind, Error::Kind::KeychainUnavailable);
    QCOMPARE(QCoro::waitFor(store->write(Key, marker())).error().kind, Error::Kind::KeychainUnavailable);
    QCOMPARE(QCoro::waitFor(store->remove(Key)).error().kind, Error::Kind::KeychainUnavailable);
    QVERIFY(!store->displayName().isEmpty());
}

void NoKeychainTest::k6_shouldWriteNoFile()
{
    const auto store = openStore(QStringLiteral("io.github.latchkey.Latchkey"));
    QVERIFY(!QCoro::waitFor(store->write(Key, marker())));
    QDirIterator walk(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(marker().exposed()), qPrintable(file.fileName()));
        QVERIFY2(!content.contains(marker().exposed().toBase64()), qPrintable(file.fileName()));
    }
}

void NoKeychainTest::k7_shouldStartNoBus()
{
    const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto store = openStore(QStringLiteral("io.github.latchkey.Latchkey"));
    QVERIFY(!QCoro::waitFor(store->read(Key)));
    QCOMPARE(qgetenv("DBUS_SESSION_BUS_ADDRESS"), before);
    // Where a started bus notes its address.
    QVERIFY(!QFileInfo::exists(qEnvironmentVariable("HOME") + QStringLiteral("/.dbus/session-bus")));
}

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "tst_nokeychain.moc"
