// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/base64url.h"
#include "core/jose/jws.h"
#include "tests/core/jose/vectors.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

constexpr JwsAlgorithms All = JwsAlgorithm::HS256 | JwsAlgorithm::RS256 | JwsAlgorithm::ES256 | JwsAlgorithm::EdDSA;

Jwk hmacKey()
{
    return Jwk::fromSecret(Secret(*fromBase64Url(HmacSecret))).value();
}

JwkSet publicKeys()
{
    return JwkSet::fromJson(R"({"keys":[)" + RsaKey + ',' + EcKey + ',' + OkpKey + "]}").value();
}

/// A token made by hand, so that the code under test does not check itself.
QByteArray hmacToken(const QByteArray &header, const QByteArray &payload, const QByteArray &secret)
{
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url(payload);
    return input + '.' + toBase64Url(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
}

QByteArray withPart(const QByteArray &token, int index, const QByteArray &part)
{
    QList<QByteArray> parts = token.split('.');
    parts[index] = part;
    return parts.join('.');
}

} // namespace

class JwsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAcceptTheTokensOfTheRfcs_data();
    void shouldAcceptTheTokensOfTheRfcs();
    void shouldAcceptOnlyAllowedAlgorithms_data();
    void shouldAcceptOnlyAllowedAlgorithms();
    void shouldTellWhatAHeaderSays();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldNotTakeAPublicKeyForASecret_data();
    void shouldNotTakeAPublicKeyForASecret();
    void shouldLookAtNothingButTheNamedKey();
};

void JwsTest::shouldAcceptTheTokensOfTheRfcs_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray joe = *fromBase64Url(Rfc7515Payload);
    QTest::newRow("RFC 7515 A.1, HS256") << HmacToken << joe;
    QTest::newRow("RFC 7515 A.2, RS256") << RsaToken << joe;
    QTest::newRow("RFC 7515 A.3, ES256") << EcToken << joe;
    QTest::newRow("RFC 8037 A.4, EdDSA") << OkpToken << QByteArray("Example of Ed25519 signing");
}

void JwsTest::shouldAcceptTheTokensOfTheRfcs()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, payload);
    const JwkSet keys = token == HmacToken ? JwkSet({hmacKey()}) : publicKeys();
    const auto verified = verifyJws(token, keys, All);
    QVERIFY(verified);
    QCOMPARE(verified->payload, payload);
    QCOMPARE(verified->claims(), objectFrom(payload));
}

void JwsTest::shouldAcceptOnlyAllowedAlgorithms_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("algorithm");
    QTest::newRow("RS256") << RsaToken << int(JwsAlgorithm::RS256);
    QTest::newRow("ES256") << EcToken << int(JwsAlgorithm::ES256);
    QTest::newRow("EdDSA") << OkpToken << int(JwsAlgorithm::EdDSA);
}

void JwsTest::shouldAcceptOnlyAllowedAlgorithms()
{
    QFETCH(QByteArray, token);
    QFETCH(int, algorithm);
    const JwsAlgorithms one(algorithm);
    QVERIFY(verifyJws(token, publicKeys(), one));
    QVERIFY(!verifyJws(token, publicKeys(), All & ~one));
    QVERIFY(!verifyJws(token, publicKeys(), {}));
}

void JwsTest::shouldTellWhatAHeaderSays()
{
    const auto header = readJwsHeader(hmacToken(R"({"alg":"ES256","kid":"k1","typ":"at+jwt","x":1})", "{}", "wrong"));
    QVERIFY(header);
    QCOMPARE(header->algorithm, JwsAlgorithm::ES256);
    QCOMPARE(header->keyId, QStringLiteral("k1"));
    QCOMPARE(header->type, QStringLiteral("at+jwt"));
    QCOMPARE(header->json.value(QLatin1String("x")).toInt(), 1);
}

void JwsTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray secret = *fromBase64Url(HmacSecret);
    const auto row = [](const char *name, const QByteArray &token) { QTest::newRow(name) << token; };
    const auto header = [&](const char *json) { return hmacToken(json, "{}", secret); };
    row("nothing", "");
    row("garbage", "garbage");
    row("dots", "..");
    row("two parts", HmacToken.left(HmacToken.lastIndexOf('.')));
    row("four parts", HmacToken + ".x");
    row("five parts, as a JWE", HmacToken + ".x.y");
    row("unsigned", toBase64Url(R"({"alg":"none"})") + '.' + Rfc7515Payload + '.');
    row("none, signed", header(R"({"alg":"none"})"));
    row("None", header(R"({"alg":"None"})"));
    row("no algorithm", header("{}"));
    row("algorithm not text", header(R"({"alg":256})"));
    row("algorithms", header(R"({"alg":["HS256"]})"));
    row("algorithm of another case", header(R"({"alg":"hs256"})"));
    row("another algorithm of the family", header(R"({"alg":"HS512"})"));
    row("claims RS256", header(R"({"alg":"RS256"})"));
    row("claims EdDSA", header(R"({"alg":"EdDSA"})"));
    row("claims both", header(R"({"alg":"HS256","alg":"none"})"));
    row("crit", header(R"({"alg":"HS256","crit":["exp"],"exp":1})"));
    row("b64", header(R"({"alg":"HS256","b64":false,"crit":["b64"]})"));
    row("kid not text", header(R"({"alg":"HS256","kid":1})"));
    row("typ not text", header(R"({"alg":"HS256","typ":{}})"));
    row("unknown kid", header(R"({"alg":"HS256","kid":"other"})"));
    row("header a list", header(R"(["HS256"])"));
    row("header not JSON", header("alg=HS256"));
    row("header deep", hmacToken(QByteArray(5000, '['), "{}", secret));
    row("other secret", hmacToken(R"({"alg":"HS256"})", "{}", "other"));
    row("payload changed", withPart(HmacToken, 1, toBase64Url(R"({"iss":"eve"})")));
    row("no payload", withPart(HmacToken, 1, ""));
    row("short signature", HmacToken.chopped(4));
    row("no signature", withPart(HmacToken, 2, ""));
    row("signature of zeros", withPart(HmacToken, 2, toBase64Url(QByteArray(32, '\0'))));
    row("signature spelled differently", QByteArray(HmacToken).replace(HmacToken.size() - 1, 1, "l"));
    row("padded", HmacToken + '=');
    row("line break behind", HmacToken + '\n');
    row("NUL behind", HmacToken + '\0');
    row("not the URL alphabet", QByteArray(HmacToken).replace('-', '+').replace('_', '/'));
    row("too long", hmacToken(R"({"alg":"HS256"})", QByteArray(LongestJws, 'x'), secret));
    row("ES256 of zeros", withPart(EcToken, 2, toBase64Url(QByteArray(64, '\0'))));
    row("ES256 as DER", withPart(EcToken, 2, toBase64Url(QByteArray("\x30\x06\x02\x01\x01\x02\x01\x01"))));
    row("ES256 changed", withPart(EcToken, 1, toBase64Url("{}")));
    row("RS256 changed", withPart(RsaToken, 1, toBase64Url("{}")));
    row("RS256 short", withPart(RsaToken, 2, toBase64Url(QByteArray(255, '\x01'))));
    row("EdDSA changed", withPart(OkpToken, 1, toBase64Url("{}")));
    row("EdDSA short", withPart(OkpToken, 2, toBase64Url(QByteArray(63, '\x01'))));
    row("EdDSA of zeros", withPart(OkpToken, 2, toBase64Url(QByteArray(64, '\0'))));
}

void JwsTest::shouldRefuse()
{
    QFETCH(QByteArray, token);
    QList<Jwk> keys{hmacKey()};
    for (const QByteArray &key : {RsaKey, EcKey, OkpKey})
        keys << *Jwk::fromJson(objectFrom(key));
    const auto verified = verifyJws(token, JwkSet(keys), All);
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, Error::Kind::UntrustedToken);
    QVERIFY(token.isEmpty() || !verified.error().detail.contains(QString::fromLatin1(token)));
}

void JwsTest::shouldNotTakeAPublicKeyForASecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    const QJsonObject rsa = objectFrom(RsaKey);
    QTest::newRow("the JWK") << RsaKey;
    QTest::newRow("the modulus") << *fromBase64Url(rsa.value(QLatin1String("n")).toString().toLatin1());
    QTest::newRow("the modulus as text") << rsa.value(QLatin1String("n")).toString().toLatin1();
    QTest::newRow("the Ed25519 key") << *fromBase64Url(
        objectFrom(OkpKey).value(QLatin1String("x")).toString().toLatin1());
}

void JwsTest::shouldNotTakeAPublicKeyForASecret()
{
    QFETCH(QByteArray, secret);
    for (const char *header : {R"({"alg":"HS256"})", R"({"alg":"RS256"})", R"({"alg":"EdDSA"})"})
        QVERIFY(!verifyJws(hmacToken(header, "{}", secret), publicKeys(), All));
}

void JwsTest::shouldLookAtNothingButTheNamedKey()
{
    const QByteArray secret = *fromBase64Url(HmacSecret);
    const QByteArray token = hmacToken(R"({"alg":"HS256","kid":"k1"})", "{}", secret);
    // The shared secret has no id: it signs for whoever knows it, and a token that names a key means another.
    QVERIFY(!verifyJws(token, JwkSet({hmacKey()}), All));
    QVERIFY(verifyJws(hmacToken(R"({"alg":"HS256"})", "{}", secret), JwkSet({hmacKey()}), All));
}

QTEST_GUILESS_MAIN(JwsTest)
#include "tst_jws.moc"
