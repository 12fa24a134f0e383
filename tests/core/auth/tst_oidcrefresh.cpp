// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/auth/oidcfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

namespace {

Result<TokenGrant> refreshed(OidcFixture &oidc, const char *token = "refresh-0")
{
    return QCoro::waitFor(oidc.backend.refresh(Secret(QByteArray(token)), "key-1"));
}

QJsonObject error(const char *name)
{
    return {{QStringLiteral("error"), QString::fromLatin1(name)}};
}

} // namespace

/// Refreshing and revoking.
class OidcRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRotate();
    void shouldAskForTheSameResource();
    void shouldWaitForNoKeys();
    void r10_shouldSalvageARefreshToken_data();
    void r10_shouldSalvageARefreshToken();
    void r15_shouldBelieveOnlyTheExactRefusal_data();
    void r15_shouldBelieveOnlyTheExactRefusal();
    void r24_shouldTellWhoseTokensTheyAre();
    void shouldRevoke_data();
    void shouldRevoke();
    void shouldRevokeNothingWhereThatIsImpossible();
};

void OidcRefreshTest::shouldRotate()
{
    OidcFixture oidc;
    Result<TokenGrant> given = refreshed(oidc);
    QVERIFY(given);
    QCOMPARE(textOf(given->refreshToken), QByteArray("refresh-1"));
    QCOMPARE(textOf(given->accessToken), QByteArray("access-1"));
    QCOMPARE(given->accessLifetime, 300s);
    const auto form = oidc.lastForm("/token");
    const QHash<QString, QString> expected{{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                                           {QStringLiteral("client_id"), FakeProvider::ClientId},
                                           {QStringLiteral("refresh_token"), QStringLiteral("refresh-0")}};
    QCOMPARE(form, expected);
    QCOMPARE(oidc.transport.sent().last().deadline, 15s);
    QCOMPARE(refreshed(oidc, "refresh-0").error().kind, Kind::InvalidGrant);
}

void OidcRefreshTest::shouldAskForTheSameResource()
{
    ClientSettings client;
    client.resource = QStringLiteral("urn:tasks");
    OidcFixture oidc(client);
    QVERIFY(refreshed(oidc));
    QCOMPARE(oidc.lastForm("/token").value(QStringLiteral("resource")), QStringLiteral("urn:tasks"));
}

void OidcRefreshTest::shouldWaitForNoKeys()
{
    OidcFixture oidc;
    oidc.transport.answer(Method::Get, QStringLiteral("/jwks"), rawAnswer(503));
    const Result<TokenGrant> given = refreshed(oidc);
    QVERIFY(given);
    QCOMPARE(given->identity.subject, QStringLiteral("ada"));
    QCOMPARE(oidc.asked("/jwks"), 0);
}

void OidcRefreshTest::r10_shouldSalvageARefreshToken_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QByteArray>("access");
    QTest::addColumn<QByteArray>("refresh");
    const QJsonObject none;
    const QByteArray access = "access-1", next = "refresh-1", no;
    const auto member = [](const char *name, const QJsonValue &value) {
        return QJsonObject{{QLatin1String(name), value}};
    };
    QTest::newRow("no access token") << member("access_token", QJsonValue::Null) << none << no << next;
    QTest::newRow("unusable access token") << member("access_token", QStringLiteral("a\nb")) << none << no << next;
    QTest::newRow("unknown type") << member("token_type", QStringLiteral("mac")) << none << no << next;
    QTest::newRow("impossible lifetime") << member("expires_in", -5) << none << access << next;
    QTest::newRow("no ID token") << member("id_token", QJsonValue::Null) << none << access << next;
    QTest::newRow("unreadable ID token") << member("id_token", QStringLiteral("x")) << none << no << next;
    QTest::newRow("ID token is a list") << member("id_token", QJsonArray{1}) << none << no << next;
    QTest::newRow("ID token of another issuer")
        << none << member("iss", QStringLiteral("https://evil.example")) << no << next;
    QTest::newRow("ID token for another") << none << member("aud", QStringLiteral("other")) << no << next;
    QTest::newRow("ID token that has expired") << none << member("exp", 1'000'000) << access << next;
    QTest::newRow("no refresh token (R9)") << member("refresh_token", QJsonValue::Null) << none << access << no;
    QTest::newRow("empty refresh token (R9)") << member("refresh_token", QString()) << none << access << no;
}

void OidcRefreshTest::r10_shouldSalvageARefreshToken()
{
    QFETCH(QJsonObject, members);
    QFETCH(QJsonObject, claims);
    OidcFixture oidc;
    oidc.provider.members = members;
    oidc.provider.claims = claims;
    const Result<TokenGrant> given = refreshed(oidc);
    QVERIFY(given);
    QTEST(textOf(given->accessToken), "access");
    QTEST(textOf(given->refreshToken), "refresh");
}

