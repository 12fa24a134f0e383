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

/// Finding out what a server is, signing up and signing in.
class BetterAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRecogniseBetterAuth_data();
    void shouldRecogniseBetterAuth();
    void shouldStayBelowTheMount_data();
    void shouldStayBelowTheMount();
    void shouldSignIn();
    void shouldSignUp();
    void shouldSignInAfterASignUpThatDoesNot();
    void shouldKnowPeopleByTheSubjectOfTheirToken_data();
    void shouldKnowPeopleByTheSubjectOfTheirToken();
    void l5_shouldRefuseImpossibleAnswers_data();
    void l5_shouldRefuseImpossibleAnswers();
    void l4_shouldMapRefusedCredentials_data();
    void l4_shouldMapRefusedCredentials();
    void shouldSayWhatIsWrongWithTheForm_data();
    void shouldSayWhatIsWrongWithTheForm();
    void shouldLeaveNoSessionBehind_data();
    void shouldLeaveNoSessionBehind();
    void shouldHaveNoOtherWay();
};

void BetterAuthTest::shouldRecogniseBetterAuth_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("outcome");
    const QJsonObject well{{QStringLiteral("ok"), true}};
    QTest::newRow("it is") << json(200, well) << QStringLiteral("found");
    QTest::newRow("a web site") << raw(200, "<!doctype html>", "text/html") << QStringLiteral("bad-reply");
    QTest::newRow("JSON as text") << raw(200, R"({"ok":true})", "text/plain") << QStringLiteral("bad-reply");
    QTest::newRow("something else") << json(200, QJsonObject{{QStringLiteral("ok"), 1}}) << QStringLiteral("bad-reply");
    QTest::newRow("nothing there") << raw(404) << QStringLiteral("bad-reply");
    QTest::newRow("no answer") << Reply(fail(Kind::Unreachable)) << QStringLiteral("unreachable");
}

void BetterAuthTest::shouldRecogniseBetterAuth()
{
    QFETCH(Reply, answer);
    QFETCH(QString, outcome);
    BetterAuthFixture f;
    f.transport.answer(Method::Get, QStringLiteral("/api/auth/ok"), answer.answer);
    const Result<ServerInfo> info = QCoro::waitFor(f.backend.discover());
    QCOMPARE(info ? QStringLiteral("found") : errorName(info.error().kind), outcome);
    if (!info)
        return;
    QVERIFY(info->canRefresh && info->canSignUp && info->has(QStringLiteral("sessions")));
    QCOMPARE(info->ways, SignInWays(SignInWay::Password));
    QVERIFY(info->taskServer.isEmpty());
}

void BetterAuthTest::shouldStayBelowTheMount_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("asked");
    QTest::newRow("the default") << "https://auth.example"
                                 << "https://auth.example/api/auth/ok";
    QTest::newRow("the default, typed") << "https://auth.example/api/auth"
                                        << "https://auth.example/api/auth/ok";
    QTest::newRow("another") << "https://shop.example:8443/accounts/v2"
                             << "https://shop.example:8443/accounts/v2/ok";
}

void BetterAuthTest::shouldStayBelowTheMount()
{
    QFETCH(QString, url);
    BetterAuthFixture f(url);
    QVERIFY(!QCoro::waitFor(f.backend.discover()));
    QTEST(f.transport.sent().first().url.toString(), "asked");
}

void BetterAuthTest::shouldSignIn()
{
    BetterAuthFixture f;
    f.transport.answer(Method::Post, EmailSignIn, jsonAnswer(200, session(), SignedToken));
    f.transport.answer(Method::Get, Token, jsonAnswer(200, access()));
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.signIn(ann()));
    QVERIFY(given);
    QCOMPARE(given->identity.subject, QStringLiteral("g9pk"));
    QCOMPARE(given->identity.email, QStringLiteral("ann@example.org"));
    QCOMPARE(given->identity.name, QStringLiteral("Ann"));
    QCOMPARE(textOf(given->refreshToken), QByteArray("raw.signature="));
    QCOMPARE(QString::fromLatin1(textOf(given->accessToken)), access().value(QLatin1String("token")).toString());
    QCOMPARE(given->accessLifetime.value_or(0s), 900s);
    QCOMPARE(f.transport.sent().size(), 2);
    QCOMPARE(f.transport.sent().at(0).json(),
             QJsonObject({{QStringLiteral("email"), QStringLiteral("ann@example.org")},
                          {QStringLiteral("password"), QStringLiteral("pass\"word1")}}));
    QCOMPARE(f.transport.sent().at(1).bearer, QByteArray("raw.signature="));
    for (const SentRequest &sent : f.transport.sent())
        QVERIFY(sent.cookie.isEmpty() && sent.header("Origin").isEmpty());

    // Without the plugin's header the token of the body is the session's.
    BetterAuthFixture bare;
    bare.transport.answer(Method::Post, EmailSignIn, jsonAnswer(200, session()));
    bare.transport.answer(Method::Get, Token, jsonAnswer(200, access()));
    const Result<TokenGrant> other = QCoro::waitFor(bare.backend.signIn(ann()));
    QVERIFY(other);
    QCOMPARE(textOf(other->refreshToken), QByteArray("raw"));
}

