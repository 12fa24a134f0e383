// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tasksapi.h"

#include "tests/core/auth/answers.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

/// Finding out what a server is, signing up and signing in.
class TasksApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindOutWhatAServerIs_data();
    void shouldFindOutWhatAServerIs();
    void shouldSignInWithWhatTheContractSays();
    void shouldSignInAtABaseServer();
    void shouldSignInAfterSigningUpAtABaseServer();
    void r20_shouldGuessALifetimeByTheServersClock_data();
    void r20_shouldGuessALifetimeByTheServersClock();
    void l5_shouldRefuseImpossibleAnswers_data();
    void l5_shouldRefuseImpossibleAnswers();
    void shouldMapRefusedCredentials_data();
    void shouldMapRefusedCredentials();
    void shouldStayBelowTheBasePath();

private:
    FakeClock m_clock;
    QUrl m_url{QStringLiteral("https://tasks.example")};
};

void TasksApiTest::shouldFindOutWhatAServerIs_data()
{
    QTest::addColumn<Reply>("discovery");
    QTest::addColumn<Reply>("health");
    QTest::addColumn<QString>("outcome");
    const QJsonObject known{{QStringLiteral("name"), QStringLiteral("Latchkey")},
                            {QStringLiteral("version"), 1},
                            {QStringLiteral("features"), QJsonArray{QStringLiteral("refresh"), QStringLiteral("sync")}},
                            {QStringLiteral("password"), QJsonObject{{QStringLiteral("min_length"), 10}}}};
    const Reply healthy = json(200, QJsonObject{{QStringLiteral("status"), QStringLiteral("healthy")}});
    const Reply html = raw(200, "<!doctype html><title>Welcome</title>", "text/html");
    const Reply missing = detail(404, "Not Found");
    QTest::newRow("extension") << json(200, known) << missing << QStringLiteral("refresh 10");
    QTest::newRow("without refresh") << json(200, with(known, "features", QJsonArray())) << missing
                                     << QStringLiteral("base 10");
    QTest::newRow("later version") << json(200, with(known, "version", 2)) << missing << QStringLiteral("refresh 10");
    QTest::newRow("base") << missing << healthy << QStringLiteral("base 8");
    QTest::newRow("base that wants a bearer")
        << detail(403, "Not authenticated") << healthy << QStringLiteral("base 8");
    QTest::newRow("base behind a page for everything") << html << healthy << QStringLiteral("base 8");
    QTest::newRow("a web site") << html << html << QStringLiteral("bad-reply");
    QTest::newRow("something else") << missing << missing << QStringLiteral("bad-reply");
    QTest::newRow("features are no list")
        << json(200, with(known, "features", 1)) << missing << QStringLiteral("bad-reply");
    QTest::newRow("broken") << raw(500) << healthy << QStringLiteral("server-failure");
    QTest::newRow("nobody there") << Reply(fail(Kind::Unreachable)) << healthy << QStringLiteral("unreachable");
    QTest::newRow("captive portal") << Reply(fail(Kind::Redirected)) << healthy << QStringLiteral("redirected");
}

void TasksApiTest::shouldFindOutWhatAServerIs()
{
    QFETCH(Reply, discovery);
    QFETCH(Reply, health);
    QFETCH(QString, outcome);
    FakeTransport transport;
    transport.answer(Method::Get, QStringLiteral("/.well-known/tasks-api"), discovery.answer);
    transport.answer(Method::Get, QStringLiteral("/health"), health.answer);
    TasksApiBackend backend(m_url, transport, m_clock);
    const Result<ServerInfo> info = QCoro::waitFor(backend.discover());
    const QString kind = info && info->canRefresh ? QStringLiteral("refresh") : QStringLiteral("base");
    QCOMPARE(info ? QStringLiteral("%1 %2").arg(kind).arg(info->passwordMinLength) : errorName(info.error().kind),
             outcome);
}

void TasksApiTest::shouldSignInWithWhatTheContractSays()
{
    FakeTransport transport;
    transport.answer(Method::Post, Login, jsonAnswer(200, grant()));
    TasksApiBackend backend(m_url, transport, m_clock);
    const Result<TokenGrant> given = QCoro::waitFor(backend.signIn(ann()));
    QVERIFY(given);
    QCOMPARE(textOf(given->accessToken), QByteArray("access"));
    QCOMPARE(textOf(given->refreshToken), QByteArray("refresh"));
    QCOMPARE(given->accessLifetime, 900s);
    QCOMPARE(given->refreshLifetime, 2'592'000s);
    QCOMPARE(given->identity.subject, QStringLiteral("7"));
    QCOMPARE(given->identity.email, QStringLiteral("ann@example.org"));
    QCOMPARE(given->identity.name, QStringLiteral("ann"));
    const SentRequest sent = transport.sent().first();
    const QJsonObject expected{{QStringLiteral("email"), QStringLiteral("ann@example.org")},
                               {QStringLiteral("password"), QStringLiteral("pass\"word1")}};
    QCOMPARE(sent.json(), expected);
    QVERIFY(sent.bearer.isEmpty());
    QVERIFY(sent.url.query().isEmpty());
}

