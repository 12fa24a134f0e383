// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"

#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;
using Fields = QList<Error::Field>;

/// errorFromResponse.
class HttpErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellKindsByStatus_data();
    void shouldTellKindsByStatus();
    void shouldSayWhatTheServerSays_data();
    void shouldSayWhatTheServerSays();
    void shouldNameTheFields_data();
    void shouldNameTheFields();
    void shouldBoundWhatAServerCanSay();
    void r12_shouldReadRetryAfter_data();
    void r12_shouldReadRetryAfter();
    void r20_shouldMeasureADateByTheServersOwnClock();
};

namespace {

HttpResponse response(int status, const QByteArray &body = {}, const HttpHeaders &headers = {})
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers = headers;
    return response;
}

} // namespace

void HttpErrorTest::shouldTellKindsByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("transient");
    const auto row = [](int status, const char *kind, bool transient) {
        QTest::addRow("%d", status) << status << QString::fromLatin1(kind) << transient;
    };
    row(400, "bad-request", false);
    row(401, "unauthorized", false);
    row(403, "forbidden", false);
    row(404, "not-found", false);
    row(405, "bad-request", false);
    row(408, "server-failure", true);
    row(409, "conflict", false);
    row(410, "not-found", false);
    row(412, "conflict", false);
    row(413, "bad-request", false);
    row(422, "invalid", false);
    row(425, "server-failure", true);
    row(429, "rate-limited", true);
    row(431, "bad-request", false);
    row(500, "server-failure", true);
    row(502, "server-failure", true);
    row(503, "server-failure", true);
    row(504, "server-failure", true);
    row(304, "bad-reply", true);
    row(600, "bad-reply", true);
    row(0, "bad-reply", true);
}

void HttpErrorTest::shouldTellKindsByStatus()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    QFETCH(bool, transient);
    const Error error = errorFromResponse(response(status));
    QCOMPARE(errorName(error.kind), kind);
    QCOMPARE(error.transient(), transient);
    QCOMPARE(error.detail, QStringLiteral("HTTP %1").arg(status));
    QVERIFY(!error.retryAfter);
    QVERIFY(error.fields.isEmpty());
}

void HttpErrorTest::shouldSayWhatTheServerSays_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, const char *detail) {
        QTest::newRow(name) << body << QString::fromUtf8(detail);
    };
    row("text", "{\"detail\":\"Not authenticated\"}", "Not authenticated");
    row("more beside it", "{\"detail\":\"Nope\",\"error_type\":\"x\"}", "Nope");
    row("control characters", "{\"detail\":\"a\\u0000b\\u001b[31m\\nc\"}", "a b [31m c");
    row("number", "{\"detail\":5}", "HTTP 400");
    row("null", "{\"detail\":null}", "HTTP 400");
    row("object", "{\"detail\":{\"a\":1}}", "HTTP 400");
    row("empty array", "{\"detail\":[]}", "HTTP 400");
    row("array at the top", "[1]", "HTTP 400");
    row("no detail", "{\"message\":\"x\"}", "HTTP 400");
    row("HTML", "<html>nginx</html>", "HTTP 400");
    row("nothing", "", "HTTP 400");
    row("broken", "{\"detail\":\"Not auth", "HTTP 400");
    row("of more than 64 KiB", "{\"detail\":\"x\",\"y\":\"" + QByteArray(70'000, 'y') + "\"}", "HTTP 400");
}

void HttpErrorTest::shouldSayWhatTheServerSays()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    QCOMPARE(errorFromResponse(response(400, body)).detail, detail);
}

