// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/dpop.h"
#include "core/jose/jws.h"

#include "tests/core/auth/answers.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

QByteArray proofOf(const HttpRequest &request)
{
    HttpResponse lookup;
    lookup.headers = request.headers;
    return lookup.header("DPoP");
}

/// The claims of a proof, if it is one by `key`.
QJsonObject claimsOf(const QByteArray &proof, const SigningKey &key)
{
    const Result<VerifiedJws> verified = verifyJws(proof, JwkSet({key.verifier()}), JwsAlgorithm::ES256);
    if (!verified || verified->header.type != QLatin1String("dpop+jwt")
        || verified->header.json.value(QLatin1String("jwk")).toObject() != key.verifier().publicJson())
        return {};
    return verified->claims();
}

HttpResponse wantsNonce(const QByteArray &nonce, int status)
{
    HttpHeaders headers{{"DPoP-Nonce", nonce}, {"WWW-Authenticate", "DPoP error=\"use_dpop_nonce\""}};
    return *jsonAnswer(status, QJsonObject{{QStringLiteral("error"), QStringLiteral("use_dpop_nonce")}}, headers);
}

} // namespace

/// RFC 9449 without a network.
class DpopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_proof.use(std::nullopt); }
    void shouldProveOneRequest();
    void shouldNameTheTokenItGoesWith();
    void shouldBeAnotherEachTime();
    void shouldAddNothingWithoutAKey();
    void r20_shouldGoByTheClockOfTheServer();
    void shouldTakeTheNonceOfTheServer_data();
    void shouldTakeTheNonceOfTheServer();
    void r20_shouldGoAgainByTheClockOfTheServer_data();
    void r20_shouldGoAgainByTheClockOfTheServer();

private:
    FakeClock m_clock;
    ServerClock m_server{m_clock};
    SigningKey m_key = SigningKey::randomEs256();
    DpopProof m_proof{m_server};
};

void DpopTest::init()
{
    m_clock.setWall(QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC));
    m_proof.use(m_key);
}

void DpopTest::shouldProveOneRequest()
{
    HttpRequest request(HttpRequest::Method::Patch, QUrl(QStringLiteral("https://tasks.example/a%20b?since=1#x")));
    m_proof.prove(request);
    const QJsonObject claims = claimsOf(proofOf(request), m_key);
    QCOMPARE(claims.value(QLatin1String("htm")).toString(), QStringLiteral("PATCH"));
    QCOMPARE(claims.value(QLatin1String("htu")).toString(), QStringLiteral("https://tasks.example/a%20b"));
    QCOMPARE(claims.value(QLatin1String("iat")).toInteger(), m_clock.wallNow().toSecsSinceEpoch());
    QVERIFY(!claims.contains(QLatin1String("ath")) && !claims.contains(QLatin1String("nonce")));
}

void DpopTest::shouldNameTheTokenItGoesWith()
{
    HttpRequest request(HttpRequest::Method::Get, QUrl(QStringLiteral("https://tasks.example/")));
    // RFC 9449, 7.1.
    request.bearer = std::make_shared<const Secret>(QByteArray("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"));
    m_proof.prove(request);
    QVERIFY(request.bearerIsBound);
    QCOMPARE(claimsOf(proofOf(request), m_key).value(QLatin1String("ath")).toString(),
             QStringLiteral("fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"));
}

void DpopTest::shouldBeAnotherEachTime()
{
    HttpRequest first(HttpRequest::Method::Get, QUrl(QStringLiteral("https://tasks.example/")));
    HttpRequest second = HttpRequest(first.method, first.url);
    m_proof.prove(first);
    m_proof.prove(second);
    QVERIFY(claimsOf(proofOf(first), m_key).value(QLatin1String("jti"))
            != claimsOf(proofOf(second), m_key).value(QLatin1String("jti")));
}

