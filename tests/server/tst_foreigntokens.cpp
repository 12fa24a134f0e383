// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/badtokens.h"
#include "tests/server/support/trustingserver.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

const QByteArray SharedSecret("the secret that two servers share, 42 bytes");

QString at(const char *path)
{
    return QString::fromLatin1(path);
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QLatin1String(name), value);
    return object;
}

QJsonObject without(QJsonObject object, const char *name)
{
    object.remove(QLatin1String(name));
    return object;
}

void shareSecret(Settings &settings)
{
    settings.issuer->sharedSecret = Secret(QByteArray(SharedSecret));
    settings.issuer->algorithms = JwsAlgorithm::HS256;
    settings.issuer->audience.clear();
}

} // namespace

/// Which tokens of another issuer pass.
class ForeignTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAcceptEachAlgorithm_data();
    void shouldAcceptEachAlgorithm();
    void shouldReadTheSubject_data();
    void shouldReadTheSubject();
    void l5_shouldRefuse_data();
    void l5_shouldRefuse();
    void l5_shouldRefuseAnAlgorithmThatIsNotAllowed();
    void shouldAcceptASharedSecret();
    void shouldRefuseWithASharedSecret_data();
    void shouldRefuseWithASharedSecret();
    void shouldNotShareItsOwnSecret();
    void shouldBeTheAudienceItself();
    void shouldDemandScopes();
    void shouldSayWhereToSignIn();
    void shouldServeNoAccountsOfItsOwnIfToldSo();

private:
    TrustingServer m_world;
};

void ForeignTokensTest::shouldAcceptEachAlgorithm_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("RS256") << int(TokenSigner::Kind::Rsa);
    QTest::newRow("ES256") << int(TokenSigner::Kind::Ec);
    QTest::newRow("EdDSA") << int(TokenSigner::Kind::Ed25519);
}

void ForeignTokensTest::shouldAcceptEachAlgorithm()
{
    QFETCH(int, kind);
    TrustingServer world;
    const TokenSigner signer(TokenSigner::Kind(kind), at("key"));
    world.publish(signer.jwks());
    const QByteArray token = signer.sign(world.claims(at("ada")), {{at("typ"), at("at+jwt")}});
    const Answer created = world.server->send("POST", at("/tasks/users/ada/tasks"),
                                              {{at("title"), at("milk")}, {at("user_id"), at("ada")}}, token);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.text("user_id"), at("ada"));
    QCOMPARE(world.list(token).array().size(), 1);
    QCOMPARE(world.fetches(), 1);
}

void ForeignTokensTest::shouldReadTheSubject_data()
{
    QTest::addColumn<QByteArray>("claims"); // beside those that are always there
    QTest::addColumn<QString>("path");
    QTest::newRow("sub") << QByteArray(R"({"sub":"ada"})") << at("ada");
    QTest::newRow("user_id") << QByteArray(R"({"user_id":"u-1"})") << at("u-1");
    QTest::newRow("userId, a number") << QByteArray(R"({"userId":17})") << at("17");
    QTest::newRow("sub before the others") << QByteArray(R"({"sub":"a","user_id":"b"})") << at("a");
    QTest::newRow("needs encoding") << QByteArray(R"({"sub":"auth0|5/ä \"x\""})") << at("auth0%7C5%2F%C3%A4%20%22x%22");
    QTest::newRow("me") << QByteArray(R"({"sub":"me"})") << at("me");
}