void BetterAuthTest::shouldSignUp()
{
    BetterAuthFixture f;
    f.transport.answer(Method::Post, EmailSignUp, jsonAnswer(200, session(), SignedToken));
    f.transport.answer(Method::Get, Token, jsonAnswer(200, access(), {{"set-auth-token", "newer.signature="}}));
    Credentials credentials = ann();
    credentials.name = QStringLiteral("Ann");
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.signUp(std::move(credentials)));
    QVERIFY(given);
    QCOMPARE(textOf(given->refreshToken), QByteArray("newer.signature="));
    QCOMPARE(f.transport.sent().first().json().value(QLatin1String("name")).toString(), QStringLiteral("Ann"));
    QCOMPARE(f.transport.count(Method::Post, EmailSignIn), 0);
}

void BetterAuthTest::shouldSignInAfterASignUpThatDoesNot()
{
    BetterAuthFixture f;
    f.transport.answer(Method::Post, EmailSignUp, jsonAnswer(200, with(session(), "token", QJsonValue::Null)));
    f.transport.answer(Method::Post, EmailSignIn, refusal(403, "EMAIL_NOT_VERIFIED").answer);
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.signUp(ann()));
    QVERIFY(!given);
    QCOMPARE(given.error().kind, Kind::Forbidden);
    QVERIFY(given.error().detail.contains(QLatin1String("EMAIL_NOT_VERIFIED")));
}

void BetterAuthTest::shouldKnowPeopleByTheSubjectOfTheirToken_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("subject");
    QTest::newRow("their id") << QByteArray(R"({"sub":"g9pk"})") << "g9pk";
    QTest::newRow("another") << QByteArray(R"({"sub":"ann"})") << "ann";
    QTest::newRow("none") << QByteArray("{}") << "g9pk";
}

void BetterAuthTest::shouldKnowPeopleByTheSubjectOfTheirToken()
{
    QFETCH(QByteArray, claims);
    BetterAuthFixture f;
    f.transport.answer(Method::Post, EmailSignIn, jsonAnswer(200, session(), SignedToken));
    f.transport.answer(Method::Get, Token, jsonAnswer(200, access(claims)));
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.signIn(ann()));
    QVERIFY(given);
    QTEST(given->identity.subject, "subject");
    QCOMPARE(given->identity.email, QStringLiteral("ann@example.org"));
}

void BetterAuthTest::l5_shouldRefuseImpossibleAnswers_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, const QJsonObject &body, const QByteArray &header, bool refused) {
        QTest::newRow(name) << json(200, body, HttpHeaders{{"set-auth-token", header}}) << refused;
    };
    const QByteArray good = "raw.signature=";
    row("a good one", session(), good, false);
    row("unknown fields", with(session(), "more", QJsonArray{1}), good, false);
    row("only the header", without(session(), "token"), good, false);
    row("only the body", session(), "", false);
    row("an impossible header", session(),
        "a\x01"
        "b",
        false); // the body's is good
    row("no token", without(session(), "token"), "", true);
    row("numeric token", with(session(), "token", 5), "", true);
    row("line end in the token", with(session(), "token", QStringLiteral("t\r\nX: y")), "", true);
    row("token too long", with(session(), "token", QString(16 * 1024 + 1, QLatin1Char('t'))), "", true);
    row("header too long", without(session(), "token"), QByteArray(16 * 1024 + 1, 't'), true);
    row("no user", without(session(), "user"), good, true);
    row("a user without id", with(session(), "user", QJsonObject()), good, true);
    row("control characters in the id", with(session(), "user", with(person(), "id", QStringLiteral("g\n"))), good,
        true);
    QTest::newRow("HTML") << raw(200, "<html>", "text/html") << true;
    QTest::newRow("nothing") << raw(200) << true;
    QTest::newRow("null") << raw(200, "null", "application/json") << true;
    QTest::newRow("deep") << raw(200, QByteArray(60'000, '['), "application/json") << true;
}

void BetterAuthTest::l5_shouldRefuseImpossibleAnswers()
{
    QFETCH(Reply, answer);
    QFETCH(bool, refused);
    BetterAuthFixture f;
    f.transport.answer(Method::Post, EmailSignIn, answer.answer);
    f.transport.answer(Method::Get, Token, jsonAnswer(200, access()));
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.signIn(ann()));
    QCOMPARE(!given, refused);
    if (refused)
        QCOMPARE(given.error().kind, Kind::BadReply);
}

void BetterAuthTest::l4_shouldMapRefusedCredentials_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("retryAfter");
    const auto row = [](const char *name, const Reply &answer, const char *kind, int retryAfter = -1) {
        QTest::newRow(name) << answer << QString::fromLatin1(kind) << retryAfter;
    };
    row("wrong", refusal(401, "INVALID_EMAIL_OR_PASSWORD"), "wrong-credentials");
    row("401 of a proxy", raw(401, "<html>", "text/html"), "unauthorized");
    row("taken", refusal(422, "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL"), "email-taken");
    row("taken, as older ones say", refusal(422, "USER_ALREADY_EXISTS"), "email-taken");
    row("another 422", refusal(422, "FAILED_TO_CREATE_USER"), "invalid");
    row("another origin", refusal(403, "INVALID_ORIGIN"), "forbidden");
    row("no sign-up", refusal(400, "EMAIL_PASSWORD_SIGN_UP_DISABLED"), "bad-request");
    row("not there", raw(404), "not-found");
    row("limited",
        json(429, QJsonObject{{QStringLiteral("message"), QStringLiteral("Too many")}},
             HttpHeaders{{"x-retry-after", "10"}}),
        "rate-limited", 10);
    row("limited without a time", raw(429), "rate-limited");
    row("broken", raw(502, "<html>", "text/html"), "server-failure");
    row("lost", Reply(fail(Kind::ConnectionLost)), "connection-lost");
}

