// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sealedstore.h"
#include "core/sync/storefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

namespace {

const QString Tasks = QStringLiteral("tasks");
const QString Outbox = QStringLiteral("outbox");
const QByteArray Text = "Buy oat milk for Zoë";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// For changing what is in a file behind a store's back.
void tamper(const QString &file, const QString &sql)
{
    SqliteConnection connection;
    QVERIFY(connection.open(file, SqliteConnection::Mode::ReadWrite));
    const Result<void> done = connection.execute(sql);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

} // namespace

class SealedStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldKeepRowsFromRunToRun();
    void shouldKeepTheOrderInWhichIdsWereFirstPut();
    void shouldTakeBackWhatWasPut();
    void shouldChangeAllOrNothing();
    void shouldShowOneProgramWhatAnotherWrote();
    void shouldShowNoTextInAnyFile_data();
    void shouldShowNoTextInAnyFile();
    void shouldSealTheSameTextAnewEachTime();
    void shouldBeForItsOwnerOnly();
    void shouldTellAnotherKeyFromDamage();
    void shouldOpenWhereOnlyTheCheckOfTheKeyIsDamaged();
    void shouldReportDamagedRowsAndReadTheOthers_data();
    void shouldReportDamagedRowsAndReadTheOthers();
    void shouldLeaveAFileOfANewerVersionAlone();
    void shouldSayWhatItCannotOpen_data();
    void shouldSayWhatItCannotOpen();
    void shouldCountRowsWithoutTheKey();
    void shouldWriteNothingAtAllInMemory();
    void shouldSetAFileAside();
    void shouldEraseAllItsFiles();

private:
    [[nodiscard]] std::unique_ptr<SealedStore> open() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
    Secret m_key;
};

void SealedStoreTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(QStringLiteral("below/a.tasks"));
    m_key = RowSeal::makeKey();
}

std::unique_ptr<SealedStore> SealedStoreTest::open() const
{
    SealedStore::Opened opened = SealedStore::open(m_file, m_key);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().error.detail));
    return std::move(*opened);
}

void SealedStoreTest::shouldKeepRowsFromRunToRun()
{
    QVERIFY(open()->write(StoreBatch().put(Tasks, QStringLiteral("a"), Text).put(Outbox, QStringLiteral("1"), "")));
    const auto store = open();
    const Result<StoredRows> tasks = store->readAll(Tasks);
    QVERIFY(tasks);
    QCOMPARE(tasks->rows.size(), 1);
    QCOMPARE(tasks->rows[0].id, QStringLiteral("a"));
    QCOMPARE(tasks->rows[0].bytes, Text);
    QVERIFY(tasks->damaged.isEmpty());
    QCOMPARE(store->readAll(Outbox)->rows[0].bytes, QByteArray());
    QVERIFY(store->readAll(QStringLiteral("lists"))->rows.isEmpty());
    QCOMPARE(*store->count(QStringLiteral("lists")), 0);
}

void SealedStoreTest::shouldKeepTheOrderInWhichIdsWereFirstPut()
{
    const auto store = open();
    for (const char *id : {"z", "b", "y", "b"})
        QVERIFY(store->write(StoreBatch().put(Outbox, QLatin1String(id), id)));
    QStringList ids;
    const Result<StoredRows> rows = store->readAll(Outbox);
    for (const StoredRow &row : rows->rows)
        ids.append(row.id);
    QCOMPARE(ids, (QStringList{QStringLiteral("z"), QStringLiteral("b"), QStringLiteral("y")}));
}

