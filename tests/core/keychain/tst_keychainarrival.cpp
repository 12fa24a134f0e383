// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/openstore.h"

#include <QCoro/QCoroTask>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;

/// Runs on a bus without a secret service, and brings one later (K8).
class KeychainArrivalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void k8_shouldNoticeAServiceThatStartsLater();
};

void KeychainArrivalTest::k8_shouldNoticeAServiceThatStartsLater()
{
    const QString key = QStringLiteral("tasks:1:rt");
    const auto store = openStore(QStringLiteral("io.github.latchkey.Latchkey"));
    QSignalSpy changed(store.get(), &CredentialStore::availabilityChanged);
    QCOMPARE(QCoro::waitFor(store->probe(key)).state, KeychainProbe::State::Unavailable);
    QVERIFY(changed.isEmpty());

    QProcess daemon;
    daemon.start(QStringLiteral("gnome-keyring-daemon"),
                 {QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    daemon.write("pw");
    daemon.closeWriteChannel();
    QVERIFY(daemon.waitForFinished()); // what stays is its child

    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(QCoro::waitFor(store->probe(key)).state, KeychainProbe::State::Absent);
    QVERIFY(QCoro::waitFor(store->write(key, Secret::copyOf("value", 5))));
    QCOMPARE(QCoro::waitFor(store->read(key))->exposed(), QByteArray("value"));
}

QTEST_GUILESS_MAIN(KeychainArrivalTest)
#include "tst_keychainarrival.moc"
