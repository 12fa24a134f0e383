// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transportfixture.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Method = HttpRequest::Method;

/// What QnamTransport promises about whom it talks to, and what of it stays between the two (H1 H5;
/// docs/session.md I9).
class QnamTransportOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void h1_shouldFollowNoRedirect_data();
    void h1_shouldFollowNoRedirect();
    void h1_shouldSendTheBearerToItsExactOriginOnly_data();
    void h1_shouldSendTheBearerToItsExactOriginOnly();
    void h5_shouldRequireHttpsBeyondLoopback();
    void shouldRefuseEverythingWithoutAnOrigin();
    void shouldSendNoAuthorizationWithoutABearer();
    void shouldNotBringCookiesBack_data();
    void shouldNotBringCookiesBack();
    void shouldSendACookieWithItsOneRequest();
    void shouldNotSendACookieThatBreaksTheLine();
    void h5_shouldRefuseACertificate_data();
    void h5_shouldRefuseACertificate();
    void h5_shouldRefuseAServerThatDoesNotSpeakTls();
    void shouldTrustTheExtraAuthorityOnlyWhereItIsGiven();
    void shouldLogNoSecret();
};

namespace {

const QString Path = QStringLiteral("/auth/refresh");

void addSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("http") << Scheme::Http;
    QTest::newRow("https") << Scheme::Https;
}

HttpRequest refreshRequest(const QUrl &url)
{
    HttpRequest request(Method::Post, url);
    request.bearer = std::make_shared<Secret>(QByteArray("the-token"));
    request.body = Secret(QByteArray("{\"refresh_token\":\"abc\"}"));
    return request;
}

} // namespace

void QnamTransportOriginTest::h1_shouldFollowNoRedirect_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Method>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("elsewhere");
    for (const auto &[name, scheme] : {std::pair("http", Scheme::Http), std::pair("https", Scheme::Https)}) {
        for (const Method method : {Method::Get, Method::Post}) {
            for (const int status : {300, 301, 302, 303, 307, 308}) {
                for (const bool elsewhere : {false, true}) {
                    QTest::addRow("%s %s %d, %s", name, verb(method).constData(), status,
                                  elsewhere ? "elsewhere" : "same origin")
                        << scheme << method << status << elsewhere;
                }
            }
        }
    }
}

void QnamTransportOriginTest::h1_shouldFollowNoRedirect()
{
    QFETCH(Scheme, scheme);
    QFETCH(Method, method);
    QFETCH(int, status);
    QFETCH(bool, elsewhere);
    TransportFixture f(scheme);
    TransportFixture other(Scheme::Http);
    const QUrl target = (elsewhere ? *other.server : *f.server).url(QStringLiteral("/stolen"));
    f.server->play(verb(method), Path, Play::redirect(status, target));

    HttpRequest request = refreshRequest(f.server->url(Path));
    request.method = method;
    if (method == Method::Get)
        request.body = Secret();
    Outcome outcome;
    send(*f.transport, std::move(request), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error(), QStringLiteral("redirected"));
    QCOMPARE(f.server->deliveries().size(), 1);
    QCOMPARE(other.server->connections(), 0);
}

void QnamTransportOriginTest::h1_shouldSendTheBearerToItsExactOriginOnly_data()
{
    addSchemes();
}

void QnamTransportOriginTest::h1_shouldSendTheBearerToItsExactOriginOnly()
{
    QFETCH(Scheme, scheme);
    TransportFixture f(scheme);
    TransportFixture other(scheme);
    QUrl otherScheme = f.server->url(Path);
    otherScheme.setScheme(scheme == Scheme::Http ? QStringLiteral("https") : QStringLiteral("http"));
    QUrl otherHost = f.server->url(Path);
    otherHost.setHost(QStringLiteral("localhost"));
    QUrl withUser = f.server->url(Path);
    withUser.setUserInfo(QStringLiteral("ann:pw"));
    for (const QUrl &url : {other.server->url(Path), otherScheme, otherHost, withUser, QUrl(), QUrl(Path)}) {
        Outcome outcome;
        send(*f.transport, refreshRequest(url), outcome);
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error(), QStringLiteral("other-origin"));
    }
    QCOMPARE(f.server->connections() + other.server->connections(), 0);

    Outcome own;
    send(*f.transport, refreshRequest(f.server->url(Path)), own);
    QVERIFY(own.wait());
    QCOMPARE(f.server->deliveries().value(0).header("Authorization"), QByteArray("Bearer the-token"));
}

