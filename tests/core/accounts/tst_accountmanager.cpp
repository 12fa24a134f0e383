// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountmanager.h"
#include "tests/core/accounts/fakeworld.h"
#include "tests/support/testauthority.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Phase = SessionView::Phase;

class AccountManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldOpenNothingWhereNothingIsRemembered();
    void shouldOpenAServer();
    void shouldRefuseAnAddress_data();
    void shouldRefuseAnAddress();
    void shouldNotOpenWhatIsNoTaskServer_data();
    void shouldNotOpenWhatIsNoTaskServer();
    void shouldOpenTheLocalServer();
    void shouldSayWhyTheLocalServerDoesNotStart();
    void shouldContinueARememberedSession();
    void shouldContinueALocalSessionAtAnotherPort();
    void shouldOpenTheSameAccountAgainUntilSomebodySignsIn();
    void shouldKeepSeveralAccountsAtWork();
    void shouldOpenOneAccountAlone();
    void shouldSayWhichAccountIsNext();
    void shouldRemoveAnAccountWithWhatIsKeptOfIt();
    void shouldFinishARemovalWhenTheKeychainAllows();
    void shouldNotOpenAServerWithoutTasks();
    void shouldForgetASignedOutAccountWhenItIsClosed();
    void shouldRememberAnAccountWithASessionWhenItIsClosed();
    void shouldRememberAnAccountWhoseCredentialIsYetToBeDeleted();
    void shouldCancelAnOpening();
    void shouldCancelAnOpeningByAnother();
    void shouldCloseWithRequestsInFlight();
    void shouldEndWithRequestsInFlight();
    void shouldOpenNothingAfterTheEnd();
    void shouldGoOnWithADamagedRegistry();
    void shouldTellWhatIsAnAuthority_data();
    void shouldTellWhatIsAnAuthority();

private:
    void signIn();
    void close();
    void restart();
    [[nodiscard]] QByteArray registry() const;
    [[nodiscard]] Phase phase() const { return m_accounts->current()->session().view().phase; }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<AccountManager> m_accounts;
    const QString m_server = QStringLiteral("https://tasks.example");
};

namespace {

QCoro::Task<> keep(QCoro::Task<Result<void>> opening, QList<Result<void>> *results)
{
    results->append(co_await opening);
}

} // namespace

void AccountManagerTest::init()
{
    m_world = std::make_unique<FakeWorld>();
    m_accounts = std::make_unique<AccountManager>(m_world->environment());
}

void AccountManagerTest::cleanup()
{
    if (m_accounts)
        close();
    m_world.reset();
}

void AccountManagerTest::close()
{
    auto closing = m_accounts->shutDown();
    QCoro::waitFor(closing);
    m_accounts.reset();
}

void AccountManagerTest::restart()
{
    close();
    m_accounts = std::make_unique<AccountManager>(m_world->environment());
    QSignalSpy listed(m_accounts.get(), &Accounts::listChanged);
    m_accounts->openRemembered();
    QVERIFY(!listed.isEmpty()); // whoever looks after all of them knows, whichever is shown
}

void AccountManagerTest::signIn()
{
    QTRY_COMPARE(phase(), Phase::SignedOut);
    const Result<void> done = QCoro::waitFor(m_accounts->current()->session().signIn(FakeWorld::credentials()));
    QVERIFY(done.has_value());
    QTRY_COMPARE(phase(), Phase::Active);
    QTRY_COMPARE(m_accounts->current()->session().view().storage, SessionView::Storage::Persisted);
}

