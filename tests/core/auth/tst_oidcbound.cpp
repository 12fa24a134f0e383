// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/auth/oidcfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Method = HttpRequest::Method;

namespace {

ClientSettings forBoundTokens()
{
    ClientSettings client;
    client.boundTokens = true;
    return client;
}

/// A provider that binds tokens to keys.
struct Bound : OidcFixture
{
    explicit Bound(const ClientSettings &client = forBoundTokens())
        : OidcFixture(client)
    {
        provider.metadata.insert(QStringLiteral("dpop_signing_alg_values_supported"),
                                 QJsonArray{QStringLiteral("ES256")});
        provider.members.insert(QStringLiteral("token_type"), QStringLiteral("DPoP"));
        agree();
    }
    /// The thumbprint of the key that a request was proved with; empty: it was not.
    [[nodiscard]] static QByteArray keyOf(const QByteArray &proof)
    {
        const Result<JwsHeader> header = readJwsHeader(proof);
        const auto key = header ? Jwk::fromJson(header->json.value(QLatin1String("jwk")).toObject())
                                : Result<Jwk>(fail(header.error()));
        return key ? key->thumbprint() : QByteArray();
    }
    [[nodiscard]] QByteArray keyOfLast() const { return keyOf(transport.sent().last().header("DPoP")); }
    /// The key that the task server is shown.
    [[nodiscard]] QByteArray keyForTasks()
    {
        HttpRequest request(Method::Get, QUrl(QStringLiteral("https://tasks.example/")));
        backend.proof()->prove(request);
        return request.headers.isEmpty() ? QByteArray() : keyOf(request.headers.first().second);
    }
};

} // namespace

/// Tokens that are bound to a key (RFC 9449).
class OidcBoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBindEachSignInToAKeyOfItsOwn();
    void shouldRefreshWithTheSameKeyInALaterRun();
    void shouldRevokeTheTokenItself();
    void shouldRepeatARequestThatOnlyLackedItsNonce();
    void shouldNotBindWhereOneSideCannot_data();
    void shouldNotBindWhereOneSideCannot();
    void shouldTakePlainTokensFromAProviderThatGivesThem();
    void l5_shouldRefuseBoundTokensWithoutAKey();
};

void OidcBoundTest::shouldBindEachSignInToAKeyOfItsOwn()
{
    Bound oidc;
    QVERIFY(oidc.keyForTasks().isEmpty());
    QVERIFY(oidc.signIn());
    const QByteArray first = oidc.keyOfLast();
    QVERIFY(!first.isEmpty());
    QCOMPARE(oidc.keyForTasks(), first);
    QVERIFY(oidc.signIn());
    QVERIFY(oidc.keyOfLast() != first);
    QCOMPARE(oidc.keyForTasks(), oidc.keyOfLast());
}

void OidcBoundTest::shouldRefreshWithTheSameKeyInALaterRun()
{
    Bound oidc;
    oidc.provider.members.insert(QStringLiteral("refresh_token"), QStringLiteral("refresh-2"));
    const Result<TokenGrant> given = oidc.signIn();
    QVERIFY(given);
    const QByteArray key = oidc.keyOfLast();

    OidcBackend later(BackendPlace(FakeProvider::Issuer, oidc.transport, oidc.transport, oidc.clock, forBoundTokens()));
    const Result<TokenGrant> renewed = QCoro::waitFor(later.refresh(given->refreshToken.clone(), {}));
    QVERIFY(renewed);
    QCOMPARE(oidc.lastForm("/token").value(QStringLiteral("refresh_token")), QStringLiteral("refresh-2"));
    QCOMPARE(oidc.keyOfLast(), key);
    // A bound refresh token need not rotate (RFC 9449, 5), and then nothing is to be stored.
    QVERIFY(renewed->refreshToken == given->refreshToken);
}

void OidcBoundTest::shouldRevokeTheTokenItself()
{
    Bound oidc;
    const Result<TokenGrant> given = oidc.signIn();
    QVERIFY(given);
    QVERIFY(QCoro::waitFor(oidc.backend.revoke(given->refreshToken.clone())));
    QCOMPARE(oidc.lastForm("/revoke").value(QStringLiteral("token")), QStringLiteral("refresh-2"));
}

void OidcBoundTest::shouldRepeatARequestThatOnlyLackedItsNonce()
{
    Bound oidc;
    const Result<TokenGrant> given = oidc.signIn();
    QVERIFY(given);
    const QJsonObject refusal{{QStringLiteral("error"), QStringLiteral("use_dpop_nonce")}};
    oidc.transport.handle(Method::Post, QStringLiteral("/token"), [&refusal](const SentRequest &) {
        return jsonAnswer(400, refusal, {{"DPoP-Nonce", "n-1"}});
    });
    const int before = oidc.asked("/token");
    const Result<TokenGrant> renewed = QCoro::waitFor(oidc.backend.refresh(given->refreshToken.clone(), {}));
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().kind, Error::Kind::BadRequest);
    QCOMPARE(oidc.asked("/token"), before + 2); // once more, and not for ever
    const QByteArray proof = oidc.transport.sent().last().header("DPoP");
    const QByteArray claims = QByteArray::fromBase64(proof.split('.').value(1), QByteArray::Base64UrlEncoding);
    QCOMPARE(QJsonDocument::fromJson(claims).object().value(QLatin1String("nonce")).toString(), QStringLiteral("n-1"));
}

void OidcBoundTest::shouldNotBindWhereOneSideCannot_data()
{
    QTest::addColumn<bool>("tasks");
    QTest::addColumn<bool>("provider");
    QTest::newRow("the task server") << false << true;
    QTest::newRow("the provider") << true << false;
}

void OidcBoundTest::shouldNotBindWhereOneSideCannot()
{
    QFETCH(bool, tasks);
    QFETCH(bool, provider);
    Bound oidc(tasks ? forBoundTokens() : ClientSettings());
    oidc.provider.members.insert(QStringLiteral("token_type"), QStringLiteral("Bearer"));
    if (!provider)
        oidc.provider.metadata.insert(QStringLiteral("dpop_signing_alg_values_supported"),
                                      QJsonArray{QStringLiteral("RS256")});
    const Result<TokenGrant> given = oidc.signIn();
    QVERIFY(given);
    QVERIFY(oidc.transport.sent().last().header("DPoP").isNull());
    QVERIFY(oidc.keyForTasks().isEmpty());
    QCOMPARE(textOf(given->refreshToken), QByteArray("refresh-2"));
}

void OidcBoundTest::shouldTakePlainTokensFromAProviderThatGivesThem()
{
    Bound oidc;
    oidc.provider.members.insert(QStringLiteral("token_type"), QStringLiteral("Bearer"));
    QVERIFY(oidc.signIn());
    QVERIFY(!oidc.keyOfLast().isEmpty());
    QVERIFY(oidc.keyForTasks().isEmpty());
}

void OidcBoundTest::l5_shouldRefuseBoundTokensWithoutAKey()
{
    Bound oidc{ClientSettings()};
    QCOMPARE(oidc.signIn().error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(OidcBoundTest)
#include "tst_oidcbound.moc"
