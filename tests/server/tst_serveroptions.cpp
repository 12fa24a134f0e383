// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/options.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;
using namespace std::chrono_literals;

class ServerOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveDefaults();
    void shouldReadFlags();
    void shouldReadTheEnvironmentAndPreferFlags();
    void shouldTakeTheSecretFromTheEnvironmentOnly();
    void shouldTrustNobodyUnlessTold();
    void shouldReadAnIssuerWithKeys();
    void shouldReadAnIssuerWithASharedSecret();
    void shouldReadAddresses_data();
    void shouldReadAddresses();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldHelpWithEverything();

private:
    static QStringList words(const char *line)
    {
        return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
};

void ServerOptionsTest::shouldHaveDefaults()
{
    const auto options = readOptions({}, {});
    QVERIFY(options);
    QCOMPARE(options->wish, Options::Wish::Serve);
    QCOMPARE(options->settings.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(options->settings.port, 8000);
    QVERIFY(options->settings.database.endsWith(QStringLiteral("/latchkey-server/server.db")));
    QCOMPARE(options->settings.accessLifetime, 30min);
    QVERIFY(options->settings.signingSecret.isEmpty());
}

void ServerOptionsTest::shouldReadFlags()
{
    const auto options =
        readOptions(words("--listen=[::1]:81 --database /d/s.db --access-lifetime 5 --refresh-lifetime=60"
                          " --tls-certificate c.pem --tls-key k.pem"),
                    {});
    QVERIFY(options);
    const ServerSettings &settings = options->settings;
    QCOMPARE(settings.address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(settings.port, 81);
    QCOMPARE(settings.database, QStringLiteral("/d/s.db"));
    QCOMPARE(settings.accessLifetime, 5s);
    QCOMPARE(settings.refreshLifetime, 60s);
    QCOMPARE(settings.tlsCertificate, QStringLiteral("c.pem"));
    QCOMPARE(settings.tlsKey, QStringLiteral("k.pem"));
}

void ServerOptionsTest::shouldReadTheEnvironmentAndPreferFlags()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LATCHKEY_SERVER_DATABASE"), QStringLiteral("/from/environment.db"));
    environment.insert(QStringLiteral("LATCHKEY_SERVER_ACCESS_LIFETIME"), QStringLiteral("7"));
    const auto options = readOptions(words("--access-lifetime 9"), environment);
    QVERIFY(options);
    QCOMPARE(options->settings.database, QStringLiteral("/from/environment.db"));
    QCOMPARE(options->settings.accessLifetime, 9s);
}

void ServerOptionsTest::shouldTakeTheSecretFromTheEnvironmentOnly()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("BETTER_AUTH_SECRET"), QStringLiteral("0123456789abcdef0123456789abcdef"));
    QCOMPARE(readOptions({}, environment)->settings.signingSecret.exposed(),
             QByteArray("0123456789abcdef0123456789abcdef"));
    QVERIFY(!readOptions(words("--secret x"), {}));
}

void ServerOptionsTest::shouldTrustNobodyUnlessTold()
{
    const auto options = readOptions({}, {});
    QVERIFY(options->settings.localAccounts);
    QVERIFY(!options->settings.issuer);
    QVERIFY(options->settings.publicUrl.isEmpty());
}

void ServerOptionsTest::shouldReadAnIssuerWithKeys()
{
    auto arguments = words("--issuer https://i.example/realm --audience urn:tasks --jwks https://i.example/jwks"
                           " --algorithms ES256,EdDSA --local-accounts off --public-url https://tasks.example:8443");
    arguments << QStringLiteral("--required-scopes=tasks:read tasks:write");
    const auto options = readOptions(arguments, {});
    QVERIFY(options);
    QVERIFY(!options->settings.localAccounts);
    QCOMPARE(options->settings.publicUrl, QUrl(QStringLiteral("https://tasks.example:8443")));
    const IssuerSettings &issuer = *options->settings.issuer;
    QCOMPARE(issuer.issuer, QStringLiteral("https://i.example/realm"));
    QCOMPARE(issuer.audience, QStringLiteral("urn:tasks"));
    QCOMPARE(issuer.jwks, QUrl(QStringLiteral("https://i.example/jwks")));
    QCOMPARE(issuer.algorithms, JwsAlgorithm::ES256 | JwsAlgorithm::EdDSA);
    QCOMPARE(issuer.requiredScopes, (QStringList{QStringLiteral("tasks:read"), QStringLiteral("tasks:write")}));
}

void ServerOptionsTest::shouldReadAnIssuerWithASharedSecret()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("THEIRS"), QStringLiteral("0123456789abcdef0123456789abcdef"));
    const auto options =
        readOptions(words("--issuer http://127.0.0.1:3000 --shared-secret-from-env THEIRS"), environment);
    QVERIFY(options);
    QCOMPARE(options->settings.issuer->sharedSecret.exposed(), QByteArray("0123456789abcdef0123456789abcdef"));
    QCOMPARE(options->settings.issuer->algorithms, JwsAlgorithms(JwsAlgorithm::HS256));
}

