// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"

#include "tests/support/fakeaccesstokens.h"
#include "tests/support/faketransport.h"

#include <QJsonDocument>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

class ApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAttachTheBearer();
    void shouldSendABodyAndItsIdempotencyKey();
    void shouldKeepAPathPrefixAndAQuery_data();
    void shouldKeepAPathPrefixAndAQuery();
    void shouldRefuseWhatIsNoPath_data();
    void shouldRefuseWhatIsNoPath();
    void shouldSendNothingWithoutAToken();
    void shouldSendNothingWithAnEmptyToken();
    void h3_shouldRenewOnceAndReplayOnceAfter401_data();
    void h3_shouldRenewOnceAndReplayOnceAfter401();
    void r2_shouldNotLoopWhereTheServerAlwaysSays401();
    void shouldNotReplayWithTheSameToken();
    void shouldGiveTheReasonWhereRenewalFails();
    void h4_shouldNotRenewForAnythingButA401_data();
    void h4_shouldNotRenewForAnythingButA401();
    void shouldSayWhatA403Says();
    void shouldPassOnTransportErrors();
    void shouldGiveNullForAnAnswerWithoutContent_data();
    void shouldGiveNullForAnAnswerWithoutContent();
    void shouldCallAPageABadReply();
    void shouldFinishACallThatOutlivesIt();
    void r1_shouldReplayEachOfManyCallsOnce();
};

namespace {

const QString Tasks = QStringLiteral("/tasks");
const QByteArray Renewable = "{\"detail\":\"Invalid token\"}";

struct Fixture
{
    FakeTransport transport;
    FakeAccessTokens tokens;
    ApiClient client{QUrl(QStringLiteral("https://tasks.example")), transport, tokens};
};

QCoro::Task<> collect(ApiClient *client, ApiCall call, std::optional<Result<QJsonValue>> *into)
{
    auto task = client->call(std::move(call));
    Result<QJsonValue> result = co_await task;
    *into = std::move(result);
}

/// The fakes answer at once, so the call is over when this returns.
Result<QJsonValue> outcome(Fixture &f, const ApiCall &call)
{
    std::optional<Result<QJsonValue>> result;
    collect(&f.client, call, &result);
    return result ? *result : Result<QJsonValue>(fail(Kind::Timeout, QStringLiteral("no outcome")));
}

QString errorOf(const Result<QJsonValue> &result)
{
    return result ? QStringLiteral("answered") : errorName(result.error().kind);
}

} // namespace

void ApiClientTest::shouldAttachTheBearer()
{
    Fixture f;
    f.transport.answer(Method::Get, Tasks, rawAnswer(200, "[{\"id\":1}]"));
    const auto result = outcome(f, ApiCall(Method::Get, Tasks));
    QCOMPARE(result->toArray().size(), 1);
    QCOMPARE(f.transport.sent().value(0).bearer, QByteArray("at-1"));
    QCOMPARE(f.transport.sent().value(0).url, QUrl(QStringLiteral("https://tasks.example/tasks")));
    QCOMPARE(f.transport.sent().value(0).header("Authorization"), QByteArray());
    QVERIFY(f.transport.sent().value(0).body.isEmpty());
}

void ApiClientTest::shouldSendABodyAndItsIdempotencyKey()
{
    Fixture f;
    f.transport.answer(Method::Post, Tasks, rawAnswer(201, "{}"));
    ApiCall call(Method::Post, Tasks);
    call.body = QJsonObject{{QStringLiteral("title"), QStringLiteral("Bücher \"x\"")}};
    call.idempotencyKey = "key-1";
    QVERIFY(outcome(f, call).has_value());
    QCOMPARE(f.transport.sent().value(0).json(), *call.body);
    QCOMPARE(f.transport.sent().value(0).header("idempotency-key"), QByteArray("key-1"));
}

void ApiClientTest::shouldKeepAPathPrefixAndAQuery_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const char *base, const char *path, const char *url) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(path) << QString::fromLatin1(url);
    };
    row("prefix", "https://a.example/api", "/tasks", "https://a.example/api/tasks");
    row("slash", "https://a.example/", "/tasks", "https://a.example/tasks");
    row("query", "https://a.example", "/sync?since=a%2Bb&limit=5", "https://a.example/sync?since=a%2Bb&limit=5");
    row("escaped slash", "https://a.example", "/tasks/a%2Fb", "https://a.example/tasks/a%2Fb");
    row("port", "http://127.0.0.1:8000", "/tasks", "http://127.0.0.1:8000/tasks");
}

