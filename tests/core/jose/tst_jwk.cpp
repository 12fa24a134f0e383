// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/base64url.h"
#include "core/jose/jwkset.h"
#include "core/jose/jws.h"
#include "tests/core/jose/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

class JwkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowTheAlgorithmOfAKey_data();
    void shouldKnowTheAlgorithmOfAKey();
    void shouldGiveTheThumbprintOfTheRfcs();
    void shouldGiveNothingAwayOfASharedSecret();
    void shouldRefuseAShortSecret();
    void shouldRefuseAKey_data();
    void shouldRefuseAKey();
    void shouldLeaveOutKeysItDoesNotUse();
    void shouldRefuseASet_data();
    void shouldRefuseASet();
    void shouldPickByKeyIdAndAlgorithm();
};

void JwkTest::shouldKnowTheAlgorithmOfAKey_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("algorithm");
    const auto row = [](const char *name, const QJsonObject &json, const char *algorithm) {
        QTest::newRow(name) << json << QString::fromLatin1(algorithm);
    };
    row("RSA", objectFrom(RsaKey), "RS256");
    row("EC", objectFrom(EcKey), "ES256");
    row("OKP", objectFrom(OkpKey), "EdDSA");
    row("Ed25519 by its own name", changed(objectFrom(OkpKey), "alg", QStringLiteral("Ed25519")), "EdDSA");
    row("for signatures", changed(objectFrom(EcKey), "use", QStringLiteral("sig")), "ES256");
    row("for verifying", changed(objectFrom(EcKey), "key_ops", QJsonArray{QStringLiteral("verify")}), "ES256");
    row("private half ignored", changed(objectFrom(EcKey), "d", QStringLiteral("anything")), "ES256");
}

void JwkTest::shouldKnowTheAlgorithmOfAKey()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, algorithm);
    const auto key = Jwk::fromJson(json);
    QVERIFY(key);
    QCOMPARE(algorithmName(key->algorithm()), algorithm);
    QVERIFY(!key->publicJson().contains(QLatin1String("d")));
}

void JwkTest::shouldGiveTheThumbprintOfTheRfcs()
{
    QCOMPARE(Jwk::fromJson(objectFrom(ThumbprintKey))->thumbprint(), RsaThumbprint);
    QCOMPARE(Jwk::fromJson(objectFrom(OkpKey))->thumbprint(), OkpThumbprint);
}

void JwkTest::shouldGiveNothingAwayOfASharedSecret()
{
    const auto key = Jwk::fromSecret(Secret(*fromBase64Url(HmacSecret)));
    QVERIFY(key);
    QVERIFY(key->publicJson().isEmpty());
    QVERIFY(key->thumbprint().isEmpty());
}

void JwkTest::shouldRefuseAShortSecret()
{
    QVERIFY(Jwk::fromSecret(Secret(QByteArray(32, 's'))));
    QCOMPARE(Jwk::fromSecret(Secret(QByteArray(31, 's'))).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(Jwk::fromSecret(Secret()).error().kind, Error::Kind::InvalidInput);
}

void JwkTest::shouldRefuseAKey_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QJsonObject rsa = objectFrom(RsaKey), ec = objectFrom(EcKey), okp = objectFrom(OkpKey);
    const auto row = [](const char *name, const QJsonObject &key, const char *member, const QJsonValue &value) {
        QTest::newRow(name) << changed(key, member, value);
    };
    const auto number = [](qsizetype size, char first, char last) {
        QByteArray bytes(size, '\x55');
        bytes.front() = first;
        bytes.back() = last;
        return QString::fromLatin1(toBase64Url(bytes));
    };
    const QString x = ec.value(QLatin1String("x")).toString();
    QTest::newRow("nothing") << QJsonObject();
    row("no type", ec, "kty", QJsonValue::Undefined);
    row("type of another case", ec, "kty", QStringLiteral("ec"));
    QTest::newRow("symmetric, for all to read") << QJsonObject{{QStringLiteral("kty"), QStringLiteral("oct")},
                                                               {QStringLiteral("k"), QString::fromLatin1(HmacSecret)}};
    row("for encryption", ec, "use", QStringLiteral("enc"));
    row("use not text", ec, "use", 1);
    row("for signing only", ec, "key_ops", QJsonArray{QStringLiteral("sign")});
    row("operations not a list", ec, "key_ops", QStringLiteral("verify"));
    row("for another algorithm", rsa, "alg", QStringLiteral("PS256"));
    row("for an algorithm of other keys", rsa, "alg", QStringLiteral("HS256"));
    row("RSA, 2040 bits", rsa, "n", number(255, '\x80', '\x01'));
    row("RSA, 2047 bits", rsa, "n", number(256, '\x40', '\x01'));
    row("RSA, 8200 bits", rsa, "n", number(1025, '\x80', '\x01'));
    row("RSA, leading zeros", rsa, "n", number(257, '\0', '\x01'));
    row("RSA, even", rsa, "n", number(256, '\x80', '\x02'));
    row("RSA, no modulus", rsa, "n", QJsonValue::Undefined);
    row("RSA, modulus padded", rsa, "n", rsa.value(QLatin1String("n")).toString() + QLatin1String("=="));
    row("RSA, exponent 1", rsa, "e", QStringLiteral("AQ"));
    row("RSA, even exponent", rsa, "e", QStringLiteral("BA"));
    row("RSA, long exponent", rsa, "e", number(5, '\x01', '\x01'));
    row("RSA, exponent not text", rsa, "e", 65537);
    row("EC, other curve", ec, "crv", QStringLiteral("P-384"));
    row("EC, off the curve", ec, "y", x);
    row("EC, short", ec, "x", number(31, '\x01', '\x01'));
    row("EC, no y", ec, "y", QJsonValue::Undefined);
    row("OKP, for key agreement", okp, "crv", QStringLiteral("X25519"));
    row("OKP, short", okp, "x", number(31, '\x01', '\x01'));
}

