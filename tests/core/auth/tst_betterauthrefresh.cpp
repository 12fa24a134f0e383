// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/auth/betterauthfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace Latchkey::Test::BetterAuthAnswers;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

/// Renewing and revoking.
class BetterAuthRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRenewByTheSessionsToken();
    void r9_shouldTakeANewSessionTokenOnlyWhereThereIsOne_data();
    void r9_shouldTakeANewSessionTokenOnlyWhereThereIsOne();
    void r15_shouldBelieveOnlyTheExactRefusal_data();
    void r15_shouldBelieveOnlyTheExactRefusal();
    void r16_shouldNotTakeAPageForAToken_data();
    void r16_shouldNotTakeAPageForAToken();
    void r20_shouldTakeTheLifetimeFromTheTokenItself_data();
    void r20_shouldTakeTheLifetimeFromTheTokenItself();
    void shouldRevoke_data();
    void shouldRevoke();
};

void BetterAuthRefreshTest::shouldRenewByTheSessionsToken()
{
    BetterAuthFixture f;
    f.transport.answer(Method::Get, Token, jsonAnswer(200, access()));
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.refresh(Secret(QByteArray("raw.signature=")), "key"));
    QVERIFY(given);
    QCOMPARE(given->identity.subject, QStringLiteral("g9pk"));
    QCOMPARE(given->accessLifetime.value_or(0s), 900s);
    QVERIFY(given->refreshToken.isEmpty());
    const SentRequest sent = f.transport.sent().first();
    QCOMPARE(sent.bearer, QByteArray("raw.signature="));
    QVERIFY(sent.body.isEmpty() && sent.cookie.isEmpty());
    QCOMPARE(sent.deadline, 15s);
}

void BetterAuthRefreshTest::r9_shouldTakeANewSessionTokenOnlyWhereThereIsOne_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QByteArray>("refresh");
    QTest::newRow("none") << json(200, access()) << QByteArray();
    QTest::newRow("empty") << json(200, access(), HttpHeaders{{"set-auth-token", ""}}) << QByteArray();
    QTest::newRow("impossible") << json(200, access(), HttpHeaders{{"set-auth-token", "a b"}}) << QByteArray();
    QTest::newRow("a new one") << json(200, access(), SignedToken) << QByteArray("raw.signature=");
    QTest::newRow("a new one, and nothing else (R10)")
        << json(200, QJsonObject(), SignedToken) << QByteArray("raw.signature=");
}

void BetterAuthRefreshTest::r9_shouldTakeANewSessionTokenOnlyWhereThereIsOne()
{
    QFETCH(Reply, answer);
    BetterAuthFixture f;
    f.transport.answer(Method::Get, Token, answer.answer);
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.refresh(Secret(QByteArray("old")), {}));
    QVERIFY(given);
    QTEST(textOf(given->refreshToken), "refresh");
}

void BetterAuthRefreshTest::r15_shouldBelieveOnlyTheExactRefusal_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind");
    const QByteArray body = R"({"message":"Unauthorized","code":"UNAUTHORIZED"})";
    const auto row = [](const char *name, const Reply &answer, const char *kind) {
        QTest::newRow(name) << answer << QString::fromLatin1(kind);
    };
    row("the exact one", refusal(401, "UNAUTHORIZED"), "invalid-grant");
    row("with a charset", raw(401, body, "application/json; charset=utf-8"), "invalid-grant");
    row("no content type", raw(401, body), "unauthorized");
    row("as text", raw(401, body, "text/plain"), "unauthorized");
    row("as HTML", raw(401, "<p>UNAUTHORIZED</p>", "text/html"), "unauthorized");
    row("another code", refusal(401, "INVALID_CODE"), "unauthorized");
    row("lower case", refusal(401, "unauthorized"), "unauthorized");
    row("no code", json(401, QJsonObject{{QStringLiteral("message"), QStringLiteral("Unauthorized")}}), "unauthorized");
    row("in a list", raw(401, '[' + body + ']', "application/json"), "unauthorized");
    row("torn", raw(401, body.chopped(1), "application/json"), "unauthorized");
    row("400", refusal(400, "UNAUTHORIZED"), "bad-request");
    row("403", refusal(403, "UNAUTHORIZED"), "forbidden");
    row("404", raw(404), "not-found");
    row("429", refusal(429, "UNAUTHORIZED"), "rate-limited");
    row("503", refusal(503, "UNAUTHORIZED"), "server-failure");
    row("redirected", Reply(fail(Kind::Redirected)), "redirected");
    row("TLS", Reply(fail(Kind::TlsFailure)), "tls-failure");
}