void ApiClientTest::shouldKeepAPathPrefixAndAQuery()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    QFETCH(QString, url);
    FakeTransport transport;
    FakeAccessTokens tokens;
    ApiClient client(QUrl(base), transport, tokens);
    std::optional<Result<QJsonValue>> result;
    collect(&client, ApiCall(Method::Get, path), &result);
    QCOMPARE(transport.sent().value(0).url.toString(QUrl::FullyEncoded), url);
}

void ApiClientTest::shouldRefuseWhatIsNoPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << QString();
    QTest::newRow("relative") << QStringLiteral("tasks");
    QTest::newRow("another host") << QStringLiteral("@evil.example/tasks");
    QTest::newRow("a longer host") << QStringLiteral(".evil.example/tasks");
    QTest::newRow("a port") << QStringLiteral(":81/tasks");
    QTest::newRow("blank") << QStringLiteral("/tasks/a b");
    QTest::newRow("line break") << QStringLiteral("/tasks\r\nX: y");
    QTest::newRow("half an escape") << QStringLiteral("/tasks/%2");
}

void ApiClientTest::shouldRefuseWhatIsNoPath()
{
    QFETCH(QString, path);
    Fixture f;
    QCOMPARE(errorOf(outcome(f, ApiCall(Method::Get, path))), QStringLiteral("invalid-input"));
    QVERIFY(f.transport.sent().isEmpty());
}

void ApiClientTest::shouldSendNothingWithoutAToken()
{
    Fixture f;
    f.tokens.failure = Error(Kind::SignedOut);
    QCOMPARE(errorOf(outcome(f, ApiCall(Method::Get, Tasks))), QStringLiteral("signed-out"));
    QVERIFY(f.transport.sent().isEmpty());
}

void ApiClientTest::shouldSendNothingWithAnEmptyToken()
{
    Fixture f;
    f.tokens.hasToken = false;
    QCOMPARE(errorOf(outcome(f, ApiCall(Method::Get, Tasks))), QStringLiteral("unauthorized"));
    QVERIFY(f.transport.sent().isEmpty());
}

void ApiClientTest::h3_shouldRenewOnceAndReplayOnceAfter401_data()
{
    QTest::addColumn<Method>("method");
    QTest::newRow("GET") << Method::Get;
    QTest::newRow("POST") << Method::Post;
    QTest::newRow("PUT") << Method::Put;
    QTest::newRow("PATCH") << Method::Patch;
    QTest::newRow("DELETE") << Method::Delete;
}

/// H3, docs/session.md I12.
void ApiClientTest::h3_shouldRenewOnceAndReplayOnceAfter401()
{
    QFETCH(Method, method);
    Fixture f;
    f.transport.answer(method, Tasks, rawAnswer(401, Renewable));
    f.transport.answer(method, Tasks, rawAnswer(200, "{\"id\":1}"));
    ApiCall call(method, Tasks);
    if (method != Method::Get)
        call.body = QJsonObject{{QStringLiteral("title"), QStringLiteral("once")}};
    call.idempotencyKey = "key-1";
    QCOMPARE(errorOf(outcome(f, call)), QStringLiteral("answered"));

    QCOMPARE(f.tokens.rejected, QList<quint64>{1});
    const auto sent = f.transport.sent();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent[0].bearer, QByteArray("at-1"));
    QCOMPARE(sent[1].bearer, QByteArray("at-2"));
    QCOMPARE(sent[1].body, sent[0].body);
    QCOMPARE(sent[1].url, sent[0].url);
    QCOMPARE(sent[1].header("Idempotency-Key"), QByteArray("key-1"));
}

/// R2.
void ApiClientTest::r2_shouldNotLoopWhereTheServerAlwaysSays401()
{
    Fixture f;
    f.transport.answer(Method::Get, Tasks, rawAnswer(401, Renewable));
    const auto result = outcome(f, ApiCall(Method::Get, Tasks));
    QCOMPARE(errorOf(result), QStringLiteral("unauthorized"));
    QCOMPARE(result.error().detail, QStringLiteral("Invalid token"));
    QCOMPARE(f.transport.sent().size(), 2);
    QCOMPARE(f.tokens.rejected.size(), 1);
}

void ApiClientTest::shouldNotReplayWithTheSameToken()
{
    Fixture f;
    f.tokens.renews = false;
    f.transport.answer(Method::Get, Tasks, rawAnswer(401, Renewable));
    QCOMPARE(errorOf(outcome(f, ApiCall(Method::Get, Tasks))), QStringLiteral("unauthorized"));
    QCOMPARE(f.transport.sent().size(), 1);
}

void ApiClientTest::shouldGiveTheReasonWhereRenewalFails()
{
    Fixture f;
    f.tokens.renewalFailure = Error(Kind::ReauthRequired);
    f.transport.answer(Method::Get, Tasks, rawAnswer(401, Renewable));
    QCOMPARE(errorOf(outcome(f, ApiCall(Method::Get, Tasks))), QStringLiteral("reauth-required"));
    QCOMPARE(f.transport.sent().size(), 1);
}

