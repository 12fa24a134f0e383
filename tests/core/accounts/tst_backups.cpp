// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/automaticbackups.h"
#include "core/exchange/importplan.h"
#include "core/sync/rowseal.h"
#include "core/sync/storefile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCoro::waitFor(m_backups->idle()); }

    void shouldKeepTheNewestAndOneAWeek_data();
    void shouldKeepTheNewestAndOneAWeek();
    void shouldShowNothingOfTheTasks();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldRefuseWhatALostKeyHasSealed();
    void shouldMakeOneADayAfterChanges();
    void shouldMakeNoneOfWhatIsKeptAlready();
    void shouldBringBackWhatWasThere();
    void shouldLeaveNothingWhereNothingIsKept();
    void shouldGoWithTheLocalStore();

private:
    [[nodiscard]] QString store() const { return m_directory->filePath(QStringLiteral("7.cache")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_directory->path()).entryList({QStringLiteral("*.backup-*")}, QDir::Files);
    }
    [[nodiscard]] QString newestFile() const { return m_directory->filePath(files().last()); }
    [[nodiscard]] QList<BackupInfo> list() const { return m_backups->list().value_or(QList<BackupInfo>()); }
    Result<QString> add(const char *title)
    {
        TaskDraft draft;
        draft.title = QLatin1String(title);
        return m_tasks->add(draft);
    }
    Result<void> make(BackupReason reason = BackupReason::BeforeImport)
    {
        return QCoro::waitFor(m_backups->make(reason));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTaskRepository> m_tasks;
    std::unique_ptr<AutomaticBackups> m_backups;
    Secret m_key = RowSeal::makeKey();
};

void BackupsTest::init()
{
    m_backups.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<FakeClock>();
    m_tasks = std::make_unique<FakeTaskRepository>();
    m_backups = std::make_unique<AutomaticBackups>(*m_tasks, *m_clock);
    m_backups->keepBeside(store(), m_key.clone());
    m_tasks->load({FakeTaskRepository::sampleTask(QStringLiteral("1"), QStringLiteral("Oat milk"))});
}

void BackupsTest::shouldKeepTheNewestAndOneAWeek_data()
{
    QTest::addColumn<QList<int>>("days"); // before a Wednesday, newest first
    QTest::addColumn<QList<int>>("superfluous");
    const auto upTo = [](int last) {
        QList<int> days;
        for (int day = 0; day <= last; ++day)
            days.append(day);
        return days;
    };
    QTest::newRow("none") << QList<int>() << QList<int>();
    QTest::newRow("ten") << upTo(9) << QList<int>();
    QTest::newRow("one of the week before") << upTo(10) << QList<int>();
    // The tenth day before is a Sunday, and stands for its week.
    QTest::newRow("two of that week") << upTo(12) << QList<int>{11, 12};
    QTest::newRow("long ago") << upTo(9) + QList<int>{400, 800} << QList<int>();
    QTest::newRow("nine weeks") << upTo(9) + QList<int>{17, 24, 31, 38, 45, 52, 59, 66, 73} << QList<int>{73};
}

void BackupsTest::shouldKeepTheNewestAndOneAWeek()
{
    QFETCH(QList<int>, days);
    QFETCH(QList<int>, superfluous);
    const auto idsOf = [](const QList<int> &daysBefore) {
        QStringList ids;
        for (const int day : daysBefore)
            ids.append(QDate(2026, 11, 25).addDays(-day).toString(QStringLiteral("yyyyMMdd'-120000000'")));
        return ids;
    };
    QCOMPARE(superfluousBackups(idsOf(days)), idsOf(superfluous));
}

void BackupsTest::shouldShowNothingOfTheTasks()
{
    QVERIFY(make().has_value());
    QCOMPARE(files().size(), 1);
    QFile file(newestFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Oat"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const BackupInfo info = list().first();
    QCOMPARE(info.madeAt, m_clock->wallNow());
    QCOMPARE(info.reason, BackupReason::BeforeImport);
    QCOMPARE(info.tasks, 1);
}

void BackupsTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("part"); // of the file; empty: its last byte
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QString>("why");
    QTest::newRow("what it is") << QByteArray("-sealed-") << QByteArray("-spoilt-")
                                << QStringLiteral("is damaged, or no backup");
    QTest::newRow("another version") << QByteArray("\"version\":1") << QByteArray("\"version\":2")
                                     << QStringLiteral("was made by a newer Latchkey");
    QTest::newRow("how much it holds") << QByteArray("\"tasks\":1") << QByteArray("\"tasks\":0")
                                       << QStringLiteral("is damaged");
    QTest::newRow("its end") << QByteArray() << QByteArray() << QStringLiteral("is damaged");
    QTest::newRow("too much") << QByteArray() << QByteArray("xx") << QStringLiteral("is damaged");
}

