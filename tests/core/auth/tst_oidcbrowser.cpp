// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbackreceiver.h"

#include "tests/core/auth/oidcfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

namespace {

/// A sign-in that is under way.
struct Trial
{
    explicit Trial(OidcFixture &oidc)
        : oidc(oidc)
    {
        run();
    }
    QCoro::Task<> run()
    {
        auto signingIn = oidc.backend.signIn(oidc.person());
        outcome = co_await signingIn;
    }
    [[nodiscard]] bool failedWith(Kind kind) const { return outcome && !*outcome && outcome->error().kind == kind; }

    OidcFixture &oidc;
    std::optional<Result<TokenGrant>> outcome;
};

QUrl withQuery(QUrl url, const char *from, const char *to)
{
    QString query = url.query(QUrl::FullyEncoded);
    query.replace(QLatin1String(from), QLatin1String(to));
    url.setQuery(query);
    return url;
}

QUrl errorRedirect(const QUrl &agreed, const QByteArray &error)
{
    QString query = agreed.query(QUrl::FullyEncoded);
    query.replace(QRegularExpression(QStringLiteral("code=[^&]*")),
                  QStringLiteral("error=") + QString::fromLatin1(error));
    QUrl url = agreed;
    url.setQuery(query);
    return url;
}

} // namespace

/// Signing in through the browser: what is asked for, what comes back, and what else may.
class OidcBrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSignIn();
    void shouldAskForWhatTheAccountNeeds();
    void h6_shouldPutNoTokenIntoAnAddress();
    void l1_shouldComeBackToAPortOfItsOwn();
    void l2_shouldIgnoreForgedCallbacks_data();
    void l2_shouldIgnoreForgedCallbacks();
    void l2_shouldTakeOneCallbackOnly();
    void shouldSayWhyTheProviderRefused_data();
    void shouldSayWhyTheProviderRefused();
    void shouldExchangeACodeOnceWhateverComesOfIt_data();
    void shouldExchangeACodeOnceWhateverComesOfIt();
    void shouldEndWhenNobodyComesBack();
    void shouldEndWhenGivenUp();
    void shouldBeGivenUpForAnother();
    void shouldRevokeWhatCameTooLate();
    void shouldNeedABrowser();
    void shouldLiveWithoutARefreshToken();
    void shouldTakeNoPasswordAndMakeNoAccounts();
};

void OidcBrowserTest::shouldSignIn()
{
    OidcFixture oidc;
    oidc.agree();
    const Result<TokenGrant> given = oidc.signIn();
    QVERIFY(given);
    QCOMPARE(textOf(given->accessToken), QByteArray("access-2"));
    QCOMPARE(textOf(given->refreshToken), QByteArray("refresh-2"));
    QCOMPARE(given->accessLifetime, 300s);
    QCOMPARE(given->identity.subject, QStringLiteral("ada"));
    QCOMPARE(given->identity.email, QStringLiteral("ada@example.com"));
    QCOMPARE(given->identity.name, QStringLiteral("Ada Lovelace"));
    QTRY_VERIFY(oidc.guide->visits().first().startsWith("HTTP/1.1 200 OK\r\n"));
}