void QnamTransportOriginTest::h5_shouldRequireHttpsBeyondLoopback()
{
    TransportFixture f(Scheme::Http);
    Outcome outcome;
    send(*f.transport, refreshRequest(QUrl(QStringLiteral("http://tasks.example/auth/refresh"))), outcome);
    QVERIFY(outcome.ended());
    QCOMPARE(outcome.error(), QStringLiteral("insecure-address"));
}

void QnamTransportOriginTest::shouldRefuseEverythingWithoutAnOrigin()
{
    TransportFixture f(Scheme::Http);
    QnamTransport unpinned(Origin(), f.clock);
    Outcome outcome;
    send(unpinned, refreshRequest(f.server->url(Path)), outcome);
    QCOMPARE(outcome.error(), QStringLiteral("other-origin"));
}

void QnamTransportOriginTest::shouldSendNoAuthorizationWithoutABearer()
{
    TransportFixture f(Scheme::Http);
    f.server->play("POST", Path, Play::answer(401, "{}", {{"WWW-Authenticate", "Bearer"}}));
    for (const bool withBearer : {true, false}) {
        HttpRequest request = refreshRequest(f.server->url(Path));
        if (!withBearer)
            request.bearer.reset();
        Outcome outcome;
        send(*f.transport, std::move(request), outcome);
        QVERIFY(outcome.wait());
        QCOMPARE(f.server->deliveries().last().hasHeader("Authorization"), withBearer);
    }
}

void QnamTransportOriginTest::shouldNotBringCookiesBack_data()
{
    addSchemes();
}

void QnamTransportOriginTest::shouldNotBringCookiesBack()
{
    QFETCH(Scheme, scheme);
    TransportFixture f(scheme);
    f.server->play("POST", Path,
                   Play::answer(200, "{}", {{"Set-Cookie", "session=abc; Path=/"}, {"Set-Cookie", "b=c"}}));
    for (int i = 0; i < 3; ++i) {
        Outcome outcome;
        send(*f.transport, refreshRequest(f.server->url(Path)), outcome);
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.status(), 200);
        QVERIFY(!f.server->deliveries().last().hasHeader("Cookie"));
    }
}

void QnamTransportOriginTest::shouldSendACookieWithItsOneRequest()
{
    TransportFixture f(Scheme::Http);
    f.server->play("POST", Path, Play::answer(200, "{}", {{"Set-Cookie", "second=2; Path=/"}}));
    HttpRequest with = refreshRequest(f.server->url(Path));
    with.cookie = std::make_shared<const Secret>(QByteArray("first=1; other=2"));
    Outcome first;
    send(*f.transport, std::move(with), first);
    QVERIFY(first.wait());
    QCOMPARE(f.server->deliveries().last().header("Cookie"), QByteArray("first=1; other=2"));
    Outcome second;
    send(*f.transport, refreshRequest(f.server->url(Path)), second);
    QVERIFY(second.wait());
    QVERIFY(!f.server->deliveries().last().hasHeader("Cookie"));
}

void QnamTransportOriginTest::shouldNotSendACookieThatBreaksTheLine()
{
    TransportFixture f(Scheme::Http);
    HttpRequest request = refreshRequest(f.server->url(Path));
    request.cookie = std::make_shared<const Secret>(QByteArray("a=1\r\nX-Forged: yes"));
    Outcome outcome;
    send(*f.transport, std::move(request), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error(), QStringLiteral("invalid-input"));
    QVERIFY(f.server->deliveries().isEmpty());
}

namespace {

enum class Flaw { None, SelfSigned, OtherHost, Expired, UnknownAuthority };

TestAuthority::Issued flawed(Flaw flaw, const TestAuthority &known, const TestAuthority &unknown)
{
    const QString host = QStringLiteral("127.0.0.1");
    switch (flaw) {
    case Flaw::SelfSigned: return TestAuthority::selfSigned(host);
    case Flaw::OtherHost: return known.issue(QStringLiteral("tasks.example"));
    case Flaw::Expired: return known.issue(host, std::chrono::hours(-2));
    case Flaw::UnknownAuthority: return unknown.issue(host);
    default: return known.issue(host);
    }
}

} // namespace

void QnamTransportOriginTest::h5_shouldRefuseACertificate_data()
{
    QTest::addColumn<Flaw>("flaw");
    QTest::newRow("signed by itself") << Flaw::SelfSigned;
    QTest::newRow("for another host") << Flaw::OtherHost;
    QTest::newRow("expired") << Flaw::Expired;
    QTest::newRow("of an unknown authority") << Flaw::UnknownAuthority;
}

