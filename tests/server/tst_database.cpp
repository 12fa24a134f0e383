// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/database.h"

#include "app/server/storage/migrations.h"
#include "app/server/storage/taskstore.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Latchkey;
using Latchkey::Test::FakeClock;
using namespace Latchkey::Backend;

namespace {

constexpr char AddUser[] = "INSERT INTO users(id, username, username_key, email, email_key, password_hash, created_at)"
                           " VALUES (5, 'a', 'a', 'e', 'e', 'h', 0)";

/// What a program that knew two steps left behind.
constexpr const char *Schema2[] = {
    "CREATE TABLE schema_version (version INTEGER NOT NULL)",
    "INSERT INTO schema_version VALUES (2)",
    "CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, username TEXT NOT NULL, username_key TEXT NOT NULL "
    "UNIQUE,"
    " email TEXT NOT NULL, email_key TEXT NOT NULL UNIQUE, password_hash TEXT NOT NULL, created_at BIGINT NOT NULL,"
    " issuer TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE tasks (id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " user_id BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE, title TEXT NOT NULL, description TEXT,"
    " completed SMALLINT NOT NULL, created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL)",
    "CREATE INDEX tasks_of_user ON tasks(user_id, id)",
    "INSERT INTO users(id, username, username_key, email, email_key, password_hash, created_at)"
    " VALUES (5, 'a', 'a', 'a', 'a', 'h', 0), (6, 'b', 'b', 'b', 'b', 'h', 0)",
    "INSERT INTO tasks(user_id, title, description, completed, created_at, updated_at)"
    " VALUES (5, 'milk', 'two', 1, 10, 20), (5, 'oats', NULL, 0, 11, 11)",
};

bool writeOlder(const QString &path)
{
    bool good = false;
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        old.setDatabaseName(path);
        good = old.open();
        for (const char *statement : Schema2)
            good = good && QSqlQuery(old).exec(QString::fromLatin1(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    return good;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCreateAFileForItsOwnerOnly();
    void shouldUseTheLogAndForeignKeys();
    void shouldKeepWhatIsThereWhenOpenedAgain();
    void shouldBringAnOlderDatabaseUpToDate();
    void shouldNotTouchAnOlderDatabaseThatCannotBeCopied();
    void shouldRefuseADatabaseOfANewerProgram();
    void shouldRefuseAFileThatIsNoDatabase();
    void shouldRefuseADirectoryThatCannotBe();
    void shouldRollBackWhatFails();
    void shouldSeeWhatAnotherConnectionWrote();

private:
    [[nodiscard]] QString file(const char *name) const { return m_directory.filePath(QLatin1String(name)); }

    QTemporaryDir m_directory;
};

void DatabaseTest::shouldCreateAFileForItsOwnerOnly()
{
    const QString name = m_directory.filePath(QStringLiteral("new/place/server.db"));
    const auto database = Database::open(name);
    QVERIFY(database);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString part = name + QLatin1String(suffix);
        QVERIFY2(QFile::exists(part), qPrintable(part));
        QCOMPARE(QFile::permissions(part) & others, QFile::Permissions());
    }
}

void DatabaseTest::shouldUseTheLogAndForeignKeys()
{
    const auto database = Database::open(file("pragmas.db"));
    QVERIFY(database);
    const std::pair<const char *, QVariant> expected[] = {{"PRAGMA journal_mode", QStringLiteral("wal")},
                                                          {"PRAGMA foreign_keys", 1},
                                                          {"PRAGMA synchronous", 2},
                                                          {"PRAGMA busy_timeout", 5000}};
    for (const auto &[pragma, value] : expected) {
        auto rows = (*database)->run(QString::fromLatin1(pragma));
        QVERIFY(rows && rows->next());
        QCOMPARE((*rows)[0].toString(), value.toString());
    }
}

void DatabaseTest::shouldKeepWhatIsThereWhenOpenedAgain()
{
    {
        const auto database = Database::open(file("again.db"));
        QVERIFY(database);
        QVERIFY((*database)->execute(AddUser));
    }
    const auto database = Database::open(file("again.db"));
    QVERIFY(database);
    auto rows = (*database)->run(QStringLiteral("SELECT id FROM users"));
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->integer(0), 5);
}

void DatabaseTest::shouldBringAnOlderDatabaseUpToDate()
{
    QVERIFY(writeOlder(file("old.db")));

    const auto database = Database::open(file("old.db"));
    QVERIFY(database);
    FakeClock clock;
    ChangeLog log(**database, clock);
    TaskStore tasks(**database, clock, log);
    const auto ofAda = tasks.list(5);
    QCOMPARE(ofAda->size(), 2);
    const TaskRow &milk = ofAda->at(0), &oats = ofAda->at(1);
    QCOMPARE(milk.title, QStringLiteral("milk"));
    QCOMPARE(milk.description, QStringLiteral("two"));
    QCOMPARE(milk.completedAt, 20);
    QVERIFY(oats.description.isNull() && !oats.completedAt && !oats.trashedAt && oats.listUid.isNull());
    QCOMPARE(oats.priority, 4);
    QVERIFY(oats.tags.isNull() && oats.reminders.isNull() && oats.position.isNull() && oats.due.isNull());
    for (const TaskRow &task : *ofAda) {
        const QUuid uuid = QUuid::fromString(task.uid);
        QCOMPARE(uuid.version(), QUuid::Random);
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QCOMPARE(uuid.toString(QUuid::WithoutBraces), task.uid);
    }
    QVERIFY(milk.uid != oats.uid);
    // A client that has nothing gets all of it, in order, and goes on from there.
    QVERIFY(milk.version > 0 && milk.version < oats.version);
    QCOMPARE(log.extent(5)->newest, oats.version);
    QCOMPARE(log.extent(6)->newest, 0);
    TaskChange change;
    change.title = QStringLiteral("oat milk");
    QVERIFY(tasks.change(5, oats.uid, oats.version, change)->row->version > oats.version);

    // What the older program wrote is still there for it, and for its owner only.
    const QString kept = file("old.db.schema-2.bak");
    QCOMPARE(QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    {
        QSqlDatabase older = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        older.setDatabaseName(kept);
        QVERIFY(older.open());
        QSqlQuery query(QStringLiteral("SELECT version, title FROM schema_version, tasks ORDER BY id"), older);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 2);
        QCOMPARE(query.value(1).toString(), QStringLiteral("milk"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    QCOMPARE(QDir(m_directory.path()).entryList({QStringLiteral("old.db.*.bak*")}).size(), 1);
}

void DatabaseTest::shouldNotTouchAnOlderDatabaseThatCannotBeCopied()
{
    const QString path = file("full.db");
    QVERIFY(writeOlder(path));
    // A directory cannot be written over, nor is it a copy.
    QVERIFY(QDir().mkpath(path + QStringLiteral(".schema-2.bak")));
    const auto database = Database::open(path);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Storage);
}

void DatabaseTest::shouldRefuseADatabaseOfANewerProgram()
{
    {
        const auto database = Database::open(file("newer.db"));
        QVERIFY(database);
        const QByteArray update = "UPDATE schema_version SET version = " + QByteArray::number(newestSchema() + 1);
        QVERIFY((*database)->execute(update.constData()));
    }
    const auto database = Database::open(file("newer.db"));
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Storage);
    QVERIFY2(database.error().detail.contains(QStringLiteral("newer version of Latchkey")),
             qPrintable(database.error().detail));
}

void DatabaseTest::shouldRefuseAFileThatIsNoDatabase()
{
    QFile text(file("text.db"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("this is a letter to a friend\n").repeated(200));
    text.close();
    const auto database = Database::open(file("text.db"));
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Storage);
    QVERIFY(database.error().detail.contains(QStringLiteral("text.db")));
}

void DatabaseTest::shouldRefuseADirectoryThatCannotBe()
{
    const auto database = Database::open(QStringLiteral("/proc/nowhere/server.db"));
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Storage);
}

void DatabaseTest::shouldRollBackWhatFails()
{
    const auto database = Database::open(QStringLiteral(":memory:"));
    QVERIFY(database);
    const auto failed = (*database)->transact([&]() -> Result<void> {
        if (auto written = (*database)->execute(AddUser); !written)
            return written;
        return fail(Error::Kind::Cancelled);
    });
    QCOMPARE(failed.error().kind, Error::Kind::Cancelled);
    auto rows = (*database)->run(QStringLiteral("SELECT id FROM users"));
    QVERIFY(rows && !rows->next());
}

void DatabaseTest::shouldSeeWhatAnotherConnectionWrote()
{
    const auto first = Database::open(file("shared.db"));
    const auto second = Database::open(file("shared.db"));
    QVERIFY(first && second);
    const QString count = QStringLiteral("SELECT count(*) FROM users");
    const auto countIn = [&](const std::unique_ptr<Database> &database) {
        auto rows = database->run(count);
        return rows && rows->next() ? rows->integer(0) : -1;
    };
    QCOMPARE(countIn(*second), 0);
    QVERIFY((*first)->execute(AddUser));
    QCOMPARE(countIn(*second), 1);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