void SealedStoreTest::shouldTakeBackWhatWasPut()
{
    const auto store = open();
    QVERIFY(store->write(StoreBatch().remove(Tasks, QStringLiteral("a")).clear(Outbox)));
    QVERIFY(store->write(StoreBatch()
                             .put(Tasks, QStringLiteral("a"), "1")
                             .put(Tasks, QStringLiteral("b"), "2")
                             .put(Outbox, QStringLiteral("a"), "3")));
    QVERIFY(store->write(StoreBatch().put(Tasks, QStringLiteral("b"), "4").remove(Tasks, QStringLiteral("a"))));
    QCOMPARE(store->readAll(Tasks)->rows.size(), 1);
    QCOMPARE(store->readAll(Tasks)->rows[0].bytes, QByteArray("4"));
    QVERIFY(store->write(StoreBatch().clear(Tasks)));
    QCOMPARE(*store->count(Tasks), 0);
    QCOMPARE(*store->count(Outbox), 1);
}

void SealedStoreTest::shouldChangeAllOrNothing()
{
    const auto store = open();
    QVERIFY(store->write(StoreBatch().put(Tasks, QStringLiteral("a"), "before").put(Outbox, QStringLiteral("1"), "")));
    tamper(m_file, QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON rows_outbox "
                                  "BEGIN SELECT RAISE(ABORT, 'no room'); END"));
    const Result<void> written =
        store->write(StoreBatch().put(Tasks, QStringLiteral("a"), "after").put(Outbox, QStringLiteral("2"), ""));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QCOMPARE(store->readAll(Tasks)->rows[0].bytes, QByteArray("before"));
    QVERIFY(store->write(StoreBatch().put(Tasks, QStringLiteral("b"), "later")));
}

void SealedStoreTest::shouldShowOneProgramWhatAnotherWrote()
{
    const auto first = open();
    const auto second = open();
    QVERIFY(first->write(StoreBatch().put(Tasks, QStringLiteral("a"), "1")));
    QVERIFY(second->write(StoreBatch().put(Tasks, QStringLiteral("b"), "2")));
    QCOMPARE(first->readAll(Tasks)->rows.size(), 2);
}

void SealedStoreTest::shouldShowNoTextInAnyFile_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("while it is open") << true;
    QTest::newRow("closed") << false;
}

void SealedStoreTest::shouldShowNoTextInAnyFile()
{
    QFETCH(bool, open);
    auto store = this->open();
    QVERIFY(store->write(StoreBatch().put(Tasks, QStringLiteral("a-task"), Text)));
    if (!open)
        store.reset();
    QByteArray all;
    const QDir directory = QFileInfo(m_file).absoluteDir();
    for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden))
        all += contentOf(directory.filePath(name));
    QVERIFY(all.contains("a-task")); // it was written
    QVERIFY(!all.contains("oat milk"));
    QVERIFY(!all.contains(m_key.exposed()));
}

void SealedStoreTest::shouldSealTheSameTextAnewEachTime()
{
    const RowSeal seal(m_key.clone());
    QVERIFY(seal.seal(Text, "here") != seal.seal(Text, "here"));
    QCOMPARE(seal.open(seal.seal(Text, "here"), "here"), std::optional(Text));
    QCOMPARE(seal.open(seal.seal(Text, "here"), "there"), std::nullopt);
    QVERIFY(!(RowSeal::makeKey() == RowSeal::makeKey()));
}

void SealedStoreTest::shouldBeForItsOwnerOnly()
{
    const auto store = open();
    QVERIFY(store->write(StoreBatch().put(Tasks, QStringLiteral("a"), Text)));
    const QDir directory = QFileInfo(m_file).absoluteDir();
    const QStringList names = directory.entryList(QDir::Files);
    QVERIFY2(names.size() >= 2, qPrintable(names.join(u' ')));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : names)
        QVERIFY2(!(QFile::permissions(directory.filePath(name)) & others), qPrintable(name));
}

void SealedStoreTest::shouldTellAnotherKeyFromDamage()
{
    QVERIFY(open()->write(StoreBatch().put(Tasks, QStringLiteral("a"), Text)));
    const SealedStore::Opened other = SealedStore::open(m_file, RowSeal::makeKey());
    QVERIFY(!other);
    QCOMPARE(other.error().trouble, SealedStore::Trouble::OtherKey);
    QCOMPARE(open()->readAll(Tasks)->rows.size(), 1);
}

