// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountregistry.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

class AccountRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldBeEmptyBeforeAnythingWasRemembered();
    void shouldRememberAccountsAcrossRuns();
    void shouldRememberWhatAnAccountNeedsBesideItsAddress();
    void shouldReadWhatVersionOneWrote();
    void shouldReplaceAnAccountOfTheSameId();
    void shouldKnowWhichWasUsedLast();
    void shouldKeepAnOrder();
    void shouldForget();
    void shouldSeeWhatAnotherProgramRemembered();
    void shouldBeForItsOwnerOnly();
    void shouldNotKeepTheAddressOfALocalAccount();
    void shouldKeepADamagedFileAside_data();
    void shouldKeepADamagedFileAside();
    void shouldLeaveAFileOfANewerVersionAlone();
    void shouldSayThatItCannotWrite();

private:
    void write(const QByteArray &text) const;
    [[nodiscard]] QByteArray text() const;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

namespace {

RememberedAccount accountAt(const QString &server, const QString &email)
{
    RememberedAccount remembered;
    remembered.account.id = QUuid::createUuid();
    remembered.account.server = QUrl(server);
    remembered.account.identity.subject = QStringLiteral("7");
    remembered.account.identity.email = email;
    remembered.account.identity.name = QString::fromUtf8("J\xC3\xBCrgen \"J\"");
    remembered.server.name = QStringLiteral("Tasks");
    remembered.server.canRefresh = true;
    remembered.server.passwordMinLength = 12;
    remembered.server.features = QStringList{QStringLiteral("refresh"), QStringLiteral("sessions")};
    return remembered;
}

const QString Here = QStringLiteral("https://tasks.example");
const QString There = QStringLiteral("https://other.example:8443/base");

} // namespace

void AccountRegistryTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(QStringLiteral("accounts.json"));
}

void AccountRegistryTest::write(const QByteArray &text) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray AccountRegistryTest::text() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AccountRegistryTest::shouldBeEmptyBeforeAnythingWasRemembered()
{
    AccountRegistry registry(m_file);
    QVERIFY(registry.load().has_value());
    QVERIFY(registry.accounts().isEmpty());
    QVERIFY(!registry.lastUsed());
    QVERIFY(!QFileInfo::exists(m_file));
}

void AccountRegistryTest::shouldRememberAccountsAcrossRuns()
{
    const RememberedAccount before = accountAt(There, QStringLiteral("j@example.com"));
    QVERIFY(AccountRegistry(m_file).remember(before).has_value());
    AccountRegistry registry(m_file);
    QVERIFY(registry.load().has_value());
    QCOMPARE(registry.accounts().size(), 1);
    const RememberedAccount &after = registry.accounts().first();
    QCOMPARE(after.account.id, before.account.id);
    QCOMPARE(after.account.server, before.account.server);
    QCOMPARE(after.account.local, false);
    QVERIFY(after.account.identity == before.account.identity);
    QCOMPARE(after.server.name, before.server.name);
    QCOMPARE(after.server.canRefresh, true);
    QCOMPARE(after.server.canSignUp, true);
    QCOMPARE(after.server.passwordMinLength, 12);
    QCOMPARE(after.server.features, before.server.features);
}

void AccountRegistryTest::shouldReplaceAnAccountOfTheSameId()
{
    RememberedAccount one = accountAt(Here, {});
    AccountRegistry registry(m_file);
    QVERIFY(registry.remember(one).has_value());
    one.account.identity.email = QStringLiteral("new@example.com");
    QVERIFY(registry.remember(one).has_value());
    QCOMPARE(registry.accounts().size(), 1);
    QCOMPARE(registry.accounts().first().account.identity.email, QStringLiteral("new@example.com"));
}