void ApiClientTest::h4_shouldNotRenewForAnythingButA401_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](int status, const char *error) {
        QTest::addRow("%d", status) << status << QString::fromLatin1(error);
    };
    row(304, "bad-reply");
    row(400, "bad-request");
    row(403, "forbidden");
    row(404, "not-found");
    row(409, "conflict");
    row(412, "conflict");
    row(422, "invalid");
    row(429, "rate-limited");
    row(500, "server-failure");
    row(503, "server-failure");
}

/// H4.
void ApiClientTest::h4_shouldNotRenewForAnythingButA401()
{
    QFETCH(int, status);
    QFETCH(QString, error);
    Fixture f;
    f.transport.answer(Method::Put, Tasks, rawAnswer(status, "{\"detail\":\"No\"}"));
    QCOMPARE(errorOf(outcome(f, ApiCall(Method::Put, Tasks))), error);
    QCOMPARE(f.transport.sent().size(), 1);
    QVERIFY(f.tokens.rejected.isEmpty());
}

/// The base server answers a request without a token with 403 (the Tasks API contract, base).
void ApiClientTest::shouldSayWhatA403Says()
{
    Fixture f;
    f.transport.answer(Method::Get, Tasks, rawAnswer(403, "{\"detail\":\"Not authenticated\"}"));
    const auto result = outcome(f, ApiCall(Method::Get, Tasks));
    QCOMPARE(errorOf(result), QStringLiteral("forbidden"));
    QCOMPARE(result.error().detail, QStringLiteral("Not authenticated"));
}

void ApiClientTest::shouldPassOnTransportErrors()
{
    Fixture f;
    f.transport.answer(Method::Post, Tasks, fail(Kind::ConnectionLost, QStringLiteral("gone")));
    const auto result = outcome(f, ApiCall(Method::Post, Tasks));
    QCOMPARE(errorOf(result), QStringLiteral("connection-lost"));
    QVERIFY(result.error().outcomeUnknown());
    QCOMPARE(f.transport.sent().size(), 1);
}

void ApiClientTest::shouldGiveNullForAnAnswerWithoutContent_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("204") << 204;
    QTest::newRow("205") << 205;
}

void ApiClientTest::shouldGiveNullForAnAnswerWithoutContent()
{
    QFETCH(int, status);
    Fixture f;
    f.transport.answer(Method::Delete, Tasks, rawAnswer(status));
    const auto result = outcome(f, ApiCall(Method::Delete, Tasks));
    QCOMPARE(errorOf(result), QStringLiteral("answered"));
    QVERIFY(result->isNull());
}

/// R16.
void ApiClientTest::shouldCallAPageABadReply()
{
    Fixture f;
    f.transport.answer(Method::Get, Tasks, rawAnswer(200, "<!DOCTYPE html><html>Welcome</html>", "text/html"));
    const auto result = outcome(f, ApiCall(Method::Get, Tasks));
    QCOMPARE(errorOf(result), QStringLiteral("bad-reply"));
    QVERIFY(!result.error().detail.contains(QStringLiteral("Welcome")));
}

void ApiClientTest::shouldFinishACallThatOutlivesIt()
{
    FakeTransport transport;
    FakeAccessTokens tokens;
    auto client = std::make_unique<ApiClient>(QUrl(QStringLiteral("https://tasks.example")), transport, tokens);
    transport.hold();
    transport.answer(Method::Get, Tasks, rawAnswer(401, Renewable));
    transport.answer(Method::Get, Tasks, rawAnswer(200, "[]"));
    std::optional<Result<QJsonValue>> result;
    collect(client.get(), ApiCall(Method::Get, Tasks), &result);
    QCOMPARE(transport.held(), 1);
    client.reset();
    transport.release();
    QVERIFY(result && result->has_value());
}

void ApiClientTest::r1_shouldReplayEachOfManyCallsOnce()
{
    Fixture f;
    f.transport.hold();
    f.transport.handle(Method::Get, Tasks, [](const SentRequest &request) {
        return request.bearer == "at-1" ? rawAnswer(401, Renewable) : rawAnswer(200, "[]");
    });
    std::vector<std::optional<Result<QJsonValue>>> results(200);
    for (auto &result : results)
        collect(&f.client, ApiCall(Method::Get, Tasks), &result);
    f.transport.release();
    QVERIFY(std::all_of(results.cbegin(), results.cend(),
                        [](const auto &result) { return result && result->has_value(); }));
    QCOMPARE(f.transport.sent().size(), 400);
    QCOMPARE(f.tokens.generation, 2);
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