void BetterAuthTest::l4_shouldMapRefusedCredentials()
{
    QFETCH(Reply, answer);
    QFETCH(QString, kind);
    QFETCH(int, retryAfter);
    BetterAuthFixture f;
    f.transport.answer(Method::Post, EmailSignIn, answer.answer);
    f.transport.answer(Method::Post, EmailSignUp, answer.answer);
    const Error signIn = QCoro::waitFor(f.backend.signIn(ann())).error();
    QCOMPARE(errorName(signIn.kind), kind);
    QCOMPARE(signIn.retryAfter.value_or(-1s).count(), retryAfter);
    QCOMPARE(errorName(QCoro::waitFor(f.backend.signUp(ann())).error().kind), kind);
    QCOMPARE(f.transport.sent().size(), 2); // nothing is tried again
}

void BetterAuthTest::shouldSayWhatIsWrongWithTheForm_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("short password") << refusal(400, "PASSWORD_TOO_SHORT", "Password too short")
                                    << QStringList{QStringLiteral("password: Password too short")};
    QTest::newRow("malformed e-mail") << refusal(400, "INVALID_EMAIL", "Invalid email")
                                      << QStringList{QStringLiteral("email: Invalid email")};
    QTest::newRow("several") << refusal(400, "VALIDATION_ERROR",
                                        "[body.name] Invalid input: expected string; [body.email] Invalid email")
                             << QStringList{QStringLiteral("name: Invalid input: expected string"),
                                            QStringLiteral("email: Invalid email")};
}

void BetterAuthTest::shouldSayWhatIsWrongWithTheForm()
{
    QFETCH(Reply, answer);
    BetterAuthFixture f;
    f.transport.answer(Method::Post, EmailSignUp, answer.answer);
    const Error error = QCoro::waitFor(f.backend.signUp(ann())).error();
    QCOMPARE(error.kind, Kind::Invalid);
    QStringList said;
    for (const Error::Field &field : error.fields)
        said.append(field.name + QStringLiteral(": ") + field.message);
    QTEST(said, "fields");
}

void BetterAuthTest::shouldLeaveNoSessionBehind_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no plugin jwt") << raw(404) << QStringLiteral("not-found");
    QTest::newRow("refused at once") << refusal(401, "UNAUTHORIZED") << QStringLiteral("bad-reply");
    QTest::newRow("no token") << json(200, QJsonObject()) << QStringLiteral("bad-reply");
    QTest::newRow("another session, no token") << json(200, QJsonObject(), SignedToken) << QStringLiteral("bad-reply");
    QTest::newRow("broken") << raw(503) << QStringLiteral("server-failure");
}

void BetterAuthTest::shouldLeaveNoSessionBehind()
{
    QFETCH(Reply, answer);
    QFETCH(QString, kind);
    BetterAuthFixture f;
    f.transport.answer(Method::Post, EmailSignIn, jsonAnswer(200, session(), SignedToken));
    f.transport.answer(Method::Get, Token, answer.answer);
    const Result<TokenGrant> given = QCoro::waitFor(f.backend.signIn(ann()));
    QVERIFY(!given);
    QCOMPARE(errorName(given.error().kind), kind);
    QCOMPARE(f.transport.sent().last().path, SignOut);
    QCOMPARE(f.transport.sent().last().bearer, QByteArray("raw.signature="));
}

void BetterAuthTest::shouldHaveNoOtherWay()
{
    BetterAuthFixture f;
    Credentials credentials = ann();
    credentials.way = SignInWay::Browser;
    QCOMPARE(QCoro::waitFor(f.backend.signIn(std::move(credentials))).error().kind, Kind::InvalidInput);
    QVERIFY(f.transport.sent().isEmpty());
}

QTEST_GUILESS_MAIN(BetterAuthTest)
#include "tst_betterauth.moc"
