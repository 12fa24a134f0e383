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

/// Refreshing and revoking.
class TasksApiRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRefreshWithAKey();
    void r10_shouldSalvageARefreshToken_data();
    void r10_shouldSalvageARefreshToken();
    void r15_shouldBelieveOnlyTheExactRefusal_data();
    void r15_shouldBelieveOnlyTheExactRefusal();
    void shouldRevoke_data();
    void shouldRevoke();

private:
    FakeClock m_clock;
    QUrl m_url{QStringLiteral("https://tasks.example")};
};

void TasksApiRefreshTest::shouldRefreshWithAKey()
{
    FakeTransport transport;
    transport.answer(Method::Post, Refresh, jsonAnswer(200, without(grant(), "user")));
    TasksApiBackend backend(m_url, transport, m_clock);
    const Result<TokenGrant> given = QCoro::waitFor(backend.refresh(Secret(QByteArray("old")), "key-1"));
    QVERIFY(given);
    QCOMPARE(textOf(given->refreshToken), QByteArray("refresh"));
    QVERIFY(given->identity.subject.isEmpty());
    const SentRequest sent = transport.sent().first();
    QCOMPARE(sent.header("Idempotency-Key"), QByteArray("key-1"));
    QCOMPARE(sent.json(), QJsonObject({{QStringLiteral("refresh_token"), QStringLiteral("old")}}));
    QVERIFY(sent.bearer.isEmpty());
    QCOMPARE(sent.deadline, 15s);
}

void TasksApiRefreshTest::r10_shouldSalvageARefreshToken_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QByteArray>("access");
    QTest::addColumn<QByteArray>("refresh");
    QTest::newRow("no access token") << without(grant(), "token") << QByteArray() << QByteArray("refresh");
    QTest::newRow("unusable access token")
        << with(grant(), "token", QStringLiteral("a\nb")) << QByteArray() << QByteArray("refresh");
    QTest::newRow("impossible lifetime") << with(grant(), "expires_in", -5) << QByteArray("access")
                                         << QByteArray("refresh");
    QTest::newRow("no refresh token (R9)") << without(grant(), "refresh_token") << QByteArray("access") << QByteArray();
    QTest::newRow("empty refresh token (R9)")
        << with(grant(), "refresh_token", QString()) << QByteArray("access") << QByteArray();
    QTest::newRow("null refresh token (R9)")
        << with(grant(), "refresh_token", QJsonValue::Null) << QByteArray("access") << QByteArray();
}

void TasksApiRefreshTest::r10_shouldSalvageARefreshToken()
{
    QFETCH(QJsonObject, body);
    FakeTransport transport;
    transport.answer(Method::Post, Refresh, jsonAnswer(200, body));
    TasksApiBackend backend(m_url, transport, m_clock);
    const Result<TokenGrant> given = QCoro::waitFor(backend.refresh(Secret(QByteArray("old")), {}));
    QVERIFY(given);
    QTEST(textOf(given->accessToken), "access");
    QTEST(textOf(given->refreshToken), "refresh");
}

void TasksApiRefreshTest::r15_shouldBelieveOnlyTheExactRefusal_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<bool>("definitive");
    const auto refusal = [](int status, const QJsonValue &error) {
        return json(status, QJsonObject{{QStringLiteral("error"), error}});
    };
    const QByteArray body = R"({"error":"invalid_grant"})";
    QTest::newRow("400") << refusal(400, QStringLiteral("invalid_grant")) << true;
    QTest::newRow("401") << refusal(401, QStringLiteral("invalid_grant")) << true;
    QTest::newRow("charset") << raw(400, body, "application/json; charset=utf-8") << true;
    for (const int status : {403, 404, 409, 422, 429, 500, 503})
        QTest::addRow("%d", status) << refusal(status, QStringLiteral("invalid_grant")) << false;
    for (const char *error :
         {"invalid_request", "invalid_client", "unauthorized_client", "INVALID_GRANT", "invalid_grant "})
        QTest::newRow(error) << refusal(400, QString::fromLatin1(error)) << false;
    QTest::newRow("no error") << detail(401, "invalid_grant") << false;
    QTest::newRow("in a list") << refusal(400, QJsonArray{QStringLiteral("invalid_grant")}) << false;
    QTest::newRow("no content type") << raw(400, body) << false;
    QTest::newRow("as text") << raw(400, body, "text/plain") << false;
    QTest::newRow("as HTML") << raw(401, "<p>invalid_grant</p>", "text/html") << false;
    QTest::newRow("not JSON") << raw(400, "error=invalid_grant", "application/json") << false;
    QTest::newRow("200") << refusal(200, QStringLiteral("invalid_grant")) << false;
    QTest::newRow("redirected") << Reply(fail(Kind::Redirected)) << false;
    QTest::newRow("TLS") << Reply(fail(Kind::TlsFailure)) << false;
}

void TasksApiRefreshTest::r15_shouldBelieveOnlyTheExactRefusal()
{
    QFETCH(Reply, answer);
    QFETCH(bool, definitive);
    FakeTransport transport;
    transport.answer(Method::Post, Refresh, answer.answer);
    TasksApiBackend backend(m_url, transport, m_clock);
    const Result<TokenGrant> given = QCoro::waitFor(backend.refresh(Secret(QByteArray("old")), {}));
    QVERIFY(!given);
    QCOMPARE(given.error().kind == Kind::InvalidGrant, definitive);
}

void TasksApiRefreshTest::shouldRevoke_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("204") << raw(204) << QString();
    QTest::newRow("200") << raw(200) << QString();
    QTest::newRow("503") << raw(503) << QStringLiteral("server-failure");
    QTest::newRow("no such place") << raw(404) << QStringLiteral("not-found");
    QTest::newRow("offline") << Reply(fail(Kind::Unreachable)) << QStringLiteral("unreachable");
}

void TasksApiRefreshTest::shouldRevoke()
{
    QFETCH(Reply, answer);
    QFETCH(QString, outcome);
    FakeTransport transport;
    transport.answer(Method::Post, Logout, answer.answer);
    TasksApiBackend backend(m_url, transport, m_clock);
    const Result<void> revoked = QCoro::waitFor(backend.revoke(Secret(QByteArray("old"))));
    QCOMPARE(revoked ? QString() : errorName(revoked.error().kind), outcome);
    QCOMPARE(transport.sent().first().json(), QJsonObject({{QStringLiteral("refresh_token"), QStringLiteral("old")}}));
}

QTEST_GUILESS_MAIN(TasksApiRefreshTest)
#include "tst_tasksapirefresh.moc"
