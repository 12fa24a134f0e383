// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/refreshjournal.h"

#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

class RefreshJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayNothingAtFirst();
    void shouldRememberWhatWasWritten();
    void shouldBeReadableByItsOwnerOnly();
    void r4_shouldGiveTheSameKeyUntilTheOutcomeIsKnown();
    void shouldTreatOtherContentAsNothing_data();
    void shouldTreatOtherContentAsNothing();
    void shouldReportWhatCannotBeWritten();

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("journal")); }
    void write(const QByteArray &content)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_dir;
    Test::FakeClock m_clock;
    QUuid m_account = QUuid::createUuid();
};

using Phase = RefreshJournal::Phase;

void RefreshJournalTest::shouldSayNothingAtFirst()
{
    const RefreshJournal journal(m_dir.filePath(QStringLiteral("none")), m_account, m_clock);
    QCOMPARE(journal.read(), RefreshJournal::Entry());
}

void RefreshJournalTest::shouldRememberWhatWasWritten()
{
    RefreshJournal journal(path(), m_account, m_clock);
    const quint64 large = Q_UINT64_C(0xFFFF'FFFF'FFFF'FFFE);
    QVERIFY(journal.write(RefreshJournal::Entry(Phase::Sent, large, "key")));
    const RefreshJournal::Entry entry = RefreshJournal(path(), m_account, m_clock).read();
    QCOMPARE(entry.phase, Phase::Sent);
    QCOMPARE(entry.generation, large);
    QCOMPARE(entry.idempotencyKey, QByteArray("key"));
    QCOMPARE(entry.bootId, bootId());
    QCOMPARE(entry.time, m_clock.wallNow().toSecsSinceEpoch());
}

void RefreshJournalTest::shouldBeReadableByItsOwnerOnly()
{
    RefreshJournal journal(path(), m_account, m_clock);
    QVERIFY(journal.write(RefreshJournal::Entry(Phase::Committed, 1)));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files), QStringList(QStringLiteral("journal")));
}

void RefreshJournalTest::r4_shouldGiveTheSameKeyUntilTheOutcomeIsKnown()
{
    RefreshJournal journal(path(), m_account, m_clock);
    const QByteArray key = journal.beginSending(3);
    QVERIFY(!key.isEmpty());
    QCOMPARE(journal.read().phase, Phase::Sent);
    QCOMPARE(RefreshJournal(path(), m_account, m_clock).beginSending(3), key);
    QVERIFY(journal.beginSending(4) != key);
    journal.note(Phase::Committed, 4);
    QCOMPARE(journal.read().phase, Phase::Committed);
    QVERIFY(journal.beginSending(4) != key);
}

void RefreshJournalTest::shouldTreatOtherContentAsNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray account = m_account.toByteArray(QUuid::WithoutBraces);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("torn") << QByteArray(R"({"account":")" + account + R"(","gen":"1")");
    QTest::newRow("binary") << QByteArray(100, '\0');
    QTest::newRow("another account") << QByteArray(
        R"({"account":"5f3c9e0e-9f3b-4f4e-8f5f-000000000000","gen":"1","phase":"sent"})");
    QTest::newRow("unknown phase") << QByteArray(R"({"account":")" + account + R"(","gen":"1","phase":"x"})");
    QTest::newRow("no generation") << QByteArray(R"({"account":")" + account + R"(","phase":"sent"})");
    QTest::newRow("negative") << QByteArray(R"({"account":")" + account + R"(","gen":"-1","phase":"sent"})");
    QTest::newRow("too large") << QByteArray(10'000, ' ') + R"({"account":")" + account
                                      + R"(","gen":"1","phase":"sent"})";
}

void RefreshJournalTest::shouldTreatOtherContentAsNothing()
{
    QFETCH(QByteArray, content);
    write(content);
    QCOMPARE(RefreshJournal(path(), m_account, m_clock).read(), RefreshJournal::Entry());
}

void RefreshJournalTest::shouldReportWhatCannotBeWritten()
{
    write("a file, not a directory");
    RefreshJournal journal(path() + QStringLiteral("/below"), m_account, m_clock);
    const Result<void> written = journal.write(RefreshJournal::Entry(Phase::Sent, 1));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QVERIFY(!journal.beginSending(1).isEmpty());
}

QTEST_GUILESS_MAIN(RefreshJournalTest)
#include "tst_refreshjournal.moc"
