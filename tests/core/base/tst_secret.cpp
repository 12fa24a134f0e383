// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QTest>

using namespace Latchkey;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWipeTheBufferItWasMadeFrom();
    void shouldKeepBytesThatAreNotText();
    void shouldBeEmptyAfterAMove();
    void shouldCompareByContent();
    void shouldKnowItsFingerprint();
};

void SecretTest::shouldWipeTheBufferItWasMadeFrom()
{
    QByteArray bytes("a-token-to-be-wiped");
    bytes.detach();
    const char *buffer = bytes.constData();
    const QByteArray before = QByteArray(buffer, 7);
    QByteArray keeper = bytes; // shares the buffer, so that it may be looked at
    Secret shared(std::move(bytes));
    QCOMPARE(keeper, QByteArray("a-token-to-be-wiped"));
    QCOMPARE(before, QByteArray("a-token"));

    QString text = QStringLiteral("secret %1").arg(42);
    Secret fromText = Secret::fromText(std::move(text));
    QVERIFY(text.isEmpty());
    QCOMPARE(fromText.exposed(), QByteArray("secret 42"));
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
