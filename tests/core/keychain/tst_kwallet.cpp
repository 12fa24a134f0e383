// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/kwallet.h"

#include "tests/support/fakeinspector.h"

#include <QCoro/QCoroTask>
#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

using State = KeychainProbe::State;

const QString Service = QStringLiteral("io.github.latchkey.Latchkey");
const QString Key = QStringLiteral("tasks:1:rt");

/// What KWallet answers, as far as it is asked.
class FakeWallet : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    FakeWallet()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.registerObject(QStringLiteral("/modules/kwalletd5"), this,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(QStringLiteral("org.kde.kwalletd5"));
    }
    ~FakeWallet() override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterObject(QStringLiteral("/modules/kwalletd5"));
        bus.unregisterService(QStringLiteral("org.kde.kwalletd5"));
    }

    bool open_ = true;
    bool has = false;
    int handle = 1;
    bool closes = true;
    QStringList opened;

public Q_SLOTS:
    QString networkWallet() { return QStringLiteral("kdewallet"); }
    bool isOpen(const QString &wallet) { return open_ && wallet == networkWallet(); }
    bool keyDoesNotExist(const QString &wallet, const QString &folder, const QString &key)
    {
        return !(has && wallet == networkWallet() && folder == Service && key == Key);
    }
    int open(const QString &wallet, qlonglong, const QString &)
    {
        opened.append(wallet);
        open_ = open_ || handle >= 0;
        return handle;
    }

    int close(const QString &wallet, bool force)
    {
        if (!closes || !force || wallet != networkWallet())
            return -1;
        open_ = false;
        return 0;
    }

Q_SIGNALS:
    void walletOpened(const QString &wallet);
    void walletClosed(const QString &wallet);
};

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
    wallet.open_ = open;
    wallet.has = has;
    QCOMPARE(inspect().state, state);
    QVERIFY(wallet.opened.isEmpty()); // looking never prompts
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
    wallet.open_ = false;
    wallet.handle = handle;
    const Result<void> unlocked = QCoro::waitFor(m_wallet->unlock(30s));
    QCOMPARE(unlocked.has_value(), opened);
    if (!opened)
        QCOMPARE(unlocked.error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(wallet.opened, QStringList{QStringLiteral("kdewallet")});
}

void KWalletTest::shouldCloseTheWallet()
{
    FakeWallet wallet;
    wallet.has = true;
    wallet.closes = false;
    QCOMPARE(QCoro::waitFor(m_wallet->lock()).error().kind, Error::Kind::KeychainUnavailable);
    QCOMPARE(inspect().state, State::Present);
    wallet.closes = true;
    QVERIFY(QCoro::waitFor(m_wallet->lock()));
    QCOMPARE(inspect().state, State::Locked);
    QVERIFY(wallet.opened.isEmpty());
}

void KWalletTest::shouldSayWhenTheWalletOpensOrCloses()
{
    FakeWallet wallet;
    QCOMPARE(inspect().state, State::Absent);
    QSignalSpy changed(m_wallet.get(), &KeychainInspector::availabilityChanged);
    Q_EMIT wallet.walletClosed(wallet.networkWallet());
    QTRY_COMPARE(changed.size(), 1);
    Q_EMIT wallet.walletOpened(wallet.networkWallet());
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
        wallet.has = true;
        QCOMPARE(inspect().state, State::Present);
    }
    QCOMPARE(inspect().state, State::Unavailable);
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