void BackupsTest::shouldRefuse()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, instead);
    QVERIFY(make().has_value());
    QFile file(newestFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    if (part.isEmpty())
        bytes.replace(bytes.size() - 1, 1, instead);
    else
        bytes.replace(part, instead);
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(bytes);
    file.close();
    const Result<ExchangeData> opened = QCoro::waitFor(m_backups->open(list().first().id));
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, Error::Kind::InvalidInput);
    QTEST(opened.error().fields.first().message, "why");
    QCOMPARE(m_tasks->tasks().size(), 1);
}

void BackupsTest::shouldRefuseWhatALostKeyHasSealed()
{
    QVERIFY(make().has_value());
    m_backups->keepBeside(store(), RowSeal::makeKey());
    const Result<ExchangeData> opened = QCoro::waitFor(m_backups->open(list().first().id));
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().fields.first().message,
             QStringLiteral("was sealed with a key that is not in this keychain"));
    QVERIFY(make().has_value()); // and makes another one of its own
    QCOMPARE(files().size(), 2);
}

void BackupsTest::shouldMakeOneADayAfterChanges()
{
    const QSignalSpy made(m_backups.get(), &AutomaticBackups::made);
    m_clock->advance(2min);
    QTRY_COMPARE(made.size(), 1); // what was loaded
    m_clock->advance(48h);
    QCOMPARE(list().size(), 1); // nothing has changed
    QVERIFY(m_tasks->remove(QStringLiteral("1")).has_value());
    m_clock->advance(1min);
    QVERIFY(add("Bread").has_value());
    m_clock->advance(1min);
    QTRY_COMPARE(made.size(), 2);
    QVERIFY(add("Butter").has_value());
    m_clock->advance(23h);
    QCOMPARE(list().size(), 2);
    m_clock->advance(2h);
    QTRY_COMPARE(made.size(), 3);
    QCOMPARE(list().first().reason, BackupReason::Daily);
    QCOMPARE(list().first().tasks, 2);
    m_tasks->setFilters({{QStringLiteral("a"), QStringLiteral("Urgent"), QStringLiteral("p1"), {}}});
    m_clock->advance(25h);
    QTRY_COMPARE(made.size(), 4);
}

void BackupsTest::shouldMakeNoneOfWhatIsKeptAlready()
{
    QVERIFY(make().has_value());
    QVERIFY(make().has_value());
    QCOMPARE(files().size(), 1);
    QVERIFY(add("Bread").has_value());
    QVERIFY(make().has_value()); // at the same time as the first
    QCOMPARE(files().size(), 2);
    QCOMPARE(list().first().tasks, 2);
}

void BackupsTest::shouldBringBackWhatWasThere()
{
    Task done = FakeTaskRepository::sampleTask(newId(), QStringLiteral("Plan"), true);
    done.createdAt = m_clock->wallNow().addDays(-20);
    done.completedAt = m_clock->wallNow().addDays(-10);
    m_tasks->load({done});
    QVERIFY(make().has_value());
    QVERIFY(m_tasks->remove(done.id).has_value());
    const Result<ExchangeData> backup = QCoro::waitFor(m_backups->open(list().first().id));
    QVERIFY(backup.has_value());
    const ImportPlan plan = planImport(*backup, TasksSnapshot::of(*m_tasks), ImportKind::Restore);
    const Result<Changes> undo = m_tasks->apply(plan.changes);
    QVERIFY(undo.has_value());
    QCOMPARE(m_tasks->task(done.id)->title, done.title);
    QCOMPARE(timesOf(*m_tasks->task(done.id)), timesOf(done));
    QVERIFY(m_tasks->apply(*undo).has_value());
    QVERIFY(m_tasks->tasks().isEmpty());
}

void BackupsTest::shouldLeaveNothingWhereNothingIsKept()
{
    auto making = m_backups->make(BackupReason::BeforeImport);
    m_backups->keepNone(); // signed out meanwhile
    QCOMPARE(QCoro::waitFor(making).error().kind, Error::Kind::KeychainLocked);
    QVERIFY(files().isEmpty());
    QCOMPARE(make().error().kind, Error::Kind::KeychainLocked);
    QVERIFY(!m_backups->list().has_value());
}

void BackupsTest::shouldGoWithTheLocalStore()
{
    QVERIFY(make().has_value());
    QVERIFY(storeLeftovers(store()));
    QVERIFY(eraseStore(store()).has_value());
    QVERIFY(files().isEmpty());
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
