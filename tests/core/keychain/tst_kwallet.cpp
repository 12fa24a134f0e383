// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/kwallet.h"

#include "tests/support/fakeinspector.h"
#include "tests/support/fakewallet.h"
#include "tests/support/stallprobe.h"

#include <QCoro/QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

using State = KeychainProbe::State;

const QString Service = QStringLiteral("io.github.latchkey.Latchkey");
const QString Key = QStringLiteral("tasks:1:rt");

} // namespace

class KWalletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void shouldTellTheStates_data();
    void shouldTellTheStates();
    void shouldOpenTheWallet_data();
    void shouldOpenTheWallet();
    void shouldCloseTheWallet();
    void shouldSayWhenTheWalletOpensOrCloses();
    void k9_shouldLookElsewhereWithoutAWallet();
    void k9_shouldStayWithTheWalletItKnew();
    void k9_shouldNotRelyOnASlowWallet();
    void k10_shouldNotStallForASilentWallet();
    void shouldKnowWhichSessionsUseIt_data();
    void shouldKnowWhichSessionsUseIt();

private:
    KeychainFinding inspect() { return QCoro::waitFor(m_wallet->inspect(Service, Key)); }

    std::shared_ptr<FakeInspector> m_otherwise;
    std::shared_ptr<KWallet> m_wallet;
};

void KWalletTest::init()
{
    m_otherwise = std::make_shared<FakeInspector>();
    m_wallet = std::make_shared<KWallet>(QStringLiteral("kwalletd5"), m_otherwise);
}

void KWalletTest::shouldTellTheStates_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("has");
    QTest::addColumn<KeychainProbe::State>("state");
    QTest::newRow("open, with the entry") << true << true << State::Present;
    QTest::newRow("open, without it") << true << false << State::Absent;
    QTest::newRow("closed, with the entry") << false << true << State::Locked;
    QTest::newRow("closed, without it") << false << false << State::Locked;
}

void KWalletTest::shouldTellTheStates()
{
    QFETCH(const bool, open);
    QFETCH(const bool, has);
    QFETCH(const KeychainProbe::State, state);
    FakeWallet wallet;
    wallet.setOpen(open);
    if (has)
        wallet.addEntry(Service, Key);
    QCOMPARE(inspect().state, state);
    QVERIFY(wallet.opened().isEmpty()); // looking never prompts
    QCOMPARE(m_otherwise->inspections, 0);
    QCOMPARE(m_wallet->displayName(), QStringLiteral("KWallet"));
    QCOMPARE(m_wallet->backendId(), QStringLiteral("kwallet5"));
}

void KWalletTest::shouldOpenTheWallet_data()
{
    QTest::addColumn<int>("handle");
    QTest::addColumn<bool>("opened");
    QTest::newRow("the user agrees") << 7 << true;
    QTest::newRow("the user refuses") << -1 << false;
}