void TasksApiTest::shouldSignInAtABaseServer()
{
    FakeTransport transport;
    const QByteArray payload =
        R"({"sub":"7","exp":)" + QByteArray::number(m_clock.wallNow().addSecs(1800).toSecsSinceEpoch()) + '}';
    transport.answer(Method::Post, Login,
                     jsonAnswer(200, {{QStringLiteral("user"), user()}, {QStringLiteral("token"), jwt(payload)}}));
    TasksApiBackend backend(m_url, transport, m_clock);
    const Result<TokenGrant> given = QCoro::waitFor(backend.signIn(ann()));
    QVERIFY(given);
    QVERIFY(given->refreshToken.isEmpty());
    QCOMPARE(given->accessLifetime, 1800s);
}

void TasksApiTest::shouldSignInAfterSigningUpAtABaseServer()
{
    FakeTransport transport;
    transport.answer(Method::Post, SignUp, jsonAnswer(200, user()));
    transport.answer(Method::Post, Login, jsonAnswer(200, grant()));
    TasksApiBackend backend(m_url, transport, m_clock);
    QVERIFY(QCoro::waitFor(backend.signUp(ann())));
    QCOMPARE(transport.count(Method::Post, Login), 1);
    QCOMPARE(transport.sent().first().json().value(QLatin1String("username")).toString(), QStringLiteral("ann"));

    FakeTransport extension;
    extension.answer(Method::Post, SignUp, jsonAnswer(200, grant()));
    TasksApiBackend other(m_url, extension, m_clock);
    QVERIFY(QCoro::waitFor(other.signUp(ann())));
    QCOMPARE(extension.count(Method::Post, Login), 0);
}

void TasksApiTest::r20_shouldGuessALifetimeByTheServersClock_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("lifetime"); // -1: unknown
    // 2026-11-20 12:00:00 UTC: the server is a day behind.
    const QByteArray date = "Fri, 20 Nov 2026 12:00:00 GMT";
    const qint64 then = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    const auto expiring = [then](int seconds) { return R"({"exp":)" + QByteArray::number(then + seconds) + '}'; };
    QTest::newRow("by its date") << QByteArray(expiring(1800)) << date << 1800;
    QTest::newRow("by its own start") << QByteArray(R"({"iat":100,"exp":700})") << date << 600;
    QTest::newRow("no date: by ours, a day later") << QByteArray(expiring(1800)) << QByteArray() << -1;
    QTest::newRow("an unreadable date") << QByteArray(expiring(86'400 + 60)) << QByteArray("yesterday") << 60;
    QTest::newRow("expired") << QByteArray(expiring(-1)) << date << -1;
    QTest::newRow("absurd") << QByteArray(R"({"exp":253402300799})") << date << -1;
    QTest::newRow("silent") << QByteArray("{}") << date << -1;
}

void TasksApiTest::r20_shouldGuessALifetimeByTheServersClock()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, date);
    QFETCH(int, lifetime);
    FakeTransport transport;
    HttpHeaders headers;
    if (!date.isEmpty())
        headers.append({"Date", date});
    transport.answer(
        Method::Post, Login,
        jsonAnswer(200, {{QStringLiteral("user"), user()}, {QStringLiteral("token"), jwt(payload)}}, headers));
    TasksApiBackend backend(m_url, transport, m_clock);
    const Result<TokenGrant> given = QCoro::waitFor(backend.signIn(ann()));
    QVERIFY(given);
    QCOMPARE(given->accessLifetime.value_or(-1s).count(), lifetime);
}