void BetterAuthRefreshTest::r15_shouldBelieveOnlyTheExactRefusal()
{
    QFETCH(Reply, answer);
    BetterAuthFixture f;
    f.transport.answer(Method::Get, Token, answer.answer);
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.refresh(Secret(QByteArray("old")), {}));
    QVERIFY(!given);
    QTEST(errorName(given.error().kind), "kind");
}

void BetterAuthRefreshTest::r16_shouldNotTakeAPageForAToken_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::newRow("HTML") << raw(200, "<html>", "text/html");
    QTest::newRow("HTML with the header")
        << Reply(jsonAnswer(200, QJsonObject(), HttpHeaders{{"set-auth-token", "a\nb"}}));
    QTest::newRow("null") << raw(200, "null", "application/json");
    QTest::newRow("a list") << json(200, QJsonArray{access()});
    QTest::newRow("an object instead of a token") << json(200, QJsonObject{{QStringLiteral("token"), QJsonObject()}});
    QTest::newRow("nothing") << raw(200);
}

void BetterAuthRefreshTest::r16_shouldNotTakeAPageForAToken()
{
    QFETCH(Reply, answer);
    BetterAuthFixture f;
    f.transport.answer(Method::Get, Token, answer.answer);
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.refresh(Secret(QByteArray("old")), {}));
    QVERIFY(!given);
    QCOMPARE(given.error().kind, Kind::BadReply);
}

void BetterAuthRefreshTest::r20_shouldTakeTheLifetimeFromTheTokenItself_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<int>("lifetime"); // -1: unknown
    QTest::newRow("a day ago by our clock") << QByteArray(R"({"iat":1000,"exp":1900})") << 900;
    QTest::newRow("ends before it begins") << QByteArray(R"({"iat":1900,"exp":1000})") << -1;
    QTest::newRow("does not end") << QByteArray(R"({"iat":1000})") << -1;
    QTest::newRow("opaque") << QByteArray("not JSON") << -1;
}

void BetterAuthRefreshTest::r20_shouldTakeTheLifetimeFromTheTokenItself()
{
    QFETCH(QByteArray, claims);
    QFETCH(int, lifetime);
    BetterAuthFixture f;
    f.transport.answer(Method::Get, Token, jsonAnswer(200, access(claims)));
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.refresh(Secret(QByteArray("old")), {}));
    QVERIFY(given);
    QCOMPARE(given->accessLifetime.value_or(-1s).count(), lifetime);
}

void BetterAuthRefreshTest::shouldRevoke_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind");
    const QString done = QStringLiteral("done");
    QTest::newRow("signed out") << json(200, QJsonObject{{QStringLiteral("success"), true}}) << done;
    QTest::newRow("it does not say so") << json(200, QJsonObject()) << QStringLiteral("bad-reply");
    QTest::newRow("a page") << raw(200, "<html>", "text/html") << QStringLiteral("bad-reply");
    QTest::newRow("broken") << raw(503) << QStringLiteral("server-failure");
    QTest::newRow("lost") << Reply(fail(Kind::ConnectionLost)) << QStringLiteral("connection-lost");
}

void BetterAuthRefreshTest::shouldRevoke()
{
    QFETCH(Reply, answer);
    QFETCH(QString, kind);
    BetterAuthFixture f;
    f.transport.answer(Method::Post, SignOut, answer.answer);
    const Result<void> revoked = QCoro::waitFor(f.backend.revoke(Secret(QByteArray("raw.signature="))));
    QCOMPARE(revoked ? QStringLiteral("done") : errorName(revoked.error().kind), kind);
    const SentRequest sent = f.transport.sent().first();
    QCOMPARE(sent.bearer, QByteArray("raw.signature="));
    QCOMPARE(sent.body, QByteArray("{}"));
}

QTEST_GUILESS_MAIN(BetterAuthRefreshTest)
#include "tst_betterauthrefresh.moc"
