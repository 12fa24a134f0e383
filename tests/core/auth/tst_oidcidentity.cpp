// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/auth/oidcfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The same claims under a header of somebody else's making.
QByteArray withHeader(const QByteArray &token, const QByteArray &header, const QByteArray &signature)
{
    return base64Url(header) + '.' + token.split('.').at(1) + '.' + signature;
}

} // namespace

/// What a provider is, whom it says has signed in, and when that is believed.
class OidcIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindOutWhatAProviderIs();
    void shouldFetchItsDocumentsOnceARun();
    void l5_shouldRefuseDocuments_data();
    void l5_shouldRefuseDocuments();
    void shouldNotBeginWithoutKeys_data();
    void shouldNotBeginWithoutKeys();
    void l5_shouldRefuseTokens_data();
    void l5_shouldRefuseTokens();
    void shouldFollowAProviderThatRotatesItsKeys();
    void shouldAskForUnknownKeysOnceOnly();
    void r20_shouldGoByTheClockOfTheProvider_data();
    void r20_shouldGoByTheClockOfTheProvider();
};

void OidcIdentityTest::shouldFindOutWhatAProviderIs()
{
    OidcFixture oidc;
    const Result<ServerInfo> info = QCoro::waitFor(oidc.backend.discover());
    QVERIFY(info);
    QCOMPARE(info->name, QStringLiteral("id.example"));
    QCOMPARE(info->ways, SignInWays(SignInWay::Browser) | SignInWay::DeviceCode);
    QVERIFY(info->canRefresh && !info->canSignUp);

    OidcFixture plain;
    plain.provider.metadata.remove(QStringLiteral("device_authorization_endpoint"));
    plain.provider.metadata.insert(QStringLiteral("grant_types_supported"),
                                   QJsonArray{QStringLiteral("authorization_code")});
    const Result<ServerInfo> less = QCoro::waitFor(plain.backend.discover());
    QVERIFY(less);
    QCOMPARE(less->ways, SignInWays(SignInWay::Browser));
    QVERIFY(!less->canRefresh);
}

void OidcIdentityTest::shouldFetchItsDocumentsOnceARun()
{
    OidcFixture oidc;
    oidc.agree();
    QVERIFY(QCoro::waitFor(oidc.backend.discover()));
    QVERIFY(oidc.signIn());
    QVERIFY(oidc.signIn());
    QVERIFY(QCoro::waitFor(oidc.backend.discover()));
    QCOMPARE(oidc.asked(Metadata), 1);
    QCOMPARE(oidc.asked("/jwks"), 1);
}

void OidcIdentityTest::l5_shouldRefuseDocuments_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind");
    const QByteArray large = '{' + QByteArray(5 * 1024 * 1024, ' ') + '}';
    QTest::newRow("5 MB") << raw(200, large, "application/json") << QStringLiteral("too-large");
    QTest::newRow("a page") << raw(200, "<html>", "text/html") << QStringLiteral("bad-reply");
    QTest::newRow("nothing") << raw(200) << QStringLiteral("bad-reply");
    QTest::newRow("a list") << json(200, QJsonArray()) << QStringLiteral("bad-reply");
    QTest::newRow("deep") << raw(200, QByteArray(60'000, '['), "application/json") << QStringLiteral("bad-reply");
    QTest::newRow("another's") << json(200,
                                       QJsonObject{{QStringLiteral("issuer"), QStringLiteral("https://evil.example")}})
                               << QStringLiteral("bad-reply");
    QTest::newRow("not there") << detail(404, "Not Found") << QStringLiteral("bad-reply");
    QTest::newRow("not for everybody") << raw(401) << QStringLiteral("bad-reply");
    QTest::newRow("a redirect") << Reply(fail(Kind::Redirected)) << QStringLiteral("redirected");
    QTest::newRow("out of order") << raw(503) << QStringLiteral("server-failure");
    QTest::newRow("nobody there") << Reply(fail(Kind::Unreachable)) << QStringLiteral("unreachable");
    QTest::newRow("a stranger's certificate") << Reply(fail(Kind::TlsFailure)) << QStringLiteral("tls-failure");
}

void OidcIdentityTest::l5_shouldRefuseDocuments()
{
    QFETCH(Reply, answer);
    QFETCH(QString, kind);
    OidcFixture oidc;
    oidc.transport.handle(Method::Get, QLatin1String(Metadata), [&](const SentRequest &) { return answer.answer; });
    QCOMPARE(errorName(QCoro::waitFor(oidc.backend.discover()).error().kind), kind);
    // It is asked for again, and a session lives through it.
    const Result<TokenGrant> refreshed = QCoro::waitFor(oidc.backend.refresh(Secret(QByteArray("refresh-0")), {}));
    QVERIFY(!refreshed);
    QVERIFY(refreshed.error().kind != Kind::InvalidGrant);
    QCOMPARE(oidc.asked(Metadata), 2);
    QCOMPARE(oidc.asked("/token"), 0);
}

void OidcIdentityTest::shouldNotBeginWithoutKeys_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nobody there") << Reply(fail(Kind::Unreachable)) << QStringLiteral("unreachable");
    QTest::newRow("a page") << raw(200, "<html>", "text/html") << QStringLiteral("bad-reply");
    QTest::newRow("no keys") << json(200, QJsonObject()) << QStringLiteral("bad-reply");
    QTest::newRow("too many") << raw(200, QByteArray(1024 * 1024, ' ')) << QStringLiteral("too-large");
    QTest::newRow("not there") << raw(404) << QStringLiteral("not-found");
}

void OidcIdentityTest::shouldNotBeginWithoutKeys()
{
    QFETCH(Reply, answer);
    QFETCH(QString, kind);
    OidcFixture oidc;
    oidc.agree();
    oidc.transport.handle(Method::Get, QStringLiteral("/jwks"), [&](const SentRequest &) { return answer.answer; });
    QCOMPARE(errorName(oidc.signIn().error().kind), kind);
    QVERIFY(oidc.guide->pages.isEmpty());
}

void OidcIdentityTest::l5_shouldRefuseTokens_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QByteArray>("header"); // empty: the provider's own, and its signature
    const QJsonObject own;
    const auto claim = [](const char *name, const QJsonValue &value) {
        return QJsonObject{{QLatin1String(name), value}};
    };
    QTest::newRow("wrong iss") << claim("iss", QStringLiteral("https://evil.example")) << QByteArray();
    QTest::newRow("wrong aud") << claim("aud", QStringLiteral("somebody")) << QByteArray();
    QTest::newRow("wrong nonce") << claim("nonce", QStringLiteral("of-another-time")) << QByteArray();
    QTest::newRow("no nonce") << claim("nonce", QJsonValue::Null) << QByteArray();
    QTest::newRow("expired long ago") << claim("exp", 1'000'000) << QByteArray();
    QTest::newRow("alg=none") << own << QByteArray(R"({"alg":"none"})");
    QTest::newRow("a shared secret") << own << QByteArray(R"({"alg":"HS256","kid":"1"})");
    QTest::newRow("a signature of another") << own << QByteArray(R"({"alg":"ES256","kid":"1"})");
    QTest::newRow("a key of its own making")
        << own << QByteArray(R"({"alg":"ES256","jwk":{"kty":"EC","crv":"P-256"}})");
}

