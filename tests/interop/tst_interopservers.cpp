// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/interopserver.h"
#include "tests/interop/wire.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace Latchkey::Test;

using Kind = InteropServer::Kind;

/// The servers that Latchkey's adapters are tested against answer as docs/backends.md and the adapters say that their
/// kinds do.
class InteropServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeARealBetterAuth();
    void shouldSignTheTokensOfBetterAuthAs_data();
    void shouldSignTheTokensOfBetterAuthAs();
    void shouldAskBetterAuthForASecondFactor();
    void shouldLimitTheRateOfBetterAuth();
    void shouldBeARealOpenIdProvider();
    void shouldApproveADeviceCode();
    void shouldRotateTheKeysOfTheProvider();
    void shouldBeABaseServerWithItsTraps();
    void shouldMountTheTasksWithoutAUserId();
    void shouldGoDownAndComeBack_data();
    void shouldGoDownAndComeBack();
};

namespace {

const QString Mail = QStringLiteral("ada@example.com");
const QString Password = QStringLiteral("correct horse");
const QByteArray Verifier(43, 'v');

WireAnswer signUp(const InteropServer &server)
{
    return askJson("POST", server.url(QStringLiteral("/api/auth/sign-up/email")),
                   {{QStringLiteral("email"), Mail},
                    {QStringLiteral("password"), Password},
                    {QStringLiteral("name"), QStringLiteral("Ada")}});
}

WireAnswer signIn(const InteropServer &server, const QString &password = Password)
{
    return askJson("POST", server.url(QStringLiteral("/api/auth/sign-in/email")),
                   {{QStringLiteral("email"), Mail}, {QStringLiteral("password"), password}});
}

WireAnswer jwt(const InteropServer &server, const QByteArray &session)
{
    return ask("GET", server.url(QStringLiteral("/api/auth/token")), {bearer(session)});
}

QByteArray twoFactorCookie(const WireAnswer &answer)
{
    for (const QByteArray &cookie : answer.header("set-cookie").split('\n')) {
        if (cookie.contains("two_factor="))
            return cookie.split(';').constFirst();
    }
    return {};
}

/// One of the parts of a token that can be read.
QJsonObject partOf(const QString &token, int part)
{
    const QByteArray text = token.toLatin1().split('.').value(part);
    return QJsonDocument::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding)).object();
}

WireAnswer tokens(const InteropServer &server, QUrlQuery form)
{
    form.addQueryItem(QStringLiteral("client_id"), QStringLiteral("latchkey"));
    return ask("POST", server.url(QStringLiteral("/token")), {{"Content-Type", "application/x-www-form-urlencoded"}},
               form.toString(QUrl::FullyEncoded).toLatin1());
}