void AccountRegistryTest::shouldRememberWhatAnAccountNeedsBesideItsAddress()
{
    RememberedAccount before = accountAt(Here, {});
    before.account.kind = QStringLiteral("oidc");
    before.account.tasks = QUrl(There);
    before.account.color = QStringLiteral("teal");
    before.account.client.clientId = QStringLiteral("latchkey");
    before.account.client.scopes = QStringList{QStringLiteral("tasks:read"), QStringLiteral("tasks:write")};
    before.account.client.resource = QStringLiteral("urn:tasks");
    before.account.client.boundTokens = true;
    before.server.ways = SignInWay::Browser | SignInWay::DeviceCode;
    before.server.tasksPath = QStringLiteral("/mine/tasks");
    before.leaving = true;
    QVERIFY(AccountRegistry(m_file).remember(before).has_value());
    AccountRegistry registry(m_file);
    QVERIFY(registry.load().has_value());
    const RememberedAccount &after = registry.accounts().first();
    QCOMPARE(after.account.kind, before.account.kind);
    QCOMPARE(after.account.tasks, before.account.tasks);
    QCOMPARE(after.account.color, before.account.color);
    QVERIFY(after.account.client == before.account.client);
    QCOMPARE(after.server.ways, before.server.ways);
    QCOMPARE(after.server.tasksPath, before.server.tasksPath);
    QVERIFY(after.leaving);
}

void AccountRegistryTest::shouldReadWhatVersionOneWrote()
{
    const QByteArray older(R"({"version":1,"last_used":"10000000-0000-0000-0000-000000000001","accounts":[)"
                           R"({"id":"10000000-0000-0000-0000-000000000001","url":"https://a.example","local":false,)"
                           R"("identity":{"subject":"7"},"server":{"name":"A","can_refresh":true}}]})");
    write(older);
    AccountRegistry registry(m_file);
    QVERIFY(registry.load().has_value());
    const RememberedAccount account = registry.lastUsed().value();
    QCOMPARE(account.account.kind, QStringLiteral("tasks-api"));
    QCOMPARE(account.account.tasks, QUrl(QStringLiteral("https://a.example")));
    QCOMPARE(account.server.ways, SignInWays(SignInWay::Password));
    QCOMPARE(account.server.tasksPath, ServerInfo().tasksPath);
    QVERIFY(!account.leaving);

    // Whoever goes back to the older program finds what it wrote, however often this one has written since.
    QFile kept(m_file + QStringLiteral(".v1.bak"));
    QVERIFY(!kept.exists());
    QVERIFY(registry.remember(accountAt(There, {})).has_value());
    QVERIFY(registry.remember(accountAt(Here, {})).has_value());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), older);
}

void AccountRegistryTest::shouldKnowWhichWasUsedLast()
{
    const RememberedAccount one = accountAt(Here, {});
    const RememberedAccount other = accountAt(There, {});
    AccountRegistry registry(m_file);
    QVERIFY(registry.remember(one).has_value());
    QVERIFY(registry.remember(other).has_value());
    QVERIFY(!registry.lastUsed());
    QVERIFY(registry.setLastUsed(one.account.id).has_value());
    AccountRegistry again(m_file);
    QVERIFY(again.load().has_value());
    QCOMPARE(again.lastUsed()->account.id, one.account.id);
    QCOMPARE(again.accounts().size(), 2);
}

void AccountRegistryTest::shouldKeepAnOrder()
{
    const RememberedAccount a = accountAt(Here, {});
    const RememberedAccount b = accountAt(There, {});
    const RememberedAccount c = accountAt(Here, {});
    AccountRegistry registry(m_file);
    for (const RememberedAccount &each : {a, b, c})
        QVERIFY(registry.remember(each).has_value());
    QVERIFY(registry.arrange({c.account.id, a.account.id}).has_value());
    QVERIFY(registry.remember(a).has_value()); // where it is
    AccountRegistry again(m_file);
    QVERIFY(again.load().has_value());
    QList<QUuid> ids;
    for (const RememberedAccount &each : again.accounts())
        ids.append(each.account.id);
    QCOMPARE(ids, (QList<QUuid>{c.account.id, a.account.id, b.account.id}));
}

