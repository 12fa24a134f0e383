// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/refreshtoken.h"

#include <QSet>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;

class RefreshTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeLongAndDifferentEachTime();
    void shouldHashAsPublished();
    void shouldOpenForTheParentOnly();
    void shouldNotOpenWhatWasDamaged_data();
    void shouldNotOpenWhatWasDamaged();
    void shouldNotShowTheChildInTheSealedForm();
};

void RefreshTokenTest::shouldBeLongAndDifferentEachTime()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const Secret token = newRefreshToken();
        const QByteArray copy(token.exposed().constData(), token.size());
        QCOMPARE(QByteArray::fromBase64(copy, QByteArray::Base64UrlEncoding).size(), 32);
        seen.insert(copy);
    }
    QCOMPARE(seen.size(), 200);
}

void RefreshTokenTest::shouldHashAsPublished()
{
    // FIPS 180-2, appendix B.1.
    QCOMPARE(storedHash("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void RefreshTokenTest::shouldOpenForTheParentOnly()
{
    const Secret parent = newRefreshToken();
    const Secret child = newRefreshToken();
    const QByteArray sealedChild = sealForParent(parent, child);
    const auto opened = openWithParent(parent, sealedChild);
    QVERIFY(opened);
    QVERIFY(*opened == child);
    QVERIFY(!openWithParent(child, sealedChild));
    QVERIFY(!openWithParent(newRefreshToken(), sealedChild));
    QVERIFY(sealForParent(parent, child) != sealedChild);
}

void RefreshTokenTest::shouldNotOpenWhatWasDamaged_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("flipped");
    QTest::newRow("nothing") << 0 << -1;
    QTest::newRow("nonce only") << 24 << -1;
    QTest::newRow("cut") << 60 << -1;
    QTest::newRow("nonce changed") << 83 << 0;
    QTest::newRow("text changed") << 83 << 82;
}

void RefreshTokenTest::shouldNotOpenWhatWasDamaged()
{
    QFETCH(int, length);
    QFETCH(int, flipped);
    const Secret parent = newRefreshToken();
    QByteArray sealedChild = sealForParent(parent, newRefreshToken());
    QCOMPARE(sealedChild.size(), 83);
    sealedChild.truncate(length);
    if (flipped >= 0)
        sealedChild[flipped] = static_cast<char>(sealedChild[flipped] ^ 1);
    QVERIFY(!openWithParent(parent, sealedChild));
}

void RefreshTokenTest::shouldNotShowTheChildInTheSealedForm()
{
    const Secret child = newRefreshToken();
    const QByteArray sealedChild = sealForParent(newRefreshToken(), child);
    QVERIFY(!sealedChild.contains(child.exposed()));
    QVERIFY(!sealedChild.contains(QByteArray::fromBase64(child.exposed(), QByteArray::Base64UrlEncoding)));
}

QTEST_GUILESS_MAIN(RefreshTokenTest)
#include "tst_refreshtoken.moc"
