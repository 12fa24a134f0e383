// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/database.h"

#include "app/server/storage/migrations.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;

namespace {

constexpr char AddUser[] = "INSERT INTO users(id, username, username_key, email, email_key, password_hash, created_at)"
                           " VALUES (5, 'a', 'a', 'e', 'e', 'h', 0)";

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCreateAFileForItsOwnerOnly();
    void shouldUseTheLogAndForeignKeys();
    void shouldKeepWhatIsThereWhenOpenedAgain();
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