void KWalletTest::shouldOpenTheWallet()
{
    QFETCH(const int, handle);
    QFETCH(const bool, opened);
    FakeWallet wallet;
    wallet.setOpen(false);
    wallet.setHandle(handle);
    const Result<void> unlocked = QCoro::waitFor(m_wallet->unlock(30s));
    QCOMPARE(unlocked.has_value(), opened);
    if (!opened)
        QCOMPARE(unlocked.error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(wallet.opened(), QStringList{QStringLiteral("kdewallet")});
}

void KWalletTest::shouldCloseTheWallet()
{
    FakeWallet wallet;
    wallet.addEntry(Service, Key);
    wallet.setCloses(false);
    QCOMPARE(QCoro::waitFor(m_wallet->lock()).error().kind, Error::Kind::KeychainUnavailable);
    QCOMPARE(inspect().state, State::Present);
    wallet.setCloses(true);
    QVERIFY(QCoro::waitFor(m_wallet->lock()));
    QCOMPARE(inspect().state, State::Locked);
    QVERIFY(wallet.opened().isEmpty());
}

void KWalletTest::shouldSayWhenTheWalletOpensOrCloses()
{
    FakeWallet wallet;
    QCOMPARE(inspect().state, State::Absent);
    QSignalSpy changed(m_wallet.get(), &KeychainInspector::availabilityChanged);
    wallet.announce(false);
    QTRY_COMPARE(changed.size(), 1);
    wallet.announce(true);
    QTRY_COMPARE(changed.size(), 2);
}

void KWalletTest::k9_shouldLookElsewhereWithoutAWallet()
{
    m_otherwise->finding = KeychainFinding(State::Present);
    QVERIFY(m_wallet->backendId().isEmpty()); // not known yet
    QCOMPARE(inspect().state, State::Present);
    QCOMPARE(m_wallet->displayName(), m_otherwise->displayName());
    QCOMPARE(m_wallet->backendId(), m_otherwise->backendId());

    FakeWallet late; // the library has chosen by now, and so has this
    QCOMPARE(inspect().state, State::Present);
    QCOMPARE(m_otherwise->inspections, 2);
}

void KWalletTest::k9_shouldStayWithTheWalletItKnew()
{
    m_otherwise->finding = KeychainFinding(State::Absent);
    {
        FakeWallet wallet;
        wallet.addEntry(Service, Key);
        QCOMPARE(inspect().state, State::Present);
    }
    QCOMPARE(inspect().state, State::Unavailable);
    QCOMPARE(m_otherwise->inspections, 0);
}

// The library, if it were let to ask now, would take another keychain for the life of the process.
void KWalletTest::k9_shouldNotRelyOnASlowWallet()
{
    m_otherwise->finding = KeychainFinding(State::Absent);
    FakeWallet wallet;
    wallet.addEntry(Service, Key);
    wallet.setDelay(700ms);
    StallProbe probe;
    QCOMPARE(inspect().state, State::Busy);
    QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    QVERIFY(wallet.questions() > 1);
    QVERIFY(m_wallet->backendId().isEmpty());
    QCOMPARE(m_otherwise->inspections, 0);

    wallet.setDelay(0ms);
    QTRY_COMPARE(inspect().state, State::Present);
    QCOMPARE(m_wallet->backendId(), QStringLiteral("kwallet5"));
    wallet.setDelay(700ms); // the library has chosen by now
    QCOMPARE(inspect().state, State::Present);
}

void KWalletTest::k10_shouldNotStallForASilentWallet()
{
    m_otherwise->finding = KeychainFinding(State::Absent);
    FakeWallet wallet;
    wallet.setDelay(std::nullopt);
    StallProbe probe;
    QCOMPARE(inspect().state, State::Busy);
    QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    QCOMPARE(wallet.questions(), 1);
    QVERIFY(m_wallet->backendId().isEmpty());
    QCOMPARE(m_otherwise->inspections, 0);
}

void KWalletTest::shouldKnowWhichSessionsUseIt_data()
{
    QTest::addColumn<QByteArray>("desktop");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("module");
    QTest::newRow("Plasma 5") << QByteArray("KDE") << QByteArray("5") << QStringLiteral("kwalletd5");
    QTest::newRow("no version") << QByteArray("KDE") << QByteArray() << QString();
    QTest::newRow("GNOME") << QByteArray("GNOME") << QByteArray("5") << QString();
    QTest::newRow("none") << QByteArray() << QByteArray() << QString();
}

void KWalletTest::shouldKnowWhichSessionsUseIt()
{
    QFETCH(const QByteArray, desktop);
    QFETCH(const QByteArray, version);
    QFETCH(const QString, module);
    for (const char *name : {"DESKTOP_SESSION", "KDE_FULL_SESSION"})
        qunsetenv(name);
    qputenv("XDG_CURRENT_DESKTOP", desktop);
    qputenv("KDE_SESSION_VERSION", version);
    QCOMPARE(kwalletModuleOfSession(), module);
}

QTEST_GUILESS_MAIN(KWalletTest)
#include "tst_kwallet.moc"
