// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/keyringprogram.h"
#include "tests/support/stallprobe.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Storage = SessionView::Storage;
using Kind = Error::Kind;

/// Runs where nothing on the bus keeps secrets, and where there is no bus.
class NoKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void k6_shouldKeepTheSessionInMemoryOnly();
    void k7_shouldNotBeKeptWaiting();
};

void NoKeyringTest::k6_shouldKeepTheSessionInMemoryOnly()
{
    Machine machine;
    KeyringProgram program(machine);
    StallProbe probe;
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainUnavailable);
    QVERIFY(program.signIn());
    QCOMPARE(program.phase(), Phase::Active);
    for (int rotation = 0; rotation < 2; ++rotation) {
        program.refreshWhenDue();
        QCOMPARE(program.phase(), Phase::Active);
        QVERIFY(machine.backend.use(textOf(*program.token())));
        QCOMPARE(program->view().storage, Storage::MemoryOnly); // which people are told
        QCOMPARE(program->view().lastError->kind, Kind::KeychainUnavailable);
    }
    QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    QCOMPARE(filesWithTokens(machine), QStringList());
    QVERIFY(program.signOut()); // nothing was ever kept
    QCOMPARE(program.phase(), Phase::SignedOut);
    QCOMPARE(filesWithTokens(machine), QStringList());
}

void NoKeyringTest::k7_shouldNotBeKeptWaiting()
{
    // The fastest of some starts, since a busy machine can slow down each of them.
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int start = 0; start < 5; ++start) {
        Machine machine;
        QElapsedTimer timer;
        timer.start();
        KeyringProgram program(machine);
        StallProbe probe;
        program->start();
        QVERIFY(turnUntil([&] { return program.phase() == Phase::KeychainUnavailable; }));
        QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
        fastest = std::min(fastest, timer.elapsed());
    }
    QCOMPARE_LT(fastest, 200);
}

QTEST_GUILESS_MAIN(NoKeyringTest)
#include "tst_nokeyring.moc"
