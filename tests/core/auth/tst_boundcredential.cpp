// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/boundcredential.h"

#include <QTest>

using namespace Latchkey;

namespace {

BoundCredential credential(bool withKey)
{
    BoundCredential credential;
    credential.refreshToken = Secret(QByteArray("refresh-token"));
    if (withKey)
        credential.key = SigningKey::randomEs256();
    return credential;
}

} // namespace

class BoundCredentialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeTheTokenItselfWithoutAKey();
    void shouldKeepTokenAndKeyTogether();
    void shouldFitTheKeychain();
    void shouldBeEmptyWithoutAToken();
    void shouldRefuseWhatIsDamaged_data();
    void shouldRefuseWhatIsDamaged();
};

void BoundCredentialTest::shouldBeTheTokenItselfWithoutAKey()
{
    const Secret packed = credential(false).packed();
    QCOMPARE(packed.exposed(), QByteArray("refresh-token"));
    const Result<BoundCredential> unpacked = BoundCredential::unpacked(packed);
    QVERIFY(unpacked && !unpacked->key);
    QCOMPARE(unpacked->refreshToken.exposed(), QByteArray("refresh-token"));
}

void BoundCredentialTest::shouldKeepTokenAndKeyTogether()
{
    const BoundCredential original = credential(true);
    const Result<BoundCredential> unpacked = BoundCredential::unpacked(original.packed());
    QVERIFY(unpacked && unpacked->key);
    QCOMPARE(unpacked->refreshToken.exposed(), QByteArray("refresh-token"));
    QCOMPARE(unpacked->key->verifier().thumbprint(), original.key->verifier().thumbprint());
    // The same again, so that a token that does not rotate is not taken for a new one.
    QVERIFY(unpacked->packed() == original.packed());
}

void BoundCredentialTest::shouldFitTheKeychain()
{
    QVERIFY(credential(true).packed().size() < 300);
}

void BoundCredentialTest::shouldBeEmptyWithoutAToken()
{
    BoundCredential none;
    none.key = SigningKey::randomEs256();
    QVERIFY(none.packed().isEmpty());
}

void BoundCredentialTest::shouldRefuseWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("packed");
    const Secret good = credential(true).packed();
    const QByteArray bytes(good.exposed().constData(), good.size());
    QTest::newRow("no key") << QByteArray("dpop1 token");
    QTest::newRow("no token") << bytes.left(bytes.lastIndexOf(' '));
    QTest::newRow("an empty token") << bytes.left(bytes.lastIndexOf(' ') + 1);
    QTest::newRow("nothing") << QByteArray("dpop1 ");
    QTest::newRow("another key") << QByteArray("dpop1 {\"kty\":\"oct\"} token");
}

void BoundCredentialTest::shouldRefuseWhatIsDamaged()
{
    QFETCH(QByteArray, packed);
    const Result<BoundCredential> unpacked = BoundCredential::unpacked(Secret(std::move(packed)));
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().kind, Error::Kind::CredentialCorrupt);
}

QTEST_GUILESS_MAIN(BoundCredentialTest)
#include "tst_boundcredential.moc"
