// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/keyringprogram.h"
#include "tests/support/fakesecretservice.h"
#include "tests/support/stallprobe.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Storage = SessionView::Storage;
using Kind = Error::Kind;
using Call = FakeBackend::Call;

/// A Secret Service that does what the real one cannot be made to do.
class ScriptedSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_service.reset(); }

    void k8_shouldResumeWhenTheServiceAppears();
    void k15_shouldNotBelieveThatAWriteWasDone();
    void k17_shouldKeepLongTokensWhereItemsAreShort_data();
    void k17_shouldKeepLongTokensWhereItemsAreShort();
    void k20_shouldPreferItsOwnToANewerItem();
    void k25_shouldNotInsistAfterARefusal();

private:
    std::unique_ptr<FakeSecretService> m_service;
};

void ScriptedSecretsTest::init()
{
    m_service = std::make_unique<FakeSecretService>();
    m_service->start();
}

void ScriptedSecretsTest::k8_shouldResumeWhenTheServiceAppears()
{
    Machine machine;
    signInOnce(machine);
    m_service->stop();
    KeyringProgram program(machine, QStringLiteral("1"));
    StallProbe probe;
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainUnavailable);
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    m_service->start(); // the session's clock stands still: it is the name on the bus that makes it look
    QTRY_COMPARE(program.phase(), Phase::Active);
    QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    QVERIFY(machine.backend.use(textOf(*program.token())));
    QCOMPARE(m_service->items(), 1);
}

void ScriptedSecretsTest::k15_shouldNotBelieveThatAWriteWasDone()
{
    Machine machine;
    {
        KeyringProgram program(machine);
        signInAnn(program);
        m_service->setStale(true);
        program.refreshWhenDue();
        QCOMPARE(program.phase(), Phase::Active);
        QCOMPARE(program->view().storage, Storage::MemoryOnly);
        QCOMPARE(program->view().lastError->kind, Kind::KeychainMismatch);
        QVERIFY(machine.backend.use(textOf(*program.token())));
        m_service->setStale(false);
        machine.clock.advance(1s);
        QTRY_COMPARE(program->view().storage, Storage::Persisted);
    }
    KeyringProgram next(machine, QStringLiteral("1"));
    next->start();
    QTRY_COMPARE(next.phase(), Phase::Active);
}

void ScriptedSecretsTest::k17_shouldKeepLongTokensWhereItemsAreShort_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {2047, 2048, 2561, 16 * 1024})
        QTest::addRow("%d", size) << size;
}

// As on Windows.
void ScriptedSecretsTest::k17_shouldKeepLongTokensWhereItemsAreShort()
{
    QFETCH(const int, size);
    m_service->setLongest(2560);
    Machine machine;
    machine.backend.setRefreshSize(size);
    {
        KeyringProgram program(machine);
        signInAnn(program);
        QCOMPARE(program->view().storage, Storage::Persisted);
        program.refreshWhenDue();
        QCOMPARE(program->view().storage, Storage::Persisted);
    }
    KeyringProgram next(machine, QStringLiteral("1"));
    next->start();
    QVERIFY(turnUntil([&] { return next.phase() == Phase::Active; }));
    QVERIFY(next.signOut());
    QCOMPARE(m_service->items(), 0);
}

void ScriptedSecretsTest::k20_shouldPreferItsOwnToANewerItem()
{
    Machine machine;
    signInOnce(machine);
    QMap<QString, QString> clash = itemOf(machine);
    clash.insert(QStringLiteral("type"), QStringLiteral("base64"));
    m_service->add(clash, QByteArray("of another program").toBase64());
    QCOMPARE(m_service->items(), 2);
    KeyringProgram program(machine, QStringLiteral("1"));
    program->start();
    QTRY_COMPARE(program.phase(), Phase::Active);
    QCOMPARE(m_service->items(), 1);
}

// What macOS does after an update of the program; here what follows from it.
void ScriptedSecretsTest::k25_shouldNotInsistAfterARefusal()
{
    Machine machine;
    KeyringProgram program(machine);
    program->start();
    QTRY_COMPARE(program.phase(), Phase::SignedOut);
    m_service->denyNextWrites(2);
    QVERIFY(program.signIn());
    QCOMPARE(program.phase(), Phase::Active);
    QCOMPARE(program->view().storage, Storage::MemoryOnly);
    QCOMPARE(program->view().lastError->kind, Kind::KeychainDenied);
    QCOMPARE(m_service->writes(), 1);
    machine.clock.advance(1s);
    QTRY_COMPARE(m_service->writes(), 2);
    QTRY_VERIFY(!program->state().persisting);
    QCOMPARE(program->view().storage, Storage::MemoryOnly);
    machine.clock.advance(2s);
    QTRY_COMPARE(program->view().storage, Storage::Persisted);
    machine.pass(10min, 1min);
    QCOMPARE(m_service->writes(), 3);
    QVERIFY(machine.backend.use(textOf(*program.token())));
}

QTEST_GUILESS_MAIN(ScriptedSecretsTest)
#include "tst_scriptedsecrets.moc"