void AccountRegistryTest::shouldForget()
{
    const RememberedAccount one = accountAt(Here, {});
    AccountRegistry registry(m_file);
    QVERIFY(registry.remember(one).has_value());
    QVERIFY(registry.forget(QUuid::createUuid()).has_value());
    QCOMPARE(registry.accounts().size(), 1);
    QVERIFY(registry.forget(one.account.id).has_value());
    AccountRegistry again(m_file);
    QVERIFY(again.load().has_value());
    QVERIFY(again.accounts().isEmpty());
    QVERIFY(!again.lastUsed());
}

void AccountRegistryTest::shouldSeeWhatAnotherProgramRemembered()
{
    AccountRegistry window(m_file);
    AccountRegistry commandLine(m_file);
    QVERIFY(window.load().has_value());
    QVERIFY(commandLine.remember(accountAt(Here, {})).has_value());
    QVERIFY(window.remember(accountAt(There, {})).has_value());
    QCOMPARE(window.accounts().size(), 2);
}

void AccountRegistryTest::shouldBeForItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    QVERIFY(AccountRegistry(m_file).remember(accountAt(Here, {})).has_value());
    const auto mask = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
                      | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(m_file).permissions() & mask & ~(QFile::ReadOwner | QFile::WriteOwner), QFile::Permissions());
#else
    QSKIP("permissions are the user's profile's");
#endif
}

void AccountRegistryTest::shouldNotKeepTheAddressOfALocalAccount()
{
    RememberedAccount local = accountAt(QStringLiteral("http://127.0.0.1:4711"), {});
    local.account.local = true;
    QVERIFY(AccountRegistry(m_file).remember(local).has_value());
    QVERIFY(!text().contains("4711"));
    AccountRegistry registry(m_file);
    QVERIFY(registry.load().has_value());
    QVERIFY(registry.accounts().first().account.local);
}

void AccountRegistryTest::shouldKeepADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"accounts":[{"id":)");
    QTest::newRow("NULs") << QByteArray(64, '\0');
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray(R"({"accounts":[]})");
    QTest::newRow("version of a wrong type") << QByteArray(R"({"version":"1","accounts":[]})");
    QTest::newRow("an account without an id")
        << QByteArray(R"({"version":1,"accounts":[{"url":"https://a.example"}]})");
    QTest::newRow("an account without a server")
        << QByteArray(R"({"version":1,"accounts":[{"id":"10000000-0000-0000-0000-000000000001"}]})");
    QTest::newRow("an account that is none") << QByteArray(R"({"version":1,"accounts":[7]})");
    QTest::newRow("endless") << QByteArray(R"({"version":1,"accounts":[]})") + QByteArray(1024 * 1024, ' ');
}

void AccountRegistryTest::shouldKeepADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    AccountRegistry registry(m_file);
    const Result<void> loaded = registry.load();
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().kind, Error::Kind::Storage);
    QVERIFY(loaded.error().detail.contains(QLatin1String(".bak")));
    QVERIFY(registry.accounts().isEmpty());
    QFile backup(m_file + QStringLiteral(".bak"));
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QCOMPARE(backup.readAll(), bytes);

    QVERIFY(registry.remember(accountAt(Here, {})).has_value());
    QVERIFY(registry.load().has_value());
}

void AccountRegistryTest::shouldLeaveAFileOfANewerVersionAlone()
{
    const QByteArray newer(R"({"version":3,"people":[]})");
    write(newer);
    AccountRegistry registry(m_file);
    QCOMPARE(registry.load().error().kind, Error::Kind::Storage);
    QCOMPARE(registry.remember(accountAt(Here, {})).error().kind, Error::Kind::Storage);
    QCOMPARE(registry.forget(QUuid::createUuid()).error().kind, Error::Kind::Storage);
    QCOMPARE(text(), newer);
}

void AccountRegistryTest::shouldSayThatItCannotWrite()
{
    AccountRegistry registry(m_directory->filePath(QStringLiteral("nowhere/accounts.json")));
    const Result<void> saved = registry.remember(accountAt(Here, {}));
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(AccountRegistryTest)
#include "tst_accountregistry.moc"