void SealedStoreTest::shouldOpenWhereOnlyTheCheckOfTheKeyIsDamaged()
{
    QVERIFY(open()->write(StoreBatch().put(Tasks, QStringLiteral("a"), Text)));
    tamper(m_file, QStringLiteral("UPDATE key_check SET sealed = x'00'"));
    QCOMPARE(open()->readAll(Tasks)->rows.size(), 1);
    const SealedStore::Opened other = SealedStore::open(m_file, RowSeal::makeKey());
    QVERIFY(!other);
    QCOMPARE(other.error().trouble, SealedStore::Trouble::OtherKey);
}

void SealedStoreTest::shouldReportDamagedRowsAndReadTheOthers_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("a bit", "UPDATE rows_tasks SET sealed = cast(substr(sealed, 1, 30) || x'00' || substr(sealed, 32) AS BLOB) "
                 "WHERE id = 'b'");
    row("cut", "UPDATE rows_tasks SET sealed = substr(sealed, 1, 20) WHERE id = 'b'");
    row("empty", "UPDATE rows_tasks SET sealed = x'' WHERE id = 'b'");
    row("of another row",
        "UPDATE rows_tasks SET sealed = (SELECT sealed FROM rows_tasks WHERE id = 'a') WHERE id = 'b'");
    row("of another collection", "UPDATE rows_tasks SET sealed = (SELECT sealed FROM rows_outbox) WHERE id = 'b'");
}

void SealedStoreTest::shouldReportDamagedRowsAndReadTheOthers()
{
    QFETCH(QString, sql);
    QVERIFY(open()->write(StoreBatch()
                              .put(Tasks, QStringLiteral("a"), "1")
                              .put(Tasks, QStringLiteral("b"), "2")
                              .put(Tasks, QStringLiteral("c"), "3")
                              .put(Outbox, QStringLiteral("b"), "4")));
    tamper(m_file, sql);
    const auto store = open();
    const Result<StoredRows> tasks = store->readAll(Tasks);
    QVERIFY(tasks);
    QCOMPARE(tasks->damaged, QStringList{QStringLiteral("b")});
    QCOMPARE(tasks->rows.size(), 2);
    QCOMPARE(tasks->rows[1].bytes, QByteArray("3"));
    // It stays until something takes its place.
    QCOMPARE(*store->count(Tasks), 3);
    QVERIFY(store->write(StoreBatch().put(Tasks, QStringLiteral("b"), "5")));
    QVERIFY(store->readAll(Tasks)->damaged.isEmpty());
}

void SealedStoreTest::shouldLeaveAFileOfANewerVersionAlone()
{
    QVERIFY(open()->write(StoreBatch().put(Tasks, QStringLiteral("a"), Text)));
    tamper(m_file, QStringLiteral("PRAGMA user_version=2"));
    const QByteArray before = contentOf(m_file);
    const SealedStore::Opened opened = SealedStore::open(m_file, m_key);
    QVERIFY(!opened);
    QCOMPARE(opened.error().trouble, SealedStore::Trouble::Newer);
    QVERIFY(opened.error().error.detail.contains(QStringLiteral("newer version")));
    QCOMPARE(contentOf(m_file), before);
}

void SealedStoreTest::shouldSayWhatItCannotOpen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("file");
    QTest::addColumn<SealedStore::Trouble>("trouble");
    QTest::newRow("no database") << QByteArray(5000, 'x') << QString() << SealedStore::Trouble::Damaged;
    QTest::newRow("begins like one") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x') << QString()
                                     << SealedStore::Trouble::Damaged;
    QTest::newRow("a directory") << QByteArray() << QStringLiteral(".") << SealedStore::Trouble::Unusable;
    QTest::newRow("below a file") << QByteArray("x") << QStringLiteral("a.tasks/b") << SealedStore::Trouble::Unusable;
}

