// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/dpopproofs.h"

#include "core/jose/jwk.h"
#include "tests/server/support/trustingserver.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Backend::DpopProofs;

namespace {

const QByteArray Token("an.access.token");

QString at(const char *text)
{
    return QString::fromLatin1(text);
}

QString hashOf(const QByteArray &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QLatin1String(name), value);
    return object;
}

QJsonObject without(QJsonObject object, const char *name)
{
    object.remove(QLatin1String(name));
    return object;
}

} // namespace

/// RFC 9449, 4.3: what a proof must be, one row a check.
class DpopProofsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAcceptAProof_data();
    void shouldAcceptAProof();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldDemandExactlyOne();
    void shouldAcceptAProofOnce();
    void shouldForgetProofsThatAreTooOld();
    void shouldGuardTheServer();

private:
    [[nodiscard]] qint64 now() const { return m_clock.wallNow().toSecsSinceEpoch(); }
    [[nodiscard]] QJsonObject claims(const QString &id = at("id")) const
    {
        return {{at("jti"), id},
                {at("htm"), at("GET")},
                {at("htu"), at("https://tasks.example/tasks/users/me/tasks")},
                {at("iat"), now()},
                {at("ath"), hashOf(Token)}};
    }
    static QJsonObject header(const TokenSigner &signer)
    {
        return {{at("typ"), at("dpop+jwt")}, {at("jwk"), signer.jwk()}};
    }
    static QByteArray thumbprint(const TokenSigner &signer) { return Jwk::fromJson(signer.jwk())->thumbprint(); }
    Result<void> check(const QList<QByteArray> &proofs, const QByteArray &boundTo)
    {
        Backend::Request request;
        request.method = "GET";
        request.path = at("/tasks/users/me/tasks");
        for (const QByteArray &proof : proofs)
            request.headers.emplaceBack("DPoP", proof);
        return m_proofs.check(request, Token, boundTo);
    }

    FakeClock m_clock;
    TokenSigner m_signer{TokenSigner::Kind::Ec};
    DpopProofs m_proofs{QUrl(at("https://tasks.example")), m_clock};
};

void DpopProofsTest::shouldAcceptAProof_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonObject>("claims");
    const int ec = int(TokenSigner::Kind::Ec);
    QTest::newRow("ES256") << ec << claims(at("1"));
    QTest::newRow("EdDSA") << int(TokenSigner::Kind::Ed25519) << claims(at("2"));
    QTest::newRow("with a query") << ec
                                  << with(claims(at("3")), "htu",
                                          at("https://tasks.example/tasks/users/me/tasks?a=b#c"));
    QTest::newRow("with the usual port") << ec
                                         << with(claims(at("4")), "htu",
                                                 at("HTTPS://Tasks.Example:443/tasks/users/me/tasks"));
    QTest::newRow("old") << ec << with(claims(at("5")), "iat", now() - 300);
    QTest::newRow("of a clock ahead") << ec << with(claims(at("6")), "iat", now() + 60);
}

void DpopProofsTest::shouldAcceptAProof()
{
    QFETCH(int, kind);
    QFETCH(QJsonObject, claims);
    const TokenSigner signer{TokenSigner::Kind(kind)};
    QVERIFY(check({signer.sign(claims, header(signer))}, thumbprint(signer)));
}

void DpopProofsTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("proof");
    const auto row = [](const char *name, const QByteArray &proof) { QTest::newRow(name) << proof; };
    const auto claiming = [&](const char *name, const char *claim, const QJsonValue &value) {
        row(name, m_signer.sign(with(claims(), claim, value), header(m_signer)));
    };
    const TokenSigner other(TokenSigner::Kind::Ec), rsa(TokenSigner::Kind::Rsa);
    row("nothing", "");
    row("garbage", "proof");
    row("type of a token", m_signer.sign(claims(), with(header(m_signer), "typ", at("JWT"))));
    row("no type", m_signer.sign(claims(), without(header(m_signer), "typ")));
    row("no key", m_signer.sign(claims(), without(header(m_signer), "jwk")));
    row("another's key, and its signature", other.sign(claims(), header(other)));
    row("the right key, another's signature", other.sign(claims(), header(m_signer)));
    row("a private key", m_signer.sign(claims(), with(header(m_signer), "jwk", with(m_signer.jwk(), "d", at("AQ")))));
    row("an algorithm that is not offered", rsa.sign(claims(), header(rsa)));
    row("alg none", m_signer.sign(claims(), with(header(m_signer), "alg", at("none"))));
    row("no id", m_signer.sign(without(claims(), "jti"), header(m_signer)));
    claiming("id not text", "jti", 1);
    claiming("another method", "htm", at("POST"));
    claiming("method of another case", "htm", at("get"));
    claiming("another path", "htu", at("https://tasks.example/tasks/users/me"));
    claiming("another host", "htu", at("https://evil.example/tasks/users/me/tasks"));
    claiming("another port", "htu", at("https://tasks.example:8443/tasks/users/me/tasks"));
    claiming("unencrypted", "htu", at("http://tasks.example/tasks/users/me/tasks"));
    claiming("a path only", "htu", at("/tasks/users/me/tasks"));
    claiming("too old", "iat", now() - 301);
    claiming("too new", "iat", now() + 61);
    claiming("time as text", "iat", QString::number(now()));
    row("no time", m_signer.sign(without(claims(), "iat"), header(m_signer)));
    claiming("another token", "ath", hashOf("another token"));
    row("no token", m_signer.sign(without(claims(), "ath"), header(m_signer)));
}

