// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/userstore.h"

#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;

class UserStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldFindWhomItCreated();
    void shouldKeepNamesUnique_data();
    void shouldKeepNamesUnique();
    void shouldRename();
    void shouldChangeThePasswordOnlyFromTheOldOne();
    void shouldRemoveWithAllThatIsTheirs();
    void shouldNotGiveAnIdTwice();

private:
    [[nodiscard]] User ada();

    Test::FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::optional<UserStore> m_users;
};

void UserStoreTest::init()
{
    m_users.reset();
    m_database = Database::open(QStringLiteral(":memory:")).value();
    m_users.emplace(*m_database, m_clock);
}

User UserStoreTest::ada()
{
    return m_users->create(QStringLiteral("Ada"), QStringLiteral("Ada@example.org"), "hash").value();
}

void UserStoreTest::shouldFindWhomItCreated()
{
    const User user = ada();
    QVERIFY(user.id > 0);
    const auto byEmail = m_users->findByEmail(QStringLiteral("ada@EXAMPLE.org"));
    QVERIFY(byEmail && *byEmail);
    QCOMPARE((*byEmail)->id, user.id);
    QCOMPARE((*byEmail)->email, QStringLiteral("Ada@example.org"));
    QCOMPARE((*byEmail)->passwordHash, QByteArray("hash"));
    QCOMPARE((*m_users->find(user.id))->username, QStringLiteral("Ada"));
    QVERIFY(!*m_users->find(user.id + 1));
    QVERIFY(!*m_users->findByEmail(QStringLiteral("' OR 1=1 --")));
}

void UserStoreTest::shouldKeepNamesUnique_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("email");
    QTest::addColumn<int>("kind");
    const QString other = QStringLiteral("b@example.org");
    QTest::newRow("name") << QStringLiteral("Ada") << other << int(Error::Kind::NameTaken);
    QTest::newRow("name in another case") << QStringLiteral("ADA") << other << int(Error::Kind::NameTaken);
    QTest::newRow("name in wide letters") << QStringLiteral("Ａｄａ") << other << int(Error::Kind::NameTaken);
    QTest::newRow("email") << QStringLiteral("Bob") << QStringLiteral("ada@example.ORG")
                           << int(Error::Kind::EmailTaken);
    QTest::newRow("both: the name is said first")
        << QStringLiteral("Ada") << QStringLiteral("Ada@example.org") << int(Error::Kind::NameTaken);
}

void UserStoreTest::shouldKeepNamesUnique()
{
    QFETCH(QString, username);
    QFETCH(QString, email);
    const User user = ada();
    const auto second = m_users->create(username, email, "hash");
    QVERIFY(!second);
    QTEST(int(second.error().kind), "kind");
    QTEST(int(m_users->checkFree(username, email).error().kind), "kind");
    QVERIFY(m_users->checkFree(username, email, user.id));
}

void UserStoreTest::shouldRename()
{
    const User user = ada();
    const User bob = m_users->create(QStringLiteral("Bob"), QStringLiteral("bob@example.org"), "hash").value();
    QVERIFY(m_users->rename(user.id, QStringLiteral("ADA"), QStringLiteral("countess@example.org")));
    QCOMPARE((*m_users->findByEmail(QStringLiteral("countess@example.org")))->username, QStringLiteral("ADA"));
    QVERIFY(!*m_users->findByEmail(QStringLiteral("ada@example.org")));
    QCOMPARE(m_users->rename(bob.id, QStringLiteral("ada"), QStringLiteral("bob@example.org")).error().kind,
             Error::Kind::NameTaken);
    QCOMPARE((*m_users->find(bob.id))->username, QStringLiteral("Bob"));
}

void UserStoreTest::shouldChangeThePasswordOnlyFromTheOldOne()
{
    const User user = ada();
    QCOMPARE(m_users->changePassword(user.id, "other", "new").value(), false);
    QCOMPARE(m_users->changePassword(user.id, "hash", "new").value(), true);
    QCOMPARE((*m_users->find(user.id))->passwordHash, QByteArray("new"));
}

void UserStoreTest::shouldRemoveWithAllThatIsTheirs()
{
    const User user = ada();
    const QByteArray id = QByteArray::number(user.id);
    const QByteArray statements[] = {"INSERT INTO tasks(user_id, uid, title, completed, created_at, updated_at)"
                                     " VALUES ("
                                         + id + ", 'u', 't', 0, 0, 0)",
                                     "INSERT INTO lists(user_id, uid, version, name, created_at, updated_at)"
                                     " VALUES ("
                                         + id + ", 'u', 1, 'l', 0, 0)",
                                     "INSERT INTO deletions VALUES (" + id + ", 'task', 'u', 1, 0)",
                                     "INSERT INTO done_keys VALUES (" + id + ", 'k', 'task', 'u', 0)",
                                     "INSERT INTO sessions VALUES ('s', " + id + ", 0, 0, 0, '', '', 1, 1, NULL)",
                                     "INSERT INTO refresh_tokens VALUES ('h', 's', 1, NULL)"};
    for (const QByteArray &statement : statements)
        QVERIFY(m_database->execute(statement.constData()));
    QVERIFY(m_users->remove(user.id));
    for (const char *table : {"users", "tasks", "lists", "deletions", "done_keys", "sessions", "refresh_tokens"}) {
        auto rows = m_database->run(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), 0);
    }
}

void UserStoreTest::shouldNotGiveAnIdTwice()
{
    const User first = ada();
    QVERIFY(m_users->remove(first.id));
    QVERIFY(ada().id > first.id);
}

QTEST_GUILESS_MAIN(UserStoreTest)
#include "tst_userstore.moc"
