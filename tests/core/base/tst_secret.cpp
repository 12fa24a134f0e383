// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QTest>

using namespace Latchkey;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldEmptyWhatItWasMadeFrom();
    void shouldLeaveOthersWhoShareTheBufferAlone();
    void shouldZeroABufferNobodyShares();
    void shouldKeepBytesThatAreNotText();
    void shouldBeEmptyAfterAMove();
    void shouldCompareByContent();
    void shouldKnowItsFingerprint();
};

void SecretTest::shouldEmptyWhatItWasMadeFrom()
{
    QByteArray bytes("a-token");
    bytes.detach();
    const Secret fromBytes(std::move(bytes));
    QVERIFY(bytes.isEmpty());
    QCOMPARE(fromBytes.exposed(), QByteArray("a-token"));

    QString text = QStringLiteral("pässword %1").arg(42);
    const Secret fromText = Secret::fromText(std::move(text));
    QVERIFY(text.isEmpty());
    QCOMPARE(fromText.exposed(), QByteArray("p\xc3\xa4ssword 42"));
}

void SecretTest::shouldLeaveOthersWhoShareTheBufferAlone()
{
    QByteArray bytes("shared-token");
    bytes.detach();
    const QByteArray keeper = bytes;
    const Secret secret(std::move(bytes));
    QCOMPARE(keeper, QByteArray("shared-token"));
}

void SecretTest::shouldZeroABufferNobodyShares()
{
    QByteArray bytes("zero me");
    bytes.reserve(64); // so that the allocation outlives the wipe in `view`
    const QByteArray view = QByteArray::fromRawData(bytes.constData(), bytes.size());
    zero(bytes);
    QCOMPARE(view, QByteArray(7, '\0'));
}

void SecretTest::shouldKeepBytesThatAreNotText()
{
    const QByteArray raw("a\0b\xff", 4);
    Secret secret = Secret::copyOf(raw.constData(), raw.size());
    QCOMPARE(secret.size(), 4);
    QCOMPARE(secret.exposed(), raw);
}

void SecretTest::shouldBeEmptyAfterAMove()
{
    Secret first = Secret::copyOf("abc", 3);
    const Secret second = std::move(first);
    QVERIFY(first.isEmpty());
    QCOMPARE(second.exposed(), QByteArray("abc"));
}

void SecretTest::shouldCompareByContent()
{
    const Secret a = Secret::copyOf("abc", 3);
    QVERIFY(a == a.clone());
    QVERIFY(!(a == Secret::copyOf("abd", 3)));
    QVERIFY(!(a == Secret::copyOf("ab", 2)));
    QVERIFY(!(a == Secret()));
    QVERIFY(Secret() == Secret());
}

void SecretTest::shouldKnowItsFingerprint()
{
    // FIPS 180-2, appendix B.1.
    QCOMPARE(Secret::copyOf("abc", 3).fingerprint(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