QByteArray AccountManagerTest::registry() const
{
    QFile file(m_world->paths().registryFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AccountManagerTest::shouldOpenNothingWhereNothingIsRemembered()
{
    QSignalSpy changed(m_accounts.get(), &Accounts::currentChanged);
    m_accounts->openRemembered();
    QCOMPARE(m_accounts->current(), nullptr);
    QVERIFY(!m_accounts->startError());
    QCOMPARE(changed.size(), 0);
}

void AccountManagerTest::shouldOpenAServer()
{
    QSignalSpy changed(m_accounts.get(), &Accounts::currentChanged);
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, QStringLiteral("tasks.example/"))).has_value());
    QCOMPARE(changed.size(), 1);
    const OpenAccount *open = m_accounts->current();
    QVERIFY(open);
    QCOMPARE(open->account().server, QUrl(m_server));
    QVERIFY(!open->account().local);
    QCOMPARE(open->server().name, QStringLiteral("Tasks"));
    QVERIFY(open->server().canRefresh);
    QTRY_COMPARE(phase(), Phase::SignedOut);
    QVERIFY(registry().contains("tasks.example"));
}

void AccountManagerTest::shouldRefuseAnAddress_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nothing") << "" << Error::Kind::InvalidInput;
    QTest::newRow("another protocol") << "ftp://tasks.example" << Error::Kind::InvalidInput;
    QTest::newRow("plain http") << "http://tasks.example" << Error::Kind::InsecureAddress;
}

void AccountManagerTest::shouldRefuseAnAddress()
{
    QFETCH(QString, input);
    QTEST(QCoro::waitFor(openServer(*m_accounts, input)).error().kind, "kind");
    QCOMPARE(m_accounts->current(), nullptr);
    QVERIFY(m_world->transports.isEmpty());
    QVERIFY(registry().isEmpty());
}

void AccountManagerTest::shouldNotOpenWhatIsNoTaskServer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a web page") << 200 << QByteArray("<html>Welcome</html>") << Error::Kind::BadReply;
    QTest::newRow("nothing there") << 404 << QByteArray() << Error::Kind::BadReply;
    QTest::newRow("broken") << 500 << QByteArray() << Error::Kind::ServerFailure;
}

void AccountManagerTest::shouldNotOpenWhatIsNoTaskServer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_world->discovery = rawAnswer(status, body, "text/html");
    QTEST(QCoro::waitFor(openServer(*m_accounts, m_server)).error().kind, "kind");
    QCOMPARE(m_accounts->current(), nullptr);
    QVERIFY(registry().isEmpty());
}

void AccountManagerTest::shouldOpenTheLocalServer()
{
    QCOMPARE(m_world->localServer.starts, 0);
    QVERIFY(QCoro::waitFor(m_accounts->openLocal()).has_value());
    QVERIFY(m_accounts->current()->account().local);
    QCOMPARE(m_accounts->current()->account().server, *m_world->localServer.result);
    QTRY_COMPARE(phase(), Phase::SignedOut);
}

void AccountManagerTest::shouldSayWhyTheLocalServerDoesNotStart()
{
    m_world->localServer.result = fail(Error::Kind::Storage, QStringLiteral("disk full"));
    QCOMPARE(QCoro::waitFor(m_accounts->openLocal()).error().kind, Error::Kind::Storage);
    QCOMPARE(m_accounts->current(), nullptr);
}

void AccountManagerTest::shouldContinueARememberedSession()
{
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    const QUuid id = m_accounts->current()->account().id;
    signIn();
    QTRY_COMPARE(m_accounts->current()->account().identity.email, QStringLiteral("j@example.com"));
    restart();
    QVERIFY(m_accounts->current());
    QCOMPARE(m_accounts->current()->account().id, id);
    QCOMPARE(m_accounts->current()->account().identity.subject, QStringLiteral("7"));
    QVERIFY(m_accounts->current()->server().canRefresh);
    QTRY_COMPARE(phase(), Phase::Active);
    QTRY_VERIFY(m_accounts->current()->tasks().loaded());
    QVERIFY(!registry().contains("refresh-"));
    QVERIFY(!registry().contains("access-"));
}

