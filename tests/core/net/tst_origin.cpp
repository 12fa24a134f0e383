// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/origin.h"

#include <QTest>

using namespace Latchkey;
using Kind = Error::Kind;

class OriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeABaseUrlOfWhatIsTyped_data();
    void shouldMakeABaseUrlOfWhatIsTyped();
    void shouldRefuseWhatIsNoServer_data();
    void shouldRefuseWhatIsNoServer();
    void shouldNameTheFieldItRefuses();
    void shouldCompareSchemeHostAndPort_data();
    void shouldCompareSchemeHostAndPort();
    void shouldKnowLoopback_data();
    void shouldKnowLoopback();
    void shouldBeEmptyUntilMade();
};

void OriginTest::shouldMakeABaseUrlOfWhatIsTyped_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const char *input, const char *url) {
        QTest::newRow(name) << QString::fromUtf8(input) << QString::fromUtf8(url);
    };
    row("bare host", "tasks.example", "https://tasks.example");
    row("white space around", "  tasks.example\n", "https://tasks.example");
    row("upper case", "HTTPS://Tasks.Example", "https://tasks.example");
    row("trailing slashes", "https://tasks.example//", "https://tasks.example");
    row("path prefix", "tasks.example/api/v1/", "https://tasks.example/api/v1");
    row("path with escapes", "tasks.example/a%20b/", "https://tasks.example/a%20b");
    row("dots in the path", "tasks.example/a/../b", "https://tasks.example/b");
    row("port", "tasks.example:8443", "https://tasks.example:8443");
    row("https's own port", "https://tasks.example:443/", "https://tasks.example");
    row("http's own port", "http://localhost:80", "http://localhost");
    row("http's port under https", "https://tasks.example:80", "https://tasks.example:80");
    row("localhost", "localhost:8000", "http://localhost:8000");
    row("localhost over https", "https://localhost:8000", "https://localhost:8000");
    row("IPv4 loopback", "127.0.0.1:8000/api", "http://127.0.0.1:8000/api");
    row("other IPv4 loopback", "127.8.9.10", "http://127.8.9.10");
    row("short IPv4 loopback", "127.1:8000", "http://127.0.0.1:8000");
    row("IPv4", "192.0.2.1", "https://192.0.2.1");
    row("IPv6 loopback", "[::1]:8000", "http://[::1]:8000");
    row("long IPv6 loopback", "[0:0:0:0:0:0:0:1]:8000", "http://[::1]:8000");
    row("IPv6 loopback without brackets", "::1", "http://[::1]");
    row("IPv6", "[2001:DB8::0:1]:8443/x", "https://[2001:db8::1]:8443/x");
    row("IPv6 without brackets", "2001:db8::1", "https://[2001:db8::1]");
    row("international name", "https://aufgaben-für-alle.example", "https://xn--aufgaben-fr-alle-szb.example");
    row("punycode", "xn--bcher-kva.example", "https://xn--bcher-kva.example");
}

void OriginTest::shouldMakeABaseUrlOfWhatIsTyped()
{
    QFETCH(QString, input);
    QFETCH(QString, url);
    const auto made = serverUrlFromInput(input);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->toString(QUrl::FullyEncoded), url);
    QCOMPARE(serverUrlFromInput(made->toString(QUrl::FullyEncoded)).value(), *made);
}

void OriginTest::shouldRefuseWhatIsNoServer_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QString &input, Kind kind) { QTest::newRow(name) << input << kind; };
    row("nothing", QString(), Kind::InvalidInput);
    row("blanks", QStringLiteral("   "), Kind::InvalidInput);
    row("http", QStringLiteral("http://tasks.example"), Kind::InsecureAddress);
    row("http on a private network", QStringLiteral("http://192.168.1.5:8000"), Kind::InsecureAddress);
    row("http on every interface", QStringLiteral("http://0.0.0.0:8000"), Kind::InsecureAddress);
    row("localhost as a prefix", QStringLiteral("http://localhost.example"), Kind::InsecureAddress);
    row("loopback as a prefix", QStringLiteral("http://127.0.0.1.example"), Kind::InsecureAddress);
    row("loopback as a user name", QStringLiteral("http://localhost@tasks.example"), Kind::InvalidInput);
    row("user", QStringLiteral("https://ann@tasks.example"), Kind::InvalidInput);
    row("password", QStringLiteral("https://ann:pw@tasks.example"), Kind::InvalidInput);
    row("empty user", QStringLiteral("https://@tasks.example"), Kind::InvalidInput);
    row("user without a scheme", QStringLiteral("ann:pw@tasks.example"), Kind::InvalidInput);
    row("query", QStringLiteral("https://tasks.example/?a=b"), Kind::InvalidInput);
    row("empty query", QStringLiteral("https://tasks.example/?"), Kind::InvalidInput);
    row("fragment", QStringLiteral("https://tasks.example/#a"), Kind::InvalidInput);
    row("other scheme", QStringLiteral("ftp://tasks.example"), Kind::InvalidInput);
    row("file", QStringLiteral("file:///etc/passwd"), Kind::InvalidInput);
    row("script", QStringLiteral("javascript:alert(1)"), Kind::InvalidInput);
    row("no host", QStringLiteral("https:///tasks"), Kind::InvalidInput);
    row("slashes only", QStringLiteral("//tasks.example"), Kind::InvalidInput);
    row("port 0", QStringLiteral("tasks.example:0"), Kind::InvalidInput);
    row("port too large", QStringLiteral("tasks.example:65536"), Kind::InvalidInput);
    row("port of letters", QStringLiteral("tasks.example:http"), Kind::InvalidInput);
    row("blank inside", QStringLiteral("tasks example"), Kind::InvalidInput);
    row("line break inside", QStringLiteral("tasks.example\r\nX: y"), Kind::InvalidInput);
    row("NUL inside", QStringLiteral("tasks.example") + QChar(0) + QStringLiteral(".org"), Kind::InvalidInput);
    row("broken brackets", QStringLiteral("[::1"), Kind::InvalidInput);
    row("too long", QString(5000, u'a'), Kind::InvalidInput);
}