void ForeignTokensTest::shouldReadTheSubject()
{
    QFETCH(QByteArray, claims);
    QFETCH(QString, path);
    QJsonObject whole = without(m_world.claims({}), "sub");
    const QJsonObject more = QJsonDocument::fromJson(claims).object();
    for (auto claim = more.begin(); claim != more.end(); ++claim)
        whole.insert(claim.key(), claim.value());
    const QByteArray token = m_world.signer.sign(whole);
    QCOMPARE(m_world.server->send("GET", at("/tasks/users/%1/tasks").arg(path), {}, token).status, 200);
    QCOMPARE(m_world.server->send("GET", at("/tasks/users/%1x/tasks").arg(path), {}, token).status, 403);
    const QString subject =
        m_world.server->send("POST", at("/signup/users/from-token/tasks"), {{at("title"), at("t")}}, token)
            .text("user_id");
    QCOMPARE(QString::fromLatin1(QUrl::toPercentEncoding(subject)), path);
}

void ForeignTokensTest::l5_shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("token");
    const QJsonObject claims = m_world.claims(at("ada"));
    const qint64 now = claims.value(at("iat")).toInteger();
    const TokenSigner &issuer = m_world.signer;
    const auto row = [](const char *name, const QByteArray &token) { QTest::newRow(name) << token; };
    const auto claiming = [&](const char *name, const char *claim, const QJsonValue &value) {
        row(name, issuer.sign(with(claims, claim, value)));
    };
    const QJsonObject none{{at("alg"), at("none")}};
    const QByteArray good = issuer.sign(claims);
    row("alg none", issuer.sign(claims, none));
    row("alg none, unsigned", issuer.sign(claims, none).left(issuer.sign(claims, none).lastIndexOf('.') + 1));
    row("HS256 with the public key", makeJwt({{at("alg"), at("HS256")}, {at("kid"), at("k1")}}, claims, issuer.pem()));
    row("HS256 with the public JWK",
        makeJwt(goodHeader(), claims, QJsonDocument(issuer.jwk()).toJson(QJsonDocument::Compact)));
    row("HS256 with our own secret", makeJwt(goodHeader(), claims, TestServer::SigningSecret));
    row("signed by somebody else", TokenSigner(TokenSigner::Kind::Ec, at("k1")).sign(claims));
    row("another type of key", TokenSigner(TokenSigner::Kind::Rsa, at("k1")).sign(claims));
    row("its own key in the header",
        TokenSigner(TokenSigner::Kind::Ec).sign(claims, {{at("jwk"), TokenSigner(TokenSigner::Kind::Ec).jwk()}}));
    row("a key elsewhere", TokenSigner(TokenSigner::Kind::Ec).sign(claims, {{at("jku"), at("https://evil.example")}}));
    row("unknown kid", issuer.sign(claims, {{at("kid"), at("k9")}}));
    row("critical extension", issuer.sign(claims, {{at("crit"), QJsonArray{at("exp")}}}));
    row("a proof", issuer.sign(claims, {{at("typ"), at("dpop+jwt")}}));
    row("an event", issuer.sign(claims, {{at("typ"), at("logout+jwt")}}));
    row("cut", good.chopped(2));
    row("padded", good + "=");
    claiming("another issuer", "iss", at("https://issuer.example.org"));
    claiming("almost the issuer", "iss", at("https://issuer.example/"));
    row("no issuer", issuer.sign(without(claims, "iss")));
    claiming("another audience", "aud", at("urn:mail"));
    claiming("an ID token's audience", "aud", QJsonArray{at("desktop-client")});
    row("no audience", issuer.sign(without(claims, "aud")));
    claiming("expired", "exp", now - 61);
    row("no expiry", issuer.sign(without(claims, "exp")));
    claiming("not valid yet", "nbf", now + 61);
    row("no subject", issuer.sign(without(claims, "sub")));
    claiming("empty subject", "sub", at(""));
    claiming("long subject", "sub", QString(256, u'x'));
    claiming("subject with a line break", "sub", at("ada\nhttps://issuer.example"));
    claiming("subject with NUL", "sub", QString(QChar(u'\0')));
    claiming("subject a list", "sub", QJsonArray{at("ada")});
    claiming("subject negative", "sub", -1);
    claiming("bound to a key, without proof", "cnf", QJsonObject{{at("jkt"), at("thumbprint")}});
    claiming("bound to a certificate", "cnf", QJsonObject{{at("x5t#S256"), at("digest")}});
    claiming("giant", "filler", QString(20'000, u'x'));
}

void ForeignTokensTest::l5_shouldRefuse()
{
    QFETCH(QByteArray, token);
    const Answer answer = m_world.list(token);
    // A header larger than the server reads is refused before anybody looks at the token.
    QCOMPARE(answer.status, token.size() > 16'000 ? 431 : 401);
    QVERIFY(!answer.body.contains(token));
    QCOMPARE(m_world.list(m_world.token(at("ada"))).status, 200);
}

void ForeignTokensTest::l5_shouldRefuseAnAlgorithmThatIsNotAllowed()
{
    TrustingServer world([](Settings &settings) { settings.issuer->algorithms = JwsAlgorithm::EdDSA; });
    const TokenSigner allowed(TokenSigner::Kind::Ed25519, at("k2"));
    world.publish(jwksOf({world.signer.jwk(), allowed.jwk()}));
    QCOMPARE(world.list(world.token(at("ada"))).status, 401);
    QCOMPARE(world.list(allowed.sign(world.claims(at("ada")))).status, 200);
}

void ForeignTokensTest::shouldAcceptASharedSecret()
{
    TrustingServer world(shareSecret);
    const qint64 now = world.claims({}).value(at("iat")).toInteger();
    // What a server built with FastAPI and python-jose issues: no `iat`, no `iss`, the id as text.
    const QJsonObject claims{{at("sub"), at("1")}, {at("exp"), now + 60}};
    QCOMPARE(world.list(makeJwt(goodHeader(), claims, SharedSecret)).status, 200);
    QCOMPARE(world.list(makeJwt(goodHeader(), with(claims, "iss", QLatin1String(TrustingServer::Issuer)), SharedSecret))
                 .status,
             200);
    QCOMPARE(world.fetches(), 0);
}

void ForeignTokensTest::shouldRefuseWithASharedSecret_data()
{
    QTest::addColumn<QByteArray>("token");
    const qint64 now = m_world.claims({}).value(at("iat")).toInteger();
    const QJsonObject claims{{at("sub"), at("1")}, {at("exp"), now + 60}};
    QTest::newRow("another secret") << makeJwt(goodHeader(), claims, TestServer::SigningSecret);
    QTest::newRow("another issuer") << makeJwt(goodHeader(), with(claims, "iss", at("https://else.example")),
                                               SharedSecret);
    QTest::newRow("for somebody") << makeJwt(goodHeader(), with(claims, "aud", at("urn:mail")), SharedSecret);
    QTest::newRow("expired") << makeJwt(goodHeader(), with(claims, "exp", now - 61), SharedSecret);
    QTest::newRow("signed with a key") << m_world.token(at("1"));
    QTest::newRow("none") << makeJwt(with(goodHeader(), "alg", at("none")), claims, SharedSecret);
}

void ForeignTokensTest::shouldRefuseWithASharedSecret()
{
    QFETCH(QByteArray, token);
    TrustingServer world(shareSecret);
    QCOMPARE(world.list(token).status, 401);
}

void ForeignTokensTest::shouldNotShareItsOwnSecret()
{
    Settings settings;
    settings.database = at(":memory:");
    settings.signingSecret = Secret(QByteArray(SharedSecret));
    settings.issuer.emplace();
    settings.issuer->issuer = QLatin1String(TrustingServer::Issuer);
    shareSecret(settings);
    FakeClock clock;
    Backend::Server server(std::move(settings), clock);
    const auto started = server.start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::InvalidInput);
}

void ForeignTokensTest::shouldBeTheAudienceItself()
{
    TrustingServer world([](Settings &settings) {
        settings.issuer->audience.clear();
        settings.publicUrl = QUrl(at("https://tasks.example"));
    });
    const auto meantFor = [&world](const QString &audience) {
        return world.list(world.signer.sign(with(world.claims(at("ada")), "aud", audience))).status;
    };
    QCOMPARE(meantFor(at("https://tasks.example")), 200);
    QCOMPARE(meantFor(QLatin1String(TrustingServer::Audience)), 401);
    QCOMPARE(meantFor({}), 401);
}

void ForeignTokensTest::shouldDemandScopes()
{
    TrustingServer world([](Settings &settings) {
        settings.issuer->requiredScopes = {at("tasks:read"), at("tasks:write")};
    });
    const auto granted = [&world](const QJsonValue &scope) {
        return world.list(world.signer.sign(with(world.claims(at("ada")), "scope", scope)));
    };
    QCOMPARE(granted(at("openid tasks:write tasks:read")).status, 200);
    const Answer refused = granted(at("tasks:read tasks:writer"));
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.headers.value("www-authenticate"),
             QByteArray(R"(Bearer error="insufficient_scope", scope="tasks:read tasks:write")"));
    QCOMPARE(granted(QJsonArray{at("tasks:read"), at("tasks:write")}).status, 403);
    QCOMPARE(world.list(world.token(at("ada"))).status, 403);
}