void OidcBrowserTest::shouldAskForWhatTheAccountNeeds()
{
    ClientSettings client;
    client.scopes = QStringList{QStringLiteral("tasks:read"), QStringLiteral("openid")};
    client.resource = QStringLiteral("urn:tasks");
    OidcFixture oidc(client);
    oidc.provider.metadata.insert(QStringLiteral("authorization_endpoint"),
                                  QStringLiteral("https://login.example/a?tenant=7"));
    oidc.agree();
    Credentials person = oidc.person();
    person.email = QStringLiteral("ada+tasks@example.com");
    QVERIFY(QCoro::waitFor(oidc.backend.signIn(std::move(person))));
    const QUrl page = oidc.guide->pages.first();
    QCOMPARE(page.host(), QStringLiteral("login.example"));
    const auto asked = FakeProvider::parameters(page.query(QUrl::FullyEncoded).toLatin1());
    const auto is = [&asked](const char *name, const char *value) {
        return asked.value(QLatin1String(name)) == QLatin1String(value);
    };
    QVERIFY(is("tenant", "7"));
    QVERIFY(is("response_type", "code"));
    QVERIFY(is("client_id", "latchkey"));
    QVERIFY(is("scope", "openid offline_access profile email tasks:read"));
    QVERIFY(is("prompt", "consent"));
    QVERIFY(is("code_challenge_method", "S256"));
    QVERIFY(is("login_hint", "ada+tasks@example.com"));
    QVERIFY(is("resource", "urn:tasks"));
    for (const char *name : {"state", "nonce", "code_challenge"})
        QCOMPARE(asked.value(QLatin1String(name)).size(), 43);
    QVERIFY(asked.value(QStringLiteral("state")) != asked.value(QStringLiteral("nonce")));
    const auto form = oidc.lastForm("/token");
    QCOMPARE(form.value(QStringLiteral("resource")), QStringLiteral("urn:tasks"));
    QCOMPARE(form.value(QStringLiteral("redirect_uri")), asked.value(QStringLiteral("redirect_uri")));
    QCOMPARE(form.value(QStringLiteral("code_verifier")).size(), 43);
}

void OidcBrowserTest::h6_shouldPutNoTokenIntoAnAddress()
{
    OidcFixture oidc;
    oidc.agree();
    QVERIFY(oidc.signIn());
    const auto form = oidc.lastForm("/token");
    for (const SentRequest &sent : oidc.transport.sent()) {
        QVERIFY(!sent.url.hasQuery());
        QVERIFY(sent.bearer.isEmpty());
    }
    QVERIFY(!oidc.guide->pages.first().toString().contains(form.value(QStringLiteral("code_verifier"))));
}

void OidcBrowserTest::l1_shouldComeBackToAPortOfItsOwn()
{
    OidcFixture first, second;
    const Trial one(first), two(second);
    const auto redirectOf = [](const OidcFixture &oidc) {
        return QUrl(FakeProvider::parameters(oidc.guide->pages.first().query(QUrl::FullyEncoded).toLatin1())
                        .value(QStringLiteral("redirect_uri")));
    };
    QCOMPARE(redirectOf(first).host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(redirectOf(first).path(), QStringLiteral("/callback"));
    QVERIFY(redirectOf(first).port() != redirectOf(second).port());
    first.backend.cancelSignIn();
    second.backend.cancelSignIn();
    QTRY_VERIFY(one.failedWith(Kind::Cancelled) && two.failedWith(Kind::Cancelled));
}

void OidcBrowserTest::l2_shouldIgnoreForgedCallbacks_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("wrong state") << QByteArray("state=") << QByteArray("state=x");
    QTest::newRow("wrong iss") << QByteArray("id.example") << QByteArray("evil.example");
    QTest::newRow("no iss, though it was announced") << QByteArray("&iss=") << QByteArray("&is=");
    QTest::newRow("a forged refusal") << QByteArray("code=") << QByteArray("state=&error=");
}

void OidcBrowserTest::l2_shouldIgnoreForgedCallbacks()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    OidcFixture oidc;
    const Trial trial(oidc);
    const QUrl real = oidc.provider.agree(oidc.guide->pages.first());
    oidc.guide->visit(withQuery(real, from.constData(), to.constData()));
    QTRY_VERIFY(oidc.guide->visits().first().startsWith("HTTP/1.1 400 "));
    QVERIFY(!trial.outcome);
    QCOMPARE(oidc.asked("/token"), 0);
    oidc.guide->visit(real);
    QTRY_VERIFY(trial.outcome && *trial.outcome);
}

