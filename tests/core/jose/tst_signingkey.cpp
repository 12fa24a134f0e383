// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/signingkey.h"

#include "core/jose/base64url.h"
#include "core/jose/jws.h"
#include "tests/core/jose/vectors.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

class SigningKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSignWhatItsVerifierAccepts_data();
    void shouldSignWhatItsVerifierAccepts();
    void shouldPutAKeyIntoAHeader();
    void shouldMakeAnotherKeyEachTime();
    void shouldComeBackFromTheKeychain();
    void shouldRefuseToComeBackFrom_data();
    void shouldRefuseToComeBackFrom();
};

void SigningKeyTest::shouldSignWhatItsVerifierAccepts_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("HS256") << int(JwsAlgorithm::HS256);
    QTest::newRow("ES256") << int(JwsAlgorithm::ES256);
}

void SigningKeyTest::shouldSignWhatItsVerifierAccepts()
{
    QFETCH(int, algorithm);
    const auto expected = JwsAlgorithm(algorithm);
    const SigningKey key = expected == JwsAlgorithm::HS256 ? SigningKey::randomHs256() : SigningKey::randomEs256();
    QCOMPARE(key.verifier().algorithm(), expected);
    const auto token = key.sign({{QStringLiteral("typ"), QStringLiteral("JWT")}}, R"({"sub":"1"})");
    QVERIFY(token);
    const auto verified = verifyJws(*token, JwkSet({key.verifier()}), expected);
    QVERIFY(verified);
    QCOMPARE(verified->header.type, QStringLiteral("JWT"));
    QCOMPARE(verified->payload, QByteArray(R"({"sub":"1"})"));
}

void SigningKeyTest::shouldPutAKeyIntoAHeader()
{
    const SigningKey key = SigningKey::randomEs256();
    const QJsonObject jwk = key.verifier().publicJson();
    const auto header = readJwsHeader(key.sign({{QStringLiteral("jwk"), jwk}}, "{}").value());
    QVERIFY(header);
    QCOMPARE(header->json.value(QLatin1String("jwk")).toObject(), jwk);
    QCOMPARE(Jwk::fromJson(jwk)->thumbprint(), key.verifier().thumbprint());
}

void SigningKeyTest::shouldMakeAnotherKeyEachTime()
{
    QVERIFY(SigningKey::randomEs256().verifier().thumbprint() != SigningKey::randomEs256().verifier().thumbprint());
    const QByteArray token = SigningKey::randomHs256().sign({}, "{}").value();
    QVERIFY(!verifyJws(token, JwkSet({SigningKey::randomHs256().verifier()}), JwsAlgorithm::HS256));
}

void SigningKeyTest::shouldComeBackFromTheKeychain()
{
    const SigningKey key = SigningKey::randomEs256();
    const auto same = SigningKey::imported(key.exported());
    QVERIFY(same);
    QCOMPARE(same->verifier().thumbprint(), key.verifier().thumbprint());
    QVERIFY(verifyJws(same->sign({}, "{}").value(), JwkSet({key.verifier()}), JwsAlgorithm::ES256));
}

void SigningKeyTest::shouldRefuseToComeBackFrom_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("{");
    QTest::newRow("a public key") << EcKey;
    QTest::newRow("another type of key") << QByteArray(R"({"kty":"oct","k":")" + HmacSecret + R"("})");
}

void SigningKeyTest::shouldRefuseToComeBackFrom()
{
    QFETCH(QByteArray, json);
    const auto key = SigningKey::imported(Secret(std::move(json)));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::CredentialCorrupt);
}

QTEST_GUILESS_MAIN(SigningKeyTest)
#include "tst_signingkey.moc"
