// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidc.h"
#include "core/net/apiclient.h"
#include "core/net/endpointtransport.h"
#include "core/net/qnamtransport.h"

#include "tests/interop/browserguide.h"
#include "tests/interop/interopserver.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

/// One access token, which cannot be renewed.
class GivenToken final : public AccessTokenSource
{
public:
    explicit GivenToken(const Secret &token) { m_token.value = std::make_shared<const Secret>(token.clone()); }

    QCoro::Task<Result<AccessToken>> accessToken() override { co_return Result<AccessToken>(m_token); }
    QCoro::Task<Result<AccessToken>> accessTokenAfter(quint64) override { co_return fail(Kind::Unauthorized); }

private:
    AccessToken m_token;
};

/// The adapter at a real provider. Time passes for it only when told to.
class Provider
{
public:
    explicit Provider(const QStringList &options = {}, const ClientSettings &client = {})
        : server(InteropServer::Kind::OpenId, options)
        , backend(BackendPlace(server.url(), m_transport, m_transport, clock, client))
    {
    }

    Result<TokenGrant> signIn(const QStringList &browser = {})
    {
        guide = std::make_shared<BrowserGuide>(browser);
        Credentials credentials;
        credentials.way = SignInWay::Browser;
        credentials.guide = guide;
        return QCoro::waitFor(backend.signIn(std::move(credentials)));
    }
    Result<TokenGrant> refresh(const TokenGrant &grant)
    {
        return QCoro::waitFor(backend.refresh(grant.refreshToken.clone(), {}));
    }

    /// Whether the access token is good for the provider's own API.
    bool readsProfile(const TokenGrant &grant)
    {
        GivenToken token(grant.accessToken);
        QnamTransport transport(*Origin::of(server.url()), clock);
        ApiClient api(server.url(), transport, token, backend.proof());
        const auto profile = QCoro::waitFor(api.call(ApiCall(HttpRequest::Method::Get, QStringLiteral("/me"))));
        return profile && profile->toObject().value(QLatin1String("sub")) == QLatin1String("ada");
    }

    InteropServer server;
    FakeClock clock;
    std::shared_ptr<BrowserGuide> guide;

private:
    EndpointTransport m_transport{[this](const Origin &origin) -> std::unique_ptr<HttpTransport> {
        return std::make_unique<QnamTransport>(origin, clock);
    }};

public:
    OidcBackend backend;
};

QJsonObject claimsOf(const Secret &token)
{
    const QByteArray part = token.exposed().split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

QString kindOf(const Result<TokenGrant> &given)
{
    return given ? QStringLiteral("none") : errorName(given.error().kind);
}

} // namespace

/// Signing in at oidc-provider as it is.
class OpenIdProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSignInRefreshAndSignOut();
    void shouldBelieveTokensSignedWith_data();
    void shouldBelieveTokensSignedWith();
    void shouldFollowRotatedKeys();
    void shouldEndWhenRevokedElsewhere();
    void r11_shouldLiveThroughAnOutage();
    void shouldNameTheResourceWhereThatIsNeeded();
    void shouldSayWhyTheProviderRefused_data();
    void shouldSayWhyTheProviderRefused();
    void shouldBeGivenUpWhereTheProviderSendsNobodyBack();
    void shouldSignInOnAnotherDevice_data();
    void shouldSignInOnAnotherDevice();
    void shouldBindTokensToAKey_data();
    void shouldBindTokensToAKey();
    void r20_shouldSignInWithAClockThatIsADayOff_data();
    void r20_shouldSignInWithAClockThatIsADayOff();
};

void OpenIdProviderTest::shouldSignInRefreshAndSignOut()
{
    Provider provider;
    QVERIFY2(provider.server.isReady(), provider.server.failure());
    const Result<ServerInfo> info = QCoro::waitFor(provider.backend.discover());
    QVERIFY(info);
    QCOMPARE(info->ways, SignInWays(SignInWay::Browser) | SignInWay::DeviceCode);

    const Result<TokenGrant> given = provider.signIn();
    QCOMPARE(kindOf(given), QStringLiteral("none"));
    QVERIFY(provider.guide->isDone());
    QCOMPARE(given->identity.subject, QStringLiteral("ada"));
    QCOMPARE(given->identity.email, QStringLiteral("ada@example.com"));
    QCOMPARE(given->accessLifetime, 300s);
    QCOMPARE(claimsOf(given->accessToken).value(QLatin1String("aud")).toString(), QStringLiteral("urn:latchkey:tasks"));

    const Result<TokenGrant> renewed = provider.refresh(*given);
    QCOMPARE(kindOf(renewed), QStringLiteral("none"));
    QCOMPARE(renewed->identity.subject, QStringLiteral("ada"));
    QVERIFY(!(renewed->refreshToken == given->refreshToken));
    QVERIFY(!(renewed->accessToken == given->accessToken));

    QVERIFY(QCoro::waitFor(provider.backend.revoke(renewed->refreshToken.clone())));
    QVERIFY(QCoro::waitFor(provider.backend.revoke(renewed->refreshToken.clone())));
    QCOMPARE(kindOf(provider.refresh(*renewed)), QStringLiteral("invalid-grant"));
}

