// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirect.h"

#include <QTest>

using namespace Latchkey;
using Kind = Error::Kind;

/// Row L2 as a table: which requests are the browser's answer, and which only look like it.
class RedirectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void l2_shouldTakeTheRealAnswer_data();
    void l2_shouldTakeTheRealAnswer();
    void l2_shouldRefuseEverythingElse_data();
    void l2_shouldRefuseEverythingElse();
    void l2_shouldRefuseAnotherIssuerThoughNoneWasAnnounced();
    void l2_shouldTellWhyTheServerRefused_data();
    void l2_shouldTellWhyTheServerRefused();
    void l2_shouldNeverMatchAnEmptyState();
};

namespace {

const QByteArray Host = "127.0.0.1:4711";
const QByteArray State = "state-of-256-bits-or-so";
const QByteArray Issuer = "https://id.example/realm";

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nAccept: */*\r\nhost: " + Host + "\r\n";
}

ExpectedRedirect expected(bool namesIssuer = true)
{
    return ExpectedRedirect(Secret::copyOf(State.constData(), static_cast<std::size_t>(State.size())), Issuer,
                            namesIssuer);
}

RedirectVerdict judge(const QByteArray &head, const ExpectedRedirect &expecting)
{
    return judgeRedirect(head, Host, "/callback", expecting);
}

const QByteArray Good = "/callback?code=c-0.de~1&state=" + State + "&iss=" + Issuer.toPercentEncoding();

} // namespace

void RedirectTest::l2_shouldTakeTheRealAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("namesIssuer");
    QTest::newRow("with its issuer") << get(Good) << true;
    QTest::newRow("of a server that names its issuer without having said so") << get(Good) << false;
    QTest::newRow("of a server that names none") << get("/callback?state=" + State + "&code=c-0.de~1") << false;
    QTest::newRow("with more than we know") << get(Good + "&session_state=1&scope=a+b") << true;
    QTest::newRow("escaped") << get("/callback?c%6Fde=c%2D0.de~1&state=" + State) << false;
    QTest::newRow("HTTP/1.0") << get(Good).replace("HTTP/1.1", "HTTP/1.0") << true;
}

void RedirectTest::l2_shouldTakeTheRealAnswer()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, namesIssuer);
    const RedirectVerdict verdict = judge(head, expected(namesIssuer));
    QCOMPARE(verdict.status, 200);
    QVERIFY(verdict.outcome && verdict.outcome->has_value());
    QCOMPARE((*verdict.outcome)->exposed(), QByteArray("c-0.de~1"));
}

void RedirectTest::l2_shouldRefuseEverythingElse_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const QByteArray query = Good.mid(sizeof "/callback" - 1);
    QTest::newRow("no state") << get("/callback?code=c&iss=" + Issuer) << 400;
    QTest::newRow("an empty state") << get("/callback?code=c&state=&iss=" + Issuer) << 400;
    QTest::newRow("the state of an earlier try")
        << get(QByteArray(Good).replace(State, "state-of-128-bits-or-so")) << 400;
    QTest::newRow("the beginning of the state") << get(QByteArray(Good).replace(State, State.chopped(1))) << 400;
    QTest::newRow("the state twice") << get(Good + "&state=" + State) << 400;
    QTest::newRow("the code twice") << get(Good + "&code=other") << 400;
    QTest::newRow("the code twice, escaped") << get(Good + "&c%6fde=other") << 400;
    QTest::newRow("no code") << get("/callback?state=" + State + "&iss=" + Issuer) << 400;
    QTest::newRow("an empty code") << get(QByteArray(Good).replace("c-0.de~1", "")) << 400;
    QTest::newRow("NUL in the code") << get(QByteArray(Good).replace("c-0.de~1", "a%00b")) << 400;
    QTest::newRow("a line end in the code") << get(QByteArray(Good).replace("c-0.de~1", "a%0d%0ab")) << 400;
    QTest::newRow("code and error") << get(Good + "&error=access_denied") << 400;
    QTest::newRow("no issuer") << get("/callback?code=c&state=" + State) << 400;
    QTest::newRow("another issuer") << get(QByteArray(Good).replace("realm", "other")) << 400;
    QTest::newRow("the issuer twice") << get(Good + "&iss=" + Issuer) << 400;
    QTest::newRow("an error without the state") << get("/callback?error=access_denied&iss=" + Issuer) << 400;
    QTest::newRow("no query") << get("/callback") << 400;
    QTest::newRow("a parameter without a value") << get(Good + "&x") << 400;
    QTest::newRow("another path") << get("/" + query) << 404;
    QTest::newRow("a longer path") << get("/callback/" + query) << 404;
    QTest::newRow("another case") << get("/Callback" + query) << 404;
    QTest::newRow("POST") << get(Good).replace("GET", "POST") << 405;
    QTest::newRow("HEAD") << get(Good).replace("GET", "HEAD") << 405;
    QTest::newRow("another host's name") << get(Good).replace(Host, "rebound.example:4711") << 400;
    QTest::newRow("another port") << get(Good).replace(Host, "127.0.0.1:4712") << 400;
    QTest::newRow("two hosts") << get(Good) + "Host: " + Host + "\r\n" << 400;
    QTest::newRow("no host") << QByteArray("GET " + Good + " HTTP/1.1\r\n") << 400;
    QTest::newRow("HTTP/2") << get(Good).replace("HTTP/1.1", "HTTP/2.0") << 400;
    QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\x02\r\n", 6) << 400;
    QTest::newRow("nothing") << QByteArray() << 400;
}

void RedirectTest::l2_shouldRefuseEverythingElse()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    const RedirectVerdict verdict = judge(head, expected());
    QCOMPARE(verdict.status, status);
    QVERIFY(!verdict.outcome);
}

void RedirectTest::l2_shouldRefuseAnotherIssuerThoughNoneWasAnnounced()
{
    QCOMPARE(judge(get(QByteArray(Good).replace("realm", "other")), expected(false)).status, 400);
    QCOMPARE(judge(get(Good + "&iss="), expected(false)).status, 400);
}

void RedirectTest::l2_shouldTellWhyTheServerRefused_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<int>("kind");
    QTest::newRow("the person said no") << QByteArray("access_denied") << int(Kind::AccessDenied);
    QTest::newRow("not now") << QByteArray("temporarily_unavailable") << int(Kind::ServerFailure);
    QTest::newRow("a failure") << QByteArray("server_error") << int(Kind::ServerFailure);
    QTest::newRow("our mistake") << QByteArray("invalid_scope") << int(Kind::ClientRefused);
    QTest::newRow("anything") << QByteArray("marker-that-must-not-be-logged") << int(Kind::BadRequest);
}

void RedirectTest::l2_shouldTellWhyTheServerRefused()
{
    QFETCH(QByteArray, error);
    QFETCH(int, kind);
    const RedirectVerdict verdict = judge(
        get("/callback?error=" + error + "&error_description=marker&state=" + State + "&iss=" + Issuer), expected());
    QCOMPARE(verdict.status, 200);
    QVERIFY(verdict.outcome && !verdict.outcome->has_value());
    QCOMPARE(int(verdict.outcome->error().kind), kind);
    QVERIFY(!verdict.outcome->error().detail.contains(QLatin1String("marker")));
}

void RedirectTest::l2_shouldNeverMatchAnEmptyState()
{
    QVERIFY(!judge(get("/callback?code=c&state="), ExpectedRedirect()).outcome);
    QVERIFY(!judge(get("/callback?code=c"), ExpectedRedirect()).outcome);
}

QTEST_GUILESS_MAIN(RedirectTest)
#include "tst_redirect.moc"
