// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/accesstoken.h"

#include "tests/server/support/badtokens.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;
using namespace std::chrono_literals;

namespace {

const QByteArray TheSecret("a signing secret that has 40 characters!");
const QString TheSession = QStringLiteral("0b7a3f52-1111-4222-8333-444455556666");

} // namespace

class AccessTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAcceptWhatItIssued();
    void shouldAcceptWhatAnotherImplementationSigned();
    void shouldRefuseAfterTheLifetime();
    void shouldRefuseAnotherKey();
    void shouldRefuse_data();
    void shouldRefuse();

private:
    [[nodiscard]] qint64 now() const { return m_clock.wallNow().toSecsSinceEpoch(); }

    Test::FakeClock m_clock;
    SigningKey m_key = SigningKey::fromSecret(Secret(QByteArray(TheSecret))).value();
    TokenIssuer m_issuer{m_key, m_clock, 30min};
    TokenVerifier m_verifier{m_key, m_clock};
};

void AccessTokenTest::shouldAcceptWhatItIssued()
{
    const auto token = m_issuer.issue({42, TheSession, 7});
    QVERIFY(token);
    const auto claims = m_verifier.verify(*token);
    QVERIFY(claims);
    QCOMPARE(claims->userId, 42);
    QCOMPARE(claims->sessionId, TheSession);
    QCOMPARE(claims->generation, 7);
}

void AccessTokenTest::shouldAcceptWhatAnotherImplementationSigned()
{
    const QByteArray token = Test::makeJwt(Test::goodHeader(), Test::goodClaims(42, TheSession, now()), TheSecret);
    const auto claims = m_verifier.verify(token);
    QVERIFY(claims);
    QCOMPARE(claims->userId, 42);
}

void AccessTokenTest::shouldRefuseAfterTheLifetime()
{
    Test::FakeClock clock;
    TokenIssuer issuer(m_key, clock, 30min);
    TokenVerifier verifier(m_key, clock);
    const QByteArray token = *issuer.issue({42, TheSession, 1});
    clock.advance(30min - 1s);
    QVERIFY(verifier.verify(token));
    clock.advance(1s);
    QCOMPARE(verifier.verify(token).error().kind, Error::Kind::Unauthorized);
}

void AccessTokenTest::shouldRefuseAnotherKey()
{
    const SigningKey other = SigningKey::randomHs256();
    const TokenVerifier verifier(other, m_clock);
    QVERIFY(!verifier.verify(*m_issuer.issue({42, TheSession, 1})));
}

void AccessTokenTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = *m_issuer.issue({42, TheSession, 1});
    for (const auto &[name, token] : Test::badTokens(good, 42, TheSession, TheSecret, now())) {
        // Whether user and session fit is the session store's to say.
        if (QByteArrayView(name) != "sub of somebody else" && QByteArrayView(name) != "unknown sid")
            QTest::newRow(name) << token;
    }
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL inside") << QByteArray(good).insert(10, '\0');
    QTest::newRow("NUL behind") << good + '\0';
    QTest::newRow("line break behind") << good + '\n';
}

void AccessTokenTest::shouldRefuse()
{
    QFETCH(QByteArray, token);
    const auto claims = m_verifier.verify(token);
    QVERIFY(!claims);
    QCOMPARE(claims.error().kind, Error::Kind::Unauthorized);
    QVERIFY(token.isEmpty() || !claims.error().detail.contains(QString::fromLatin1(token)));
}

QTEST_GUILESS_MAIN(AccessTokenTest)
#include "tst_accesstoken.moc"