void DpopTest::shouldAddNothingWithoutAKey()
{
    m_proof.use(std::nullopt);
    HttpRequest request(HttpRequest::Method::Get, QUrl(QStringLiteral("https://tasks.example/")));
    m_proof.prove(request);
    QVERIFY(request.headers.isEmpty() && !request.bearerIsBound);
    QVERIFY(!m_proof.learnFrom(wantsNonce("n", 401)));
}

void DpopTest::r20_shouldGoByTheClockOfTheServer()
{
    HttpResponse answer;
    answer.headers.emplaceBack("Date", "Fri, 20 Nov 2026 12:00:00 GMT");
    ServerClock server(m_clock);
    server.hear(answer);
    m_clock.advance(90s);
    m_clock.setWall(QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC));
    DpopProof proof(server);
    proof.use(m_key);
    HttpRequest request(HttpRequest::Method::Get, QUrl(QStringLiteral("https://tasks.example/")));
    proof.prove(request);
    const QDateTime then(QDate(2026, 11, 20), QTime(12, 1, 30), Qt::UTC);
    QCOMPARE(claimsOf(proofOf(request), m_key).value(QLatin1String("iat")).toInteger(), then.toSecsSinceEpoch());
}

void DpopTest::shouldTakeTheNonceOfTheServer_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<bool>("again");
    QTest::addColumn<QString>("nonce");
    QTest::newRow("the token endpoint") << Reply(wantsNonce("n-1", 400)) << true << QStringLiteral("n-1");
    QTest::newRow("a task server") << Reply(wantsNonce("n-2", 401)) << true << QStringLiteral("n-2");
    QTest::newRow("one for the next time")
        << json(200, QJsonObject(), HttpHeaders{{"DPoP-Nonce", "n-3"}}) << false << QStringLiteral("n-3");
    QTest::newRow("another refusal") << json(401, QJsonObject(), HttpHeaders{{"DPoP-Nonce", "n-4"}}) << false
                                     << QStringLiteral("n-4");
    QTest::newRow("wanted, but not given") << Reply(wantsNonce("", 401)) << false << QString();
    QTest::newRow("endless") << Reply(wantsNonce(QByteArray(2000, 'n'), 401)) << false << QString();
}

void DpopTest::shouldTakeTheNonceOfTheServer()
{
    QFETCH(Reply, answer);
    QFETCH(bool, again);
    DpopProof proof(m_server);
    proof.use(m_key);
    QCOMPARE(proof.learnFrom(*answer.answer), again);
    HttpRequest request(HttpRequest::Method::Get, QUrl(QStringLiteral("https://tasks.example/")));
    proof.prove(request);
    QTEST(claimsOf(proofOf(request), m_key).value(QLatin1String("nonce")).toString(), "nonce");
}

void DpopTest::r20_shouldGoAgainByTheClockOfTheServer_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");
    const QByteArray right = "Sat, 21 Nov 2026 12:00:10 GMT", other = "Sat, 21 Nov 2026 14:00:00 GMT";
    QTest::newRow("the token endpoint, at another time") << other << 400 << true;
    QTest::newRow("a task server, at another time") << other << 401 << true;
    QTest::newRow("it was not the time") << right << 401 << false;
    QTest::newRow("nobody knows") << QByteArray() << 401 << false;
    QTest::newRow("forbidden") << other << 403 << false;
}

void DpopTest::r20_shouldGoAgainByTheClockOfTheServer()
{
    QFETCH(QByteArray, date);
    QFETCH(int, status);
    QFETCH(bool, again);
    HttpHeaders headers{{"WWW-Authenticate", "DPoP error=\"invalid_dpop_proof\""}};
    if (!date.isEmpty())
        headers.emplaceBack("Date", date);
    const QJsonObject body{{QStringLiteral("error"), QStringLiteral("invalid_dpop_proof")}};
    DpopProof proof(m_server);
    proof.use(m_key);
    QCOMPARE(proof.learnFrom(*jsonAnswer(status, body, headers)), again);
    QVERIFY(!proof.learnFrom(*jsonAnswer(status, body, headers))); // it has the right time now
}

QTEST_GUILESS_MAIN(DpopTest)
#include "tst_dpop.moc"