void OidcRefreshTest::r15_shouldBelieveOnlyTheExactRefusal_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("exactly") << json(400, error("invalid_grant")) << QStringLiteral("invalid-grant");
    QTest::newRow("with 401") << json(401, error("invalid_grant")) << QStringLiteral("unauthorized");
    QTest::newRow("with 200") << json(200, error("invalid_grant")) << QStringLiteral("bad-reply");
    QTest::newRow("as text") << raw(400, R"({"error":"invalid_grant"})", "text/plain") << QStringLiteral("bad-request");
    QTest::newRow("of another case") << json(400, error("Invalid_Grant")) << QStringLiteral("bad-request");
    QTest::newRow("in a list") << json(400, QJsonArray{error("invalid_grant")}) << QStringLiteral("bad-request");
    QTest::newRow("invalid_request") << json(400, error("invalid_request")) << QStringLiteral("client-refused");
    QTest::newRow("invalid_client") << json(401, error("invalid_client")) << QStringLiteral("client-refused");
    QTest::newRow("invalid_scope") << json(400, error("invalid_scope")) << QStringLiteral("client-refused");
    QTest::newRow("invalid_target") << json(400, error("invalid_target")) << QStringLiteral("client-refused");
    QTest::newRow("a proxy") << raw(401, "<html>", "text/html") << QStringLiteral("unauthorized");
    QTest::newRow("a firewall") << raw(403, "<html>", "text/html") << QStringLiteral("forbidden");
    QTest::newRow("moved") << raw(404) << QStringLiteral("not-found");
    QTest::newRow("limited") << raw(429) << QStringLiteral("rate-limited");
    QTest::newRow("out of order") << raw(500) << QStringLiteral("server-failure");
    QTest::newRow("a portal") << raw(200, "<html>", "text/html") << QStringLiteral("bad-reply");
    QTest::newRow("a redirect") << Reply(fail(Kind::Redirected)) << QStringLiteral("redirected");
    QTest::newRow("lost") << Reply(fail(Kind::ConnectionLost)) << QStringLiteral("connection-lost");
    QTest::newRow("no tokens") << json(200, QJsonObject()) << QStringLiteral("bad-reply");
    QTest::newRow("an unusable refresh token")
        << json(200, QJsonObject{{QStringLiteral("refresh_token"), 7}}) << QStringLiteral("bad-reply");
}

void OidcRefreshTest::r15_shouldBelieveOnlyTheExactRefusal()
{
    QFETCH(Reply, answer);
    QFETCH(QString, kind);
    OidcFixture oidc;
    oidc.transport.handle(Method::Post, QStringLiteral("/token"), [&](const SentRequest &) { return answer.answer; });
    QCOMPARE(errorName(refreshed(oidc).error().kind), kind);
    QCOMPARE(oidc.asked("/token"), 1);
}

void OidcRefreshTest::r24_shouldTellWhoseTokensTheyAre()
{
    OidcFixture oidc;
    oidc.provider.claims.insert(QStringLiteral("sub"), QStringLiteral("bob"));
    QCOMPARE(refreshed(oidc)->identity.subject, QStringLiteral("bob"));
    OidcFixture silent;
    silent.provider.members.insert(QStringLiteral("id_token"), QJsonValue::Null);
    QVERIFY(refreshed(silent)->identity.subject.isEmpty());
}

void OidcRefreshTest::shouldRevoke_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind"); // empty: none
    QTest::newRow("done") << raw(200) << QString();
    QTest::newRow("not now") << raw(503) << QStringLiteral("server-failure");
    QTest::newRow("not of this type") << json(400, error("unsupported_token_type")) << QStringLiteral("bad-request");
    QTest::newRow("nobody there") << Reply(fail(Kind::Unreachable)) << QStringLiteral("unreachable");
}

void OidcRefreshTest::shouldRevoke()
{
    QFETCH(Reply, answer);
    QFETCH(QString, kind);
    OidcFixture oidc;
    oidc.transport.handle(Method::Post, QStringLiteral("/revoke"), [&](const SentRequest &) { return answer.answer; });
    const Result<void> revoked = QCoro::waitFor(oidc.backend.revoke(Secret(QByteArray("refresh-0"))));
    QCOMPARE(revoked ? QString() : errorName(revoked.error().kind), kind);
    const QHash<QString, QString> expected{{QStringLiteral("token"), QStringLiteral("refresh-0")},
                                           {QStringLiteral("token_type_hint"), QStringLiteral("refresh_token")},
                                           {QStringLiteral("client_id"), FakeProvider::ClientId}};
    QCOMPARE(oidc.lastForm("/revoke"), expected);
}

void OidcRefreshTest::shouldRevokeNothingWhereThatIsImpossible()
{
    OidcFixture oidc;
    oidc.provider.metadata.remove(QStringLiteral("revocation_endpoint"));
    QVERIFY(QCoro::waitFor(oidc.backend.revoke(Secret(QByteArray("refresh-0")))));
    QVERIFY(QCoro::waitFor(oidc.backend.revoke(Secret())));
    QCOMPARE(oidc.transport.sent().size(), 1);
}

QTEST_GUILESS_MAIN(OidcRefreshTest)
#include "tst_oidcrefresh.moc"