void OidcBrowserTest::l2_shouldTakeOneCallbackOnly()
{
    OidcFixture oidc;
    const Trial trial(oidc);
    const QUrl real = oidc.provider.agree(oidc.guide->pages.first());
    oidc.guide->visit(real);
    oidc.guide->visit(real);
    QTRY_VERIFY(trial.outcome && *trial.outcome);
    oidc.guide->visit(real);
    QTRY_VERIFY(oidc.guide->visits().first().startsWith("HTTP/1.1 200 "));
    QVERIFY(!oidc.guide->visits().last().startsWith("HTTP/1.1 200 "));
    QCOMPARE(oidc.asked("/token"), 1);
}

void OidcBrowserTest::shouldSayWhyTheProviderRefused_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("kind");
    QTest::newRow("the person said no") << QByteArray("access_denied") << QStringLiteral("access-denied");
    QTest::newRow("another resource") << QByteArray("invalid_target") << QStringLiteral("client-refused");
    QTest::newRow("another scope") << QByteArray("invalid_scope") << QStringLiteral("client-refused");
    QTest::newRow("out of order") << QByteArray("server_error") << QStringLiteral("server-failure");
    QTest::newRow("anything else") << QByteArray("no_idea") << QStringLiteral("bad-request");
}

void OidcBrowserTest::shouldSayWhyTheProviderRefused()
{
    QFETCH(QByteArray, error);
    QFETCH(QString, kind);
    OidcFixture oidc;
    oidc.guide->browse = [&](const QUrl &page) { oidc.guide->visit(errorRedirect(oidc.provider.agree(page), error)); };
    const Result<TokenGrant> given = oidc.signIn();
    QVERIFY(!given);
    QCOMPARE(errorName(given.error().kind), kind);
    QCOMPARE(oidc.asked("/token"), 0);
}

void OidcBrowserTest::shouldExchangeACodeOnceWhateverComesOfIt_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind");
    const auto error = [](const char *name) {
        return QJsonObject{{QStringLiteral("error"), QString::fromLatin1(name)}};
    };
    QTest::newRow("a lost answer") << Reply(fail(Kind::ConnectionLost)) << QStringLiteral("connection-lost");
    QTest::newRow("no answer in time") << Reply(fail(Kind::Timeout)) << QStringLiteral("timeout");
    QTest::newRow("half an answer") << Reply(fail(Kind::Truncated)) << QStringLiteral("truncated");
    QTest::newRow("gone half-way") << Reply(fail(Kind::Unreachable)) << QStringLiteral("unreachable");
    QTest::newRow("a redirect") << Reply(fail(Kind::Redirected)) << QStringLiteral("redirected");
    QTest::newRow("broken") << raw(502) << QStringLiteral("server-failure");
    QTest::newRow("limited") << raw(429) << QStringLiteral("rate-limited");
    QTest::newRow("HTML") << raw(200, "<html>", "text/html") << QStringLiteral("bad-reply");
    QTest::newRow("spent or too old") << json(400, error("invalid_grant")) << QStringLiteral("sign-in-expired");
    QTest::newRow("unknown client") << json(401, error("invalid_client")) << QStringLiteral("client-refused");
    QTest::newRow("wrong resource") << json(400, error("invalid_target")) << QStringLiteral("client-refused");
    QTest::newRow("anything else") << json(400, error("no_idea")) << QStringLiteral("bad-request");
    QTest::newRow("no tokens") << json(200, QJsonObject()) << QStringLiteral("bad-reply");
    QTest::newRow("no ID token") << json(200, QJsonObject{{QStringLiteral("access_token"), QStringLiteral("a")},
                                                          {QStringLiteral("token_type"), QStringLiteral("Bearer")}})
                                 << QStringLiteral("bad-reply");
    QTest::newRow("a token of another type")
        << json(200, QJsonObject{{QStringLiteral("access_token"), QStringLiteral("a")},
                                 {QStringLiteral("id_token"), QStringLiteral("a.b.c")},
                                 {QStringLiteral("token_type"), QStringLiteral("mac")}})
        << QStringLiteral("bad-reply");
}

