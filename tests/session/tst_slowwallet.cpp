// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/keyringprogram.h"
#include "tests/support/fakewallet.h"
#include "tests/support/keyringdaemon.h"
#include "tests/support/stallprobe.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Kind = Error::Kind;

/// A session of Plasma 5 in which KWallet is late, and the saved sign-in is in another keychain.
class SlowWalletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void k9_shouldNotTakeASlowWalletForAnEmptyOne_data();
    void k9_shouldNotTakeASlowWalletForAnEmptyOne();
    void k10_shouldNotStallForASilentWallet();

private:
    KeyringDaemon m_keyring;
};

void SlowWalletTest::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
}

void SlowWalletTest::init()
{
    m_keyring.unlock();
    m_keyring.clear();
}

void SlowWalletTest::k9_shouldNotTakeASlowWalletForAnEmptyOne_data()
{
    QTest::addColumn<bool>("becomesQuick");
    QTest::newRow("and it goes") << false;
    QTest::newRow("and it becomes quick") << true;
}

void SlowWalletTest::k9_shouldNotTakeASlowWalletForAnEmptyOne()
{
    QFETCH(const bool, becomesQuick);
    Machine machine;
    signInOnce(machine);
    const QByteArray file = keyringFile();
    auto wallet = std::make_unique<FakeWallet>();
    wallet->setDelay(700ms);
    KeyringProgram program(machine, QStringLiteral("1"));
    {
        StallProbe probe;
        program->start();
        QTRY_COMPARE(program.phase(), Phase::KeychainBusy);
        QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    }
    if (becomesQuick) {
        wallet->setDelay(0ms);
        program->retryNow();
        QTRY_COMPARE(program->state().phase, SessionState::Phase::KeychainUnavailable);
        QCOMPARE(program.store().backendId(), QStringLiteral("kwallet5"));
    } else {
        wallet.reset();
        QTRY_COMPARE(program.phase(), Phase::Active);
        QCOMPARE(program.store().backendId(), QStringLiteral("secret-service"));
    }
    for (const Phase wrong : {Phase::SignedOut, Phase::ReauthRequired, Phase::Authenticating})
        QVERIFY(!program.phases().contains(wrong));
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    if (becomesQuick)
        QCOMPARE(keyringFile(), file);
}

void SlowWalletTest::k10_shouldNotStallForASilentWallet()
{
    Machine machine;
    signInOnce(machine);
    const QByteArray file = keyringFile();
    auto wallet = std::make_unique<FakeWallet>();
    wallet->setDelay(std::nullopt);
    KeyringProgram program(machine, QStringLiteral("1"));
    StallProbe probe;
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainBusy);
    QCOMPARE(program.token().error().kind, Kind::KeychainBusy);
    QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    QVERIFY(wallet->opened().isEmpty());
    QCOMPARE(keyringFile(), file);
    wallet.reset();
    QTRY_COMPARE(program.phase(), Phase::Active);
}

QTEST_GUILESS_MAIN(SlowWalletTest)
#include "tst_slowwallet.moc"
