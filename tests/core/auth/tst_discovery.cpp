// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/discovery.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Method = HttpRequest::Method;

class DiscoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldFindATaskServerWithAccountsOfItsOwn();
    void shouldFindABaseServer_data();
    void shouldFindABaseServer();
    void shouldNotOfferAServerThatNobodySignsInAt();
    void shouldFollowATaskServerToItsProvider();
    void shouldFindTheTasksOfAProviderWhereAPersonSays();
    void shouldNotKnowWhereAProvidersTasksAre();
    void shouldNotBelieveMetadataOfAnotherResource();
    void shouldLookForTheKindThatAPersonSays();
    void shouldRefuseAnAddress_data();
    void shouldRefuseAnAddress();
    void shouldSayWhatIsInTheWay_data();
    void shouldSayWhatIsInTheWay();
    void shouldSendNoCredentials();
    void shouldEndWhenCancelled();

private:
    void answer(const QString &path, const Answer &answer, const QString &origin = Tasks);
    void provide();
    [[nodiscard]] Result<QList<FoundServer>> find(ServerQuery query);

    static const inline QString Tasks = QStringLiteral("https://tasks.example");
    static const inline QString Provider = QStringLiteral("https://id.example");
    QMap<QString, QMap<QString, Answer>> m_answers; ///< by origin and path
    QList<FakeTransport *> m_transports;
    FakeClock m_clock;
    bool m_holding = false;
    std::unique_ptr<Discovery> m_discovery;
};

namespace {

const QString WellKnown = QStringLiteral("/.well-known/tasks-api");
const QString Metadata = QStringLiteral("/.well-known/oauth-protected-resource");
const QString Address = QStringLiteral("tasks.example");

QJsonObject tasksApi()
{
    return {{QStringLiteral("name"), QStringLiteral("Tasks")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("features"), QJsonArray{QStringLiteral("refresh"), QStringLiteral("sync")}}};
}

/// Of a task server that takes the tokens of a provider (RFC 9728).
QJsonObject metadata(const QString &resource, const QString &provider)
{
    return {{QStringLiteral("resource"), resource},
            {QStringLiteral("authorization_servers"), QJsonArray{provider}},
            {QStringLiteral("scopes_supported"), QJsonArray{QStringLiteral("tasks:write")}},
            {QStringLiteral("dpop_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES256")}}};
}

} // namespace

void DiscoveryTest::init()
{
    m_answers.clear();
    m_transports.clear();
    m_holding = false;
    m_discovery = std::make_unique<Discovery>(
        [this](const Origin &origin) {
            auto made = std::make_unique<FakeTransport>();
            const QMap<QString, Answer> answers = m_answers.value(origin.toString());
            for (auto it = answers.cbegin(); it != answers.cend(); ++it)
                made->answer(Method::Get, it.key(), it.value());
            if (m_holding)
                made->hold();
            m_transports << made.get();
            return made;
        },
        m_clock);
}

void DiscoveryTest::answer(const QString &path, const Answer &answer, const QString &origin)
{
    m_answers[origin].insert(path, answer);
}

/// An OpenID provider, apart from any tasks.
void DiscoveryTest::provide()
{
    QJsonObject document{{QStringLiteral("issuer"), Provider},
                         {QStringLiteral("code_challenge_methods_supported"), QJsonArray{QStringLiteral("S256")}}};
    for (const char *name : {"authorization_endpoint", "token_endpoint", "jwks_uri"})
        document.insert(QLatin1String(name), Provider + u'/' + QLatin1String(name));
    answer(QStringLiteral("/.well-known/openid-configuration"), jsonAnswer(200, document), Provider);
}

Result<QList<FoundServer>> DiscoveryTest::find(ServerQuery query)
{
    auto finding = m_discovery->find(std::move(query));
    return QCoro::waitFor(finding);
}

void DiscoveryTest::shouldFindATaskServerWithAccountsOfItsOwn()
{
    answer(WellKnown, jsonAnswer(200, tasksApi()));
    const auto found = find(Address);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().kind, QStringLiteral("tasks-api"));
    QCOMPARE(found->first().server, QUrl(QStringLiteral("https://tasks.example")));
    QCOMPARE(found->first().tasks, found->first().server);
    QVERIFY(found->first().info.canRefresh);
}

void DiscoveryTest::shouldFindABaseServer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("tasksPath");
    const QString byUser = QStringLiteral("/tasks/users/{user}/tasks");
    const QString fromToken = QStringLiteral("/signup/users/from-token/tasks");
    QTest::newRow("403 without a header") << "/tasks/users/me/tasks" << 403 << byUser;
    QTest::newRow("401 without a header") << "/tasks/users/me/tasks" << 401 << byUser;
    QTest::newRow("the token says whose they are") << fromToken << 403 << fromToken;
}

void DiscoveryTest::shouldFindABaseServer()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    answer(path, jsonAnswer(status, QJsonObject{{QStringLiteral("detail"), QStringLiteral("Not authenticated")}}));
    const auto found = find(Address);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().kind, QStringLiteral("tasks-api"));
    QVERIFY(!found->first().info.canRefresh);
    QTEST(found->first().info.tasksPath, "tasksPath");
}

void DiscoveryTest::shouldNotOfferAServerThatNobodySignsInAt()
{
    QJsonObject withoutAccounts = tasksApi();
    withoutAccounts.insert(QStringLiteral("accounts"), false);
    answer(WellKnown, jsonAnswer(200, withoutAccounts));
    QCOMPARE(find(Address).error().kind, Error::Kind::BadReply);
}