void SealedStoreTest::shouldSayWhatItCannotOpen()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, file);
    QFETCH(SealedStore::Trouble, trouble);
    QFile written(m_directory->filePath(QStringLiteral("a.tasks")));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(content);
    written.close();
    const QString path = file.isEmpty() ? written.fileName() : m_directory->filePath(file);
    const SealedStore::Opened opened = SealedStore::open(path, m_key);
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().trouble), int(trouble));
    QCOMPARE(opened.error().error.kind, Error::Kind::Storage);
    QCOMPARE(contentOf(written.fileName()), content);
}

void SealedStoreTest::shouldCountRowsWithoutTheKey()
{
    const auto store = open();
    for (const char *id : {"1", "2", "3"})
        QVERIFY(store->write(StoreBatch().put(Outbox, QLatin1String(id), Text)));
    QCOMPARE(*store->count(Outbox), 3);
    QCOMPARE(*SealedStore::countIn(m_file, Outbox), 3);
    QCOMPARE(*SealedStore::countIn(m_file, Tasks), 0);
    QVERIFY(!SealedStore::countIn(m_directory->filePath(QStringLiteral("none")), Outbox));
}

void SealedStoreTest::shouldWriteNothingAtAllInMemory()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_directory->path()));
    m_file = QStringLiteral(":memory:");
    const auto store = open();
    QVERIFY(store->isInMemory());
    QVERIFY(store->write(StoreBatch().put(Tasks, QStringLiteral("a"), Text)));
    QCOMPARE(store->readAll(Tasks)->rows[0].bytes, Text);
    QVERIFY(open()->readAll(Tasks)->rows.isEmpty());
    QVERIFY(QDir(m_directory->path()).isEmpty());
    QVERIFY(QDir::setCurrent(before));
}

void SealedStoreTest::shouldSetAFileAside()
{
    QVERIFY(open()->write(StoreBatch().put(Outbox, QStringLiteral("1"), Text)));
    const QDateTime when(QDate(2026, 11, 25), QTime(22, 5, 7), Qt::UTC);
    const Result<QString> aside = setStoreAside(m_file, when);
    QVERIFY(aside);
    QCOMPARE(*aside, m_file + QStringLiteral(".2026-11-25T220507Z"));
    QVERIFY(!QFile::exists(m_file));
    QCOMPARE(*SealedStore::countIn(*aside, Outbox), 1);
    QVERIFY(open()->readAll(Outbox)->rows.isEmpty());
    QVERIFY(!setStoreAside(m_file, when)); // that name is taken
    QCOMPARE(*SealedStore::countIn(*aside, Outbox), 1);
}

void SealedStoreTest::shouldEraseAllItsFiles()
{
    QVERIFY(open()->write(StoreBatch().put(Tasks, QStringLiteral("a"), Text)));
    QVERIFY(setStoreAside(m_file, QDateTime::currentDateTimeUtc()));
    QVERIFY(open()->write(StoreBatch().put(Tasks, QStringLiteral("a"), Text)));
    QFile(m_file + QStringLiteral("-wal")).open(QIODevice::WriteOnly);
    const QString other = QFileInfo(m_file).absolutePath() + QStringLiteral("/b.tasks");
    QFile(other).open(QIODevice::WriteOnly);
    QVERIFY(storeLeftovers(m_file));
    QVERIFY(eraseStore(m_file));
    QVERIFY(!storeLeftovers(m_file));
    QCOMPARE(QFileInfo(m_file).absoluteDir().entryList(QDir::Files), QStringList{QStringLiteral("b.tasks")});
    QVERIFY(eraseStore(m_file)); // nothing is there, which is what was wanted
}

QTEST_GUILESS_MAIN(SealedStoreTest)
#include "tst_sealedstore.moc"