void TasksApiTest::l5_shouldRefuseImpossibleAnswers_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, const QJsonObject &body, bool refused = true) {
        QTest::newRow(name) << json(200, body) << refused;
    };
    row("a good one", grant(), false);
    row("unknown fields", with(grant(), "more", QJsonArray{1}), false);
    row("text id", with(grant(), "user", user(QStringLiteral("b6f2"))), false);
    row("no lifetime", without(grant(), "expires_in"), false);
    row("null refresh token", with(grant(), "refresh_token", QJsonValue::Null), false);
    row("longest token", with(grant(), "token", QString(16 * 1024, QLatin1Char('t'))), false);
    row("no token", without(grant(), "token"));
    row("numeric token", with(grant(), "token", 5));
    row("empty token", with(grant(), "token", QString()));
    row("longer token", with(grant(), "token", QString(16 * 1024 + 1, QLatin1Char('t'))));
    row("NUL in the token", with(grant(), "token", QStringLiteral("to") + QChar(u'\0') + QStringLiteral("ken")));
    row("line end in the token", with(grant(), "token", QStringLiteral("token\r\nX: y")));
    row("space in the token", with(grant(), "token", QStringLiteral("to ken")));
    row("beyond ASCII", with(grant(), "token", QString(QChar(0xfc))));
    row("refresh token is a list", with(grant(), "refresh_token", QJsonArray()));
    row("refresh token too long", with(grant(), "refresh_token", QString(20'000, QLatin1Char('r'))));
    row("negative lifetime", with(grant(), "expires_in", -1));
    row("no time at all", with(grant(), "expires_in", 0));
    row("absurd lifetime", with(grant(), "expires_in", 1e18));
    row("fractional lifetime", with(grant(), "expires_in", 0.5));
    row("lifetime as text", with(grant(), "expires_in", QStringLiteral("900")));
    row("no user", without(grant(), "user"));
    row("negative id", with(grant(), "user", user(-1)));
    row("null id", with(grant(), "user", user(QJsonValue::Null)));
    row("control characters in the id", with(grant(), "user", user(QStringLiteral("1\n"))));
    QTest::newRow("HTML") << raw(200, "<html>", "text/html") << true;
    QTest::newRow("nothing") << raw(200) << true;
    QTest::newRow("a list") << json(200, QJsonArray{grant()}) << true;
    QTest::newRow("torn") << raw(200, R"({"token":"acc)", "application/json") << true;
    QTest::newRow("broken UTF-8") << raw(200, "{\"token\":\"\xff\xfe\"}", "application/json") << true;
    QTest::newRow("deep") << raw(200, QByteArray(60'000, '['), "application/json") << true;
}

void TasksApiTest::l5_shouldRefuseImpossibleAnswers()
{
    QFETCH(Reply, answer);
    QFETCH(bool, refused);
    FakeTransport transport;
    transport.answer(Method::Post, Login, answer.answer);
    TasksApiBackend backend(m_url, transport, m_clock);
    const Result<TokenGrant> given = QCoro::waitFor(backend.signIn(ann()));
    QCOMPARE(!given, refused);
    if (refused)
        QCOMPARE(given.error().kind, Kind::BadReply);
}

void TasksApiTest::shouldMapRefusedCredentials_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("wrong") << detail(401, "Invalid email or password") << QStringLiteral("wrong-credentials");
    QTest::newRow("email taken") << detail(400, "Email already registered") << QStringLiteral("email-taken");
    QTest::newRow("name taken") << detail(400, "Username already registered") << QStringLiteral("name-taken");
    QTest::newRow("other 400") << detail(400, "Bad") << QStringLiteral("bad-request");
    QTest::newRow("400 as HTML") << raw(400, "<html>", "text/html") << QStringLiteral("bad-request");
    QTest::newRow("forbidden") << detail(403, "No") << QStringLiteral("forbidden");
    QTest::newRow("limited") << detail(429, "Slow down") << QStringLiteral("rate-limited");
    QTest::newRow("broken") << raw(502) << QStringLiteral("server-failure");
    QTest::newRow("invalid") << detail(422, "x") << QStringLiteral("invalid");
    QTest::newRow("lost") << Reply(fail(Kind::ConnectionLost)) << QStringLiteral("connection-lost");
}

void TasksApiTest::shouldMapRefusedCredentials()
{
    QFETCH(Reply, answer);
    QFETCH(QString, kind);
    FakeTransport transport;
    transport.answer(Method::Post, Login, answer.answer);
    transport.answer(Method::Post, SignUp, answer.answer);
    TasksApiBackend backend(m_url, transport, m_clock);
    QCOMPARE(errorName(QCoro::waitFor(backend.signIn(ann())).error().kind), kind);
    QCOMPARE(errorName(QCoro::waitFor(backend.signUp(ann())).error().kind), kind);
    QCOMPARE(transport.sent().size(), 2);
}

void TasksApiTest::shouldStayBelowTheBasePath()
{
    FakeTransport transport;
    TasksApiBackend backend(QUrl(QStringLiteral("https://tasks.example/api")), transport, m_clock);
    QVERIFY(!QCoro::waitFor(backend.signIn(ann())));
    QCOMPARE(transport.sent().first().url, QUrl(QStringLiteral("https://tasks.example/api/auth/login")));
}

QTEST_GUILESS_MAIN(TasksApiTest)
#include "tst_tasksapi.moc"