void OpenIdProviderTest::shouldBelieveTokensSignedWith_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const char *algorithm : {"RS256", "EdDSA"})
        QTest::newRow(algorithm) << QString::fromLatin1(algorithm);
}

void OpenIdProviderTest::shouldBelieveTokensSignedWith()
{
    QFETCH(QString, algorithm);
    Provider provider({QStringLiteral("--id-alg"), algorithm});
    QVERIFY2(provider.server.isReady(), provider.server.failure());
    QCOMPARE(kindOf(provider.signIn()), QStringLiteral("none"));
}

void OpenIdProviderTest::shouldFollowRotatedKeys()
{
    Provider provider;
    QVERIFY2(provider.server.isReady(), provider.server.failure());
    QCOMPARE(kindOf(provider.signIn()), QStringLiteral("none"));
    provider.server.tell(QStringLiteral("rotate-keys"));
    const Result<TokenGrant> given = provider.signIn({QStringLiteral("--login"), QStringLiteral("bob")});
    QCOMPARE(kindOf(given), QStringLiteral("none"));
    QCOMPARE(given->identity.subject, QStringLiteral("bob"));
    provider.server.tell(QStringLiteral("rotate-keys"));
    QCOMPARE(kindOf(provider.refresh(*given)), QStringLiteral("none"));
}

void OpenIdProviderTest::shouldEndWhenRevokedElsewhere()
{
    Provider provider;
    QVERIFY2(provider.server.isReady(), provider.server.failure());
    const Result<TokenGrant> given = provider.signIn();
    QVERIFY(given);
    provider.server.tell(QStringLiteral("revoke"), {{QStringLiteral("account"), QStringLiteral("ada")}});
    QCOMPARE(kindOf(provider.refresh(*given)), QStringLiteral("invalid-grant"));
    QCOMPARE(kindOf(provider.signIn()), QStringLiteral("none"));
}

void OpenIdProviderTest::r11_shouldLiveThroughAnOutage()
{
    Provider provider;
    QVERIFY2(provider.server.isReady(), provider.server.failure());
    const Result<TokenGrant> given = provider.signIn();
    QVERIFY(given);
    provider.server.down();
    provider.clock.advance(1min); // no connection is kept that long
    QCOMPARE(kindOf(provider.refresh(*given)), QStringLiteral("unreachable"));
    QCOMPARE(kindOf(provider.refresh(*given)), QStringLiteral("unreachable"));
    provider.server.up();
    QCOMPARE(kindOf(provider.refresh(*given)), QStringLiteral("none"));
}

void OpenIdProviderTest::shouldNameTheResourceWhereThatIsNeeded()
{
    const QStringList options{QStringLiteral("--need-resource")};
    Provider opaque(options);
    QVERIFY2(opaque.server.isReady(), opaque.server.failure());
    const Result<TokenGrant> unnamed = opaque.signIn();
    QVERIFY(unnamed);
    QVERIFY(claimsOf(unnamed->accessToken).isEmpty());

    ClientSettings client;
    client.resource = QStringLiteral("urn:latchkey:tasks");
    client.scopes = QStringList{QStringLiteral("tasks:read"), QStringLiteral("tasks:write")};
    Provider named(options, client);
    QVERIFY2(named.server.isReady(), named.server.failure());
    const Result<TokenGrant> given = named.signIn();
    QCOMPARE(kindOf(given), QStringLiteral("none"));
    const Result<TokenGrant> renewed = named.refresh(*given);
    QCOMPARE(kindOf(renewed), QStringLiteral("none"));
    for (const Secret *token : {&given->accessToken, &renewed->accessToken}) {
        QCOMPARE(claimsOf(*token).value(QLatin1String("aud")).toString(), client.resource);
        QCOMPARE(claimsOf(*token).value(QLatin1String("scope")).toString(), QStringLiteral("tasks:read tasks:write"));
    }
}

void OpenIdProviderTest::shouldSayWhyTheProviderRefused_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("browser");
    QTest::addColumn<QString>("kind");
    QTest::newRow("the person said no") << QString() << QStringLiteral("--refuse") << QStringLiteral("access-denied");
    QTest::newRow("no such resource") << QStringLiteral("urn:other") << QStringLiteral("--login=ada")
                                      << QStringLiteral("client-refused");
}

void OpenIdProviderTest::shouldSayWhyTheProviderRefused()
{
    QFETCH(QString, resource);
    QFETCH(QString, browser);
    QFETCH(QString, kind);
    ClientSettings client;
    client.resource = resource;
    Provider provider({}, client);
    QVERIFY2(provider.server.isReady(), provider.server.failure());
    QCOMPARE(kindOf(provider.signIn({browser})), kind);
}