void AccountManagerTest::shouldContinueALocalSessionAtAnotherPort()
{
    QVERIFY(QCoro::waitFor(m_accounts->openLocal()).has_value());
    signIn();
    m_world->localServer.result = QUrl(QStringLiteral("http://127.0.0.1:4712"));
    restart();
    QTRY_COMPARE(phase(), Phase::Active);
    QCOMPARE(m_accounts->current()->account().server.port(), 4712);
    QTRY_VERIFY(m_accounts->current()->tasks().loaded());
    QCOMPARE(m_world->transport().sent().last().url.port(), 4712);
}

void AccountManagerTest::shouldOpenTheSameAccountAgainUntilSomebodySignsIn()
{
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    const QUuid id = m_accounts->current()->account().id;
    QTRY_COMPARE(phase(), Phase::SignedOut);
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    QCOMPARE(m_accounts->current()->account().id, id);
    signIn();
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    QVERIFY(m_accounts->current()->account().id != id);
    QCOMPARE(m_accounts->all().size(), 2);
    QTRY_COMPARE(phase(), Phase::SignedOut);
}

void AccountManagerTest::shouldKeepSeveralAccountsAtWork()
{
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    signIn();
    const QUuid first = m_accounts->current()->account().id;
    QVERIFY(QCoro::waitFor(m_accounts->openLocal()).has_value());
    signIn();
    const QUuid second = m_accounts->current()->account().id;
    for (OpenAccount *account : m_accounts->all())
        QCOMPARE(account->session().view().phase, Phase::Active);

    QSignalSpy changed(m_accounts.get(), &Accounts::currentChanged);
    m_accounts->switchTo(first);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_accounts->current()->account().id, first);
    m_accounts->switchTo(QUuid::createUuid());
    QCOMPARE(m_accounts->current()->account().id, first);
    QVERIFY(m_accounts->arrange({second, first}).has_value());
    QVERIFY(m_accounts->setColor(second, QStringLiteral("teal")).has_value());

    restart();
    QCOMPARE(m_accounts->all().size(), 2);
    QCOMPARE(m_accounts->current()->account().id, first);
    QCOMPARE(m_accounts->all().first()->account().id, second);
    QCOMPARE(m_accounts->all().first()->account().color, QStringLiteral("teal"));
    for (OpenAccount *account : m_accounts->all())
        QTRY_COMPARE(account->session().view().phase, Phase::Active);
}

void AccountManagerTest::shouldOpenOneAccountAlone()
{
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    signIn();
    const QUuid first = m_accounts->current()->account().id;
    QVERIFY(QCoro::waitFor(m_accounts->openLocal()).has_value());
    const QUuid second = m_accounts->current()->account().id;
    close();
    m_accounts = std::make_unique<AccountManager>(m_world->environment());
    QCOMPARE(m_accounts->remembered()->size(), 2);
    m_accounts->openOnly();
    QCOMPARE(m_accounts->current()->account().id, second);
    QCOMPARE(m_accounts->all().size(), 1);
    close();
    m_accounts = std::make_unique<AccountManager>(m_world->environment());
    m_accounts->openOnly(first);
    QCOMPARE(m_accounts->current()->account().id, first);
    QCOMPARE(m_accounts->all().size(), 1);
    QCOMPARE(m_accounts->lastUsed(), second);
}

void AccountManagerTest::shouldSayWhichAccountIsNext()
{
    QVERIFY(m_accounts->lastUsed().isNull());
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    signIn();
    const QUuid first = m_accounts->current()->account().id;
    QVERIFY(QCoro::waitFor(m_accounts->openLocal()).has_value());
    QVERIFY(m_accounts->lastUsed() != first);
    QVERIFY(m_accounts->useNext(first));
    QCOMPARE(m_accounts->lastUsed(), first);
    QVERIFY(m_accounts->current()->account().id != first);
    m_accounts->switchTo(m_accounts->current()->account().id);
    QCOMPARE(m_accounts->lastUsed(), m_accounts->current()->account().id);
}