void ForeignTokensTest::shouldSayWhereToSignIn()
{
    const QString self = at("http://127.0.0.1:%1").arg(m_world.server->port());
    const QByteArray metadata = "resource_metadata=\"" + self.toLatin1() + "/.well-known/oauth-protected-resource\"";
    const Answer missing = m_world.list({});
    QCOMPARE(missing.status, 401);
    QCOMPARE(missing.headers.value("www-authenticate"), "Bearer " + metadata + ", DPoP algs=\"ES256 EdDSA\"");
    QVERIFY(m_world.list("wrong")
                .headers.value("www-authenticate")
                .startsWith("Bearer " + metadata + ", error=\"invalid_token\""));
    const QJsonObject document = m_world.server->send("GET", at("/.well-known/oauth-protected-resource")).object();
    QCOMPARE(document.value(at("resource")).toString(), self);
    QCOMPARE(document.value(at("authorization_servers")).toArray(), QJsonArray{QLatin1String(TrustingServer::Issuer)});
    QCOMPARE(document.value(at("bearer_methods_supported")).toArray(), QJsonArray{at("header")});
    QCOMPARE(TestServer().send("GET", at("/.well-known/oauth-protected-resource")).status, 404);
}

void ForeignTokensTest::shouldServeNoAccountsOfItsOwnIfToldSo()
{
    TrustingServer world([](Settings &settings) {
        settings.localAccounts = false;
        settings.publicUrl = QUrl(at("https://tasks.example"));
    });
    const QJsonObject about = world.server->send("GET", at("/.well-known/tasks-api")).object();
    QCOMPARE(about.value(at("accounts")), QJsonValue(false));
    const QJsonArray features = about.value(at("features")).toArray();
    for (const char *ofAccounts : {"refresh", "sessions", "account"})
        QVERIFY2(!features.contains(at(ofAccounts)), ofAccounts);
    QVERIFY(features.contains(at("sync")));
    for (const char *path : {"/auth/signup", "/auth/login", "/auth/refresh", "/auth/logout"})
        QCOMPARE(world.server->send("POST", at(path)).status, 404);
    QCOMPARE(world.server->send("GET", at("/.well-known/oauth-protected-resource")).text("resource"),
             at("https://tasks.example"));
    // Not even a token that this server's own secret signed.
    QCOMPARE(
        world.server->probe(makeJwt(goodHeader(), goodClaims(1, at("s"), world.claims({}).value(at("iat")).toInteger()),
                                    TestServer::SigningSecret)),
        401);
    QCOMPARE(world.list(world.token(at("ada"))).status, 200);
}

QTEST_GUILESS_MAIN(ForeignTokensTest)
#include "tst_foreigntokens.moc"