void ServerOptionsTest::shouldReadAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: refused
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << QStringLiteral("0.0.0.0:80") << QStringLiteral("0.0.0.0") << 80;
    QTest::newRow("IPv6") << QStringLiteral("[::]:80") << QStringLiteral("::") << 80;
    QTest::newRow("localhost") << QStringLiteral("localhost:0") << QStringLiteral("127.0.0.1") << 0;
    QTest::newRow("no port") << QStringLiteral("127.0.0.1") << QString() << 0;
    QTest::newRow("port only") << QStringLiteral(":80") << QString() << 0;
    QTest::newRow("port too large") << QStringLiteral("127.0.0.1:65536") << QString() << 0;
    QTest::newRow("negative port") << QStringLiteral("127.0.0.1:-1") << QString() << 0;
    QTest::newRow("a name") << QStringLiteral("example.org:80") << QString() << 0;
    QTest::newRow("with a path") << QStringLiteral("127.0.0.1:80/x") << QString() << 0;
    QTest::newRow("nothing") << QString() << QString() << 0;
}

void ServerOptionsTest::shouldReadAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto options = readOptions({QStringLiteral("--listen"), text}, {});
    QCOMPARE(options.has_value(), !address.isEmpty());
    if (options) {
        QCOMPARE(options->settings.address.toString(), address);
        QTEST(int(options->settings.port), "port");
    }
}

void ServerOptionsTest::shouldRefuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << words("--nonsense 1") << QStringLiteral("--nonsense");
    QTest::newRow("one dash") << words("-listen 127.0.0.1:1") << QStringLiteral("-listen");
    QTest::newRow("bare word") << words("serve") << QStringLiteral("serve");
    QTest::newRow("no value") << words("--database") << QStringLiteral("--database");
    QTest::newRow("empty database") << QStringList{QStringLiteral("--database=")} << QStringLiteral("--database");
    QTest::newRow("lifetime zero") << words("--access-lifetime 0") << QStringLiteral("--access-lifetime");
    QTest::newRow("lifetime negative") << words("--access-lifetime -5") << QStringLiteral("--access-lifetime");
    QTest::newRow("lifetime a word") << words("--refresh-lifetime soon") << QStringLiteral("soon");
    QTest::newRow("lifetime huge") << words("--refresh-lifetime 99999999999999999999")
                                   << QStringLiteral("--refresh-lifetime");
    const auto row = [](const char *name, const char *line, const char *said) {
        QTest::newRow(name) << words(line) << QString::fromLatin1(said);
    };
    row("audience alone", "--audience a", "--issuer");
    row("issuer alone", "--issuer https://i.example", "--jwks");
    row("issuer not a URL", "--issuer me --jwks https://i.example --audience a", "--issuer");
    row("keys and secret", "--issuer https://i.example --jwks https://i.example --shared-secret-from-env X", "either");
    row("keys unencrypted", "--issuer https://i.example --audience a --jwks http://i.example/jwks", "https");
    row("keys in a file", "--issuer https://i.example --audience a --jwks file:///jwks", "https");
    row("keys with a password", "--issuer https://i.example --audience a --jwks https://u:p@i.example/jwks", "https");
    row("no such secret", "--issuer https://i.example --shared-secret-from-env MISSING", "MISSING");
    row("HS256 with keys", "--issuer https://i.example --audience a --jwks https://i.example --algorithms HS256",
        "HS256");
    row("none", "--issuer https://i.example --audience a --jwks https://i.example --algorithms none", "none");
    row("nobody could sign in", "--local-accounts off", "--issuer");
    row("neither on nor off", "--local-accounts no", "--local-accounts");
    row("public URL with a path", "--public-url https://tasks.example/api", "--public-url");
}

void ServerOptionsTest::shouldRefuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const auto options = readOptions(arguments, {});
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(options.error().detail.contains(said), qPrintable(options.error().detail));
}

void ServerOptionsTest::shouldHelpWithEverything()
{
    QCOMPARE(readOptions(words("--help"), {})->wish, Options::Wish::Help);
    QCOMPARE(readOptions(words("--version"), {})->wish, Options::Wish::Version);
    for (const char *word :
         {"--listen", "--database", "--access-lifetime", "--refresh-lifetime", "--tls-certificate", "--tls-key",
          "--issuer", "--local-accounts", "BETTER_AUTH_SECRET", "LATCHKEY_SERVER_LISTEN"})
        QVERIFY2(helpText().contains(QLatin1String(word)), word);
}

QTEST_GUILESS_MAIN(ServerOptionsTest)
#include "tst_serveroptions.moc"