void OidcIdentityTest::l5_shouldRefuseTokens()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QByteArray, header);
    OidcFixture oidc;
    oidc.provider.date = "Sat, 21 Nov 2026 12:00:00 GMT";
    oidc.provider.claims = claims;
    oidc.guide->browse = [&](const QUrl &page) {
        const QUrl agreed = oidc.provider.agree(page);
        if (!header.isEmpty()) {
            const QByteArray own = oidc.provider.signedToken(oidc.provider.ownClaims());
            const QByteArray signature = header.contains("none") ? QByteArray() : base64Url(QByteArray(64, 's'));
            oidc.provider.idToken = withHeader(own, header, signature);
        }
        oidc.guide->visit(agreed);
    };
    const Result<TokenGrant> given = oidc.signIn();
    QVERIFY(!given);
    QCOMPARE(given.error().kind, Kind::UntrustedToken);
    // What came with it is not left good.
    QCOMPARE(oidc.lastForm("/revoke").value(QStringLiteral("token")), QStringLiteral("refresh-2"));
}

void OidcIdentityTest::shouldFollowAProviderThatRotatesItsKeys()
{
    OidcFixture oidc;
    oidc.agree();
    QVERIFY(oidc.signIn());
    oidc.provider.rotateKeys();
    QVERIFY(oidc.signIn());
    QCOMPARE(oidc.asked("/jwks"), 2);
    QVERIFY(oidc.signIn());
    QCOMPARE(oidc.asked("/jwks"), 2);
    // Also while the person is at the browser.
    oidc.guide->browse = [&oidc](const QUrl &page) {
        oidc.provider.rotateKeys();
        oidc.guide->visit(oidc.provider.agree(page));
    };
    QVERIFY(oidc.signIn());
    QCOMPARE(oidc.asked("/jwks"), 3);
}

void OidcIdentityTest::shouldAskForUnknownKeysOnceOnly()
{
    OidcFixture oidc;
    oidc.agree();
    QVERIFY(oidc.signIn());
    oidc.guide->browse = [&oidc](const QUrl &page) {
        const QUrl agreed = oidc.provider.agree(page);
        oidc.provider.idToken =
            oidc.provider.signedToken(oidc.provider.ownClaims(), {{QStringLiteral("kid"), QStringLiteral("unknown")}});
        oidc.guide->visit(agreed);
    };
    QCOMPARE(oidc.signIn().error().kind, Kind::UntrustedToken);
    QCOMPARE(oidc.asked("/jwks"), 2);
}

void OidcIdentityTest::r20_shouldGoByTheClockOfTheProvider_data()
{
    QTest::addColumn<int>("off"); // our clock, in seconds
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("believed");
    constexpr int Day = 86'400;
    const QByteArray date = "Sat, 21 Nov 2026 12:00:00 GMT";
    QTest::newRow("both right") << 0 << date << true;
    QTest::newRow("ours a day ahead") << Day << date << true;
    QTest::newRow("ours a day behind") << -Day << date << true;
    QTest::newRow("ours years behind") << -3000 * Day << date << true;
    QTest::newRow("no date, ours right") << 0 << QByteArray() << true;
    QTest::newRow("no date, ours a day ahead") << Day << QByteArray() << true;
    QTest::newRow("no date, ours a day behind") << -Day << QByteArray() << true;
    QTest::newRow("no date, ours years ahead") << 3000 * Day << QByteArray() << false;
    QTest::newRow("an old token") << 0 << QByteArray("Sat, 21 Nov 2026 13:06:00 GMT") << false;
}

void OidcIdentityTest::r20_shouldGoByTheClockOfTheProvider()
{
    QFETCH(int, off);
    QFETCH(QByteArray, date);
    OidcFixture oidc;
    oidc.agree();
    oidc.clock.setWall(oidc.provider.now.addSecs(off));
    oidc.provider.date = date;
    QTEST(oidc.signIn().has_value(), "believed");
}

QTEST_GUILESS_MAIN(OidcIdentityTest)
#include "tst_oidcidentity.moc"