void AccountManagerTest::shouldRemoveAnAccountWithWhatIsKeptOfIt()
{
    QVERIFY(QCoro::waitFor(m_accounts->openLocal()).has_value());
    const QUuid other = m_accounts->current()->account().id;
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    signIn();
    const QUuid id = m_accounts->current()->account().id;
    const QStringList files{id.toString(QUuid::WithoutBraces) + QStringLiteral(".*")};
    const QDir data(m_world->paths().data);
    QVERIFY(!data.entryList(files).isEmpty());
    QVERIFY(QCoro::waitFor(m_accounts->remove(id)).has_value());
    QCOMPARE(m_accounts->all().size(), 1);
    QCOMPARE(m_accounts->current()->account().id, other);
    QCOMPARE(m_world->store.size(), 0);
    QVERIFY(!registry().contains("tasks.example"));
    QTRY_VERIFY(data.entryList(files).isEmpty());
    QVERIFY(QCoro::waitFor(m_accounts->remove(id)).has_value());
}

void AccountManagerTest::shouldFinishARemovalWhenTheKeychainAllows()
{
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    signIn();
    m_world->store.setCondition(FakeCredentialStore::Condition::Locked);
    const QUuid id = m_accounts->current()->account().id;
    QCOMPARE(QCoro::waitFor(m_accounts->remove(id)).error().kind, Error::Kind::KeychainLocked);
    QVERIFY(m_accounts->all().isEmpty());
    QCOMPARE(m_accounts->current(), nullptr);
    QVERIFY(registry().contains("tasks.example"));
    restart();
    QVERIFY(m_accounts->all().isEmpty());
    QCOMPARE(m_accounts->current(), nullptr);
    QCOMPARE(m_world->store.size(), 1);
    m_world->store.setCondition(FakeCredentialStore::Condition::Unlocked);
    QTRY_COMPARE(m_world->store.size(), 0);
    restart();
    QTRY_VERIFY(!registry().contains("tasks.example"));
}

void AccountManagerTest::shouldNotOpenAServerWithoutTasks()
{
    FoundServer server(QStringLiteral("tasks-api"), QUrl(m_server), ServerInfo(), ClientSettings());
    const Result<void> opened = m_accounts->open(server);
    QCOMPARE(opened.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(opened.error().fields.first().name, QStringLiteral("task_server"));
    QVERIFY(registry().isEmpty());
}

void AccountManagerTest::shouldForgetASignedOutAccountWhenItIsClosed()
{
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    signIn();
    QVERIFY(QCoro::waitFor(m_accounts->current()->session().signOut()).has_value());
    QSignalSpy changed(m_accounts.get(), &Accounts::currentChanged);
    m_accounts->leaveCurrent();
    QCOMPARE(m_accounts->current(), nullptr);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!registry().contains("tasks.example"));
    m_accounts->leaveCurrent();
    QCOMPARE(changed.size(), 1);
}

void AccountManagerTest::shouldRememberAnAccountWithASessionWhenItIsClosed()
{
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    signIn();
    m_accounts->leaveCurrent();
    QVERIFY(registry().contains("tasks.example"));
    restart();
    QTRY_COMPARE(phase(), Phase::Active);
}

void AccountManagerTest::shouldRememberAnAccountWhoseCredentialIsYetToBeDeleted()
{
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    signIn();
    m_world->store.setCondition(FakeCredentialStore::Condition::Locked);
    QCOMPARE(QCoro::waitFor(m_accounts->current()->session().signOut()).error().kind, Error::Kind::KeychainLocked);
    m_accounts->leaveCurrent();
    QVERIFY(registry().contains("tasks.example"));
    QCOMPARE(m_world->store.size(), 1);
    m_world->store.setCondition(FakeCredentialStore::Condition::Unlocked);
    restart();
    QTRY_COMPARE(m_world->store.size(), 0);
}