/// R16 H5: TLS errors end the request; there is no way to ignore them.
void QnamTransportOriginTest::h5_shouldRefuseACertificate()
{
    QFETCH(Flaw, flaw);
    TestAuthority known;
    TestAuthority unknown;
    FakeClock clock;
    ScriptedServer server(flawed(flaw, known, unknown).configuration());
    server.play("POST", Path, Play::answer(200, "{}"));
    QnamTransport transport(server.origin(), clock, {known.certificate()});
    for (int i = 0; i < 2; ++i) {
        Outcome outcome;
        send(transport, refreshRequest(server.url(Path)), outcome);
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error(), QStringLiteral("tls-failure"));
        QVERIFY(!outcome.result->error().detail.isEmpty());
        QVERIFY(!outcome.result->error().outcomeUnknown());
    }
    QCOMPARE(server.deliveries().size(), 0);

    ScriptedServer good(flawed(Flaw::None, known, unknown).configuration());
    good.play("POST", Path, Play::answer(200, "{}"));
    QnamTransport trusting(good.origin(), clock, {known.certificate()});
    Outcome outcome;
    send(trusting, refreshRequest(good.url(Path)), outcome);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.status(), 200);
}

void QnamTransportOriginTest::h5_shouldRefuseAServerThatDoesNotSpeakTls()
{
    FakeClock clock;
    ScriptedServer plain;
    QUrl url = plain.url(Path);
    url.setScheme(QStringLiteral("https"));
    plain.handleOthers([](const Delivery &) { return Play::answer(200, "{}"); });
    QnamTransport transport(Origin::of(url).value(), clock);
    Outcome outcome;
    send(transport, refreshRequest(url), outcome);
    // A server that waits for a line end would wait for ever; the deadline is what ends that.
    QTRY_VERIFY(plain.connections() > 0);
    plain.endConnections();
    QVERIFY(outcome.wait());
    QVERIFY(!*outcome.result);
    QCOMPARE(plain.deliveries().size(), 0);
}

void QnamTransportOriginTest::shouldTrustTheExtraAuthorityOnlyWhereItIsGiven()
{
    TransportFixture f(Scheme::Https);
    f.server->play("POST", Path, Play::answer(200, "{}"));
    QnamTransport other(f.server->origin(), f.clock);
    Outcome trusted;
    send(*f.transport, refreshRequest(f.server->url(Path)), trusted);
    QVERIFY(trusted.wait());
    QCOMPARE(trusted.status(), 200);
    Outcome untrusted;
    send(other, refreshRequest(f.server->url(Path)), untrusted);
    QVERIFY(untrusted.wait());
    QCOMPARE(untrusted.error(), QStringLiteral("tls-failure"));
    QCOMPARE(f.server->deliveries().size(), 1);
}

namespace {

QString *logText = nullptr;

void appendToLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    *logText += message + u'\n';
}

} // namespace

void QnamTransportOriginTest::shouldLogNoSecret()
{
    TransportFixture f(Scheme::Http);
    f.server->play("POST", Path, Play::answer(200, "{\"token\":\"answer-marker\"}", {{"X-Secret", "header-marker"}}));
    f.server->play("POST", Path, Play::drop());
    QLoggingCategory::setFilterRules(QStringLiteral("latchkey.*=true"));
    QString log;
    logText = &log;
    const QtMessageHandler previous = qInstallMessageHandler(appendToLog);
    for (int i = 0; i < 2; ++i) {
        HttpRequest request =
            f.request(Method::Post, Path + QStringLiteral("?q=query-marker"), "{\"password\":\"body-marker\"}");
        request.bearer = std::make_shared<Secret>(QByteArray("bearer-marker"));
        request.headers = {{"Idempotency-Key", "key-marker"}};
        Outcome outcome;
        send(*f.transport, std::move(request), outcome);
        outcome.wait() ? void() : qFatal("no outcome");
    }
    qInstallMessageHandler(previous);
    QVERIFY(log.contains(QStringLiteral("POST /auth/refresh 200 25 bytes")));
    QVERIFY(log.contains(QStringLiteral("POST /auth/refresh connection-lost")));
    QVERIFY2(!log.contains(QStringLiteral("marker")), qPrintable(log));
}

QTEST_GUILESS_MAIN(QnamTransportOriginTest)
#include "tst_qnamtransport_origin.moc"