void HttpErrorTest::shouldNameTheFields_data()
{
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *detail, const QStringList &names) {
        QTest::newRow(name) << QByteArray(detail) << names;
    };
    row("one", R"([{"loc":["body","title"],"msg":"none is not allowed","type":"t"}])", {QStringLiteral("title")});
    row("two", R"([{"loc":["body","email"],"msg":"m"},{"loc":["query","limit"],"msg":"m"}])",
        {QStringLiteral("email"), QStringLiteral("limit")});
    row("inside", R"([{"loc":["body","tags",2,"name"],"msg":"m"}])", {QStringLiteral("tags.2.name")});
    row("the body itself", R"([{"loc":["body"],"msg":"m"}])", {QStringLiteral("body")});
    row("a field called path", R"([{"loc":["body","path"],"msg":"m"}])", {QStringLiteral("path")});
    row("no place", R"([{"msg":"m"}])", {QString()});
    row("no message", R"([{"loc":["body","title"]}])", {});
    row("odd things", R"([1,null,"x",[],{"msg":5},{"loc":"title","msg":"m"}])", {QString()});
}

void HttpErrorTest::shouldNameTheFields()
{
    QFETCH(QByteArray, detail);
    QFETCH(QStringList, names);
    const Error error = errorFromResponse(response(422, "{\"detail\":" + detail + "}"));
    QCOMPARE(errorName(error.kind), QStringLiteral("invalid"));
    QStringList found;
    for (const Error::Field &field : error.fields)
        found.append(field.name);
    QCOMPARE(found, names);
}

void HttpErrorTest::shouldBoundWhatAServerCanSay()
{
    const QByteArray one = "{\"loc\":[\"body\",\"t\"],\"msg\":\"" + QByteArray(400, 'm') + "\"},";
    const QByteArray many = "{\"detail\":[" + one.repeated(120) + "{}]}";
    const Error error = errorFromResponse(response(422, many));
    QCOMPARE(error.fields.size(), 50);
    QCOMPARE(error.fields.first().message.size(), 300);
    QCOMPARE(errorFromResponse(response(400, "{\"detail\":\"" + QByteArray(5000, 'd') + "\"}")).detail.size(), 300);
}

void HttpErrorTest::r12_shouldReadRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: none
    const auto row = [](const char *value, int seconds) { QTest::newRow(value) << QByteArray(value) << seconds; };
    row("0", 0);
    row("30", 30);
    row(" 30 ", 30);
    row("3600", 3600);
    row("3601", 3600);
    row("99999999999999999999999999", 3600);
    row("-5", -1);
    row("1.5", -1);
    row("soon", -1);
    row("30 seconds", -1);
    row("Sat, 21 Nov 2026 12:02:00 GMT", 120);
    row("Sat Nov 21 12:02:00 2026", 120);
    row("Sat, 21 Nov 2026 11:00:00 GMT", 0);
    row("Sat, 21 Nov 2026 18:00:00 GMT", 3600);
    row("Sat, 99 Nov 2026 18:00:00 GMT", -1);
}

void HttpErrorTest::r12_shouldReadRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const HttpHeaders headers = {{"Date", "Sat, 21 Nov 2026 12:00:00 GMT"}, {"retry-after", value}};
    const auto retryAfter = errorFromResponse(response(503, {}, headers)).retryAfter;
    QCOMPARE(retryAfter.has_value(), seconds >= 0);
    if (retryAfter)
        QCOMPARE(retryAfter->count(), seconds);
}

void HttpErrorTest::r20_shouldMeasureADateByTheServersOwnClock()
{
    const HttpHeaders wrongByYears = {{"Date", "Thu, 01 Jan 2009 00:00:00 GMT"},
                                      {"Retry-After", "Thu, 01 Jan 2009 00:00:07 GMT"}};
    QCOMPARE(errorFromResponse(response(429, {}, wrongByYears)).retryAfter, std::optional<std::chrono::seconds>(7s));
    const HttpHeaders noDate = {{"Retry-After", "Thu, 01 Jan 2009 00:00:07 GMT"}};
    QCOMPARE(errorFromResponse(response(429, {}, noDate)).retryAfter, std::optional<std::chrono::seconds>(0s));
}

QTEST_GUILESS_MAIN(HttpErrorTest)
#include "tst_httperror.moc"