void AccountManagerTest::shouldCancelAnOpening()
{
    m_world->discovery = fail(Error::Kind::Timeout);
    QList<Result<void>> results;
    AccountManager::Environment environment = m_world->environment();
    const TransportFactory make = environment.makeTransport;
    environment.makeTransport = [this, make](const Origin &origin) {
        auto transport = make(origin);
        m_world->transport().hold();
        return transport;
    };
    m_accounts = std::make_unique<AccountManager>(environment);
    keep(openServer(*m_accounts, m_server), &results);
    QVERIFY(m_world->transport().held() > 0);
    m_accounts->cancelOpening();
    QTRY_COMPARE(results.size(), 1);
    QCOMPARE(results.first().error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_accounts->current(), nullptr);
    QVERIFY(registry().isEmpty());

    keep(openServer(*m_accounts, m_server), &results); // cancelled by the end of the manager
    close();
    QCOMPARE(results.size(), 2);
    QCOMPARE(results.last().error().kind, Error::Kind::Cancelled);
}

void AccountManagerTest::shouldCancelAnOpeningByAnother()
{
    AccountManager::Environment environment = m_world->environment();
    const TransportFactory make = environment.makeTransport;
    environment.makeTransport = [this, make](const Origin &origin) {
        auto transport = make(origin);
        if (m_world->transports.size() == 1)
            m_world->transport().hold();
        return transport;
    };
    m_accounts = std::make_unique<AccountManager>(environment);
    QList<Result<void>> results;
    keep(openServer(*m_accounts, QStringLiteral("https://slow.example")), &results);
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_accounts->current()->account().server, QUrl(m_server));
}

void AccountManagerTest::shouldCloseWithRequestsInFlight()
{
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    signIn();
    TaskRepository &tasks = m_accounts->current()->tasks();
    QTRY_VERIFY(tasks.loaded());
    m_world->transport().hold();
    tasks.refresh();
    QTRY_COMPARE(m_world->transport().held(), 1);
    QSignalSpy closed(m_accounts.get(), &AccountManager::lastAccountClosed);
    auto removing = m_accounts->remove(m_accounts->current()->account().id);
    QCOMPARE(m_accounts->current(), nullptr);
    m_world->transport().release();
    QVERIFY(QCoro::waitFor(removing).has_value());
    QTRY_COMPARE(closed.size(), 1);
}

void AccountManagerTest::shouldEndWithRequestsInFlight()
{
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    signIn();
    TaskRepository &tasks = m_accounts->current()->tasks();
    QTRY_VERIFY(tasks.loaded());
    m_world->transport().hold();
    tasks.refresh();
    QTRY_COMPARE(m_world->transport().held(), 1);
    QPointer<TaskRepository> gone(&tasks);
    close();
    QVERIFY(gone.isNull());
}

void AccountManagerTest::shouldOpenNothingAfterTheEnd()
{
    auto ending = m_accounts->shutDown();
    QCoro::waitFor(ending);
    QCOMPARE(QCoro::waitFor(openServer(*m_accounts, m_server)).error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_accounts->current(), nullptr);
}

void AccountManagerTest::shouldGoOnWithADamagedRegistry()
{
    QFile file(m_world->paths().registryFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    m_accounts->openRemembered();
    QCOMPARE(m_accounts->current(), nullptr);
    QVERIFY(m_accounts->startError());
    QCOMPARE(m_accounts->startError()->kind, Error::Kind::Storage);
    QVERIFY(QCoro::waitFor(openServer(*m_accounts, m_server)).has_value());
    QVERIFY(registry().contains("tasks.example"));
}

void AccountManagerTest::shouldTellWhatIsAnAuthority_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isAuthority");
    QTest::newRow("a certificate") << TestAuthority().certificatePem() << true;
    QTest::newRow("a letter") << QByteArray("Dear authority") << false;
    QTest::newRow("a certificate cut short") << TestAuthority().certificatePem().first(100) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void AccountManagerTest::shouldTellWhatIsAnAuthority()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("ours.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QTEST(m_accounts->isAuthority(file.fileName()), "isAuthority");
    QVERIFY(!m_accounts->isAuthority(directory.filePath(QStringLiteral("missing.pem"))));
    QVERIFY(!m_accounts->isAuthority({}));
}

QTEST_GUILESS_MAIN(AccountManagerTest)
#include "tst_accountmanager.moc"
