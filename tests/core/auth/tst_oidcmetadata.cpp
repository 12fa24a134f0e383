// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidcmetadata.h"

#include "tests/core/auth/answers.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

QJsonObject document(const QString &issuer = QStringLiteral("https://id.example"))
{
    const auto at = [&issuer](const char *path) { return QJsonValue(issuer + QLatin1String(path)); };
    return {{QStringLiteral("issuer"), issuer},
            {QStringLiteral("authorization_endpoint"), at("/auth")},
            {QStringLiteral("token_endpoint"), at("/token")},
            {QStringLiteral("jwks_uri"), at("/jwks")},
            {QStringLiteral("revocation_endpoint"), at("/token/revocation")},
            {QStringLiteral("device_authorization_endpoint"), at("/device/auth")},
            {QStringLiteral("code_challenge_methods_supported"),
             QJsonArray{QStringLiteral("plain"), QStringLiteral("S256")}},
            {QStringLiteral("grant_types_supported"), QJsonArray{QStringLiteral("refresh_token")}},
            {QStringLiteral("authorization_response_iss_parameter_supported"), true},
            {QStringLiteral("dpop_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES256")}}};
}

Result<OidcMetadata> read(const QJsonObject &document, const QString &issuer = QStringLiteral("https://id.example"))
{
    return oidcMetadataFrom(QJsonDocument(document).toJson(), QUrl(issuer));
}

void row(const char *name, const char *member, const QJsonValue &value)
{
    QTest::newRow(name) << with(document(), member, value);
}

} // namespace

class OidcMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWhatAProviderSaysOfItself();
    void shouldTakeWhatIsNotThereForNotSaid();
    void shouldLookBelowTheIssuersPath_data();
    void shouldLookBelowTheIssuersPath();
    void h5_shouldRefuseEndpoints_data();
    void h5_shouldRefuseEndpoints();
    void shouldRefuse_data();
    void shouldRefuse();
};

void OidcMetadataTest::shouldReadWhatAProviderSaysOfItself()
{
    const Result<OidcMetadata> metadata = read(document());
    QVERIFY(metadata);
    QCOMPARE(metadata->issuer, QStringLiteral("https://id.example"));
    QCOMPARE(metadata->authorization, QUrl(QStringLiteral("https://id.example/auth")));
    QCOMPARE(metadata->token, QUrl(QStringLiteral("https://id.example/token")));
    QCOMPARE(metadata->keys, QUrl(QStringLiteral("https://id.example/jwks")));
    QCOMPARE(metadata->revocation, QUrl(QStringLiteral("https://id.example/token/revocation")));
    QCOMPARE(metadata->deviceAuthorization, QUrl(QStringLiteral("https://id.example/device/auth")));
    QVERIFY(metadata->namesIssuer && metadata->takesDpop && metadata->refreshes);
}

void OidcMetadataTest::shouldTakeWhatIsNotThereForNotSaid()
{
    QJsonObject least = document();
    for (const char *name : {"revocation_endpoint", "device_authorization_endpoint", "code_challenge_methods_supported",
                             "grant_types_supported", "authorization_response_iss_parameter_supported",
                             "dpop_signing_alg_values_supported"})
        least.remove(QLatin1String(name));
    const Result<OidcMetadata> metadata = read(least);
    QVERIFY(metadata);
    QVERIFY(metadata->revocation.isEmpty() && metadata->deviceAuthorization.isEmpty());
    QVERIFY(!metadata->namesIssuer && !metadata->takesDpop && metadata->refreshes);
    QVERIFY(!read(with(least, "grant_types_supported", QJsonArray{QStringLiteral("authorization_code")}))->refreshes);
}

void OidcMetadataTest::shouldLookBelowTheIssuersPath_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("address");
    QTest::newRow("no path") << QStringLiteral("https://id.example")
                             << QStringLiteral("https://id.example/.well-known/openid-configuration");
    QTest::newRow("a realm") << QStringLiteral("https://id.example:8443/realms/a%20b")
                             << QStringLiteral("https://id.example:8443/realms/a%20b/.well-known/openid-configuration");
}

void OidcMetadataTest::shouldLookBelowTheIssuersPath()
{
    QFETCH(QString, issuer);
    QTEST(oidcMetadataUrl(QUrl(issuer)).toString(QUrl::FullyEncoded), "address");
    QVERIFY(read(document(issuer), issuer));
    const Result<OidcMetadata> slashed = read(document(issuer + u'/'), issuer);
    QVERIFY(slashed);
    QCOMPARE(slashed->issuer, issuer + u'/');
}

void OidcMetadataTest::h5_shouldRefuseEndpoints_data()
{
    QTest::addColumn<QJsonObject>("document");
    row("http", "token_endpoint", QStringLiteral("http://id.example/token"));
    row("this computer", "token_endpoint", QStringLiteral("http://127.0.0.1:7000/token"));
    row("this computer over TLS", "jwks_uri", QStringLiteral("https://localhost/jwks"));
    row("a file", "jwks_uri", QStringLiteral("file:///etc/passwd"));
    row("a program", "authorization_endpoint", QStringLiteral("app://open"));
    row("a password in it", "token_endpoint", QStringLiteral("https://a:b@id.example/token"));
    row("a fragment", "authorization_endpoint", QStringLiteral("https://id.example/auth#x"));
    row("an optional endpoint over http", "revocation_endpoint", QStringLiteral("http://id.example/revoke"));
}

void OidcMetadataTest::h5_shouldRefuseEndpoints()
{
    shouldRefuse();
    // What is on this computer may name its own.
    const QString here = QStringLiteral("http://127.0.0.1:7000");
    QVERIFY(read(document(here), here));
}

void OidcMetadataTest::shouldRefuse_data()
{
    QTest::addColumn<QJsonObject>("document");
    row("another issuer", "issuer", QStringLiteral("https://evil.example"));
    row("an issuer below", "issuer", QStringLiteral("https://id.example/tenant"));
    row("an issuer of another case", "issuer", QStringLiteral("https://ID.example"));
    row("an issuer over http", "issuer", QStringLiteral("http://id.example"));
    row("two slashes", "issuer", QStringLiteral("https://id.example//"));
    row("no issuer", "issuer", QJsonValue::Null);
    row("relative", "token_endpoint", QStringLiteral("/token"));
    row("no text", "token_endpoint", 7);
    row("no authorization endpoint", "authorization_endpoint", QJsonValue::Null);
    row("no token endpoint", "token_endpoint", QString());
    row("no keys", "jwks_uri", QJsonValue::Null);
    row("PKCE only plain", "code_challenge_methods_supported", QJsonArray{QStringLiteral("plain")});
    row("PKCE with nothing", "code_challenge_methods_supported", QJsonArray());
    QTest::newRow("nothing") << QJsonObject();
}

void OidcMetadataTest::shouldRefuse()
{
    QFETCH(QJsonObject, document);
    const Result<OidcMetadata> metadata = read(document);
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(OidcMetadataTest)
#include "tst_oidcmetadata.moc"