void OidcBrowserTest::shouldExchangeACodeOnceWhateverComesOfIt()
{
    QFETCH(Reply, answer);
    QFETCH(QString, kind);
    OidcFixture oidc;
    oidc.agree();
    oidc.transport.handle(Method::Post, QStringLiteral("/token"), [&](const SentRequest &) { return answer.answer; });
    const Result<TokenGrant> given = oidc.signIn();
    QVERIFY(!given);
    QCOMPARE(errorName(given.error().kind), kind);
    QCOMPARE(oidc.asked("/token"), 1);
}

void OidcBrowserTest::shouldEndWhenNobodyComesBack()
{
    OidcFixture oidc;
    const Trial trial(oidc);
    oidc.clock.advance(LoopbackReceiver::Patience);
    QTRY_VERIFY(trial.failedWith(Kind::SignInExpired));
}

void OidcBrowserTest::shouldEndWhenGivenUp()
{
    OidcFixture oidc;
    oidc.backend.cancelSignIn(); // nothing to give up
    Trial waiting(oidc);
    oidc.backend.cancelSignIn();
    QTRY_VERIFY(waiting.failedWith(Kind::Cancelled));

    OidcFixture slow;
    slow.transport.hold();
    Trial discovering(slow);
    slow.backend.cancelSignIn();
    slow.transport.release();
    QTRY_VERIFY(discovering.failedWith(Kind::Cancelled));
    QVERIFY(slow.guide->pages.isEmpty());
}

void OidcBrowserTest::shouldBeGivenUpForAnother()
{
    OidcFixture oidc;
    const Trial first(oidc);
    oidc.agree();
    const Trial second(oidc);
    QTRY_VERIFY(first.failedWith(Kind::Cancelled));
    QTRY_VERIFY(second.outcome && *second.outcome);
}

void OidcBrowserTest::shouldRevokeWhatCameTooLate()
{
    OidcFixture oidc;
    const Trial trial(oidc);
    oidc.transport.hold();
    oidc.guide->visit(oidc.provider.agree(oidc.guide->pages.first()));
    QTRY_COMPARE(oidc.transport.held(), 1);
    oidc.backend.cancelSignIn();
    oidc.transport.release();
    QTRY_VERIFY(trial.failedWith(Kind::Cancelled));
    QCOMPARE(oidc.lastForm("/revoke").value(QStringLiteral("token")), QStringLiteral("refresh-2"));
}

void OidcBrowserTest::shouldNeedABrowser()
{
    OidcFixture none;
    none.guide->opening = fail(Kind::NoBrowser);
    QCOMPARE(none.signIn().error().kind, Kind::NoBrowser);
    Credentials nobody;
    nobody.way = SignInWay::Browser;
    QCOMPARE(QCoro::waitFor(none.backend.signIn(std::move(nobody))).error().kind, Kind::NoBrowser);
}

void OidcBrowserTest::shouldLiveWithoutARefreshToken()
{
    OidcFixture oidc;
    oidc.agree();
    oidc.provider.members.insert(QStringLiteral("refresh_token"), QJsonValue::Null);
    oidc.provider.members.insert(QStringLiteral("expires_in"), QJsonValue::Null);
    const Result<TokenGrant> given = oidc.signIn();
    QVERIFY(given);
    QVERIFY(given->refreshToken.isEmpty());
    QVERIFY(!given->accessLifetime);
}

void OidcBrowserTest::shouldTakeNoPasswordAndMakeNoAccounts()
{
    OidcFixture oidc;
    Credentials password = oidc.person(SignInWay::Password);
    QCOMPARE(QCoro::waitFor(oidc.backend.signIn(std::move(password))).error().kind, Kind::InvalidInput);
    QCOMPARE(QCoro::waitFor(oidc.backend.signUp(oidc.person())).error().kind, Kind::InvalidInput);
    QVERIFY(oidc.transport.sent().isEmpty());
}

QTEST_GUILESS_MAIN(OidcBrowserTest)
#include "tst_oidcbrowser.moc"