void JwkTest::shouldRefuseAKey()
{
    QFETCH(QJsonObject, json);
    const auto key = Jwk::fromJson(json);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::UntrustedToken);
}

void JwkTest::shouldLeaveOutKeysItDoesNotUse()
{
    const auto keys = JwkSet::fromJson(R"({"keys":[1,null,{"kty":"oct","k":"c2VjcmV0"},{"kty":"new"},)" + EcKey + "]}");
    QVERIFY(keys);
    QVERIFY(verifyJws(EcToken, *keys, JwsAlgorithm::ES256));
    const auto none = JwkSet::fromJson(R"({"keys":[{"kty":"new"}]})");
    QVERIFY(none && none->isEmpty());
}

void JwkTest::shouldRefuseASet_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[" + EcKey + "]");
    QTest::newRow("a key") << EcKey;
    QTest::newRow("keys not a list") << QByteArray(R"({"keys":{}})");
    QTest::newRow("cut off") << QByteArray(R"({"keys":[)" + EcKey);
    QTest::newRow("too many") << QByteArray(R"({"keys":[)" + QByteArray(EcKey + ',').repeated(64) + EcKey + "]}");
    QTest::newRow("too large") << QByteArray(R"({"keys":[]})" + QByteArray(JwkSet::LargestDocument, ' '));
    QTest::newRow("too deep") << QByteArray(R"({"keys":)" + QByteArray(5000, '['));
}

void JwkTest::shouldRefuseASet()
{
    QFETCH(QByteArray, json);
    const auto keys = JwkSet::fromJson(json);
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, Error::Kind::UntrustedToken);
}

void JwkTest::shouldPickByKeyIdAndAlgorithm()
{
    const auto named = [](const QByteArray &key, const char *id) {
        return *Jwk::fromJson(changed(objectFrom(key), "kid", QString::fromLatin1(id)));
    };
    const JwkSet keys({named(EcKey, "a"), named(RsaKey, "a"), named(OkpKey, "b"), *Jwk::fromJson(objectFrom(EcKey))});
    const auto picked = [&keys](JwsAlgorithm algorithm, const char *id) {
        JwsHeader header;
        header.algorithm = algorithm;
        header.keyId = QString::fromLatin1(id);
        return keys.candidates(header).size();
    };
    QCOMPARE(picked(JwsAlgorithm::ES256, "a"), 1);
    QCOMPARE(picked(JwsAlgorithm::RS256, "a"), 1);
    QCOMPARE(picked(JwsAlgorithm::RS256, "b"), 0);
    QCOMPARE(picked(JwsAlgorithm::ES256, ""), 2);
    QCOMPARE(picked(JwsAlgorithm::HS256, ""), 0);
}

QTEST_GUILESS_MAIN(JwkTest)
#include "tst_jwk.moc"