void OriginTest::shouldRefuseWhatIsNoServer()
{
    QFETCH(QString, input);
    QFETCH(Kind, kind);
    const auto made = serverUrlFromInput(input);
    QVERIFY2(!made.has_value(), made ? qPrintable(made->toString()) : "");
    QCOMPARE(errorName(made.error().kind), errorName(kind));
}

void OriginTest::shouldNameTheFieldItRefuses()
{
    const auto made = serverUrlFromInput(QStringLiteral("ftp://tasks.example"));
    QCOMPARE(made.error().fields.size(), 1);
    QCOMPARE(made.error().fields.first().name, QStringLiteral("server"));
    QVERIFY(!made.error().fields.first().message.isEmpty());
}

void OriginTest::shouldCompareSchemeHostAndPort_data()
{
    QTest::addColumn<QUrl>("first");
    QTest::addColumn<QUrl>("second");
    QTest::addColumn<bool>("equal");
    const auto row = [](const char *name, const char *first, const char *second, bool equal) {
        QTest::newRow(name) << QUrl(QString::fromUtf8(first)) << QUrl(QString::fromUtf8(second)) << equal;
    };
    row("same", "https://a.example/x", "https://a.example/y?z#f", true);
    row("implied port", "https://a.example", "https://a.example:443", true);
    row("case", "HTTPS://A.example", "https://a.EXAMPLE", true);
    row("international name", "https://bücher.example", "https://xn--bcher-kva.example", true);
    row("scheme", "http://localhost:443", "https://localhost:443", false);
    row("port", "https://a.example:8443", "https://a.example", false);
    row("host", "https://a.example", "https://b.example", false);
    row("subdomain", "https://a.example", "https://www.a.example", false);
    row("trailing dot", "https://a.example", "https://a.example.", false);
    row("names of loopback", "http://localhost", "http://127.0.0.1", false);
    row("same IPv6", "https://[2001:db8::1]", "https://[2001:0db8:0:0::1]", true);
}

void OriginTest::shouldCompareSchemeHostAndPort()
{
    QFETCH(QUrl, first);
    QFETCH(QUrl, second);
    QFETCH(bool, equal);
    QCOMPARE(Origin::of(first).value() == Origin::of(second).value(), equal);
}

void OriginTest::shouldKnowLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *url, bool loopback) { QTest::newRow(url) << QString::fromLatin1(url) << loopback; };
    row("https://localhost", true);
    row("https://127.0.0.1", true);
    row("https://127.255.255.254", true);
    row("https://[::1]", true);
    row("https://128.0.0.1", false);
    row("https://0.0.0.0", false);
    row("https://[::]", false);
    row("https://localhost.example", false);
    row("https://127.0.0.1.example", false);
    row("https://[::2]", false);
    row("https://tasks.example", false);
}

void OriginTest::shouldKnowLoopback()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    const Origin origin = Origin::of(QUrl(url)).value();
    QCOMPARE(origin.isLoopback(), loopback);
    QCOMPARE(origin.toString(), url);
}

void OriginTest::shouldBeEmptyUntilMade()
{
    QVERIFY(Origin().isEmpty());
    QVERIFY(Origin().toString().isEmpty());
    QVERIFY(!Origin().isLoopback());
    QVERIFY(!(Origin() == Origin::of(QUrl(QStringLiteral("https://a.example"))).value()));
}

QTEST_GUILESS_MAIN(OriginTest)
#include "tst_origin.moc"