QUrl authorization(const InteropServer &server)
{
    const QByteArray challenge = QCryptographicHash::hash(Verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QUrl url = server.url(QStringLiteral("/auth"));
    url.setQuery(QUrlQuery{{QStringLiteral("response_type"), QStringLiteral("code")},
                           {QStringLiteral("client_id"), QStringLiteral("latchkey")},
                           {QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:1/callback")},
                           {QStringLiteral("scope"), QStringLiteral("openid offline_access tasks:read")},
                           {QStringLiteral("prompt"), QStringLiteral("consent")},
                           {QStringLiteral("state"), QStringLiteral("s")},
                           {QStringLiteral("code_challenge"), QString::fromLatin1(challenge)},
                           {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}});
    return url;
}

/// Where the browser ends up.
QUrl browse(const QUrl &url, const QStringList &options = {})
{
    QStringList command = browserCommand(options) << QStringLiteral("--stay") << url.toString(QUrl::FullyEncoded);
    QProcess browser;
    browser.start(command.takeFirst(), command);
    if (!browser.waitForFinished(20'000) || browser.exitCode() != 0)
        qWarning("the browser failed: %s", browser.readAllStandardError().constData());
    return QUrl(QString::fromLatin1(browser.readAllStandardOutput().trimmed()));
}

WireAnswer tokensByCode(const InteropServer &server)
{
    const QUrl back = browse(authorization(server));
    return tokens(server, {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                           {QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:1/callback")},
                           {QStringLiteral("code"), QUrlQuery(back).queryItemValue(QStringLiteral("code"))},
                           {QStringLiteral("code_verifier"), QString::fromLatin1(Verifier)}});
}

} // namespace

void InteropServersTest::shouldBeARealBetterAuth()
{
    InteropServer server(Kind::BetterAuth);
    QVERIFY2(server.isReady(), server.failure());
    QCOMPARE(ask("GET", server.url(QStringLiteral("/api/auth/ok"))).body, "{\"ok\":true}");
    QCOMPARE(signUp(server).status, 200);
    QCOMPARE(signUp(server).status, 422);
    QCOMPARE(signIn(server, QStringLiteral("wrong horse")).status, 401);
    const QByteArray session = signIn(server).header("set-auth-token");
    QVERIFY(session.contains('.'));
    QCOMPARE(jwt(server, session).status, 200);
    // A cookie without an Origin is refused; neither is needed.
    const QUrl signOut = server.url(QStringLiteral("/api/auth/sign-out"));
    QCOMPARE(askJson("POST", signOut, {}, {bearer(session), {"Cookie", "foo=bar"}}).status, 403);

    server.tell(QStringLiteral("expire"), {{QStringLiteral("email"), Mail}});
    QCOMPARE(jwt(server, session).status, 401);
    QCOMPARE(jwt(server, session).json()[QLatin1String("code")].toString(), QStringLiteral("UNAUTHORIZED"));
    QCOMPARE(askJson("POST", signOut, {}, {bearer(session)}).status, 200);

    const QByteArray another = signIn(server).header("set-auth-token");
    server.tell(QStringLiteral("drop"), {{QStringLiteral("email"), Mail}});
    QCOMPARE(jwt(server, another).status, 401);
}

void InteropServersTest::shouldSignTheTokensOfBetterAuthAs_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const char *algorithm : {"EdDSA", "ES256", "RS256", "HS256"})
        QTest::newRow(algorithm) << QString::fromLatin1(algorithm);
}

void InteropServersTest::shouldSignTheTokensOfBetterAuthAs()
{
    QFETCH(QString, algorithm);
    InteropServer server(Kind::BetterAuth, {QStringLiteral("--jwt-alg"), algorithm, QStringLiteral("--jwt-lifetime"),
                                            QStringLiteral("60")});
    QVERIFY2(server.isReady(), server.failure());
    const QByteArray session = signUp(server).header("set-auth-token");
    const QString token = jwt(server, session).json()[QLatin1String("token")].toString();
    QCOMPARE(partOf(token, 0).value(QLatin1String("alg")).toString(), algorithm);
    const QJsonObject claims = partOf(token, 1);
    QCOMPARE(claims.value(QLatin1String("exp")).toInt() - claims.value(QLatin1String("iat")).toInt(), 60);
    QCOMPARE(claims.value(QLatin1String("iss")).toString(), server.url().toString());
    const WireAnswer keys = ask("GET", server.url(QStringLiteral("/api/auth/jwks")));
    QCOMPARE(keys.status, algorithm == QLatin1String("HS256") ? 404 : 200);
}

void InteropServersTest::shouldAskBetterAuthForASecondFactor()
{
    InteropServer server(Kind::BetterAuth, {QStringLiteral("--two-factor")});
    QVERIFY2(server.isReady(), server.failure());
    QCOMPARE(signUp(server).status, 200);
    const QJsonObject enrolled =
        server.tell(QStringLiteral("enrol"), {{QStringLiteral("email"), Mail}, {QStringLiteral("password"), Password}});
    QCOMPARE(enrolled.value(QLatin1String("backupCodes")).toArray().size(), 10);

    const WireAnswer redirect = signIn(server);
    QVERIFY(redirect.json()[QLatin1String("twoFactorRedirect")].toBool());
    QCOMPARE(jwt(server, redirect.header("set-auth-token")).status, 401); // dead, although it is there
    const QJsonObject code{
        {QStringLiteral("code"),
         server.tell(QStringLiteral("totp"), {{QStringLiteral("email"), Mail}}).value(QLatin1String("code"))}};
    const QUrl verify = server.url(QStringLiteral("/api/auth/two-factor/verify-totp"));
    const QNetworkReply::RawHeaderPair cookie{"Cookie", twoFactorCookie(redirect)};
    QCOMPARE(askJson("POST", verify, code, {cookie}).status, 403);
    const WireAnswer verified = askJson("POST", verify, code, {cookie, {"Origin", server.url().toEncoded()}});
    QCOMPARE(verified.status, 200);
    QCOMPARE(jwt(server, verified.header("set-auth-token")).status, 200);
}

void InteropServersTest::shouldLimitTheRateOfBetterAuth()
{
    InteropServer server(Kind::BetterAuth, {QStringLiteral("--rate-limit")});
    QVERIFY2(server.isReady(), server.failure());
    for (int attempt = 0; attempt < 3; ++attempt)
        QCOMPARE(signIn(server).status, 401);
    const WireAnswer limited = signIn(server);
    QCOMPARE(limited.status, 429);
    QVERIFY(limited.header("x-retry-after").toInt() > 0);
    QVERIFY(limited.header("retry-after").isEmpty());
}

void InteropServersTest::shouldBeARealOpenIdProvider()
{
    InteropServer server(Kind::OpenId);
    QVERIFY2(server.isReady(), server.failure());
    const QJsonValue known = ask("GET", server.url(QStringLiteral("/.well-known/openid-configuration"))).json();
    QCOMPARE(known[QLatin1String("issuer")].toString(), server.url().toString());

    const QJsonValue first = tokensByCode(server).json();
    QCOMPARE(partOf(first[QLatin1String("access_token")].toString(), 1).value(QLatin1String("aud")).toString(),
             QStringLiteral("urn:latchkey:tasks"));
    const auto renewed = [&](const QJsonValue &grant) {
        return tokens(server, {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                               {QStringLiteral("refresh_token"), grant[QLatin1String("refresh_token")].toString()}});
    };
    const WireAnswer second = renewed(first);
    QCOMPARE(second.status, 200);
    server.tell(QStringLiteral("revoke"), {{QStringLiteral("account"), QStringLiteral("ada")}});
    const WireAnswer third = renewed(second.json());
    QCOMPARE(third.status, 400);
    QCOMPARE(third.json()[QLatin1String("error")].toString(), QStringLiteral("invalid_grant"));

    const QUrl refused = browse(authorization(server), {QStringLiteral("--refuse")});
    QCOMPARE(QUrlQuery(refused).queryItemValue(QStringLiteral("error")), QStringLiteral("access_denied"));
}

void InteropServersTest::shouldApproveADeviceCode()
{
    InteropServer server(Kind::OpenId);
    QVERIFY2(server.isReady(), server.failure());
    const QJsonValue device =
        ask("POST", server.url(QStringLiteral("/device/auth")), {{"Content-Type", "application/x-www-form-urlencoded"}},
            "client_id=latchkey&scope=openid%20offline_access%20tasks:read")
            .json();
    const QUrlQuery poll{{QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
                         {QStringLiteral("device_code"), device[QLatin1String("device_code")].toString()}};
    QCOMPARE(tokens(server, poll).json()[QLatin1String("error")].toString(), QStringLiteral("authorization_pending"));
    browse(QUrl(device[QLatin1String("verification_uri_complete")].toString()));
    const WireAnswer granted = tokens(server, poll);
    QCOMPARE(granted.status, 200);
    QVERIFY(granted.json()[QLatin1String("refresh_token")].isString());
}

void InteropServersTest::shouldRotateTheKeysOfTheProvider()
{
    InteropServer server(Kind::OpenId);
    QVERIFY2(server.isReady(), server.failure());
    const auto keyIds = [&] {
        QStringList ids;
        for (const QJsonValue &key :
             ask("GET", server.url(QStringLiteral("/jwks"))).json()[QLatin1String("keys")].toArray())
            ids << key[QLatin1String("kid")].toString();
        return ids;
    };
    const QString before = partOf(tokensByCode(server).json()[QLatin1String("id_token")].toString(), 0)
                               .value(QLatin1String("kid"))
                               .toString();
    QVERIFY(keyIds().contains(before));
    server.tell(QStringLiteral("rotate-keys"));
    QVERIFY(!keyIds().contains(before));
    const QString after = partOf(tokensByCode(server).json()[QLatin1String("id_token")].toString(), 0)
                              .value(QLatin1String("kid"))
                              .toString();
    QVERIFY(keyIds().contains(after));
}

void InteropServersTest::shouldBeABaseServerWithItsTraps()
{
    InteropServer server(Kind::BaseTasks);
    QVERIFY2(server.isReady(), server.failure());
    QCOMPARE(ask("GET", server.url(QStringLiteral("/.well-known/tasks-api"))).status, 404);
    const QJsonObject account{{QStringLiteral("username"), QStringLiteral("ada")},
                              {QStringLiteral("email"), Mail},
                              {QStringLiteral("password"), Password}};
    const WireAnswer signedUp = askJson("POST", server.url(QStringLiteral("/auth/signup")), account);
    QCOMPARE(signedUp.json()[QLatin1String("id")], QJsonValue(1));
    QVERIFY(signedUp.json()[QLatin1String("token")].isUndefined());
    const WireAnswer in = askJson("POST", server.url(QStringLiteral("/auth/login")), account);
    const QString token = in.json()[QLatin1String("token")].toString();
    QCOMPARE(partOf(token, 1).value(QLatin1String("sub")), QJsonValue(QStringLiteral("1")));
    QVERIFY(!partOf(token, 1).contains(QLatin1String("iat")));
    const auto signedIn = bearer(token.toLatin1());

    const QUrl list = server.url(QStringLiteral("/tasks/users/1/tasks"));
    QCOMPARE(ask("GET", list).status, 403);
    QCOMPARE(ask("GET", list, {bearer("x")}).status, 401);
    const QJsonObject task{{QStringLiteral("title"), QStringLiteral("Tea")},
                           {QStringLiteral("user_id"), QStringLiteral("1")}};
    const WireAnswer refused = askJson("POST", server.url(QStringLiteral("/tasks/users/me/tasks")), task, {signedIn});
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.json()[QLatin1String("detail")][0][QLatin1String("loc")][0].toString(), QStringLiteral("query"));
    const WireAnswer added = askJson("POST", list, task, {signedIn});
    QCOMPARE(added.status, 201);
    QCOMPARE(added.json()[QLatin1String("user_id")], QJsonValue(QStringLiteral("1")));
    const QString created = added.json()[QLatin1String("created_at")].toString();
    QVERIFY(!created.endsWith(u'Z') && created.contains(u'.'));
    const QUrl complete = server.url(QStringLiteral("/tasks/users/1/tasks/1/complete"));
    const QJsonObject done{{QStringLiteral("completed"), true}};
    QVERIFY(askJson("PATCH", complete, done, {signedIn}).json()[QLatin1String("completed")].toBool());
    QVERIFY(!askJson("PATCH", complete, done, {signedIn}).json()[QLatin1String("completed")].toBool());
    server.tell(QStringLiteral("expire"));
    QCOMPARE(ask("GET", list, {signedIn}).status, 401);
}

void InteropServersTest::shouldMountTheTasksWithoutAUserId()
{
    InteropServer server(Kind::BaseTasks, {QStringLiteral("--uidless")});
    QVERIFY2(server.isReady(), server.failure());
    QCOMPARE(ask("GET", server.url(QStringLiteral("/tasks/users/1/tasks"))).status, 404);
    QCOMPARE(ask("GET", server.url(QStringLiteral("/signup/users/from-token/tasks"))).status, 403);
}

void InteropServersTest::shouldGoDownAndComeBack_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("path");
    QTest::newRow("openid") << Kind::OpenId << QStringLiteral("/jwks");
    QTest::newRow("base tasks") << Kind::BaseTasks << QStringLiteral("/health");
}

void InteropServersTest::shouldGoDownAndComeBack()
{
    QFETCH(Kind, kind);
    QFETCH(QString, path);
    InteropServer server(kind);
    QVERIFY2(server.isReady(), server.failure());
    QCOMPARE(ask("GET", server.url(path)).status, 200);
    server.down();
    QCOMPARE(ask("GET", server.url(path)).status, 0);
    server.up();
    QCOMPARE(ask("GET", server.url(path)).status, 200);
}

QTEST_GUILESS_MAIN(InteropServersTest)
#include "tst_interopservers.moc"