void OpenIdProviderTest::shouldBeGivenUpWhereTheProviderSendsNobodyBack()
{
    ClientSettings client;
    client.clientId = QStringLiteral("not-registered");
    Provider provider({}, client);
    QVERIFY2(provider.server.isReady(), provider.server.failure());
    const auto guide = std::make_shared<BrowserGuide>();
    std::optional<Result<TokenGrant>> outcome;
    Credentials credentials;
    credentials.way = SignInWay::Browser;
    credentials.guide = guide;
    provider.backend.signIn(std::move(credentials)).then([&outcome](Result<TokenGrant> given) {
        outcome.emplace(std::move(given));
    });
    QTRY_COMPARE(guide->pages.size(), 1);
    QVERIFY(!guide->isDone()); // the provider shows what is wrong, and stops there
    QVERIFY(!outcome);
    provider.backend.cancelSignIn();
    QTRY_VERIFY(outcome);
    QCOMPARE(kindOf(*outcome), QStringLiteral("cancelled"));
}

void OpenIdProviderTest::shouldSignInOnAnotherDevice_data()
{
    QTest::addColumn<QStringList>("browser");
    QTest::addColumn<QString>("kind");
    QTest::newRow("yes") << QStringList() << QStringLiteral("none");
    QTest::newRow("no") << QStringList{QStringLiteral("--refuse")} << QStringLiteral("access-denied");
}

void OpenIdProviderTest::shouldSignInOnAnotherDevice()
{
    QFETCH(QStringList, browser);
    QFETCH(QString, kind);
    Provider provider;
    QVERIFY2(provider.server.isReady(), provider.server.failure());
    const auto guide = std::make_shared<BrowserGuide>(browser);
    std::optional<Result<TokenGrant>> outcome;
    Credentials credentials;
    credentials.way = SignInWay::DeviceCode;
    credentials.guide = guide;
    provider.backend.signIn(std::move(credentials)).then([&outcome](Result<TokenGrant> given) {
        outcome.emplace(std::move(given));
    });
    QTRY_COMPARE(guide->codes.size(), 1);
    provider.clock.advance(5s);
    // Answered, so that it asks again in as many seconds.
    QTRY_COMPARE(provider.clock.next(), std::optional<BootTime>(provider.clock.bootNow() + 5s));
    QVERIFY(!outcome);
    QVERIFY(guide->openBrowser(guide->codes.first().fullAddress));
    QVERIFY(guide->isDone());
    provider.clock.advance(5s);
    QTRY_VERIFY(outcome);
    QCOMPARE(kindOf(*outcome), kind);
    if (*outcome)
        QCOMPARE(kindOf(provider.refresh(**outcome)), QStringLiteral("none"));
}

void OpenIdProviderTest::shouldBindTokensToAKey_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("required") << QStringLiteral("required");
    QTest::newRow("with a nonce") << QStringLiteral("nonce");
}

void OpenIdProviderTest::shouldBindTokensToAKey()
{
    QFETCH(QString, option);
    ClientSettings client;
    client.boundTokens = true;
    const QStringList options{QStringLiteral("--dpop"), option, QStringLiteral("--need-resource")};
    Provider provider(options, client);
    QVERIFY2(provider.server.isReady(), provider.server.failure());
    provider.clock.setWall(QDateTime::currentDateTimeUtc().addDays(1)); // which proofs are not made by
    const Result<TokenGrant> given = provider.signIn();
    QCOMPARE(kindOf(given), QStringLiteral("none"));
    QVERIFY(provider.readsProfile(*given));
    const Result<TokenGrant> renewed = provider.refresh(*given);
    QCOMPARE(kindOf(renewed), QStringLiteral("none"));
    QVERIFY(provider.readsProfile(*renewed));
    QVERIFY(QCoro::waitFor(provider.backend.revoke(renewed->refreshToken.clone())));
    QCOMPARE(kindOf(provider.refresh(*renewed)), QStringLiteral("invalid-grant"));
}

void OpenIdProviderTest::r20_shouldSignInWithAClockThatIsADayOff_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("ahead") << 1;
    QTest::newRow("behind") << -1;
}

void OpenIdProviderTest::r20_shouldSignInWithAClockThatIsADayOff()
{
    QFETCH(int, days);
    Provider provider;
    QVERIFY2(provider.server.isReady(), provider.server.failure());
    provider.clock.setWall(QDateTime::currentDateTimeUtc().addDays(days));
    const Result<TokenGrant> given = provider.signIn();
    QCOMPARE(kindOf(given), QStringLiteral("none"));
    QCOMPARE(kindOf(provider.refresh(*given)), QStringLiteral("none"));
}

QTEST_GUILESS_MAIN(OpenIdProviderTest)
#include "tst_openidprovider.moc"
