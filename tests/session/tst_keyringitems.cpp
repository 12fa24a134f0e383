// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/keyringprogram.h"
#include "tests/support/keyringdaemon.h"
#include "tests/support/mockprompter.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Storage = SessionView::Storage;
using Kind = Error::Kind;
using Call = FakeBackend::Call;

namespace {

KeyringDaemon::Attributes withType(KeyringDaemon::Attributes attributes, const char *type)
{
    attributes.insert(QStringLiteral("type"), QString::fromLatin1(type));
    return attributes;
}

} // namespace

/// What is in the real keyring is not what the program left there, or cannot be deleted, or is long.
class KeyringItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void k13_shouldAskAgainAfterTheKeyringWasReset_data();
    void k13_shouldAskAgainAfterTheKeyringWasReset();
    void k16_shouldNeverUseWhatCouldNotBeDeleted();
    void k16_shouldDeleteItInTheSameRun();
    void k17_shouldKeepTokensOfEverySize_data();
    void k17_shouldKeepTokensOfEverySize();
    void k19_shouldNotUseTextOfAnOlderVersion();
    void k19_shouldClearTextAwayThatHidesTheRecord();
    void k20_shouldKeepOnlyItsOwnOfTwo();

private:
    KeyringDaemon m_keyring;
};

void KeyringItemsTest::init()
{
    m_keyring.unlock();
    m_keyring.clear();
}

void KeyringItemsTest::k13_shouldAskAgainAfterTheKeyringWasReset_data()
{
    QTest::addColumn<bool>("corrupt");
    QTest::newRow("reset") << false;
    QTest::newRow("overwritten") << true;
}

void KeyringItemsTest::k13_shouldAskAgainAfterTheKeyringWasReset()
{
    QFETCH(const bool, corrupt);
    Machine machine;
    signInOnce(machine);
    MockPrompter prompter(QStringLiteral("accept:pw"));
    if (corrupt)
        m_keyring.corrupt();
    else
        m_keyring.clear();
    KeyringProgram program(machine, QStringLiteral("1"));
    program->start();
    QTRY_VERIFY(program.phase() != Phase::Starting);
    if (corrupt) { // nothing is proven before there is a keyring to look into
        QCOMPARE(program.phase(), Phase::KeychainLocked);
        QVERIFY(QCoro::waitFor(program->unlockKeychain()));
    }
    QTRY_COMPARE(program.phase(), Phase::ReauthRequired);
    QCOMPARE(program->view().lastError->kind, Kind::CredentialMissing);
    QCOMPARE(program->view().identity.subject, QStringLiteral("1"));
    QVERIFY(program.signIn());
    QCOMPARE(program->view().storage, Storage::Persisted);
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
}

void KeyringItemsTest::k16_shouldNeverUseWhatCouldNotBeDeleted()
{
    Machine machine;
    {
        KeyringProgram program(machine);
        signInAnn(program);
        m_keyring.lock();
        QCOMPARE(program.signOut().error().kind, Kind::KeychainLocked);
        QCOMPARE(program.phase(), Phase::SignedOut);
        QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    }
    KeyringProgram next(machine, QStringLiteral("1"));
    next->start();
    QTRY_COMPARE(next.phase(), Phase::KeychainLocked);
    m_keyring.unlock();
    QTRY_COMPARE(next.phase(), Phase::SignedOut);
    QTRY_COMPARE(m_keyring.count(itemOf(machine)), 0);
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    QVERIFY(!next.phases().contains(Phase::Active));
    QVERIFY(next.signIn());
    QCOMPARE(next->view().storage, Storage::Persisted);
}

void KeyringItemsTest::k16_shouldDeleteItInTheSameRun()
{
    Machine machine;
    KeyringProgram program(machine);
    signInAnn(program);
    MockPrompter prompter(QStringLiteral("accept:pw"));
    m_keyring.lock();
    QVERIFY(!program.signOut());
    QCOMPARE(prompter.prompts(), 0);
    m_keyring.unlock();
    QTRY_COMPARE(m_keyring.count(itemOf(machine)), 0);
    QCOMPARE(program.phase(), Phase::SignedOut);
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
}

void KeyringItemsTest::k17_shouldKeepTokensOfEverySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {2047, 2048, 2561, 16 * 1024})
        QTest::addRow("%d", size) << size;
}

void KeyringItemsTest::k17_shouldKeepTokensOfEverySize()
{
    QFETCH(const int, size);
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
    QCOMPARE(next->view().storage, Storage::Persisted);
    QVERIFY(m_keyring.count(allItems()) > 1);
    QCOMPARE(filesWithTokens(machine), QStringList());
    QVERIFY(next.signOut());
    QCOMPARE(m_keyring.count(allItems()), 0);
}

void KeyringItemsTest::k19_shouldNotUseTextOfAnOlderVersion()
{
    Machine machine;
    const KeyringDaemon::Attributes text = withType(itemOf(machine), "plaintext");
    m_keyring.add(text, "a token, as text");
    KeyringProgram program(machine, QStringLiteral("1"));
    program->start();
    QTRY_COMPARE(program.phase(), Phase::ReauthRequired);
    QCOMPARE(m_keyring.count(text), 1); // no error deletes anything
    QVERIFY(program.signIn());
    QCOMPARE(program->view().storage, Storage::Persisted);
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    QCOMPARE(m_keyring.count(text), 0);
}

void KeyringItemsTest::k19_shouldClearTextAwayThatHidesTheRecord()
{
    Machine machine;
    signInOnce(machine);
    const KeyringDaemon::Attributes text = withType(itemOf(machine), "plaintext");
    m_keyring.add(text, "text of another program");
    KeyringProgram program(machine, QStringLiteral("1"));
    program->start();
    QTRY_COMPARE(program.phase(), Phase::Active);
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    QCOMPARE(m_keyring.count(text), 0);
    QVERIFY(program.signOut());
    QCOMPARE(m_keyring.count(itemOf(machine)), 0);
}

void KeyringItemsTest::k20_shouldKeepOnlyItsOwnOfTwo()
{
    Machine machine;
    signInOnce(machine);
    // Another program's item with the same attributes. Only the name of the schema, which no search looks at, tells
    // them apart.
    m_keyring.add(withType(itemOf(machine), "base64"), QByteArray("of another program").toBase64());
    QCOMPARE(m_keyring.count(itemOf(machine)), 2);
    KeyringProgram program(machine, QStringLiteral("1"));
    program->start();
    QTRY_COMPARE(program.phase(), Phase::Active);
    QCOMPARE(program->view().storage, Storage::Persisted);
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
}

QTEST_GUILESS_MAIN(KeyringItemsTest)
#include "tst_keyringitems.moc"
