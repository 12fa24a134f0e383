// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/pkce.h"

#include <QSet>
#include <QTest>

using namespace Latchkey;

class PkceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeVerifiersThatNobodyGuesses();
    void shouldChallengeAsTheRfcDoes();
};

void PkceTest::shouldMakeVerifiersThatNobodyGuesses()
{
    static const QRegularExpression verifier(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const Secret text = unguessableText();
        QVERIFY(verifier.match(QString::fromLatin1(text.exposed())).hasMatch());
        seen.insert(text.fingerprint());
    }
    QCOMPARE(seen.size(), 200);
}

void PkceTest::shouldChallengeAsTheRfcDoes()
{
    // RFC 7636, appendix B.
    const Secret verifier(QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    QCOMPARE(s256Challenge(verifier), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

QTEST_GUILESS_MAIN(PkceTest)
#include "tst_pkce.moc"