void DpopProofsTest::shouldRefuse()
{
    QFETCH(QByteArray, proof);
    const auto checked = check({proof}, thumbprint(m_signer));
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::UntrustedToken);
}

void DpopProofsTest::shouldDemandExactlyOne()
{
    const auto proof = [this](const char *id) { return m_signer.sign(claims(at(id)), header(m_signer)); };
    QVERIFY(!check({}, thumbprint(m_signer)));
    QVERIFY(!check({proof("a"), proof("b")}, thumbprint(m_signer)));
    QVERIFY(check({proof("a")}, thumbprint(m_signer)));
}

void DpopProofsTest::shouldAcceptAProofOnce()
{
    const QByteArray proof = m_signer.sign(claims(at("once")), header(m_signer));
    QVERIFY(check({proof}, thumbprint(m_signer)));
    QVERIFY(!check({proof}, thumbprint(m_signer)));
    // The same id in another proof is the same: ids are what is remembered.
    QVERIFY(!check({m_signer.sign(claims(at("once")), header(m_signer))}, thumbprint(m_signer)));
    const TokenSigner other(TokenSigner::Kind::Ec);
    QVERIFY(check({other.sign(claims(at("once")), header(other))}, thumbprint(other)));
}

void DpopProofsTest::shouldForgetProofsThatAreTooOld()
{
    const QByteArray ahead = m_signer.sign(with(claims(at("ahead")), "iat", now() + 60), header(m_signer));
    QVERIFY(check({ahead}, thumbprint(m_signer)));
    m_clock.advance(DpopProofs::Age + DpopProofs::Leeway);
    QVERIFY(!check({ahead}, thumbprint(m_signer)));
    m_clock.advance(1s);
    QVERIFY(check({m_signer.sign(claims(at("ahead")), header(m_signer))}, thumbprint(m_signer)));
}

void DpopProofsTest::shouldGuardTheServer()
{
    TrustingServer world;
    const QString self = at("http://127.0.0.1:%1/tasks/users/me/tasks").arg(world.server->port());
    const QByteArray bound = world.signer.sign(
        with(world.claims(at("ada")), "cnf", QJsonObject{{at("jkt"), QString::fromLatin1(thumbprint(m_signer))}}));
    const auto ask = [&](const QByteArray &authorization, const QByteArray &token, const char *id) {
        const QJsonObject proof{{at("jti"), at(id)},
                                {at("htm"), at("GET")},
                                {at("htu"), self},
                                {at("iat"), world.claims({}).value(at("iat"))},
                                {at("ath"), hashOf(token)}};
        return world.server->sendRaw(
            "GET", at("/tasks/users/me/tasks"), {},
            {{"Authorization", authorization + token}, {"DPoP", m_signer.sign(proof, header(m_signer))}});
    };
    QCOMPARE(ask("DPoP ", bound, "1").status, 200);
    const Answer replayed = ask("dpop ", bound, "1");
    QCOMPARE(replayed.status, 401);
    QVERIFY(replayed.headers.value("www-authenticate").contains("error=\"invalid_dpop_proof\""));
    QCOMPARE(ask("Bearer ", bound, "2").status, 401);
    QCOMPARE(ask("DPoP ", world.token(at("ada")), "3").status, 401);
    QCOMPARE(ask("Bearer ", world.token(at("ada")), "4").status, 200);
}

QTEST_GUILESS_MAIN(DpopProofsTest)
#include "tst_dpopproofs.moc"