void DiscoveryTest::shouldFollowATaskServerToItsProvider()
{
    provide();
    QJsonObject withoutAccounts = tasksApi();
    withoutAccounts.insert(QStringLiteral("accounts"), false);
    answer(WellKnown, jsonAnswer(200, withoutAccounts));
    answer(Metadata, jsonAnswer(200, metadata(Tasks, Provider)));
    const auto found = find(Address);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().kind, QStringLiteral("oidc"));
    QCOMPARE(found->first().server, QUrl(Provider));
    QCOMPARE(found->first().tasks, QUrl(Tasks));
    QCOMPARE(found->first().client.resource, Tasks);
    QCOMPARE(found->first().client.scopes, QStringList{QStringLiteral("tasks:write")});
    QVERIFY(found->first().client.boundTokens);
    QCOMPARE(found->first().info.features, QStringList{QStringLiteral("sync")}); // not those of accounts it has not
}

void DiscoveryTest::shouldFindTheTasksOfAProviderWhereAPersonSays()
{
    provide();
    answer(WellKnown, jsonAnswer(200, tasksApi()));
    answer(Metadata, jsonAnswer(200, metadata(Tasks, Provider)));
    ServerQuery query(Provider);
    query.taskAddress = Tasks;
    query.client.resource = QStringLiteral("urn:tasks");
    const auto found = find(query);
    QVERIFY(found);
    QCOMPARE(found->first().server, QUrl(Provider));
    QCOMPARE(found->first().tasks, QUrl(Tasks));
    QCOMPARE(found->first().client.resource, QStringLiteral("urn:tasks"));

    query.taskAddress = Provider; // nothing like it is there
    QCOMPARE(find(query).error().kind, Error::Kind::BadReply);
}

void DiscoveryTest::shouldNotKnowWhereAProvidersTasksAre()
{
    provide();
    const auto found = find(Provider);
    QVERIFY(found);
    QCOMPARE(found->first().kind, QStringLiteral("oidc"));
    QVERIFY(found->first().tasks.isEmpty());
}

void DiscoveryTest::shouldNotBelieveMetadataOfAnotherResource()
{
    provide();
    answer(WellKnown, jsonAnswer(200, tasksApi()));
    answer(Metadata, jsonAnswer(200, metadata(QStringLiteral("https://other.example"), Provider)));
    const auto found = find(Address);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().kind, QStringLiteral("tasks-api"));
    QVERIFY(found->first().client.resource.isEmpty());
}

void DiscoveryTest::shouldLookForTheKindThatAPersonSays()
{
    provide();
    answer(WellKnown, jsonAnswer(200, tasksApi()));
    answer(Metadata, jsonAnswer(200, metadata(Tasks, Provider)));
    ServerQuery query(Address);
    QCOMPARE(find(query)->size(), 2);
    query.kind = QStringLiteral("oidc");
    const auto found = find(query);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().kind, QStringLiteral("oidc"));
}

void DiscoveryTest::shouldRefuseAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("taskAddress");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("error");
    QTest::newRow("nothing") << ""
                             << ""
                             << "" << int(Error::Kind::InvalidInput);
    QTest::newRow("not encrypted") << "http://tasks.example"
                                   << ""
                                   << "" << int(Error::Kind::InsecureAddress);
    QTest::newRow("tasks not encrypted") << Address << "http://a.example"
                                         << "" << int(Error::Kind::InsecureAddress);
    QTest::newRow("a kind that is none") << Address << ""
                                         << "carrier-pigeon" << int(Error::Kind::InvalidInput);
}

void DiscoveryTest::shouldRefuseAnAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, taskAddress);
    QFETCH(QString, kind);
    ServerQuery query(address);
    query.taskAddress = taskAddress;
    query.kind = kind;
    QTEST(int(find(query).error().kind), "error");
    QVERIFY(m_transports.isEmpty());
}

void DiscoveryTest::shouldSayWhatIsInTheWay_data()
{
    QTest::addColumn<int>("status"); // 0: none, but the error
    QTest::addColumn<int>("error");
    QTest::newRow("a web page") << 200 << int(Error::Kind::BadReply);
    QTest::newRow("out of order") << 503 << int(Error::Kind::ServerFailure);
    QTest::newRow("a portal") << 0 << int(Error::Kind::Redirected);
    QTest::newRow("a certificate") << 0 << int(Error::Kind::TlsFailure);
    QTest::newRow("nobody there") << 0 << int(Error::Kind::Unreachable);
    QTest::newRow("an endless document") << 0 << int(Error::Kind::TooLarge);
}

void DiscoveryTest::shouldSayWhatIsInTheWay()
{
    QFETCH(int, status);
    QFETCH(int, error);
    answer(WellKnown,
           status ? rawAnswer(status, "<html>", "text/html") : Answer(fail(static_cast<Error::Kind>(error))));
    QCOMPARE(int(find(Address).error().kind), error);
}

void DiscoveryTest::shouldSendNoCredentials()
{
    answer(WellKnown, jsonAnswer(200, tasksApi()));
    QVERIFY(find(Address));
    for (const FakeTransport *transport : m_transports) {
        for (const SentRequest &sent : transport->sent()) {
            QCOMPARE(sent.method, Method::Get);
            QVERIFY(sent.bearer.isEmpty());
            QVERIFY(sent.body.isEmpty());
        }
    }
}

void DiscoveryTest::shouldEndWhenCancelled()
{
    m_holding = true;
    auto finding = m_discovery->find(Address);
    QVERIFY(!m_transports.isEmpty());
    m_discovery->cancel();
    QCOMPARE(QCoro::waitFor(finding).error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
